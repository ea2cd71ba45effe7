// The patterns that relations of several types share: grammar here, their words in lexicons/relation-words.csv.
import { createAgreementPatterns, type AgreementPatterns } from './agreement/patterns.js';
import { createInvestmentPatterns, type InvestmentPatterns } from './investment/patterns.js';
import { createStatementPatterns, type StatementPatterns } from './statement/patterns.js';
import { createSumPatterns, type SumPatterns } from './sum/patterns.js';
import { pattern, type RelationWords } from './words.js';

interface SharedPatterns {
  /** `선정된 대학은`, `참여기업이`, `A사는`: a subject that could sign and has no name. */
  readonly namelessAgent: RegExp;
  /** Behind a row whose last members have no name, or its number: `, 21개 사원기관은`, ` 및 민간 투자기관이`, ` 3개 대학과`. */
  readonly andNameless: RegExp;
  /** How many sides there are and the bracket that names them: `5개 보증기관(가온보증, 새벽진흥원)`. */
  readonly countedList: RegExp;
  /** A word that is nobody's name: 연구소. */
  readonly agent: RegExp;
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
  /** Behind a day: 7일 밝혔다, the day of the announcement. */
  readonly announced: RegExp;
  /** Behind the last name of a row: 등 3개사. */
  readonly andOthers: RegExp;
  /** 이 회사 매출은: the firm that was named before. */
  readonly sameFirm: RegExp;
  /** The heading of a line in a box about an occasion, by what it gives: `□ 일시 / 장소 : `, `· (참 여 자) `. */
  readonly heading: RegExp;
  /** Behind a title of such a box: 개요. */
  readonly overview: RegExp;
}

export type RelationPatterns = SharedPatterns &
  AgreementPatterns &
  InvestmentPatterns &
  StatementPatterns &
  SumPatterns;

/** A word in front of what others are called: no particle that leads elsewhere. */
const MODIFIER = '[가-힣A-Za-z]{1,8}(?<![은는을를에의])';
/** `6개 지역거점 플랫폼 선도기관`, `5개 원료 제조사`: how many they are and what they are called. */
const COUNTED = `(?!\\S+\\s(?:\\S+\\s)?산하)(?:총\\s?|전국\\s)?\\d{1,3}여?\\s?개\\s?(?:${MODIFIER}(?:,\\s|[·ㆍ‧]|\\s)){0,3}[가-힣]{1,10}?`;

export function createRelationPatterns(words: RelationWords): RelationPatterns {
  const { any } = words;
  const one = `(?:${MODIFIER}\\s){0,2}[가-힣]{0,6}${any('agent-noun')}`;
  // 컨설팅 공공기관 및 민간기업
  const unnamed = `${one}(?:(?:\\s및|,)\\s${one})?`;
  const label = (['when', 'where', 'host', 'who', 'name'] as const)
    .map((kind) => `(?<${kind}>${any(`outline-${kind}`)})`)
    .join('|');
  return {
    ...createAgreementPatterns(words),
    ...createInvestmentPatterns(words),
    ...createStatementPatterns(words),
    ...createSumPatterns(words),
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
    namelessTopic: pattern(`${any('agent-noun')}들?[은는](?=[\\s,])`),
    unlistedBody: pattern(`(?<!${any('agent-noun')}|단체)(?<=${any('body-ending')})$`),
    noBody: pattern(`${any('no-body')}$`),
    sideTail: pattern(`^${any('side-tail')}$`),
    likeParticle: pattern(`^${any('verb-like-particle')}$`),
    clauseNoun: pattern(`^${any('clause-noun')}$`),
    boundHead: pattern(`^${any('bound-head')}`),
    announced: pattern(`^(?:\\([^)]{1,12}\\))?\\s?(?:오전|오후)?\\s?${any('announced')}`),
    andOthers: pattern(
      `^['’”"]?\\s?등(?:\\s?(?:${MODIFIER}\\s)?${COUNTED}\\*{0,3}(?=(?:[은는이가]|[과와]의?|에서|으?로부터)(?![가-힣]))|\\s?(?:총\\s?)?\\d{1,3}여?\\s?(?:개\\s?)?(?:${any('row-counter')}(?:\\s?[·ㆍ‧]\\s?${any('row-counter')})*)?\\*{0,3}|\\s${unnamed}들?(?=[은는이가과와](?![가-힣]))|\\s(?:[가-힣]{2,6}(?<![을를에])\\s){0,2}[가-힣]{2,6}(?<![하되있없])(?=[은는이가과와](?![가-힣])))?`,
    ),
    sameFirm: pattern(`(?:이|동|해당)\\s${any('same-firm')}|(?:^|\\s)회사(?:[는의가]|\\s측)`),
    heading: pattern(`^(?:${label})(?:대상|기간|날짜)?$`),
    overview: pattern(`\\s?${any('outline-title')}$`),
  };
}
