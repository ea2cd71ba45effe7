// Names of occasions that stand in marks: ‘글로벌 중소기업인의 밤’, ‘국회 미래산업포럼’ 발족식, 제3회 ‘새벽 포럼’.
// Not: ‘새벽 대책’ (nothing says that it is an occasion), ‘새벽산업위원회’ (a body; with a number it is an occasion).
import type { Span } from '../../core/types.js';
import { particlesEnd } from '../../korean/edges.js';
import { isDigit } from '../../text/characters.js';
import type { Sentence } from '../shape.js';
import { NUMBERED_PATTERN, type NounAt, type OccasionName } from './name-shape.js';
import type { EventPatterns } from './patterns.js';

/** A stretch between quotation marks, the marks set aside. */
export interface Marked extends Span {
  /** Where the opening mark stands. */
  readonly open: number;
  /** Behind the closing mark. */
  readonly close: number;
}

const LONGEST_NAME = 60;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['“', '”'],
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['「', '」'],
  ['｢', '｣'],
  ['『', '』'],
  ['<', '>'],
  ['〈', '〉'],
  ['《', '》'],
]);
/** 새벽 포럼(이하 ‘포럼’) 회의, 새벽 포럼*: what leads elsewhere. */
const NOTE_PATTERN = /[*†]|\(이하[^()]*\)/gu;
const OPEN_MARK_PATTERN = /[‘’“'"`「｢『<〈《]/u;
const OPEN_MARKS_PATTERN = new RegExp(OPEN_MARK_PATTERN, 'gu');
const NONE: readonly never[] = [];
const CURLY_MARKS = '‘“';
const OTHER_CLOSE_PATTERN = /[‘’“”](?=[가-힣\s*(])/u;
/** ‘새벽 컨퍼런스(이하 ‘컨퍼런스’)’: marks in a bracket of the name. */
const NESTED_PATTERN = /^[^()]*\(이하[^()]*\)/u;
const NUMBER_BEFORE_PATTERN = /(?:제\s?\d{1,3}\s?[회차기]|(?:19|20)\d{2}년?(?:도)?)\s?$/u;
/** `푸드 페스타(6.17~9.17)`, `정책간담회(이하 간담회)`: more than the name. */
const NO_NAME_BRACKET_PATTERN = /\((?:이하[^()]*|[^()\d]*\d[^()]*)\)$/u;

export function markedIn(text: string, sentence: Sentence): readonly Marked[] {
  const said = text.slice(sentence.start, sentence.end);
  if (!OPEN_MARK_PATTERN.test(said)) return NONE;
  const found: Marked[] = [];
  let behind = sentence.start;
  for (const { index } of said.matchAll(OPEN_MARKS_PATTERN)) {
    const at = sentence.start + index;
    if (at < behind) continue;
    const open = text.charAt(at);
    const close = MARKS.get(open) ?? turnedMark(text, at, sentence.end);
    if (close === undefined) continue;
    // ‘’21년 스마트 엑스포’: the second mark stands for a century
    const from = text.charAt(at + 1) === '’' && isDigit(text.charCodeAt(at + 2)) ? at + 2 : at + 1;
    const inside = text.slice(from, Math.min(sentence.end, from + LONGEST_NAME + 1));
    const own = inside.indexOf(close);
    // ‘새벽 포럼“을: another mark closes
    const near = own > 0 || !CURLY_MARKS.includes(open) ? own : inside.search(OTHER_CLOSE_PATTERN);
    const nested = NESTED_PATTERN.exec(inside)?.[0].length ?? 0;
    const length = nested > near && inside.charAt(nested) === close ? nested : near;
    if (length <= 0) continue;
    const end = from + length;
    // (‘20년 대책)을 위해 ‘새벽 포럼’을: the first mark stands for a century, too
    if (close !== open && text.slice(from, end).includes(open)) continue;
    found.push({ open: at, start: from, end, close: end + 1 });
    behind = end + 1;
  }
  return found;
}

/** ’새벽 포럼‘: pages turn the marks round. Not: ’20년. */
function turnedMark(text: string, at: number, limit: number): string | undefined {
  if (text.charAt(at) !== '’' || isDigit(text.charCodeAt(at + 1))) return undefined;
  return TURNED_PATTERN.test(text.slice(at + 1, Math.min(limit, at + LONGEST_NAME))) ? '‘' : undefined;
}

const TURNED_PATTERN = /^[^‘’]+‘(?:$|[^가-힣]|[은는이가을를의에와과로도]|행사)/u;

export function quotedName(
  text: string,
  sentence: Sentence,
  { open, start, end, close }: Marked,
  nounAt: NounAt,
  patterns: EventPatterns,
): readonly OccasionName[] {
  const all = text.slice(start, end);
  const inner = NO_NAME_BRACKET_PATTERN.exec(all);
  // 새벽 페스티벌*: the star leads to a footnote
  const inside = (inner === null ? all : all.slice(0, inner.index)).replace(NOTE_PATTERN, '').trim();
  const behind = text.slice(close, Math.min(sentence.end, close + 16));
  const follower = followerOf(behind, nounAt);
  // eslint-disable-next-line regexp/no-super-linear-move -- a name is no longer than LONGEST_NAME
  const named = nounAt(inside.replace(/\([^)]*\)$/u, '').trim()) !== undefined;
  // 라스베이거스에서 열린 ‘새벽 2026’
  // ‘새벽 아카데미’를 개최했다: nothing else is convened
  const isConvened =
    TELLING_PATTERN.test(inside) &&
    patterns.convened.test(text.slice(close, Math.min(sentence.end, close + 2 * LONGEST_NAME)));
  const isHeld = isConvened || patterns.openedBefore.test(text.slice(Math.max(sentence.start, open - 16), open));
  if (inside === '' || !(named || follower !== undefined || isHeld || patterns.generic.test(behind))) return [];
  const number = NUMBER_BEFORE_PATTERN.exec(text.slice(Math.max(sentence.start, open - 8), open))?.[0] ?? '';
  const noun = nounAt(follower ?? inside);
  // ‘로드쇼’: marks alone tell it from no other
  if (noun?.word === inside && follower === undefined) return [];
  // ‘새벽산업위원회’ is a body, ‘제5차 새벽산업위원회’ and ‘새벽산업위원회’ 2차 회의 are occasions
  const isNumbered = NUMBERED_PATTERN.test(`${number}${inside}`) || /\d[회차]/u.test(follower ?? '');
  const isTold = noun?.namedByRank === true ? isConvened : saysMuch(`${inside}${follower ?? ''}`);
  if (noun?.namedByNumber === true && !isNumbered && !isTold) return [];
  const stop = close + (follower?.length ?? 0);
  const bracket = inner === null ? bracketAt(text, stop, sentence.end) : { start: start + inner.index, end };
  return [
    {
      name: [number, inside, follower ?? ''].join(' ').trim().replace(/\s+/gu, ' '),
      start: open - number.length,
      end: stop,
      quoted: true,
      vague: false,
      unsaid: !named && follower === undefined && !isHeld,
      opening: nounAt(follower ?? inside)?.namedBySubject === true,
      ...(bracket === undefined ? {} : { bracket }),
    },
  ];
}

/** Two words or a number: more than what any of a kind is called. */
const TELLING_PATTERN = /[\d\s]/u;

/** 2020년 전국 산사태방지 관계관 회의: words enough to be no body. */
export function saysMuch(name: string): boolean {
  return name.split(/\s+/u).length > MANY_WORDS;
}

const MANY_WORDS = 2;

/** ‘새벽 포럼’(서울 여의도, 12.19~27) */
export function bracketAt(text: string, at: number, limit: number): Span | undefined {
  const match = /^\s?\([^()]{1,50}\)/u.exec(text.slice(at, Math.min(limit, at + 60)));
  return match === null ? undefined : { start: at, end: at + match[0].length };
}

/** ‘국회 미래산업포럼’ 발족식: what kind of occasion it is stands behind the mark. */
function followerOf(behind: string, nounAt: NounAt): string | undefined {
  // ‘새벽 플랫폼’ 1탄 시상식
  const word = /^\s?(?:제?\d{1,2}[회차기탄]\s)?[가-힣]{2,8}/u.exec(behind)?.[0];
  if (word === undefined) return undefined;
  // ‘새벽 교실’ 강사단 발대식
  const two = TWO_WORDS_PATTERN.exec(behind)?.[0];
  const longer = two === undefined ? undefined : nounOf(two, nounAt);
  return nounOf(word, nounAt) ?? longer;
}

/** A noun without a particle and another behind it. */
const TWO_WORDS_PATTERN = /^\s[가-힣]{2,4}(?<![을를의에은는이가와과로고및])\s[가-힣]{3,8}/u;

function nounOf(word: string, nounAt: NounAt): string | undefined {
  for (let cut = word.length; cut >= 3; cut -= 1) {
    if ((cut === word.length || particlesEnd(word, cut) === word.length) && nounAt(word.slice(0, cut)) !== undefined)
      return word.slice(0, cut);
  }
  return undefined;
}
