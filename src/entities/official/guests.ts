// Persons in a row, of whom not the release's issuer but the row says whose they are: its label, or the person before them.
//   (개인정보위) 한도윤 조사국장, 문채원 분쟁조정과장 · (체코) 다비드 노바크 정무국장 · 한도윤 새벽병원장, 문채원 의료경영실장
// Not: (정부) 한도윤 산업부 장관, 문채원 지역경제정책관 · (축사) 한도윤 산업정책관, where the label says nothing of a body.
import { linked } from '../../core/links.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention, Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { isWordCharacter, MIDDLE_DOTS } from '../../text/characters.js';
import { within } from '../../text/spans.js';
import { calledName, isBody, type BodyReader, type Question } from './question.js';

/** How far before a person the label of his row may stand, in UTF-16 code units. */
const ROW_REACH = 160;
const LABEL_PATTERN = /\((?<label>[^()\n]{2,20})\)/gu;
/** What the items of a row end with, and what stands in none. */
const ITEM_END_PATTERN = new RegExp(`(?:^|[,${MIDDLE_DOTS}]|등)\\s?$`, 'u');
const SENTENCE_PATTERN = /[.:;※□○▲]|[은는을를]\s/u;
const NEXT_LABEL_PATTERN = /[가-힣]\([^()]*\)\s(?!등)[가-힣]|[가-힣]\([^()]*\)\s$/u;
/** Between a title and the next person of a row; more of the first may stand in brackets. */
const BETWEEN_PATTERN = new RegExp(`^(?:\\([^()\\n]{1,30}\\))?(?:\\s?[,${MIDDLE_DOTS}]\\s?|[과와]\\s|\\s및\\s)$`, 'u');
/** What opens a deputy's title. */
const DEPUTY = '부';
/** Names of several words and in Latin letters: no people of an issuer in Korea. */
const FOREIGN_PATTERN = /[\sA-Za-z]/u;

/** The label of the row that a person stands in; undefined where none has one. */
function labelBefore({ text }: IndexedArticle, { start }: Mention): Span | undefined {
  const line = rowStart(text, start);
  const before = text.slice(line, start);
  const label = [...before.matchAll(LABEL_PATTERN)].findLast(
    ({ index }) => index === 0 || !isWordCharacter(before.charCodeAt(index - 1)),
  );
  if (label === undefined) return undefined;
  const rest = before.slice(label.index + label[0].length);
  // (새벽청) 한도윤 청장, 문채원 차장(국회) 강다온 의원: the next row opens without a blank
  if (NEXT_LABEL_PATTERN.test(rest)) return undefined;
  const items = rest.replace(LABEL_PATTERN, '');
  if (!ITEM_END_PATTERN.test(items.trimEnd()) || SENTENCE_PATTERN.test(items)) return undefined;
  return { start: line + label.index + 1, end: line + label.index + label[0].length - 1 };
}

/** Where the line begins that a row can stand in, or as far before it as rows reach. */
function rowStart(text: string, end: number): number {
  const from = Math.max(0, end - ROW_REACH);
  return from + text.slice(from, end).lastIndexOf('\n') + 1;
}

/** The body that the label of a person's row names: (개인정보위) 한도윤 조사국장, 문채원 분쟁조정과장. */
export const bodyOfRow: BodyReader = ({ mention, ...facts }) => {
  const label = labelBefore(facts.article, mention);
  if (label === undefined) return undefined;
  const named = within(facts.all, label).find(
    (other) => other.start === label.start && other.end === label.end && isBody(other, facts),
  );
  return named === undefined ? undefined : calledName(named);
};

/** Whether a person is none of the issuer's people: a foreigner, or in a row whose label says so. */
export function isGuest({ article, mention, language }: Question): boolean {
  if (FOREIGN_PATTERN.test(mention.surface)) return true;
  const label = labelBefore(article, mention);
  return label !== undefined && isOfOthers(article.text.slice(label.start, label.end), language);
}

/** (체코), (유치위원회), (민간), (중국 측). Not: (정부), (우리측), (화상). */
function isOfOthers(label: string, { countryCode, organizationHeads, phraseWords }: Language): boolean {
  if (phraseWords('own-side').has(label)) return false;
  const country = countryCode(label);
  return (
    (country !== undefined && country !== 'KR') ||
    (organizationHeads.match(label)?.ending.length ?? 0) > 1 ||
    phraseWords('guest').ends(label)
  );
}

/** Whether two persons stand in a row, by what stands between the title of the first and the second. */
export function joinsRow(between: string): boolean {
  return BETWEEN_PATTERN.test(between);
}

/** The persons who stand before one in the same row, the nearest first. */
export function personsBeforeInRow({ article: { text }, mention, all }: Question): readonly Mention[] {
  const row: Mention[] = [];
  let next = mention;
  for (const person of within(all, { start: rowStart(text, mention.start), end: mention.start })
    .filter(({ type }) => type === mention.type)
    .toReversed()) {
    const end = linked(person, 'title')?.end;
    if (end === undefined || end > next.start || !joinsRow(text.slice(end, next.start))) break;
    row.push(person);
    next = person;
  }
  return row;
}

/** Whether a title is of the deputy of who has another: 수석부회장 beside 연합회장. Not: 부장 beside 장. */
export function isDeputyTo(title: string, head: string): boolean {
  const of = title.slice(title.lastIndexOf(DEPUTY) + 1);
  return of.length > 1 && of.length < title.length && head.endsWith(of) && !head.endsWith(`${DEPUTY}${of}`);
}
