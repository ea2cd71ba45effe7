// What a sum is, by what its phrase is built of:
//   behind it, the noun that it is the size of: `845억원 규모의 투자유치 논의가` → investment (not what stands before)
//   before it, the noun that it is the value of: `투자 지분 가치가 1조원` → other
//   the verb that is done to it: `451만달러를 수출할` → export, `2만4850원에 거래를 마쳤다` → price
//   the label or the head of its list: `조성규모 : 비대면 1,850억원, …`, `주택(803억달러), 교통(737억달러) 등 인프라 투자`
// Undefined where none of these says it: the nearest word then decides, as for records.
import type { Role } from '../../entities/amount/roles.js';
import type { Span } from '../../core/types.js';
import { isHangul } from '../../text/characters.js';
import type { RelationContext } from '../shape.js';
import { actorOf } from './actor.js';
import type { SumLexicon } from './lexicon.js';
import { VERB_PATTERN, verbBefore, verbBehind } from './verbs.js';

/** How far a phrase reaches before and behind its sum, in UTF-16 code units. */
const REACH_BEFORE = 40;
const REACH_BEHIND = 40;
/** A list in brackets may be long before its head comes. */
const LIST_REACH = 160;
/** How far before a sum the subject of its sentence may stand. */
const SUBJECT_REACH = 80;
const MOST_FILLERS = 2;

