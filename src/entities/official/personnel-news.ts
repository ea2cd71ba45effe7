// The body whose people news of a personnel move name: 새벽청이 국장급 인사를 단행했다. 기술국장에는 한도윤 기획과장이 …
// Not: 새해 인사를 나눴다 (greetings), nor in an article that tells of two bodies' moves.
import { linked } from '../../core/links.js';
import type { Language } from '../../lexicon/language.js';
import { sentenceStart } from '../../text/sentences.js';
import { within } from '../../text/spans.js';
import { wordsOf } from '../../text/words.js';
import { calledName, isParty, oncePerArticle, type BodyReader, type Facts, type Question } from './question.js';

/** Its day and a particle, behind which stand a few words at most before what is done with it. */
const BEHIND_PATTERN = /^(?:\([^()\n]{1,20}\))?[를가을]?(?=\s)/u;
const LONGEST_BEHIND = 24;
const BEHIND_REACH = 60;
const WORDS_BEHIND = 4;
/** How far before the word its sentence is read, in UTF-16 code units. */
const SENTENCE_REACH = 120;
/** A unit, which stands between a name and a title: 의회사무처, 통계국. Last syllables alone: stays a pattern. */
const UNIT_PATTERN = /[과팀국실부단처담관]$/u;

/** The body that news of its moves name a person of, who holds a post below its head. */
export const bodyInPersonnelNews: BodyReader = (question) =>
  isOfStaff(question) && namesUnitAlone(question) ? bodyThatMoves(question) : undefined;

function isOfStaff({ title, language: { titles } }: Question): boolean {
  return (
    !title.endsWith('교수') &&
    !title.endsWith('의원') &&
    (titles.classed('inheriting').ends(title) ||
      titles.classed('unit-post').ends(title) ||
      titles.classed('civil-rank').has(title))
  );
}

/** Whether nothing but a unit of a body stands beside the name. */
function namesUnitAlone({ article: { text }, mention }: Question): boolean {
  const body = linked(mention, 'body');
  return body === undefined || UNIT_PATTERN.test(text.slice(body.start, body.end));
}

/** The one body that the article says makes a move. */
const bodyThatMoves = oncePerArticle((facts): string | undefined => {
  const { article, language } = facts;
  const bodies = new Set<string>();
  for (let at = 0; at < article.text.length; at += 1) {
    const end = language.phraseWords('notice').endAt(article.text, at);
    if (end < 0 || !isMade(article.text, end, language)) continue;
    const body = subjectBefore(at, facts);
    if (body !== undefined) bodies.add(body);
  }
  return bodies.size === 1 ? [...bodies][0] : undefined;
});

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
function subjectBefore(at: number, facts: Facts): string | undefined {
  const { text, date } = facts.article;
  const { provinceName } = facts.language;
  const start = sentenceStart(text, at, SENTENCE_REACH);
  const body = within(facts.all, { start, end: at }).find((other) => isParty(other, facts));
  if (body !== undefined) return calledName(body);
  for (const { text: word } of wordsOf(text, start, at)) {
    const province = provinceName(word, date) ?? provinceName(word.slice(0, -1), date);
    if (province !== undefined) return province;
  }
  return undefined;
}
