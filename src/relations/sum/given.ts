// Money that is given is a subsidy where it is what one gets, and its giver's budget where it is all that is given:
//   `기업당 최대 5천만원을 지원한다`, `과제별로 2억원 이내의 연구비를 지원한다` → subsidy
//   `마케팅 사업에 159억원을 지원한다`, `1,086개사 지원(350억원)` → budget
// Not: `유가보조금 96억원을 지원했다` (its noun says what it is), `가온나래에 30억원을 지원했다` (it is told who gets it).
import type { Mention } from '../../core/types.js';
import type { Role } from '../../entities/amount/roles.js';
import { amountOf } from '../circumstances.js';
import { partyRows } from '../rows.js';
import type { RelationContext, Sentence } from '../shape.js';

/** How far around a sum it is looked for how it is given, in UTF-16 code units. */
const REACH = 14;
const VERB_REACH = 30;
/** How far in front of a note the line that it explains may say it. */
const NOTED_REACH = 120;
/** What one of many gets is hardly more, in the main unit. */
const LARGE: Readonly<Record<string, number>> = { KRW: 1e9, USD: 1e6, EUR: 1e6 };
/** 유가보조금, 지원금: not 자금, which many things are paid from. */
const GRANT_PATTERN = /[가-힣](?<!자)금(?:[을를은는이가의’”'"]|\s|$)/u;
/** 선정된 연합체에는 125억원을, 기업에게: who gets it. Not: 올해에는, 2024년에는. */
const RECEIVER_PATTERN = /[가-힣](?:에게는?|(?<![년해월기])에는)\s[^.]{0,20}$/u;
const MOST_PATTERN = /(?:최[대고]|매월|월)\s?$/u;
/** Up to how much; words of measure are a closed class, so this stays a pattern. */
const LIMIT_PATTERN = /^(?:\s?\([^()]{0,16}\))?\s?(?:씩|까지|이내|한도|내에서|내의)/u;

const RECEIVED_PATTERN = /^[을를]\s지원\s?받/u;

/** `role` where it is none of money that is given. */
export function roleOfGiven(context: RelationContext, sentence: Sentence, sum: Mention, role: Role): Role {
  if (role !== 'subsidy' && role !== 'budget') return role;
  const { article, patterns } = context;
  // 온누리상품권 환급행사* · * 구매금액 3만원 이상 1만원 환급: what customers save
  const from = article.text.charAt(sentence.start) === '*' ? Math.max(0, sentence.start - NOTED_REACH) : sentence.start;
  if (role === 'subsidy' && !isLarge(sum) && patterns.shopping.test(article.text.slice(from, sum.end + REACH)))
    return 'other';
  const before = article.text.slice(Math.max(sentence.start, sum.start - 2 * REACH), sum.start);
  const behind = article.text.slice(sum.end, Math.min(sentence.end, sum.end + VERB_REACH));
  const isEach = MOST_PATTERN.test(before) || LIMIT_PATTERN.test(behind) || patterns.eachOf.test(before);
  // 연구비 8억원을 지원받았다
  if (role === 'budget' && RECEIVED_PATTERN.test(behind)) return 'subsidy';
  if (role === 'budget') return isEach && patterns.giving.test(behind) ? 'subsidy' : 'budget';
  if (isEach || !isLarge(sum) || patterns.receiving.test(behind)) return 'subsidy';
  if (GRANT_PATTERN.test(before.slice(-REACH)) || GRANT_PATTERN.test(behind.slice(0, REACH))) return 'subsidy';
  if (RECEIVER_PATTERN.test(before)) return 'subsidy';
  const isNamed = partyRows(context, { start: sentence.start, end: sum.start }).some((row) => row.role === 'to');
  return isNamed ? 'subsidy' : 'budget';
}

function isLarge(sum: Mention): boolean {
  const { value = 0, currency = '' } = amountOf(sum) ?? {};
  return value >= (LARGE[currency] ?? Infinity);
}
