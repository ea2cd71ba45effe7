// The body whose people news of a personnel move name: 새벽청이 국장급 인사를 단행했다. 기술국장에는 한도윤 기획과장이 …
// Not: 새해 인사를 나눴다 (greetings), nor in an article that tells of two bodies' moves.
import type { TraitsOf } from '../../core/kind.js';
import { linked } from '../../core/links.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { sentenceStart } from '../../text/sentences.js';
import { within } from '../../text/spans.js';
import { wordsOf } from '../../text/words.js';

const NOTICE = '인사';
/** Its day and a particle, behind which stand a few words at most before what is done with it. */
const BEHIND_PATTERN = /^(?:\([^()\n]{1,20}\))?[를가을]?(?=\s)/u;
const LONGEST_BEHIND = 24;
const BEHIND_REACH = 60;
const WORDS_BEHIND = 4;
/** How far before the word its sentence is read, in UTF-16 code units. */
const SENTENCE_REACH = 120;
/** A unit, which stands between a name and a title: 의회사무처, 통계국. Last syllables alone: stays a pattern. */
const UNIT_PATTERN = /[과팀국실부단처담관]$/u;

const cache = new WeakMap<readonly Mention[], string | undefined>();

/** The body that news of its moves name a person of, who holds a post below its head. */
export function bodyInPersonnelNews(
  article: IndexedArticle,
  mention: Mention,
  title: string,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  language: Language,
): string | undefined {
  if (!isOfStaff(title, language) || !namesUnitAlone(article, mention)) return undefined;
  if (!cache.has(all)) cache.set(all, bodyThatMoves(article, all, traitsOf, language));
  return cache.get(all);
}

function isOfStaff(title: string, { titles }: Language): boolean {
  return (
    !title.endsWith('교수') &&
    !title.endsWith('의원') &&
    (titles.classed('inheriting').ends(title) ||
      titles.classed('unit-post').ends(title) ||
      titles.classed('civil-rank').has(title))
  );
}

/** Whether nothing but a unit of a body stands beside the name. */
function namesUnitAlone({ text }: IndexedArticle, mention: Mention): boolean {
  const body = linked(mention, 'body');
  return body === undefined || UNIT_PATTERN.test(text.slice(body.start, body.end));
}

/** The one body that the article says makes a move. */
function bodyThatMoves(
  article: IndexedArticle,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  language: Language,
): string | undefined {
  const { text } = article;
  const bodies = new Set<string>();
  for (let at = text.indexOf(NOTICE); at >= 0; at = text.indexOf(NOTICE, at + NOTICE.length)) {
    if (!isMade(text, at + NOTICE.length, language)) continue;
    const body = subjectBefore(article, at, all, traitsOf, language);
    if (body !== undefined) bodies.add(body);
  }
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

/** Whether what stands behind the word says that a move is made: 인사를 전격 단행했다, 인사(7월 1일자)를 10일 발표했다. */
function isMade(text: string, end: number, { phraseWords }: Language): boolean {
  const behind = BEHIND_PATTERN.exec(text.slice(end, end + LONGEST_BEHIND));
  if (behind === null) return false;
  const from = end + behind[0].length;
  const [sentence = ''] = text.slice(from, from + BEHIND_REACH).split(/[.\n]/u, 1);
  return wordsOf(text, from, from + sentence.length)
    .slice(0, WORDS_BEHIND)
    .some(({ start }) => phraseWords('notice-act').endAt(text, start) >= 0);
}

/** The first body or province of the sentence before an offset. */
function subjectBefore(
  article: IndexedArticle,
  at: number,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  { provinceName }: Language,
): string | undefined {
  const { text } = article;
  const start = sentenceStart(text, at, SENTENCE_REACH);
  const body = within(all, { start, end: at }).find(({ type }) => traitsOf(type).includes('party'));
  if (body !== undefined) return body.name ?? body.surface;
  for (const { text: word } of wordsOf(text, start, at)) {
    const province = provinceName(word, article.date) ?? provinceName(word.slice(0, -1), article.date);
    if (province !== undefined) return province;
  }
  return undefined;
}
