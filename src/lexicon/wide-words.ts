// Titles and names that are set wide, letter by letter, as signatures, tables and lists of people to ask have them:
//   대 표 이 사 도 윤 재 (인) · 과  장 이강복 · 이사장 김 하 늘 · 홍 길 동 과장(044-…)
// They are read as if the blanks were not there. Not: 할 수 있는, 두 시 장 안에서, 그 때 이 곳 (words of one syllable).
import { particlesEnd, skipBlanksBack } from '../korean/edges.js';
import type { Span } from '../core/types.js';
import { isWordCharacter } from '../text/characters.js';
import { wordAfter, wordBefore, type Word } from '../text/words.js';
import type { Language } from './language.js';
import type { Title } from './titles.js';

const BLANKS = '[ \\u00a0\\u2000-\\u200a\\u3000]{1,4}';
const RUN_PATTERN = new RegExp(`(?<![가-힣A-Za-z0-9])[가-힣](?:${BLANKS}[가-힣])+`, 'gu');
/** Syllables of a name, the commonest first. */
const NAME_LENGTHS = [3, 4, 2];
/** Fewer syllables before a title are words of the sentence, more of them the body: 새 벽 정 공 대 표 도 윤 재. */
const SHORTEST_BODY = 3;
/** How far from the run the words beside it are read. */
const REACH = 24;
const BORDERS = new Set(['', '\n', '\t', '|']);
const COLONS = new Set([':', '：']);

/** Single syllables in a row: what they spell, and where each of them stands. */
interface Run extends Span {
  readonly letters: string;
  readonly places: readonly number[];
}

/** A stretch of a run that is one word, by the numbers of its syllables. */
type Piece = readonly [from: number, to: number];

/** The blanks inside words that are set wide, in order. Takes time in proportion to the text. */
export function wideBlanks(text: string, language: Language): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: written, index } of text.matchAll(RUN_PATTERN)) {
    for (const run of runsOf(text, written, index)) {
      const pieces = titleWithName(run, language) ?? besideWords(text, run, language) ?? [];
      for (const [from, to] of pieces) {
        for (let at = from + 1; at < to; at += 1)
          found.push({ start: (run.places[at - 1] ?? 0) + 1, end: run.places[at] ?? 0 });
      }
      if (pieces.length > 0) break;
    }
  }
  return found;
}

/** The run with its last syllable and without, where more is glued to that: 도 윤 재는 is whole, 도 윤 재 귀하 is 도 윤 재. */
function runsOf(text: string, written: string, start: number): readonly Run[] {
  const places: number[] = [];
  for (let at = 0; at < written.length; at += 1) if (written.charAt(at).trim() !== '') places.push(start + at);
  const end = particlesEnd(text, start + written.length);
  const lengths = [...(end < 0 ? [] : [places.length]), ...(end === start + written.length ? [] : [places.length - 1])];
  return lengths
    .filter((length) => length > 1)
    .map((length) => {
      const own = places.slice(0, length);
      const letters = own.map((at) => text.charAt(at)).join('');
      return { start, end: (own.at(-1) ?? start) + 1, letters, places: own };
    });
}

/** 대 표 이 사 도 윤 재, 홍 길 동 과 장. */
function titleWithName({ letters }: Run, language: Language): readonly Piece[] | undefined {
  const { length } = letters;
  for (const count of NAME_LENGTHS) {
    const nameAt = length - count;
    const office = officeBefore(letters, nameAt, language);
    if (office !== undefined && mayBeName(letters.slice(nameAt), language)) return [...office, [nameAt, length]];
    const isTitle = language.titles.get(letters.slice(count)) !== undefined;
    if (isTitle && mayBeName(letters.slice(0, count), language))
      return [
        [0, count],
        [count, length],
      ];
  }
  return undefined;
}

/** A title with a name beside it, a name with a title beside it, either in a cell of its own. */
function besideWords(text: string, run: Run, language: Language): readonly Piece[] | undefined {
  const { letters, start, end } = run;
  const { length } = letters;
  const name = language.names.korean(letters) === 'likely' || language.isKnownPerson(letters);
  const isTitle = language.titles.get(letters) !== undefined;
  if (fillsCell(text, run) && (isTitle || (name && length > 2))) return [[0, length]];
  const before = wordAhead(text, start);
  const after = wordAfter(text, end, Math.min(text.length, end + REACH));
  const follows = after !== undefined && after.start > end ? after : undefined;
  const office = officeBefore(letters, length, language);
  if (office !== undefined && follows !== undefined && mayBeName(follows.text, language)) return office;
  if (isTitle && before?.text.length === 3 && language.names.korean(before.text) === 'likely') return [[0, length]];
  if (!name && !(length === 2 && mayBeName(letters, language))) return undefined;
  if (before !== undefined && announcesName(text, before, language)) return [[0, length]];
  const [title] = length === 2 || follows === undefined ? [] : language.titles.find(text, follows.start, follows.end);
  return title?.start === follows?.start && title !== undefined ? [[0, length]] : undefined;
}

/**
 * The longest title that ends at a place of the letters, and the body before it: 새벽정공 대표, 기획재정부 장관 (not 부장관). Where the
 * two share a syllable they stay one word, as they are written elsewhere: 진흥원장, 경기도지사.
 */
function officeBefore(letters: string, end: number, language: Language): readonly Piece[] | undefined {
  const titleAt = (at: number): Title | undefined => language.titles.get(letters.slice(at, end));
  const endsBody = (at: number): boolean => language.organizationHeads.match(letters.slice(0, at)) !== undefined;
  const endsInHead = (at: number): boolean =>
    language.organizationHeads.match(letters.slice(at, end - 1)) !== undefined;
  for (let at = 0; at < end - 1; at += 1) {
    const title = titleAt(at);
    if (title === undefined) continue;
    // 진흥원장 is a title of its own, and 원장 shares its first letter with the body
    if (at < end - 2 && titleAt(end - 2) !== undefined && endsInHead(at)) continue;
    const isShared = title.giver !== 'firm' && endsBody(at + 1) && !endsBody(at);
    if (isShared && titleAt(at + 1) !== undefined) continue;
    if (at > 0 && (isShared || language.phraseWords('shared-area-title').has(title.title))) return [[0, end]];
    const body: readonly Piece[] = at < SHORTEST_BODY ? [] : [[0, at]];
    return [...body, [at, end]];
  }
  return undefined;
}

function mayBeName(word: string, { names, isKnownPerson }: Language): boolean {
  const likelihood = names.korean(word);
  return likelihood === 'likely' || likelihood === 'possible' || isKnownPerson(word);
}

/** The word before a place, a colon between them or none. */
function wordAhead(text: string, start: number): Word | undefined {
  const at = skipBlanksBack(text, start);
  const end = COLONS.has(text.charAt(at - 1)) ? skipBlanksBack(text, at - 1) : at;
  return end === start ? undefined : wordBefore(text, end, Math.max(0, start - REACH));
}

/** 이사장 김 하 늘, 진흥원장 문 채 원, 성명: 한 도 윤. */
function announcesName(text: string, word: Word, { titles, tables }: Language): boolean {
  const column = tables.columnOf(word.text);
  return (
    column === 'name' ||
    column === 'representative' ||
    titles.find(text, word.start, word.end).some(({ end }) => end === word.end)
  );
}

function fillsCell(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && text.charAt(from - 1) === ' ') from -= 1;
  let to = end;
  while (to < text.length && text.charAt(to) === ' ') to += 1;
  return BORDERS.has(text.charAt(from - 1)) && BORDERS.has(text.charAt(to)) && !isWordCharacter(text.charCodeAt(end));
}
