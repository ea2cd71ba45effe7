// Notices of who is moved, by their headings: [인사], 새벽부 과장급 인사(’22.1.1.), 인사발령<새벽청>, ◇과장급 전보, 부행장 승진.
// Not: 승진 임용식, 새해 인사, 주요 인사 (greetings and persons), 안전보건, 재난 경보 발령.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Language } from '../../lexicon/language.js';
import { isWordCharacter } from '../../text/characters.js';

/** Marks before headings and items, by which newspapers part them in one line. */
export const NOTICE_MARKS = '◆◇■□●○△▲▷▶▽▼▪•';
const MARK_PATTERN = new RegExp(`[${NOTICE_MARKS}]`, 'u');
/** Longer ones are sentences, in UTF-16 code units. */
export const LONGEST_HEADING = 60;
/** Days, numbers and bodies behind a heading, and what kind of page it is before one. */
const BRACKET_PATTERN = /[[<【(〈][^[<【(〈\]>】)〉]*[\]>】)〉]/gu;

const cache = new WeakMap<IndexedArticle, boolean>();

/** Whether an article is a notice: one of its lines is the heading of one. */
export function isPersonnelNotice(article: IndexedArticle, language: Language): boolean {
  let found = cache.get(article);
  if (found === undefined) {
    found = article.blocks.some(({ start, end }) => announcesNotice(article.text.slice(start, end), language));
    cache.set(article, found);
  }
  return found;
}

/** Whether a line holds the heading of a notice; newspapers write a whole notice in one line. */
export function announcesNotice(line: string, language: Language): boolean {
  if (!saysSo(line, language)) return false;
  return line.split(MARK_PATTERN).some((part) => part.length <= LONGEST_HEADING && isHeading(part, language));
}

/** Whether a word of notices stands anywhere in a line, which hardly any line has. */
function saysSo(line: string, { phraseWords }: Language): boolean {
  return phraseWords('notice').isIn(line) || phraseWords('personnel-move').isIn(line);
}

function isHeading(part: string, language: Language): boolean {
  const words = withoutMarks(part.replace(BRACKET_PATTERN, ' '));
  if (announces(words, language)) return true;
  // [인사] 새벽부, (인사발령) 새벽위원회
  const [label] = part.match(BRACKET_PATTERN) ?? [];
  return label !== undefined && part.trim().startsWith(label) && announces(withoutMarks(label), language);
}

/** Words without the marks and blanks around them. */
function withoutMarks(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && !isWordCharacter(words.charCodeAt(start))) start += 1;
  while (end > start && !isWordCharacter(words.charCodeAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

/** Whether words end in the name of such a notice with the body whose it is, or in a move with the grade or post that is moved. */
function announces(words: string, language: Language): boolean {
  const notice = language.phraseWords('notice').ending(words);
  if (notice !== undefined) return isWhose(words.slice(0, -notice.length), language);
  const move = language.phraseWords('personnel-move').ending(words);
  return move !== undefined && isMoved(words.slice(0, -move.length).trimEnd(), language);
}

function isWhose(before: string, language: Language): boolean {
  const words = before.trimEnd();
  return (
    words === '' ||
    isGrade(words) ||
    (words !== before &&
      (language.phraseWords('issuer-ending').ends(words) || language.phraseWords('personnel-move').ends(words)))
  );
}

function isMoved(words: string, { titles }: Language): boolean {
  return isGrade(words) || titles.find(words, Math.max(0, words.lastIndexOf(' ')), words.length).length > 0;
}

/** 과장급, 4급 */
function isGrade(words: string): boolean {
  return words.endsWith('급');
}
