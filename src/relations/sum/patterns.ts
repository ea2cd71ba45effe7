// What is said of a sum: grammar here, its words in lexicons/relation-words.csv.
import { pattern, type RelationWords } from '../words.js';

export interface SumPatterns {
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
  /** Of what shops and their customers do: 구매금액, 환급행사. */
  readonly shopping: RegExp;
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

/** In brackets behind a sum: `(5.3일 기준)`. */
const BRACKET = '(?:\\([^()]{1,24}\\))?\\s?';

export function createSumPatterns({ any }: RelationWords): SumPatterns {
  return {
    saving: pattern(`^[을를]?\\s(?:약\\s)?${any('saving')}`),
    namelessOwner: pattern(
      `(?:^|\\s)${any('general-owner')}(?:의)?\\s|${any('agent-noun')}들?(?:의|이|가|은|는|당|별|에게|에)(?=[\\s,(])`,
    ),
    sized: pattern(`^${any('sum-suffix')}?\\s?${BRACKET}${any('size-word')}?\\s?${BRACKET}(?:의|인)?\\s?`),
    ofSum: pattern(
      `^${any('sum-suffix')}?\\s?${BRACKET}${any('size-word')}?\\s?${BRACKET}(?<particle>을|를|이|가|은|는|도|까지|에|으로|로)(?![가-힣])`,
    ),
    nextPart: pattern(`^(?:\\s?${any('size-word')})?\\s?${BRACKET}(?:[,·/+]|및|와|과|그리고)\\s?[^\\d.,()→⇒]{0,24}$`),
    totalBehind: pattern(`^(?:[^\\d.,]{0,16}\\s)?${any('total-word')}\\s?[^\\d.,]{0,12}$`),
    ranked: pattern(`^\\)[^()]{0,40}\\s\\d{1,4}(?:${any('rank-unit')}|%)\\($`),
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
    shopping: pattern(any('shopping')),
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
