// Reads a line by itself: what kind of line it is, and which parts of it are glued furniture.
// `…말했다.홍길동 기자 hong@hanbit.kr` → body + byline; `공유하기` → furniture.
import type { LayoutSpan, Zone } from '../../core/types.js';
import type { EdgeFinder } from './edges.js';
import type { FurnitureLexicon } from './lexicon.js';
import { isProse, type Line } from './line.js';
import { sectionRule } from './sections.js';
import { stampRule } from './stamps.js';

/** A block in the making. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  zone: Zone;
  rule: string;
  repeats?: number;
}

/** What a line is by itself, before its neighbours are looked at. */
export type LineKind =
  'text' | 'furniture' | 'section' | 'copyright' | 'byline' | 'address' | 'credit' | 'stamp' | 'contact';

export interface Reading {
  readonly line: Line;
  readonly pieces: Piece[];
  kind: LineKind;
  readonly prose: boolean;
  readonly layout: LayoutSpan['kind'] | undefined;
  /** Other pages of the same folder have this line too. */
  readonly recurs: boolean;
  /** A byline or copyright notice hangs at the end of the line. */
  readonly ended: boolean;
}

const LONGEST_FURNITURE = 130;

export const TEMPERATURE_PATTERN = /^[•·*\-\s]*[가-힣/ ]{2,16}\s?-?\d{0,2}(?:\.\d)?\s?(?:℃|°C)$/u;
// `조회수 1,234`, `한빛일보 조회 12`; a headline says `조회수 100만 돌파`.
const VIEWS_PATTERN = /^\S{0,10}\s?조회수?\s?:?\s?[\d,]*$/u;

