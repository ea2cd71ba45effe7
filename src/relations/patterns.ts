// The patterns of relations: grammar here, their words in lexicons/relation-words.csv. Long, as it is the list of them all.
import type { RelationWords } from './words.js';

export interface RelationPatterns {
  /** What is signed, by the kind that it makes. */
  readonly signed: RegExp;
  /** The same, to ask whether a name is one. */
  readonly signedAny: RegExp;
  /** At the end of a label above a list of sides: `업무협약(MOU) 참여기업 : `. */
  readonly signedBy: RegExp;
  /** In front of what is signed: two without a name are the sides, whoever tells of it. 기업과 전통시장 간 */
  readonly betweenNameless: RegExp;
  /** At the head of a sentence that tells all sides of what was signed: 협약 참여기관은, 이번 협약에는. */
  readonly signedAmong: RegExp;
  /** Behind the last of them: ` 등 5개 기관이다`, `이 참여했다`. */
  readonly signedAmongEnd: RegExp;
  /** Behind a row that signs with the others: `가 모여`, `와 함께`. */
  readonly gathered: RegExp;
  /** Between whom somebody chose and what they sign: `를 운영사로 선정하고 `. */
  readonly chosen: RegExp;
  /** Between a sum and what it is the size of, with a verb: `에 달하는`, `에 이르는`. */
  readonly amountingTo: RegExp;
  /** What makes it an act, behind what is signed: `을 체결`, `MOU를 맺`, ` 6건을 체결`. */
  readonly signing: RegExp;
  /** The same with when and where in between: `을 9일 서울대학교에서 체결`. */
  readonly signingThere: RegExp;
  /** Behind the act: it is still to come. */
  readonly toBeSigned: RegExp;
  /** `선정된 대학은`, `참여기업이`, `A사는`: a subject that could sign and has no name. */
  readonly namelessAgent: RegExp;
  /** Behind a row whose last members have no name, or its number: `, 21개 사원기관은`, ` 및 민간 투자기관이`, ` 3개 대학과`. */
  readonly andNameless: RegExp;
  /** How many sides there are and the bracket that names them: `5개 보증기관(가온보증, 새벽진흥원)`. */
  readonly countedList: RegExp;
  /** A word that is nobody's name: 연구소. */
  readonly agent: RegExp;
  /** 두 기관은, 3개 기관이, 양측은: sides that are only counted. */
  readonly countedSubject: RegExp;
  /** The same as a topic alone: 선정된 대학은. */
  readonly namelessTopic: RegExp;
  /** A word that ends as bodies do, and not as any of a kind does: 한빛복지회. Not: 지방자치단체, 관계기관. */
  readonly unlistedBody: RegExp;
  /** At the end of a word: no body, although bodies end like it. 상호지원, 참가신청. */
  readonly noBody: RegExp;
  /** What may stand behind the name of a firm and is no name: 로레알 그룹. */
  readonly sideTail: RegExp;
  /** A verb that does a particle's work: 위한, 통해, 대한. */
  readonly likeParticle: RegExp;
  /** A noun that closes a clause behind a verb that says what it is: 투자받은 후, 참석한 가운데. */
  readonly clauseNoun: RegExp;
  /** Behind an act that says what a noun is, where it is an act all the same: 체결한 바 있다, 체결한 이래. */
  readonly boundHead: RegExp;
  /** Behind an act as a noun: 체결 후, 체결 시. Nothing was signed yet, unless both sides are named. */
  readonly onceSigned: RegExp;
  /** Behind the act: nothing was signed. 체결을 지원, 체결 건수, 체결하도록. */
  readonly inGeneral: RegExp;
  readonly atOccasion: RegExp;
  /** The ceremony of a signing or what is signed there: 협약식에는, 약정서에, 각각 서명하였다. */
  readonly ceremony: RegExp;
  readonly presence: RegExp;
  /** Behind a day: 7일 밝혔다, the day of the announcement. */
  readonly announced: RegExp;
  /** Behind an act: the subject tells of it. 됐다고 7일 밝혔다. */
  readonly reporting: RegExp;
  /** A word that any fund may have in front: 벤처, 이번, 공동. */
  readonly anyFund: RegExp;
  /** A fund of funds pays: 모태펀드. */
  readonly motherFund: RegExp;
  /** What is said of investing, by who is its subject. */
  readonly invested: RegExp;
  /** Whether it is worth looking for that in a sentence. */
  readonly mayInvest: RegExp;
  /** 이 회사에: what is invested in is the firm that was named before. */
  readonly intoSameFirm: RegExp;
  /** Between a firm and the one that is told of: 가온나래 자회사 누리솔. */
  readonly daughter: RegExp;
  /** At the head of a sentence that tells who paid: 출자액은, 이 펀드에 출자된 자금은. */
  readonly payersLabel: RegExp;
  /** In front of the name of a firm: 외국인 체류 지원 플랫폼, 스타트업. */
  readonly firmDescription: RegExp;
  /** Between a firm and what is bought of it: 지분, 최대주주. */
  readonly shares: RegExp;
  /** Behind a sum that is spent on what follows: 을 들여, 을 투입해. */
  readonly spending: RegExp;
  /** In a sentence that says who took part in a round: 이번 투자에는, 이번 라운드는. */
  readonly ofRound: RegExp;
  /** Behind what is said of raising money: nothing was raised. 유치를 지원, 유치 실적. */
  readonly investedInGeneral: RegExp;
  /** 시리즈 A, 프리 A, 시드. */
  readonly round: RegExp;
  readonly toBeInvested: RegExp;
  /** Behind the last name of a row: 등 3개사. */
  readonly andOthers: RegExp;
  /** 중기부 관계자는: a speaker without a name. */
  readonly nameless: RegExp;
  /** Behind a quotation that 라고 or 고 closes: 말했다, 강조했다. */
  readonly saying: RegExp;
  /** Behind a quotation that is a name: 라고 불리는. */
  readonly naming: RegExp;
  /** Behind a quotation: 이라는 성명을 냈다. */
  readonly saidAs: RegExp;
  /** Behind a quotation that nobody in particular says: 는 지적도 있다. */
  readonly hearsay: RegExp;
  /** Behind a quotation that nothing closes: 이같이 말했다, 김보람 대표의 말이다. */
  readonly saidSo: RegExp;
  /** Behind a person: the words are hers. 의 말이다, 의 설명이다. */
  readonly wordsOf: RegExp;
  /** 이 회사 매출은: the firm that was named before. */
  readonly sameFirm: RegExp;
  /** Behind a noun that a sum is the size of: it is not spent. 을 절감, 를 절약. */
  readonly saving: RegExp;
  /** Between a subject and a sum: it is of others without a name. 참여기업의 매출, 기업당, 354개 기업이. */
  readonly namelessOwner: RegExp;
  /** What leads from a sum to the noun that it is the size of: ` 규모(5.3일 기준)의 `, ` 상당의 `, `의 `, ` `. */
  readonly sized: RegExp;
  /** Behind a sum that is itself the object or the subject of what follows: `를`, ` 규모로`, `까지`. */
  readonly ofSum: RegExp;
  /** Between two sums of one list: `, 지방비 `. Not: ` → `. */
  readonly nextPart: RegExp;
  /** Between the last part and the total of all: ` 등 총 `, `으로 총 `. */
  readonly totalBehind: RegExp;
  /** Between two bracketed sums: the second is told of by its rank alone. */
  readonly ranked: RegExp;
  /** At the head of a sentence: what was paid for what was bought. 인수가는 약 */
  readonly priceOfPurchase: RegExp;
  /** In a headline: the article is about what is put out to tender. 입찰 동향. */
  readonly tender: RegExp;
  /** Behind the scale of a sum: what is run on it. 규모로 380개사를 선정. */
  readonly programme: RegExp;
  /** Behind a sum that something costs more or less: 저렴하며, 비싼. */
  readonly dear: RegExp;
  /** Before a sum that each of many gets at most: 기업당 최대. */
  readonly perUnit: RegExp;
  /** Behind the sums of a list: those beside them pay. 을 출자, 을 투자했다. */
  readonly payers: RegExp;
  /** Behind a sum: who is the subject puts it into somebody else. 을 보탰고. */
  readonly puttingIn: RegExp;
  /** Behind a sum of a firm that goes to others: 을 출연, 을 부담. */
  readonly contributing: RegExp;
  /** Behind a sum that several spend: 나눠 냈다, 절반씩. */
  readonly shared: RegExp;
  /** Before a sum that each of several gets: 센터 1곳당. */
  readonly ofEach: RegExp;
  /** Before a sum that each of many gets, other words between: 기업당 최대, 과제별 연 3회. */
  readonly eachOf: RegExp;
  /** Behind a sum: it is handed out. 을 지원, 의 연구비를 지급. */
  readonly giving: RegExp;
  /** Near a sum of no other role that is somebody's own all the same: 영업이익, 운용자산. */
  readonly ownSum: RegExp;
  /** Behind a name: who speaks for it. 관계자는, 측은. */
  readonly spokesman: RegExp;
  /** Behind a sum: it is how much the subject of the sentence is. 을 기록, 으로 집계. */
  readonly measuring: RegExp;
  /** Between two sums: the second is set beside the first. 으로 전년(, → . */
  readonly comparing: RegExp;
  /** Behind an investment: the subject receives it or builds for itself. 을 유치, 을 투자. */
  readonly ownInvestment: RegExp;
  /** Behind a sum: the subject tells of it. 것으로 전망했다, 이라고 밝혔다. */
  readonly telling: RegExp;
  /** Behind a fine: who is the subject owes it. 을 냈다, 을 부과받. */
  readonly owing: RegExp;
  /** Behind a sum: who is the subject receives it. 을 지원받, 을 대출받. */
  readonly receiving: RegExp;
  /** In a sentence of a contract: its first side is paid. 공급, 납품, 수출. */
  readonly supplying: RegExp;
  /** Behind a name: what is its own. 가온나래의 지난해 매출. */
  readonly ownFigure: RegExp;
}

