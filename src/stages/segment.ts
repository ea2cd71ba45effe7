// Says which part of a page is the article: every line that is not blank becomes a block with a zone, and page
// furniture around the article is marked, not deleted. `…말했다.홍길동 기자 hong@hanbit.kr` → body + boilerplate.
// Works by the structure that newspaper pages and releases share; no rule knows an outlet.
import { readDate } from '../documents/release-date.js';
import type { Resources } from '../entities/kind.js';
import type { Article, Block, LayoutSpan, SegmentedArticle, Zone } from '../types.js';
import { createEdgeFinder, type EdgeFinder } from './segment/edges.js';
import { bareWords, createFurnitureLexicon, type FurnitureLexicon } from './segment/lexicon.js';
import { endsSentence, isBullet, isCompleteProse, isProse, splitLines, type Line } from './segment/line.js';
import { markRepeats } from './segment/repeats.js';

export interface SegmentOptions {
  /** Gives page furniture and repeats the zone `body`, so that names are looked for everywhere. */
  readonly keepBoilerplate?: boolean;
}

export type Segmenter = (article: Article, options?: SegmentOptions) => SegmentedArticle;

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
type LineKind = 'text' | 'furniture' | 'section' | 'copyright' | 'byline' | 'address' | 'credit' | 'stamp';

interface Reading {
  readonly line: Line;
  readonly pieces: Piece[];
  kind: LineKind;
  readonly prose: boolean;
  readonly layout: LayoutSpan['kind'] | undefined;
  /** A byline or copyright notice hangs at the end of the line. */
  readonly ended: boolean;
}

const LONGEST_FURNITURE = 130;
const LONGEST_HEADING = 30;
const LONGEST_HEADLINE = 160;
const LONGEST_MENU_LINE = 40;
/** Lines that a table of contacts may take below its first label. */
const LONGEST_CONTACT = 16;
/** Of the 8 points that a headline can score. */
const LIKE_HEADLINE = 6;
/**
 * Share of longer words that the article has used before, from which on one paragraph, or several in a row, go on
 * with it. Of the second halves of 615 releases this loses 3 %, of other releases' paragraphs it keeps 24 %: losing
 * text is the worse error, and the teasers of other articles break off anyway.
 */
const SAME_TOPIC = { list: [0.12, 0.06], copyright: [0.2, 0.12] } as const;
const LONGEST_COMPARED = 20_000;
const MOST_COMPARED = 8;
/** Lines above the lead among which the headline is looked for. */
const FARTHEST_HEADLINE = 200;
const TEMPERATURE_PATTERN = /^[•·*\-\s]*[가-힣/ ]{2,16}\s?-?\d{0,2}(?:\.\d)?\s?(?:℃|°C)$/u;
// `조회수 1,234`, `한빛일보 조회 12`; a headline says `조회수 100만 돌파`.
const VIEWS_PATTERN = /^\S{0,10}\s?조회수?\s?:?\s?[\d,]*$/u;
const DAY_PATTERN =
  /[([<]?(?:19|20)\d{2}\s?(?:[./-]|년)\s?\d{1,2}\s?(?:[./-]|월)\s?\d{1,2}(?:\.|일)?(?:\s?\(?[월화수목금토일](?:요일)?\)?)?(?:[\s,]{0,2}(?:오전|오후|AM|PM)?\s?\d{1,2}:\d{2}(?::\d{2})?)?[)\]>]?/gu;
const LABELLED_DAY_PATTERN = /(?:^|[가-힣A-Za-z]\s?[:：]?\s{0,3})(?<!^)(?:19|20)\d{2}\s?(?:[./-]|년)\s?\d{1,2}/u;
const PHONE_PATTERN = /(?:☎|☏|전화|\(\s?0\d{1,2}\s?[)-]|(?<!\d)0\d{1,2}-)\s?[:)]?\s?\d{0,4}[-)\s]{0,2}\d{3,4}/u;
const ATTACHMENT_PATTERN =
  /^[<[【(〔]?\s?(?<label>[가-힣]{2}\s?(?:자료)?)\s?\d{0,2}(?:-\d{1,2})?\s?(?:[>\]】)〕.:：]|\s|$)/u;