// `* 출처 : 한빛통계원`, `(자료: 한빛부)`: where figures come from, as against who took a picture.
const SOURCE_NOTE_PATTERN = /^[\s*※<[(【-]*(?:자료\s?)?(?:출처|자료)\s?[:：=]/u;

// Releases outline their text with these; newspapers head their lists with others (`▶ 관련기사`, `[관련기사]`).
const OUTLINE_PATTERN = /^(?:[□○◦ㅇ❍※*①-⑳]|\d{1,2}[.)])/u;

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
    const plain = words.replace(/^#{1,6}\s+/u, '').replace(/^[-•·*▶▷■□◆◇>\s]+/u, '');
    if (TEMPERATURE_PATTERN.test(words) && (lexicon.has('sky', words) || /[가-힣]\s?℃/u.test(words)))
      return furniture('segment/weather');
    if (/^(?:#{1,6}|-)\s/u.test(words) && lexicon.is('source-heading', plain)) return furniture('segment/archive');
    const stamp = stampRule(plain, lexicon);
    if (stamp !== undefined) return furniture(stamp, 'stamp');
    const section = OUTLINE_PATTERN.test(words) ? undefined : sectionRule(plain, lexicon);
    if (section !== undefined) return furniture(section, 'section');
    if (VIEWS_PATTERN.test(words) || lexicon.is('button', plain)) return furniture('segment/button');
    if (!isCompleteSentence(words) && lexicon.has('phrase', words)) return furniture('segment/phrase');
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

/** `240314_보도자료.hwpx 바로보기 내려받기`, `첨부 본문.hwp (312KB)`; `보도자료.hwpx` in a list of attachments is none. */
const FILE_PATTERN = /\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)(?![A-Za-z])/iu;
const FILE_SIZE_PATTERN = /\(\s?\d+(?:\.\d+)?\s?[KM]B\s?\)/u;
/** `키워드 #중소기업 #수출` */
const LABELLED_TAGS_PATTERN = /^(?:키워드|태그|tags?)\s?(?:[:：]|#)/iu;
const TAGS_PATTERN = /^(?:[가-힣]{2,5}\s?:?\s?)?(?:#[\p{L}\p{N}_·&-]{1,30}[\s,]*){2,}$/u;
/** `(04500) 서울시 중구 하늘로 1 대표전화 02-000-0000`: who publishes the page; whom to ask has no post code. */
const PUBLISHER_PATTERN = /^[(<[]?(?:우\s?:?\s?)?\d{5}[)>\]]?\s|대표\s?전화/u;
const PHONE_PATTERN = /(?<!\d)0\d{1,2}\s?[-).]\s?\d{3,4}\s?-\s?\d{4}(?!\d)/u;
const LINK_SIGN_PATTERN = /^[▶▷►☞■◆◇●▣*>[【(<]/u;
const SHORTEST_LINK = 8;

/** `▶ 관련기사 삼일전자 상생펀드 1조원 조성`: heading and link in one line; `▶ 관련기사를 묶어 책으로 냈다.` is none. */
function isLabelledLink(words: string, lexicon: FurnitureLexicon): boolean {
  if (!LINK_SIGN_PATTERN.test(words) || isCompleteSentence(words)) return false;
  const plain = words.replace(/^[\s▶▷►☞■◆◇●▣*>[【(<]+/u, '');
  const label = lexicon.terms('section').find((term) => plain.startsWith(term) && lexicon.has('related-topic', term));
  return (
    label !== undefined &&
    /^[\s\])】>:：|]/u.test(plain.slice(label.length)) &&
    plain.length - label.length >= SHORTEST_LINK
  );
}

const FEWEST_MENU_WORDS = 5;
const LONGEST_MENU_WORD = 10;

/** `홈 | 정치 | 경제 | 사회 | 문화`: words alone, so no row of a table that has figures; `담당부서 | …` is a contact row. */
function isMenu(words: string, lexicon: FurnitureLexicon): boolean {
  if (words.startsWith('|')) return false;
  const parts = words.split(/[|ㅣ]/u).map((part) => part.trim());
  return (
    parts.length >= FEWEST_MENU_WORDS &&
    !lexicon.is('contact', parts[0] ?? '') &&
    parts.every((part) => part !== '' && part.length <= LONGEST_MENU_WORD && !/[\d.,:]/u.test(part))
  );
}

/** The rule by which a line of known shape is furniture wherever it stands. */
function furnitureSign(words: string, lexicon: FurnitureLexicon): string | undefined {
  const neighbour = lexicon.terms('neighbour').find((term) => words.startsWith(term));
  if (neighbour !== undefined && /^\s?[:：|\t ]/u.test(words.slice(neighbour.length))) return 'segment/neighbour';
  if (FILE_PATTERN.test(words) && (lexicon.has('file-action', words) || FILE_SIZE_PATTERN.test(words)))
    return 'segment/attached-file';
  if (TAGS_PATTERN.test(words) || (LABELLED_TAGS_PATTERN.test(words) && !isCompleteSentence(words)))
    return 'segment/tags';
  if (isMenu(words, lexicon)) return 'segment/menu';
  if (isLabelledLink(words, lexicon)) return 'segment/related-news';
  // `※ 문의 : 한빛센터(대표전화 044-000-0000)` says whom to ask.
  if (PHONE_PATTERN.test(words) && PUBLISHER_PATTERN.test(words) && !isProse(words) && !lexicon.has('contact', words))
    return 'segment/publisher';
  return undefined;
}

function isCompleteSentence(words: string): boolean {
  return /다[.]["”’']?$/u.test(words.slice(-4));
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
    while (first < last && /\s/u.test(words.charAt(first))) first += 1;
    while (last > first && /\s/u.test(words.charAt(last - 1))) last -= 1;
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

/** Furniture lines from which on a text is a page: a bare article has a byline and a copyright notice at most. */
export const SIGNS_OF_A_PAGE = 3;

/** How many lines only a page has around its article: menus, buttons, headings of lists, copyright notices. */
export function pageSigns(readings: readonly Reading[]): number {
  return readings.filter(
    ({ kind, pieces }) =>
      kind === 'section' || kind === 'copyright' || (kind === 'furniture' && pieces[0]?.rule !== 'segment/archive'),
  ).length;
}

export function setAside(reading: Reading, rule: string): void {
  for (const piece of reading.pieces) {
    if (piece.zone === 'boilerplate') continue;
    piece.zone = 'boilerplate';
    piece.rule = rule;
  }
}

/** The article's own words in a line, without byline and dateline. */
export function ownWords(reading: Reading): string {
  return reading.pieces.find(({ zone }) => zone !== 'boilerplate')?.words ?? '';
}