/** Marks that close a name: 「새벽 협약」을, ‘새벽 협약’을; pages have the opening one in its place, too. */
const CLOSING = '[\'’”"」｣』》〉>‘“]?';
/** A word in front of what others are called: no particle that leads elsewhere. */
const MODIFIER = '[가-힣A-Za-z]{1,8}(?<![은는을를에의])';
/** `6개 지역거점 플랫폼 선도기관`, `5개 원료 제조사`: how many they are and what they are called. */
const COUNTED = `(?!\\S+\\s(?:\\S+\\s)?산하)(?:총\\s?|전국\\s)?\\d{1,3}여?\\s?개\\s?(?:${MODIFIER}(?:,\\s|[·ㆍ‧]|\\s)){0,3}[가-힣]{1,10}?`;
/** In brackets behind a sum: `(5.3일 기준)`. */
const BRACKET = '(?:\\([^()]{1,24}\\))?\\s?';

export function createRelationPatterns({ any, hint }: RelationWords): RelationPatterns {
  const pattern = (source: string, flags = 'u'): RegExp => new RegExp(source, flags);
  const one = `(?:${MODIFIER}\\s){0,2}[가-힣]{0,6}${any('agent-noun')}`;
  // 컨설팅 공공기관 및 민간기업
  const unnamed = `${one}(?:(?:\\s및|,)\\s${one})?`;
  return {
    signed: pattern(
      `(?<venture>${any('agreement-venture')})|(?<transfer>${any('agreement-transfer')})|(?<contract>${any('agreement-contract')}(?<!${any('private-contract')}\\s?${any('agreement-contract')}))|(?<mou>${any('agreement-mou')})`,
      'gu',
    ),
    signedAny: pattern(['venture', 'transfer', 'contract', 'mou'].map((kind) => any(`agreement-${kind}`)).join('|')),
    signedBy: pattern(
      `${any('agreement-mou')}(?:\\([^()]{1,8}\\))?식?\\s?(?:체결\\s?)?[가-힣]{0,3}\\s?${any('row-counter')}(?:\\([^()]{1,12}\\))?\\s?[:：]\\s?$`,
    ),
    signedAmong: pattern(
      `^[^가-힣‘“]{0,4}(?:이번\\s|이날\\s|[^.,]{0,20}\\s)?${any('agreement-mou')}(?:\\([^()]{1,8}\\))?\\s?(?:체결\\s?)?(?:(?:참여|참가)?\\s?${any('row-counter')}(?:은|는|으로는)|에는)\\s(?:총\\s)?`,
    ),
    signedAmongEnd: pattern(
      `^(?:\\s?등)?(?:\\s?(?:총\\s)?\\d{1,3}\\s?개?\\s?[가-힣]{0,4}${any('row-counter')})?(?:[이가]\\s(?:함께\\s|공동으로\\s)?참[여가]|[이가]?이다|이며)`,
    ),
    betweenNameless: pattern(
      `${any('agent-noun')}들?(?:\\([^()]{1,40}\\))?\\*{0,3}(?:와|과|[-–—])\\s?[^,.]{2,30}?\\s?간(?:의)?\\s`,
    ),
    gathered: pattern(`^\\s?${any('gathering')}`),
    chosen: pattern(`^(?:\\s[^,.]{1,20})?[을를]\\s[^.]{0,40}${any('choosing')}(?:하고|하여|해|했으며|하였으며)[,\\s]`),
    amountingTo: pattern(`^${any('amounting-to')}[^,.]{0,30}$`),
    signing: pattern(
      `^\\)?(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}${CLOSING}(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}(?:식?(?:까지|[을를도이은에])?\\s?(?:\\d{1,4}건(?:\\([^()]{1,20}\\))?[을이]?(?:,\\s[^,.]{2,14}[이가을를])?\\s?|[가-힣]{1,4}\\*{0,3}[가-힣]{0,2}\\s|[가-힣]{2,10}(?:\\([^()]{1,10}\\)으)?로\\s|[^\\s,.]{1,20}[와과에]\\s)?(?<act>${any('agreement-act')})|식${CLOSING}[을를이도은]?\\s(?:[‘’'"“]?\\d\\S{1,14}\\s|[가-힣]{2,10}\\s){0,2}(?<ceremony>${any('agreement-ceremony')}))`,
    ),
    signingThere: pattern(
      `^(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}${CLOSING}(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}식?[을를이가은도]\\s(?<between>(?:\\([^()]{1,30}\\)|\\d\\.|[^을를.]){2,60}?)(?<=에서|계기에|[일월년]에|[일)])\\s?(?<act>${any('agreement-act')})`,
    ),
    toBeSigned: pattern(`^(?:${any('agreement-planned')}|\\s있)`),
    namelessAgent: pattern(
      `(?:${any('agent-noun')}|${any('body-ending')})들?(?:\\([^()]{1,40}\\))?(?:[은는이가]|에서는)(?=[\\s,])`,
    ),
    andNameless: pattern(
      `^(?:(?:,|\\s및|(?<joint>[와과]))\\s(?:${COUNTED}|${unnamed})들?(?:\\([^()]{1,20}\\))?\\*{0,3}(?<particle>은|는|이|가|과|와|에서|으?로부터)|\\s\\d{1,3}\\s?(?:개\\s?)?${any('row-counter')}(?:교)?(?:\\s[가-힣]{2,8})?(?:\\([^()]{1,20}\\))?\\*{0,3}(?<role>은|는|이|가|과|와|에서|으?로부터))(?=\\s)`,
    ),
    countedList: pattern(
      `(?<![\\d.])(?<count>\\d{1,2})\\s?개?\\s?(?:${MODIFIER}\\s)?[가-힣]{0,6}${any('row-counter')}\\((?<list>[^()]{4,160})\\)`,
      'gu',
    ),
    agent: pattern(`^${any('agent-noun')}$`),
    countedSubject: pattern(
      `(?<![가-힣])(?:[두양]|(?<three>세)|(?<number>[2-9])개|(?<any>이들))\\s?${any('counted-side')}(?:[은는이가]|에서는)(?=[\\s,])`,
      'gu',
    ),
    namelessTopic: pattern(`${any('agent-noun')}들?[은는](?=[\\s,])`),
    unlistedBody: pattern(`(?<!${any('agent-noun')}|단체)(?<=${any('body-ending')})$`),
    noBody: pattern(`${any('no-body')}$`),
    sideTail: pattern(`^${any('side-tail')}$`),
    likeParticle: pattern(`^${any('verb-like-particle')}$`),
    clauseNoun: pattern(`^${any('clause-noun')}$`),
    boundHead: pattern(`^${any('bound-head')}`),
    onceSigned: pattern(
      `^\\s?(?:등[의을]?\\s)?${any('agreement-once')}(?:들|[에는도]|$|[\\s,·)])|^,\\s[^.]{1,40}\\s등[의을]`,
    ),
    inGeneral: pattern(`^(?:[을를]\\s(?!예정|계획)|하는\\s(?!등)|\\s?(?![하되]면서)${any('agreement-general')})`),
    atOccasion: pattern(any('occasion-reference')),
    ceremony: pattern(
      `${any('ceremony-noun')}[식서]|(?:^|\\s)서명(?=하|했)|${any('agreement-mou')}(?:\\([^()]{1,8}\\))?\\s?(?:체결)?에는\\s`,
    ),
    presence: pattern(any('ceremony-act')),
    announced: pattern(`^(?:\\([^)]{1,12}\\))?\\s?(?:오전|오후)?\\s?${any('announced')}`),
    reporting: pattern(`[다라]고\\s(?:\\S{1,12}\\s){0,2}${any('announced')}`),
    anyFund: pattern(`^(?:${any('fund-modifier')})+$`),
    motherFund: pattern(any('fund-mother')),
    invested: pattern(
      [
        `(?<raised>${any('investment-raised')}|(?<=(?:라운드|투자|시리즈\\s?[A-E])[^.]{0,24}[을를]\\s)${any('investment-procured')})`,
        `(?<paid>${any('investment-paid')})`,
        `(?<bought>${any('investment-bought')}|(?<=${any('share-noun')}\\s?\\d[\\d.,만천억]{0,12}\\s?[%주](?:\\([^()]{1,20}\\))?(?:가량)?[을를]\\s(?:[^.]{1,30}\\s)?)${any('investment-acquired')})`,
        `(?<formed>${any('fund-noun')}(?:\\([^)]{1,8}\\))?(?:\\s?(?:제\\s?)?\\d{1,3}호)?[’'”"」]?[를을이가]?\\s?(?:[가-힣]{2,4}\\s)?${any('fund-forming')}|(?<=(?:원|달러|유로)(?:\\s?규모)?로\\s)${any('fund-forming')}|${any('fund-forming')}(?=\\s(?:총\\s|약\\s)?\\d[\\d,.만천백억조]{0,16}\\s?원\\s?(?:이상\\s)?규모의?\\s[^,.]{0,24}${any('fund-noun')}))`,
        `(?<pledged>(?<=[원러불엔로화]\\s?)출자(?!\\s?${any('pledge-stop')})(?=[에로를,]|\\s|$)|출자\\s?(?:계획|예산|금|액)(?=\\s?(?:약\\s?|총\\s?)?\\d))`,
        `(?<joined>${any('investment-joined')})`,
      ].join('|'),
      'gu',
    ),
    mayInvest: pattern(
      `출자|${hint(['investment-raised', 'investment-paid', 'investment-bought', 'fund-noun', 'investment-joined', 'investment-procured', 'investment-acquired'])}`,
    ),
    daughter: pattern(`^(?:의)?\\s${any('daughter-firm')}(?:인)?\\s(?:㈜)?$`),
    payersLabel: pattern(`^[^가-힣‘“]{0,4}(?:[^.,]{1,12}에\\s)?${any('payers-label')}(?:은|는)\\s`),
    intoSameFirm: pattern(`(?:이|동|해당)\\s${any('same-firm')}에(?![가-힣])`),
    firmDescription: pattern(`(?:${any('agent-noun')}|${any('firm-description')})\\s$`),
    shares: pattern(any('share-noun')),
    spending: pattern(`^[을를]?\\s?${any('spending')}`),
    ofRound: pattern(any('investment-occasion')),
    investedInGeneral: pattern(`^[을를]?\\s?${any('investment-general')}`),
    round: pattern(
      `(?<![가-힣])(?:(?:프리\\s?)?시리즈\\s?(?:[A-E](?:[+]|\\d)?|[가-힣]{1,2}\\([A-E]\\))|(?<![A-Za-z])Series\\s?[A-E]|${any('investment-round')})(?![가-힣]{3})`,
    ),
    toBeInvested: pattern(any('investment-planned')),
    andOthers: pattern(
      `^['’”"]?\\s?등(?:\\s?${COUNTED}\\*{0,3}(?=(?:[은는이가]|[과와]의?|에서|으?로부터)(?![가-힣]))|\\s?(?:총\\s?)?\\d{1,3}여?\\s?(?:개\\s?)?(?:${any('row-counter')}(?:\\s?[·ㆍ‧]\\s?${any('row-counter')})*)?\\*{0,3}|\\s${unnamed}들?(?=[은는이가과와](?![가-힣]))|\\s(?:[가-힣]{2,6}(?<![을를에])\\s){0,2}[가-힣]{2,6}(?<![하되있없])(?=[은는이가과와](?![가-힣])))?`,
    ),
    nameless: pattern(`${any('nameless-speaker')}들?[은는이가도](?![가-힣])`),
    saying: pattern(any('saying')),
    naming: pattern(`^\\s?이?라고\\s(?:[가-힣]{1,6}\\s)?${any('naming')}`),
    saidAs: pattern(`^\\s?이?라는\\s${any('words')}[을를]\\s(?:냈|내고|내며|밝|발표|전했)`),
    hearsay: pattern(`^\\s?(?:이?라)?는\\s${any('words')}[은는이가도](?![가-힣])`),
    saidSo: pattern(`(?:이같이|이렇게|이처럼|이와 같이)\\s[^.]{0,12}${any('saying')}|의\\s${any('words')}(?:이다|다)`),
    wordsOf: pattern(`^의?\\s${any('words')}(?:이다|다)(?![가-힣])`),
    sameFirm: pattern(`(?:이|동|해당)\\s${any('same-firm')}|(?:^|\\s)회사(?:[는의가]|\\s측)`),
    sized: pattern(`^${any('sum-suffix')}?\\s?${BRACKET}${any('size-word')}?\\s?${BRACKET}(?:의|인)?\\s?`),
    ofSum: pattern(
      `^${any('sum-suffix')}?\\s?${BRACKET}${any('size-word')}?\\s?${BRACKET}(?<particle>을|를|이|가|은|는|도|까지|에|으로|로)(?![가-힣])`,
    ),
    nextPart: pattern(`^(?:\\s?${any('size-word')})?\\s?${BRACKET}(?:[,·/+]|및|와|과|그리고)\\s?[^\\d.,()→⇒]{0,24}$`),
    totalBehind: pattern(`^(?:[^\\d.,]{0,16}\\s)?${any('total-word')}\\s?[^\\d.,]{0,12}$`),
    ranked: pattern(`^\\)[^()]{0,40}\\s\\d{1,4}(?:${any('rank-unit')}|%)\\($`),
    saving: pattern(`^[을를]?\\s(?:약\\s)?${any('saving')}`),
    namelessOwner: pattern(
      `(?:^|\\s)${any('general-owner')}(?:의)?\\s|${any('agent-noun')}들?(?:의|이|가|은|는|당|별|에게|에)(?=[\\s,(])`,
    ),
    priceOfPurchase: pattern(`^${any('purchase-price')}[은는]\\s(?:약\\s|총\\s)?`),
    tender: pattern(any('tender')),
    programme: pattern(`^${any('programme-act')}`),
    dear: pattern(`^(?:여|대|가량)?\\s?(?:\\([^()]{1,12}\\)\\s?)?(?:이나|가량|정도|더)?\\s?(?:더\\s)?${any('dear')}`),
    perUnit: pattern(`${any('unit-noun')}당\\s(?:연간\\s|각\\s|월\\s|매월\\s)?최대\\s?$`),
    payers: pattern(`[을를]\\s?(?:[가-힣]{1,4}\\s)?${any('paying')}`, 'gu'),
    puttingIn: pattern(`^[을를]\\s?${any('putting-in')}`),
    contributing: pattern(any('contributing')),
    shared: pattern(any('shared')),
    ofEach: pattern(`[가-힣](?:당|마다|별로)\\s(?:[가-힣]{1,4}\\s){0,2}$`),
    eachOf: pattern(`(?:[가-힣](?:당|마다|별로?)|(?:^|\\s)1인|개인)\\s[^.,]{0,20}$`),
    giving: pattern(any('giving')),
    ownSum: pattern(any('own-sum')),
    spokesman: pattern(`^\\s(?:[가-힣]{1,5}\\s)?${any('nameless-speaker')}[은는이가]`),
    measuring: pattern(
      `^(?:여|대|가량)?\\s?(?:내외|이상|수준|규모)?(?:을|를|으로|로|에)?\\s(?:[가-힣]{1,4}\\s)?${any('measuring')}`,
    ),
    comparing: pattern(
      `[→⇒]\\s?(?:[(‘’']?\\d{2,4}년?\\)?\\s?[^\\d]{0,6})?$|${any('comparing')}(?:\\s?대비)?\\s?\\(?(?:약\\s)?$`,
    ),
    ownInvestment: pattern(any('own-investment')),
    telling: pattern(`(?:것으로|라고|다고|이라며|다며)\\s(?:[가-힣]{1,8}\\s)?${any('telling')}`),
    owing: pattern(any('owing')),
    receiving: pattern(any('receiving')),
    supplying: pattern(any('supplying')),
    ownFigure: pattern(
      `^(?:의\\s(?:[‘’']?[가-힣\\d]{1,8}(?<![서을를로에])\\s){0,3}|\\s(?:[가-힣]{1,6}\\s){0,2}|\\s(?:[‘’']?\\d{1,4}[가-힣]{1,3}\\s){1,2})${any('owned-figure')}`,
    ),
  };
}
