// Reads a line by itself: what kind of line it is, and which parts of it are glued furniture.
// `…말했다.홍길동 기자 hong@hanbit.kr` → body + byline; `공유하기` → furniture.
import type { LayoutSpan, Zone } from '../../core/types.js';
import { isWhitespace, isWordCharacter } from '../../text/characters.js';
import type { Line } from '../../text/lines.js';
import { isProse } from '../../text/sentences.js';
import type { EdgeFinder } from './edges.js';
import { furnitureSign, isCompleteSentence } from './furniture-signs.js';
import type { FurnitureLexicon } from './lexicon.js';
import type { LineKind, Piece, Reading } from './reading.js';
import { sectionRule } from './sections.js';
import { stampRule } from './stamps.js';
import { isTemperature } from './weather.js';

const LONGEST_FURNITURE = 130;

// `조회수 1,234`, `한빛일보 조회 12`; a headline says `조회수 100만 돌파`.
const VIEWS_PATTERN = /^\S{0,10}\s?조회수?\s?:?\s?[\d,]*$/u;

// `* 출처 : 한빛통계원`, `(자료: 한빛부)`: where figures come from, as against who took a picture.
const SOURCE_NOTE_PATTERN = /^[\s*※<[(【-]*(?:자료\s?)?(?:출처|자료)\s?[:：=]/u;

// Releases outline their text with these; newspapers head their lists with others (`▶ 관련기사`, `[관련기사]`).
const OUTLINE_PATTERN = /^(?:[□○◦ㅇ❍※*①-⑳]|\d{1,2}[.)])/u;

/** `## ▶ 지원 대상` → `지원 대상`. */
function withoutBullet(words: string): string {
  if (isWordCharacter(words.charCodeAt(0))) return words;
  return words.replace(/^#{1,6}\s+/u, '').replace(/^[-•·*▶▷■□◆◇>\s]+/u, '');
}

export function readLine(
  line: Line,
  lexicon: FurnitureLexicon,
  edges: EdgeFinder,
  layout: LayoutSpan['kind'] | undefined,
  vocabulary: () => ReadonlySet<string>,
  recurs = false,
): Reading {
  const { words } = line;
  const prose = isProse(words);
  const whole = (kind: LineKind, zone: Zone, rule: string): Reading => ({
    line,
    pieces: [{ start: line.start, end: line.end, words, zone, rule }],
    kind,
    prose: prose && kind === 'text',
    layout,
    recurs,
    ended: false,
  });
  const furniture = (rule: string, kind: LineKind = 'furniture'): Reading => whole(kind, 'boilerplate', rule);
  if (layout === 'metadata') return furniture('segment/front-matter', 'stamp');
  if (layout === 'furniture') return furniture('segment/page-layout');
  if (layout !== 'headline' && words.length <= LONGEST_FURNITURE) {
    const plain = withoutBullet(words);
    if (isTemperature(words) && (lexicon.has('sky', words) || /[가-힣]\s?℃/u.test(words)))
      return furniture('segment/weather');
    if (
      (words.startsWith('#') || words.startsWith('-')) &&
      /^(?:#{1,6}|-)\s/u.test(words) &&
      lexicon.is('source-heading', plain)
    )
      return furniture('segment/archive');
    const stamp = stampRule(plain, lexicon);
    if (stamp !== undefined) return furniture(stamp, 'stamp');
    const section = OUTLINE_PATTERN.test(words) ? undefined : sectionRule(plain, lexicon);
    if (section !== undefined) return furniture(section, 'section');
    if ((words.includes('조회') && VIEWS_PATTERN.test(words)) || lexicon.is('button', plain))
      return furniture('segment/button');
    if (lexicon.has('phrase', words) && !isCompleteSentence(words)) return furniture('segment/phrase');
    const sign = furnitureSign(words, lexicon);
    if (sign !== undefined) return furniture(sign);
    const byline = edges.byline(words);
    if (byline !== undefined) return furniture('segment/byline', byline.signed ? 'byline' : 'address');
    if (edges.isCredit(words))
      return furniture(SOURCE_NOTE_PATTERN.test(words) ? 'segment/source-note' : 'segment/credit', 'credit');
  }
  // Notices to the reader (`… 기사 본문을 확인해주세요.`) are long, and sentences.
  if (words.length <= 200 && lexicon.has('notice', words)) return furniture('segment/notice');
  if (edges.isCopyright(words)) return furniture('segment/copyright', 'copyright');
  return { ...splitEdges(line, edges, prose, layout, vocabulary), recurs };
}

function splitEdges(
  line: Line,
  edges: EdgeFinder,
  prose: boolean,
  layout: LayoutSpan['kind'] | undefined,
  vocabulary: () => ReadonlySet<string>,
): Omit<Reading, 'recurs'> {
  const { words, start } = line;
  const pieces: Piece[] = [];
  const add = (from: number, to: number, zone: Zone, rule: string): void => {
    let first = from;
    let last = to;
    while (first < last && isWhitespace(words.charCodeAt(first))) first += 1;
    while (last > first && isWhitespace(words.charCodeAt(last - 1))) last -= 1;
    if (first < last)
      pieces.push({ start: start + first, end: start + last, words: words.slice(first, last), zone, rule });
  };
  const prefix = edges.prefix(words);
  const from =
    prefix === undefined
      ? 0
      : prefix.rule === 'segment/credit'
        ? prefix.end + gluedName(words.slice(prefix.end), vocabulary())
        : prefix.end;
  const tails = edges.tails(words.slice(from), line.closes);
  const to = from + (tails[0]?.start ?? words.length - from);
  if (prefix !== undefined) add(0, from, 'boilerplate', prefix.rule);
  const credited = prefix?.rule === 'segment/credit' || tails.some(({ rule }) => rule === 'segment/credit');
  add(
    from,
    to,
    credited && words.length <= 300 ? 'caption' : 'body',
    credited ? 'segment/credited-caption' : 'segment/paragraph',
  );
  for (const tail of tails) add(from + tail.start, from + tail.end, 'boilerplate', tail.rule);
  return {
    line,
    pieces,
    kind: 'text',
    prose,
    layout,
    ended: tails.some(
      ({ rule, start, end }) =>
        rule === 'segment/copyright' ||
        (rule === 'segment/byline' && edges.byline(words.slice(from + start, from + end))?.signed === true),
    ),
  };
}

/**
 * How much of a line behind `사진제공=` is the credited name, when the caption follows without a blank:
 * `한빛공단김보람 이사장(왼쪽)이…` → `한빛공단`, where the rest of the article knows both `한빛공단` and `김보람`.
 */
function gluedName(words: string, vocabulary: ReadonlySet<string>): number {
  const run = /^[가-힣A-Za-z0-9]{2,24}/u.exec(words)?.[0];
  if (run === undefined) return 0;
  for (let cut = run.length - 2; cut >= 2; cut -= 1) {
    if (vocabulary.has(run.slice(0, cut)) && vocabulary.has(run.slice(cut))) return cut;
  }
  return 0;
}

/** Words of the article with and without what may be a particle; lines that begin with a credit are no witnesses. */
export function vocabularyOf(lines: readonly Line[], edges: EdgeFinder): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { words } of lines) {
    if (edges.prefix(words)?.rule === 'segment/credit') continue;
    for (const [word] of words.matchAll(/[가-힣A-Za-z0-9]{2,24}/gu)) {
      for (let length = word.length; length >= Math.max(2, word.length - 2); length -= 1)
        known.add(word.slice(0, length));
    }
  }
  return known;
}
