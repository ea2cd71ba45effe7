// What is said of signing: grammar here, its words in lexicons/relation-words.csv.
import { pattern, type RelationWords } from '../words.js';

export interface AgreementPatterns {
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
  /** The same in front of what is signed and nobody else: `이 참여하는 「새벽 `. */
  readonly joining: RegExp;
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
  /** 두 기관은, 3개 기관이, 양측은: sides that are only counted. */
  readonly countedSubject: RegExp;
  /** Behind an act as a noun: 체결 후, 체결 시. Nothing was signed yet, unless both sides are named. */
  readonly onceSigned: RegExp;
  /** Behind the act: nothing was signed. 체결을 지원, 체결 건수, 체결하도록. */
  readonly inGeneral: RegExp;
  readonly atOccasion: RegExp;
  /** Behind what is signed: it was, and something follows from it, 협약 이후, 협약(’23.12)에 따라; or somebody looks on, 협약 서명식에 임석. */
  readonly sinceSigned: RegExp;
  /** The ceremony of a signing or what is signed there: 협약식에는, 약정서에, 각각 서명하였다. */
  readonly ceremony: RegExp;
  readonly presence: RegExp;
  /** Behind an act: the subject tells of it. 됐다고 7일 밝혔다. */
  readonly reporting: RegExp;
}

/** Marks that close a name: 「새벽 협약」을, ‘새벽 협약’을; pages have the opening one in its place, too. */
const CLOSING = '[\'’”"」｣』》〉>‘“]?';

export function createAgreementPatterns({ any }: RelationWords): AgreementPatterns {
  return {
    signed: pattern(
      `(?<venture>${any('agreement-venture')})|(?<transfer>${any('agreement-transfer')})|(?<contract>${any('agreement-contract')}(?<!${any('private-contract')}\\s?${any('agreement-contract')}))|(?<mou>${any('agreement-mou')})`,
      'gu',
    ),
    signedAny: pattern(['venture', 'transfer', 'contract', 'mou'].map((kind) => any(`agreement-${kind}`)).join('|')),
    signedBy: pattern(
      `${any('agreement-mou')}(?:\\([^()]{1,8}\\))?식?\\s?(?:체결\\s?)?[가-힣]{0,3}\\s?${any('row-counter')}(?:\\([^()]{1,12}\\))?\\s?[:：]\\s?$`,
    ),
    betweenNameless: pattern(
      `${any('agent-noun')}들?(?:\\([^()]{1,40}\\))?\\*{0,3}(?:와|과|[-–—])\\s?[^,.]{2,30}?\\s?간(?:의)?\\s`,
    ),
    signedAmong: pattern(
      `^[^가-힣‘“]{0,4}(?:이번\\s|이날\\s|[^.,]{0,20}\\s)?${any('agreement-mou')}(?:\\([^()]{1,8}\\))?\\s?(?:체결\\s?)?(?:(?:참여|참가)?\\s?${any('row-counter')}(?:은|는|으로는)|에는|은)\\s(?:총\\s)?`,
    ),
    signedAmongEnd: pattern(
      `^(?:\\s?등)?(?:\\s?(?:총\\s)?\\d{1,3}\\s?개?\\s?[가-힣]{0,4}${any('row-counter')})?(?:[이가]\\s(?:함께\\s|공동으로\\s)?참[여가]|[이가]?이다|이며)`,
    ),
    gathered: pattern(`^\\s?${any('gathering')}`),
    joining: /^[이가]\s참여(?:하는|한)\s/u,
    chosen: pattern(`^(?:\\s[^,.]{1,20})?[을를]\\s[^.]{0,40}${any('choosing')}(?:하고|하여|해|했으며|하였으며)[,\\s]`),
    amountingTo: pattern(`^${any('amounting-to')}[^,.]{0,30}$`),
    signing: pattern(
      `^\\)?(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}${CLOSING}(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}(?:[식서]?(?:까지|[을를도이은에])?\\s?(?:\\d{1,4}건(?:\\([^()]{1,20}\\))?[을이]?(?:,\\s[^,.]{2,14}[이가을를])?\\s?|[가-힣]{1,4}\\*{0,3}[가-힣]{0,2}\\s|[가-힣]{2,10}(?:\\([^()]{1,10}\\)으)?로\\s|[^\\s,.]{1,20}[와과에]\\s)?(?<act>${any('agreement-act')})|식${CLOSING}(?:[와과]\\s[^.,]{2,30}식[을를]|[을를이도은]?)\\s(?:[‘’'"“]?\\d\\S{1,14}\\s|[가-힣]{2,10}\\s){0,2}(?<ceremony>${any('agreement-ceremony')}))`,
    ),
    signingThere: pattern(
      `^(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}${CLOSING}(?:\\s?\\([^()]{1,20}\\))?\\*{0,3}식?[을를이가은도]\\s(?<between>(?:\\([^()]{1,30}\\)|\\d\\.|[^을를.]){2,60}?)(?<=에서|계기에|[일월년]에|[일)])\\s?(?<act>${any('agreement-act')})`,
    ),
    toBeSigned: pattern(`^(?:${any('agreement-planned')}|\\s있)`),
    countedSubject: pattern(
      `(?<![가-힣])(?:[두양]|(?<three>세)|(?<number>[2-9])개|(?<any>이들))\\s?${any('counted-side')}(?:[은는이가]|에서는|\\s?간(?:의|에)?)(?=[\\s,])`,
      'gu',
    ),
    onceSigned: pattern(
      `^\\s?(?:등[의을]?\\s)?${any('agreement-once')}(?:들|[에는도]|$|[\\s,·)])|^,\\s[^.]{1,40}\\s등[의을\\s]|^[와과]\\s[^.,]{1,30}[을를]\\s지원`,
    ),
    inGeneral: pattern(`^(?:[을를]\\s(?!예정|계획)|하는\\s(?!등)|\\s?(?![하되]면서)${any('agreement-general')})`),
    sinceSigned: pattern(
      `^(?:\\([^()]{1,20}\\))?\\*{0,3}${CLOSING}(?:\\([^()]{1,20}\\))?\\s?(?:${any('agreement-since')}(?![가-힣])|(?:${any('ceremony-noun')}[식서]?|식)에\\s(?:함께\\s)?(?:임석|참석|입회))`,
    ),
    atOccasion: pattern(any('occasion-reference')),
    ceremony: pattern(
      `${any('ceremony-noun')}[식서]|(?:^|\\s)서명(?=하|했)|${any('agreement-mou')}(?:\\([^()]{1,8}\\))?\\s?(?:체결)?에는\\s`,
    ),
    presence: pattern(any('ceremony-act')),
    reporting: pattern(`[다라]고\\s(?:\\S{1,12}\\s){0,2}${any('announced')}`),
  };
}