/** 2억원짜리 설비: what one of them costs. */
const EACH_PATTERN = /^짜리\s/u;
const NEXT_ITEM_PATTERN = /^\)\s?[,·및와과]?\s?[^(),.]{1,20}\(/u;
const LIST_END_PATTERN = /^\)\s?(?:등(?:의|에|으로)?\s?)?/u;
const LABEL_PATTERN = /[:：]/u;
/** `* (원료자금) 비료 6,000억 원`, `ㅇ (소득) 7,000만원`: a label in brackets opens the line. */
const BRACKET_LABEL_PATTERN = /^[^가-힣A-Za-z0-9()]{0,6}\((?<label>[가-힣A-Za-z\s·]{2,16})\)\s/u;
/** `(국비 10억`, and `(정부안 대비 +24)`. Not: `(국비 50%, 지방비 50%)`, which is told of any money. */
const SHARES_PATTERN = /^\s?\n?\s?\((?:(?:국비?|국고)\s?:?\s?\d[\d,.]*(?![\d,.%])|정부안\s?대비\s)/u;
const SHARES_REACH = 16;
const STOCK_PATTERN = /(?:주식|지분)(?:을|를)?\s(?:[^.,]{1,8}\s)?$/u;
const WORTH_PATTERN = /^여?\s?(?:어치|상당)/u;
const CLAUSE_PATTERN = /[.!?;]\s|,\s/u;

/** `from` and `to` are the end of the sum before and the start of the next, or the sentence's own. */
export function roleAt(
  context: RelationContext,
  lexicon: SumLexicon,
  { start, end }: Span,
  { from, to, limit }: { readonly from: number; readonly to: number; readonly limit: number },
): Role | undefined {
  const { text } = context.article;
  const before = withoutNames(context, { start: Math.max(from, start - REACH_BEFORE), end: start });
  const close = bracketEnd(text, end);
  const behind = text.slice(close, Math.min(to, close + REACH_BEHIND));
  const host = BRACKETED_PATTERN.exec(before);
  // 부담금 332억원을 면제: kept, whatever it was to be
  if (context.patterns.saving.test(behind)) return 'other';
  const clause = (): string => withoutNames(context, { start: Math.max(from, start - SUBJECT_REACH), end: start });
  // 2개 사업, 936억원(국비 396, 지방비 315): what a project costs is told by who pays how much of it
  if (SHARES_PATTERN.test(text.slice(end, end + SHARES_REACH))) return 'budget';
  // 주식 610억원어치를 팔았다: no sales of the firm
  if (STOCK_PATTERN.test(before) && WORTH_PATTERN.test(behind)) return 'other';
  return (
    nounBefore(lexicon, before, 0) ??
    sizedNoun(context, lexicon, behind) ??
    verbBefore(lexicon, wordBefore(before)) ??
    verbBehind(context, lexicon, behind) ??
    (EACH_PATTERN.test(behind) || context.patterns.dear.test(behind) ? 'price' : undefined) ??
    (context.patterns.measuring.test(behind) ? measuredNoun(lexicon, clause(), '이가은는') : undefined) ??
    (host === null
      ? nounBefore(lexicon, before, MOST_FILLERS)
      : (nounBefore(lexicon, before.slice(0, host.index), MOST_FILLERS) ??
        listHead(context, lexicon, text.slice(end, Math.min(limit, end + LIST_REACH))) ??
        activityBefore(context, lexicon, before.slice(0, host.index), text.slice(start, end)))) ??
    (COPULA_PATTERN.test(behind) ? measuredNoun(lexicon, clause(), '은는') : undefined)
  );
}

/** `백신 플랫폼 개발(123억 원)`: what a body does for it. Not: a firm's `생산라인 증설(500억원)`, `체험 교육(5만원)`. */
function activityBefore(
  context: RelationContext,
  { activities }: SumLexicon,
  before: string,
  sum: string,
): Role | undefined {
  const end = before.replace(ITEMS_PATTERN, '').replace(CLOSING_PATTERN, '').length;
  const found = activities.before(before, end, 0);
  return found !== undefined && HUNDREDS_PATTERN.test(sum) && actorOf(context) !== undefined ? found.value : undefined;
}

/** 신규과제 4개(40억원): how many they are. */
const ITEMS_PATTERN = /\s\d[\d,]{0,6}여?[가-힣]{1,2}$/u;
const CLOSING_PATTERN = /[’'”"」｣*]$/u;
/** So much is no price: hundreds of millions, as they are written. Not: 230억불, as no body spends in dollars. */
const HUNDREDS_PATTERN = /[억조](?:[^가-힣]|[천백십만여])*(?:원|$)/u;

/** 과제당 최대 2억원: what each of many gets, where nothing says what it is. */
export function isPerUnit(
  { article: { text }, patterns }: RelationContext,
  { sum: { start }, sentence }: { readonly sum: Span; readonly sentence: Span },
): boolean {
  return patterns.perUnit.test(text.slice(Math.max(sentence.start, start - REACH_BEFORE), start));
}

/** The word right before a sum, words of measure passed over. */
function wordBefore(before: string): string {
  const end = before.length - (MEASURE_END_PATTERN.exec(before)?.[0].length ?? 0);
  return before.slice(wordStart(before, end), end);
}

/** Words of measure are a closed class, so this stays a pattern. */
const MEASURE_END_PATTERN = /\s(?:(?:약|총|최대|모두|무려)\s?)?$/u;
/** 한도는 30억원이다, 비용은 29만원으로: the sum is what the topic is. Forms of the copula, so it stays a pattern. */
const COPULA_PATTERN =
  /^(?:여|대|가량)?\s?(?:내외|이상|수준|정도|안팎)?(?:이다|이었|였다|이며|이고|인데|이지만|으?로[,\s]|[.]|,\s|$)/u;

/** `수출액이 지난해보다 12% 증가한 61억달러를 기록`: the nearest noun with a role that has one of these particles. */
function measuredNoun({ nouns }: SumLexicon, before: string, particles: string): Role | undefined {
  for (let at = before.length - 1; at > 0; at -= 1) {
    if (!particles.includes(before.charAt(at)) || isNameCharacter(before, at + 1)) continue;
    const found = nouns.before(before, at, 0);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

const LONGEST_BRACKET = 80;

/** Behind the bracket that follows right behind a sum, else where the sum ends. */
export function bracketEnd(text: string, end: number): number {
  const open = text.charAt(end) === ' ' ? end + 1 : end;
  if (text.charAt(open) !== '(') return end;
  const close = text.slice(open, open + LONGEST_BRACKET).indexOf(')');
  return close < 0 ? end : open + close + 1;
}

/** Names are words in which no noun is looked for: 중기부 is no 기부. */
export function withoutNames(context: RelationContext, span: Span): string {
  let words = context.article.text.slice(span.start, span.end);
  for (const name of context.within(span)) {
    if (context.is(name, 'value')) continue;
    const [from, to] = [Math.max(name.start - span.start, 0), Math.min(name.end, span.end) - span.start];
    words = words.slice(0, from) + 'x'.repeat(to - from) + words.slice(to);
  }
  return words;
}

const BRACKETED_PATTERN = /\((?:[^()]{0,12}\s)?$/u;

/** `매출 `, `매출액은 약 `, `가치가 총 `: the noun right before a sum, at most so many words of measure in between. */
function nounBefore(lexicon: SumLexicon, before: string, fillers: number): Role | undefined {
  const { nouns } = lexicon;
  let end = before.length;
  for (let filler = 0; filler <= fillers; filler += 1) {
    // 공사 16건, 53억원: how many they are
    end -= COUNT_PATTERN.exec(before.slice(Math.max(0, end - 14), end))?.[0].length ?? 0;
    // 매출액(2023년) 50억원
    if (filler === 0) end -= NOTE_PATTERN.exec(before.slice(0, end))?.[0].length ?? 0;
    while (end > 0 && !isNameCharacter(before, end - 1)) {
      if (CLAUSE_PATTERN.test(before.slice(end - 1, end + 1)) || '),('.includes(before.charAt(end - 1)))
        return undefined;
      end -= 1;
    }
    const from = wordStart(before, end);
    const word = before.slice(from, end);
    const role = nounAtEnd(nouns, before, from, end);
    if (role !== undefined) return moreOf(lexicon, before, from, end) ?? role;
    // 약, 총, 최대, 연간: a word of measure stands between at any time
    if (MEASURE_PATTERN.test(word)) filler -= 1;
    end = from;
    if (end === 0) return undefined;
  }
  return undefined;
}

/** 긴급경영안정자금 지원 50억원: 지원 says less than the noun that it is done to. */
function moreOf({ nouns, doneTo }: SumLexicon, before: string, from: number, end: number): Role | undefined {
  const verb = doneTo.at(before, from)?.word;
  const word = before.slice(from, end);
  if (verb === undefined || !LIMIT_PATTERN.test(word.slice(verb.length)) || before.charAt(from - 1) !== ' ')
    return undefined;
  const role = nounAtEnd(nouns, before, wordStart(before, from - 1), from - 1);
  return role === 'loan' || role === 'investment' ? role : undefined;
}

/** A bracket that says more of the noun in front of it. */
const NOTE_PATTERN = /(?<=[가-힣])\([^()]{1,32}\)\s?$/u;
const COUNT_PATTERN = /\s\d[\d,]{0,6}(?:건|개[사소]?|명|곳)[,(]?\s?$/u;
/** 지원, 지원한도, 지원규모가 */
const LIMIT_PATTERN = /^(?:한도|규모|금액|액)?[이가은는을를]?$/u;
const MEASURE_PATTERN = /^[약총각연월]$/u;

/** The role of a word by its end, the particle of a subject or an object set aside. */
export function nounAtEnd(nouns: SumLexicon['nouns'], text: string, from: number, end: number): Role | undefined {
  for (let cut = end; cut >= Math.max(from + 1, end - 1); cut -= 1) {
    if (cut !== end && !OWN_PARTICLES.has(text.slice(cut, end))) continue;
    const found = nouns.before(text, cut, from);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

const OWN_PARTICLES: ReadonlySet<string> = new Set(['이', '가', '은', '는', '을', '를', '도', '만']);
/** A phrase ends with one of these. */
const PARTICLES: ReadonlySet<string> = new Set([...OWN_PARTICLES, '의', '에', '로', '서', '과', '와', '및']);

/** The last word with a role in the phrase that a sum is the size of, up to its particle; 지원 behind a noun is its verb. */
function sizedNoun({ patterns }: RelationContext, { nouns, doneTo }: SumLexicon, behind: string): Role | undefined {
  const lead = patterns.sized.exec(behind)?.[0] ?? '';
  if (lead === '' || patterns.ofSum.test(behind)) return undefined;
  let role: Role | undefined;
  let at = lead.length;
  for (let count = 0; count < 4 && at < behind.length && isHangul(behind.charCodeAt(at)); count += 1) {
    let end = at;
    while (end < behind.length && isNameCharacter(behind, end)) end += 1;
    for (let cut = end; cut > at; cut -= 1) {
      const found = nouns.before(behind, cut, at);
      const rest = behind.slice(cut, end);
      if (found === undefined) continue;
      if (rest === '' || PARTICLES.has(rest) || !isHangul(rest.charCodeAt(0)) || VERB_PATTERN.test(rest))
        role = role !== undefined && doneTo.at(found.word, 0)?.word === found.word ? role : found.value;
      break;
    }
    const word = behind.slice(at, end);
    // 2억원의 예산을 절감
    if (patterns.saving.test(behind.slice(end - 1)) || patterns.saving.test(behind.slice(end))) return 'other';
    // the phrase ends with a particle or a verb
    if (PARTICLES.has(word.slice(-1)) || VERB_END_PATTERN.test(word) || behind.charAt(end) !== ' ') break;
    at = end + 1;
  }
  return role;
}

/** Forms of 하다 and 되다 at the end of a word; grammar, so this stays a pattern. */
const VERB_END_PATTERN = /(?:한|할|했다|하는|한다|된|될|되는|하고|하며|하여|해)$/u;

/** `주택(803억달러), 교통(737억달러), 에너지(471억달러) 등 인프라 투자가`: what the list is of. */
function listHead(context: RelationContext, lexicon: SumLexicon, behind: string): Role | undefined {
  let at = behind.indexOf(')');
  if (at < 0) return undefined;
  for (;;) {
    const next = NEXT_ITEM_PATTERN.exec(behind.slice(at));
    if (next === null) break;
    const close = behind.indexOf(')', at + next[0].length);
    if (close < 0) return undefined;
    at = close;
  }
  const end = LIST_END_PATTERN.exec(behind.slice(at))?.[0] ?? '';
  const rest = behind.slice(at + end.length).replace(RECEIVERS_PATTERN, '');
  const particle = /^[을를]\s?/u.exec(rest)?.[0];
  return particle === undefined ? sizedNoun(context, lexicon, ` ${rest}`) : verbBehind(context, lexicon, rest);
}

/** ` 2개사에 `: on whom it is laid, in front of what it is. */
const RECEIVERS_PATTERN = /^(?:총\s)?\d{1,4}여?\s?개?\s?[가-힣]{1,5}에(?:게)?\s(?=[가-힣]+\s(?:총|모두|합계)\s)/u;

/** What the label of a line says of the sums behind it. */
export interface LineLabel {
  readonly end: number;
  readonly role: Role | undefined;
}

/** The label of a line and its role: `* 1차 조성규모(4.29) : 비대면 1,850억원, 바이오 3,610억원`. */
export function lineLabel({ nouns }: SumLexicon, text: string, sentence: Span): LineLabel | undefined {
  const line = text.slice(sentence.start, sentence.end);
  const colon = LABEL_PATTERN.exec(line);
  const bracket = BRACKET_LABEL_PATTERN.exec(line);
  const bracketed = bracket?.groups?.['label'];
  if (colon === null && bracketed === undefined) return undefined;
  const label =
    colon === null
      ? (bracketed ?? '')
      : line
          .slice(0, colon.index)
          .replace(/\([^()]*\)/gu, '')
          .trimEnd();
  const role = nounAtEnd(nouns, label, Math.max(0, label.length - 12), label.length);
  return { end: sentence.start + (colon === null ? (bracket?.[0].length ?? 0) : colon.index + 1), role };
}

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHangul(code) || (code >= 48 && code <= 57) || (code >= 65 && code <= 122);
}

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isNameCharacter(text, at - 1)) at -= 1;
  return at;
}