const CAPTION_OPENING_PATTERN = /^[<[(【▲△]?\s?사진\s?(?:설명|\d)?\s?[)\]>】=:.]/u;
// Releases outline their text with these; newspapers head their lists with others (`▶ 관련기사`, `[관련기사]`).
const OUTLINE_PATTERN = /^(?:[□○◦ㅇ❍※*①-⑳]|\d{1,2}[.)])/u;
// `홈 > 뉴스 > 산업`
const BREADCRUMB_PATTERN = /^\S{1,10}(?:\s?[>›»]\s?\S{1,10}){1,5}$/u;
const FRONT_MATTER_FIELD_PATTERN = /^(?:[a-z_]{2,30}:(?:\s|$)|-{3}$)/u;

function readLine(
  line: Line,
  lexicon: FurnitureLexicon,
  edges: EdgeFinder,
  layout: LayoutSpan['kind'] | undefined,
  vocabulary: () => ReadonlySet<string>,
): Reading {
  const { words } = line;
  const prose = isProse(words);
  const whole = (kind: LineKind, zone: Zone, rule: string): Reading => ({
    line,
    pieces: [{ start: line.start, end: line.end, words, zone, rule }],
    kind,
    prose: prose && kind === 'text',
    layout,
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
    if (isStamp(plain, lexicon)) return furniture('segment/stamp', 'stamp');
    if (!OUTLINE_PATTERN.test(words) && isSectionHeading(plain, lexicon))
      return furniture('segment/section-heading', 'section');
    if (VIEWS_PATTERN.test(words) || lexicon.is('button', plain)) return furniture('segment/button');
    if (!isCompleteSentence(words) && lexicon.has('phrase', words)) return furniture('segment/phrase');
    const byline = edges.byline(words);
    if (byline !== undefined) return furniture('segment/byline', byline.signed ? 'byline' : 'address');
    if (edges.isCredit(words)) return furniture('segment/credit', 'credit');
  }
  // Notices to the reader (`… 기사 본문을 확인해주세요.`) are long, and sentences.
  if (words.length <= 200 && lexicon.has('notice', words)) return furniture('segment/notice');
  if (edges.isCopyright(words)) return furniture('segment/copyright', 'copyright');
  return splitEdges(line, edges, prose, layout, vocabulary);
}

function isCompleteSentence(words: string): boolean {
  return /다[.]["”’']?$/u.test(words.slice(-4));
}

/** `입력 2025.09.04 09:59 수정 2025.09.04 11:20`, `2024. 5. 13.(월)`, `- 부처: 환경부`. */
function isStamp(plain: string, lexicon: FurnitureLexicon): boolean {
  const field = /^(?<label>[가-힣A-Za-z_]{2,20})\s?[:：]\s/u.exec(plain)?.groups?.['label'];
  if (field !== undefined && lexicon.is('document-field', field)) return true;
  const rest = plain.replace(DAY_PATTERN, ' ');
  const labels = rest.split(/[^가-힣A-Za-z]+/u).filter((word) => word !== '');
  if (labels.length > 6) return false;
  if (rest !== plain) return labels.every((label) => lexicon.is('stamp', label) || lexicon.is('button', label));
  return labels.length > 0 && !/\d/u.test(rest) && labels.every((label) => lexicon.is('stamp', label));
}

function isSectionHeading(plain: string, lexicon: FurnitureLexicon): boolean {
  if (plain.length > LONGEST_HEADING) return false;
  if (lexicon.is('section', plain)) return true;
  if (endsSentence(plain) || !lexicon.has('section-topic', plain)) return false;
  return lexicon.terms('section-kind').some((kind) => plain.replace(/[\s!:▶>\])]+$/u, '').endsWith(kind));
}

function splitEdges(
  line: Line,
  edges: EdgeFinder,
  prose: boolean,
  layout: LayoutSpan['kind'] | undefined,
  vocabulary: () => ReadonlySet<string>,
): Reading {
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
function vocabularyOf(lines: readonly Line[], edges: EdgeFinder): ReadonlySet<string> {
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

function setAside(reading: Reading, rule: string): void {
  for (const piece of reading.pieces) {
    if (piece.zone === 'boilerplate') continue;
    piece.zone = 'boilerplate';
    piece.rule = rule;
  }
}

/** The line that is the headline: stated by the document, or the one that looks most like one. */
function findHeadline(readings: readonly Reading[], firstProse: number, title: string | undefined): number {
  const stated = readings.findIndex(({ layout, kind }) => layout === 'headline' && kind === 'text');
  if (stated >= 0) return stated;
  const last = firstProse < 0 ? readings.length : firstProse;
  if (title !== undefined) {
    const wanted = bareWords(title);
    for (let at = 0; at <= Math.min(last, readings.length - 1); at += 1) {
      const reading = readings[at];
      if (reading?.kind !== 'text' || reading.line.words.length > 2 * LONGEST_HEADLINE) continue;
      const words = bareWords(reading.line.words);
      if (
        words.length >= 6 &&
        (words === wanted || (words.length >= 10 && (wanted.startsWith(words) || words.endsWith(wanted))))
      )
        return at;
    }
  }
  const topic = topicOf(readings, last);
  let best = -1;
  let highest = 0;
  for (let at = Math.max(0, last - FARTHEST_HEADLINE); at < last; at += 1) {
    const reading = readings[at];
    if (reading?.kind !== 'text') continue;
    const likeness = headlineLikeness(reading.line.words, topic);
    // The first of several is the headline, those below are sub-headlines; only a much better one overrules it.
    if (likeness > highest + (best < 0 ? 0 : 2)) {
      best = at;
      highest = likeness;
    }
  }
  return best;
}

/** What the first paragraphs speak of. */
function topicOf(readings: readonly Reading[], firstProse: number): ReadonlySet<string> {
  const prose = readings.slice(Math.max(0, firstProse), firstProse + 12).filter((reading) => reading.prose);
  return new Set(prose.slice(0, 3).flatMap(({ line }) => firstSyllables(line.words.slice(0, 3000))));
}

/** Two syllables are enough to tell whether a headline speaks of what the lead speaks of. */
function firstSyllables(words: string): string[] {
  return [...words.matchAll(/[가-힣]{2,}|[A-Za-z]{2,}/gu)].map(([word]) => word.slice(0, 2));
}

/** 0 for what cannot be a headline; menus (`산업 생활경제`) score low, sentences about the topic high. */
function headlineLikeness(words: string, topic: ReadonlySet<string>): number {
  const letters = bareWords(words).length;
  if (words.length > LONGEST_HEADLINE || isBullet(words)) return 0;
  const parts = words.split(/\s+/u).length;
  if (letters < 14 && (letters < 9 || parts < 2)) return 0;
  const shared = new Set(firstSyllables(words).filter((part) => topic.has(part))).size;
  const length = parts >= 4 ? 2 : parts === 3 ? 1 : 0;
  return 1 + length + (letters >= 15 ? 1 : 0) + (/["“”‘’'…,·]/u.test(words) ? 1 : 0) + Math.min(shared, 3);
}

/** Words by which a paragraph shows that it speaks of the same thing: the first three syllables of longer words. */
function stems(words: string): Set<string> {
  return new Set([...words.matchAll(/[가-힣]{3,}|[A-Za-z]{3,}/gu)].map(([word]) => word.slice(0, 3)));
}

/** The article's own words in a line, without byline and dateline. */
function ownWords(reading: Reading): string {
  return reading.pieces.find(({ zone }) => zone !== 'boilerplate')?.words ?? '';
}

type End = 'byline' | 'list' | 'copyright';

/**
 * Sets aside what comes after the article. A byline, a copyright notice or the heading of a list of other articles
 * ends it, unless running text goes on below: after a byline any complete paragraph does, after the other two
 * paragraphs that speak of the same things (a box with related articles in the middle of a page).
 */
function cutEnd(readings: readonly Reading[], firstProse: number): void {
  const known = new Set<string>();
  const seen = new Set<string>();
  const after = new Set<number>();
  let ended: End | undefined;
  let endedAt = 0;
  let content = 0;
  let inParagraphs = false;
  for (const [at, reading] of readings.entries()) {
    const { line, kind } = reading;
    const repeated = seen.has(line.words);
    const paragraph = kind === 'text' && reading.prose && !repeated && isCompleteProse(ownWords(reading));
    if (kind === 'text' && reading.prose) seen.add(line.words);
    if (ended !== undefined && paragraph && !inParagraphs && goesOn(readings, at, ended, known)) {
      // Under a byline the lines up to here belong to the article too; under a list only the heading right above.
      for (let back = at - 1; back >= endedAt; back -= 1) {
        if (ended !== 'byline' && !/^[■◆◇▣●◈]/u.test(readings[back]?.line.words ?? '')) break;
        after.delete(back);
      }
      ended = undefined;
    }
    inParagraphs = paragraph;
    const started = firstProse >= 0 ? at >= firstProse : content >= 100;
    // Without running text a heading may be one of the page itself.
    const found: End | undefined =
      kind === 'copyright'
        ? 'copyright'
        : kind === 'section' && firstProse >= 0
          ? 'list'
          : kind === 'byline' || reading.ended
            ? 'byline'
            : undefined;
    if (started && found !== undefined && (ended === undefined || (ended === 'byline' && found !== 'byline'))) {
      if (ended === undefined) endedAt = at + 1;
      ended = found;
      inParagraphs = false;
    }
    if (kind !== 'text') continue;
    if (ended === undefined || endedAt > at) {
      content += line.words.length;
      for (const stem of stems(line.words.slice(0, LONGEST_COMPARED))) known.add(stem);
    } else if (
      !(reading.prose && repeated) &&
      !(ended === 'byline' && reading.pieces.some(({ zone }) => zone === 'caption'))
    ) {
      after.add(at);
    }
  }
  for (const at of after) {
    const reading = readings[at];
    if (reading !== undefined) setAside(reading, 'segment/after-end');
  }
}

/** Whether the complete paragraphs from a line on, up to the next line of another kind, go on with the article. */
function goesOn(readings: readonly Reading[], from: number, ended: End, known: ReadonlySet<string>): boolean {
  // A dateline opens another article.
  const opensAnother = readings[from]?.pieces[0]?.rule === 'segment/dateline';
  if (ended === 'byline' && !opensAnother) return true;
  const topics = new Set<string>();
  let paragraphs = 0;
  for (let at = from; at < from + MOST_COMPARED; at += 1) {
    const reading = readings[at];
    if (reading?.kind !== 'text' || !reading.prose || !isCompleteProse(ownWords(reading))) break;
    for (const topic of stems(ownWords(reading).slice(0, LONGEST_COMPARED))) topics.add(topic);
    paragraphs += 1;
  }
  const shared = [...topics].filter((topic) => known.has(topic)).length;
  const [single, several] = SAME_TOPIC[ended === 'list' && !opensAnother ? 'list' : 'copyright'];
  return shared >= 2 && shared / topics.size >= (paragraphs > 1 ? several : single);
}

/** Pages state their sections, date and weather above the headline, and buttons below it. */
function cutStart(readings: readonly Reading[], headline: number, firstProse: number): void {
  const above = readings.slice(0, Math.max(0, headline));
  const isButton = ({ kind, line }: Reading): boolean =>
    kind === 'furniture' || kind === 'section' || (kind === 'text' && BREADCRUMB_PATTERN.test(line.words));
  const buttons = above.filter(isButton).length;
  if (buttons > 0 || readings[headline]?.layout === 'headline') {
    const topic = topicOf(readings, firstProse);
    const longest = buttons >= 3 ? LONGEST_HEADLINE : LONGEST_MENU_LINE;
    for (const reading of above) {
      const { words } = reading.line;
      if (reading.kind !== 'text' || reading.prose) continue;
      // A kicker or a second headline above the chosen one speaks of the same things; menus do not.
      if (words.length > longest || headlineLikeness(words, topic) >= LIKE_HEADLINE) continue;
      setAside(reading, 'segment/above-headline');
    }
  }
  const below = readings.slice(headline + 1, Math.max(headline + 1, firstProse));
  if (headline < 0 || below.filter(isButton).length < 2) return;
  for (const [at, reading] of below.entries()) {
    const { words } = reading.line;
    if (reading.kind !== 'text' || /[\s\d]/u.test(words) || bareWords(words).length > 8) continue;
    // A lone word among buttons is a button that no list knows.
    if ((below[at - 1]?.kind ?? 'stamp') !== 'text' || (below[at + 1]?.kind ?? 'text') !== 'text')
      setAside(reading, 'segment/below-headline');
  }
}

function bodyZone(piece: Piece): { readonly zone: Zone; readonly rule: string } | undefined {
  const { words } = piece;
  if (CAPTION_OPENING_PATTERN.test(words)) return { zone: 'caption', rule: 'segment/caption' };
  if (/^[“"][^“"]{10,}[”"]$/u.test(words)) return { zone: 'quotation', rule: 'segment/quotation' };
  if (words.startsWith('|') || words.includes('\t')) return { zone: 'table', rule: 'segment/table-row' };
  if (isBullet(words)) return { zone: 'bullet', rule: 'segment/bullet' };
  return undefined;
}

function isAttachmentHeading(words: string, lexicon: FurnitureLexicon): boolean {
  if (words.length > 80 || isProse(words)) return false;
  const label = ATTACHMENT_PATTERN.exec(words)?.groups?.['label'];
  return label !== undefined && lexicon.is('attachment', label);
}

/** Gives every kept piece below the headline its zone. */
function zoneBody(readings: readonly Reading[], headline: number, firstProse: number, lexicon: FurnitureLexicon): void {
  let attached = false;
  for (const [at, reading] of readings.entries()) {
    const { layout } = reading;
    for (const piece of reading.pieces) {
      if (piece.zone === 'boilerplate') continue;
      if (at === headline) {
        if (piece === reading.pieces.find(({ zone }) => zone !== 'boilerplate')) {
          piece.zone = 'headline';
          piece.rule = 'segment/headline';
        }
        continue;
      }
      if (at > headline && isAttachmentHeading(piece.words, lexicon)) attached = true;
      if (piece.zone === 'caption' || piece.zone === 'contact') continue;
      const own = bodyZone(piece);
      if (layout === 'caption') [piece.zone, piece.rule] = ['caption', 'segment/caption'];
      else if (layout === 'table' || layout === 'cell') [piece.zone, piece.rule] = ['table', 'segment/table'];
      else if (PHONE_PATTERN.test(piece.words.slice(0, 400)) && piece.words.length <= 400)
        [piece.zone, piece.rule] = ['contact', 'segment/contact'];
      else if (attached) [piece.zone, piece.rule] = ['attachment', 'segment/attachment'];
      else if (own !== undefined) [piece.zone, piece.rule] = [own.zone, own.rule];
      else if (firstProse >= 0 && at < firstProse && at > headline)
        [piece.zone, piece.rule] = ['subtitle', 'segment/subtitle'];
    }
  }
}

/** For every line the innermost layout around it; what is inside furniture or metadata is that itself. */
function layoutKinds(lines: readonly Line[], layout: readonly LayoutSpan[]): (LayoutSpan['kind'] | undefined)[] {
  const kinds: (LayoutSpan['kind'] | undefined)[] = [];
  const open: LayoutSpan[] = [];
  let next = 0;
  for (const line of lines) {
    for (let span = layout[next]; span !== undefined && span.start <= line.start; span = layout[next]) {
      while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop();
      const around = open.at(-1);
      open.push(around?.kind === 'furniture' || around?.kind === 'metadata' ? { ...span, kind: around.kind } : span);
      next += 1;
    }
    while ((open.at(-1)?.end ?? Infinity) <= line.start) open.pop();
    kinds.push(open.at(-1)?.kind);
  }
  return kinds;
}

/** Front matter that nobody marked: the archive's text given as JSON Lines. */
function markFrontMatter(readings: readonly Reading[]): void {
  if (readings[0]?.line.words !== '---') return;
  const end = readings.slice(1, 60).findIndex(({ line }) => line.words === '---');
  if (end < 0) return;
  const matter = readings.slice(0, end + 2);
  if (!matter.every(({ line }) => FRONT_MATTER_FIELD_PATTERN.test(line.words))) return;
  for (const reading of matter) {
    reading.kind = 'stamp';
    setAside(reading, 'segment/front-matter');
  }
}

/** `새벽 27.9℃` is weather in a row of such lines; alone it may be the temperature at which a product is kept. */
function markWeather(readings: readonly Reading[]): void {
  const isTemperature = (reading: Reading | undefined): boolean =>
    reading !== undefined &&
    (reading.pieces[0]?.rule === 'segment/weather' ||
      (reading.kind === 'text' && reading.line.words.length <= 40 && TEMPERATURE_PATTERN.test(reading.line.words)));
  for (let at = 0; at < readings.length; at += 1) {
    let end = at;
    while (isTemperature(readings[end])) end += 1;
    if (end - at >= 3) {
      for (const reading of readings.slice(at, end)) {
        reading.kind = 'furniture';
        setAside(reading, 'segment/weather');
      }
    }
    at = Math.max(at, end);
  }
}

/** Lines that name the people to ask: a label (`담당 부서`), what stands below it, down to the telephone number. */
function markContacts(readings: readonly Reading[], lexicon: FurnitureLexicon): void {
  for (const [at, reading] of readings.entries()) {
    if (reading.kind !== 'text' || !lexicon.is('contact', reading.line.words.slice(0, 20))) continue;
    const below = readings.slice(at, at + LONGEST_CONTACT);
    const stop = below.findIndex(({ line, kind }) => kind !== 'text' || line.words.length > 60 || isBullet(line.words));
    const lines = stop < 0 ? below : below.slice(0, stop);
    const last = lines.findLastIndex(({ line }) => PHONE_PATTERN.test(line.words));
    for (const { pieces } of lines.slice(0, last + 1)) {
      for (const piece of pieces)
        if (piece.zone !== 'boilerplate') [piece.zone, piece.rule] = ['contact', 'segment/contact'];
    }
  }
}

/** Share buttons bear names of companies, so they count as buttons only in a row that other furniture joins. */
function markShareButtons(readings: readonly Reading[], lexicon: FurnitureLexicon): void {
  for (let at = 0; at < readings.length;) {
    const isShare = (reading: Reading | undefined): boolean =>
      reading?.kind === 'text' &&
      reading.line.words.length <= 16 &&
      lexicon.is('share', reading.line.words.replace(/(?:으로|로)?\s?(?:공유하기|공유|보내기|바로가기)$/u, ''));
    let end = at;
    while (isShare(readings[end])) end += 1;
    if (end > at) {
      const joined = readings[at - 1]?.kind === 'furniture' || readings[end]?.kind === 'furniture';
      if (joined) {
        for (const reading of readings.slice(at, end)) {
          reading.kind = 'furniture';
          setAside(reading, 'segment/share-button');
        }
      }
    }
    at = end + 1;
  }
}

/** `보도시점 2024. 3. 14.(목) 12:00 | 배포 …`, `강산신문 | 기사입력 2024/08/29 [14:20]` */
const DAY_BEHIND_LABEL_PATTERN =
  /(?:보도\s?시점|보도\s?일시|배포\s?일시|배포\s?일|배포|기사\s?입력|입력|등록|게재|작성일|승인|송고시간|송고)\s{0,3}[:：|]?\s{0,3}(?=[‘’'(]?\d)/u;
/** `새한일보 | 입력 2025.01.06 18:02`, `2025-02-21 08:00 | 벤처데일리`, `과학기술정책신문 2025-05-20 10:00` */
const STAMP_LINE_PATTERN =
  /^(?:(?<before>[가-힣A-Za-z0-9]{2,14})\s{0,3}[|ㅣ]?\s{0,3})?(?:(?:기사\s?)?(?:입력|승인|등록|송고)\s{1,3})?20\d{2}[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?\s{0,3}\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s{0,3}[|ㅣ]?\s{0,3}(?<after>[가-힣A-Za-z]{2,14})?$/u;
const OUTLET_NAME_PATTERN = /(?:일보|신문|매일|데일리|타임스|경제|투데이|뉴스|저널|방송|통신)$/u;
const LONGEST_STAMP = 100;

/** The day the page states, never one of those that its text speaks of. */
function statedDate(
  article: Article,
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
): string | undefined {
  if (article.date !== undefined) return article.date;
  const isLabelled = ({ kind, line }: Reading): boolean =>
    (kind === 'stamp' || kind === 'byline') && LABELLED_DAY_PATTERN.test(line.words);
  // A bare day above the headline is the day on which the page was visited.
  const bare = readings.slice(headline + 1, Math.max(headline + 1, firstProse)).filter(({ kind }) => kind === 'stamp');
  for (const { line } of [...readings.filter(isLabelled), ...bare]) {
    const date = readDate(line.words);
    if (date !== undefined) return date;
  }
  for (const { prose, line } of readings) {
    if (prose || line.words.length > LONGEST_STAMP) continue;
    const label = DAY_BEHIND_LABEL_PATTERN.exec(line.words);
    const from = label?.index ?? (STAMP_LINE_PATTERN.test(line.words) ? 0 : -1);
    const date = from < 0 ? undefined : readDate(line.words.slice(from));
    if (date !== undefined) return date;
  }
  const dateline = readings.slice(0, 200).find(({ pieces }) => pieces[0]?.rule === 'segment/dateline')
    ?.pieces[0]?.words;
  return readDate(dateline ?? '') ?? readDate(article.url ?? '') ?? readDate(article.id);
}

/** A newspaper signs with its bare name beside a byline, an address or the copyright notice. */
function markSignatures(readings: readonly Reading[], lexicon: FurnitureLexicon): void {
  const signs = (reading: Reading | undefined): boolean =>
    reading?.kind === 'byline' || reading?.kind === 'address' || reading?.kind === 'copyright';
  for (const [at, reading] of readings.entries()) {
    const { words } = reading.line;
    if (reading.kind !== 'text' || words.length > 14 || /\s/u.test(words) || !lexicon.endsWith('outlet-ending', words))
      continue;
    if (!signs(readings[at - 1]) && !signs(readings[at + 1])) continue;
    reading.kind = 'furniture';
    setAside(reading, 'segment/outlet');
  }
}

function plainTitle(words: string): string {
  return words
    .replace(/^(?:#{1,6}\s+|제\s?목\s*[:\t]\s*)/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const LINK_TARGET_PATTERN = /\]\([^()\s]{1,500}\)/gu;

/** `[제목](039_환경부_공동.md)`: where a link leads is no text of the article. */
function withoutLinkTargets(text: string, block: Block): readonly Block[] {
  if (block.zone === 'boilerplate') return [block];
  const parts: Block[] = [];
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(LINK_TARGET_PATTERN)) {
    const at = block.start + match.index + 1;
    const end = at + match[0].length - 1;
    if (at > start) parts.push({ ...block, start, end: at });
    parts.push({ start: at, end, zone: 'boilerplate', rule: 'segment/link-target' });
    start = end;
  }
  if (parts.length === 0) return [block];
  return start < block.end ? [...parts, { ...block, start }] : parts;
}

/** Makes the segment stage from the word lists. */
export function createSegmenter(resources: Resources): Segmenter {
  const lexicon = createFurnitureLexicon(resources);
  const edges = createEdgeFinder(lexicon);
  return (article, options = {}) => {
    const lines = splitLines(article.text);
    const kinds = layoutKinds(lines, article.layout ?? []);
    let known: ReadonlySet<string> | undefined;
    const vocabulary = (): ReadonlySet<string> => (known ??= vocabularyOf(lines, edges));
    const readings = lines.map((line, at) => readLine(line, lexicon, edges, kinds[at], vocabulary));
    markFrontMatter(readings);
    markWeather(readings);
    markShareButtons(readings, lexicon);
    markSignatures(readings, lexicon);
    const firstProse = readings.findIndex(({ prose, kind }) => prose && kind === 'text');
    const headline = findHeadline(readings, firstProse, article.title);
    cutStart(readings, headline, firstProse);
    cutEnd(readings, firstProse);
    markContacts(readings, lexicon);
    zoneBody(readings, headline, firstProse, lexicon);
    const pieces = readings.flatMap((reading) => reading.pieces);
    markRepeats(pieces);
    const reporter = readings
      .flatMap((reading) => reading.pieces)
      .filter(({ rule }) => rule === 'segment/byline' || rule === 'segment/dateline')
      .map(({ words }) => edges.byline(words)?.reporter)
      .find((name) => name !== undefined);
    const headlineWords = readings[headline]?.pieces.find(({ zone }) => zone === 'headline')?.words;
    const title = article.title ?? (headlineWords === undefined ? undefined : plainTitle(headlineWords));
    // The notice names the page's owner, the dateline perhaps an agency.
    const outlet =
      article.outlet ??
      ['segment/copyright', 'segment/outlet', 'segment/dateline']
        .flatMap((wanted) => pieces.filter(({ rule }) => rule === wanted))
        .map(({ words }) => edges.outlet(words))
        .find((name) => name !== undefined) ??
      readings
        .map(({ line }) => STAMP_LINE_PATTERN.exec(line.words)?.groups)
        .map((groups) => groups?.['before'] ?? groups?.['after'])
        .find(
          (name) => name !== undefined && (lexicon.endsWith('outlet-ending', name) || OUTLET_NAME_PATTERN.test(name)),
        );
    const date = statedDate(article, readings, headline, firstProse);
    const blocks = pieces.flatMap(({ start, end, zone, rule, repeats }): readonly Block[] => {
      if (options.keepBoilerplate === true) return [{ start, end, zone: zone === 'boilerplate' ? 'body' : zone, rule }];
      const block = repeats === undefined ? { start, end, zone, rule } : { start, end, zone, rule, repeats };
      return withoutLinkTargets(article.text, block);
    });
    return {
      article,
      blocks,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(reporter === undefined ? {} : { reporter }),
    };
  };
}
