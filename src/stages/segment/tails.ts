// Finds what is glued behind the last sentence of a line and does not belong to the article: bylines, credits, notices of
// copyright, links to other articles. `…말했다.홍길동 기자 hong@hanbit.kr`, `…하고 있다. /한빛산업 제공`.
import { codeUnits, isHangul, isWhitespace } from '../../text/characters.js';
import type { BylineReader } from './byline.js';
import type { CopyrightTest } from './copyright.js';
import type { CreditFinder } from './credits.js';
import type { FurnitureLexicon } from './lexicon.js';
import type { Edge } from './reading.js';
import { unwrap } from './wrapping.js';

/** How far from the end of a line tails are looked for. */
const TAIL_WINDOW = 200;
/** A line may end in several: caption, credit, byline, notice. */
const MOST_TAILS = 4;
const LONGEST_CAPTION = 250;
const LONGEST_NAME = 20;
/** Of a sentence's end, with the marks that close quotations and brackets. */
const LONGEST_END = 12;
/** A bare name behind the last stop of a line: `… 노을마루 전경. 한빛군` */
const BARE_NAME_PATTERN = /^\.\s*(?=[^\s.]{1,20}(?:\s[^\s.]{1,12}){0,2}$)/u;
/** A caption says what a picture shows: `…서명하고 있다.`; other endings (`행사장 전경.`) are listed. */
const SHOWN_ACT_PATTERN = /[고어해돼서] 있다$/u;

/** `.`, `!`, `?` and `…` */
function isSentenceMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** What closes a quotation or a bracket behind the end of a sentence. */
function isClosingMark(code: number): boolean {
  return CLOSING_MARKS.has(code);
}

const CLOSING_MARKS = codeUnits('"”’\'」』)]');
/** What a tail may be opened by without a sentence's end before it. */
const OPENING_MARKS = codeUnits('/|[(<【ⓒ©▶■');

function endsWithSentence(words: string, end: number): boolean {
  const lowest = Math.max(0, end - LONGEST_END);
  let at = end;
  while (at > lowest && isWhitespace(words.charCodeAt(at - 1))) at -= 1;
  for (let closing = 0; closing < 3 && at > lowest && isClosingMark(words.charCodeAt(at - 1)); closing += 1) at -= 1;
  return at > lowest && isSentenceMark(words.charCodeAt(at - 1));
}

/** Where the next sentence begins behind a mark: closing marks and blanks belong to the end of the last one. */
function behindSentence(words: string, from: number): number {
  let at = from;
  for (let closing = 0; closing < 2 && isClosingMark(words.charCodeAt(at)); closing += 1) at += 1;
  while (isWhitespace(words.charCodeAt(at))) at += 1;
  return at;
}

/** A name, nothing that could be a sentence or the start of one. */
function isPlainName(words: string): boolean {
  return words.length <= LONGEST_NAME && /^[가-힣A-Za-z0-9·\s㈜()]+$/u.test(words) && !/[다요까](?:\s|$)/u.test(words);
}

/** Bylines, credits and copyright notices at the end of a line, from the front one on. */
export function createTailFinder(
  lexicon: FurnitureLexicon,
  byline: BylineReader,
  { isCredit, isLabelled }: CreditFinder,
  isCopyright: CopyrightTest,
): (words: string, closes: boolean) => readonly Edge[] {
  /** `▶ 관련기사 …` behind the last sentence of a line. */
  const isRelatedLink = (words: string): boolean => {
    if (!/^[▶▷☞]/u.test(words) || /다[.!?]["”’']?$/u.test(words)) return false;
    const plain = words.replace(/^[▶▷☞\s]+/u, '');
    return lexicon.terms('section').some((term) => plain.startsWith(term) && lexicon.has('related-topic', term));
  };

  /** Where a tail may begin, at an opening mark or behind a sentence: the rule by which it is one. */
  const ruleOf = (line: string, start: number, atMark: boolean): string | undefined => {
    const sentenceBefore = endsWithSentence(line, start);
    const rest = line.slice(start).trim();
    if ((sentenceBefore || atMark) && isCopyright(rest, line)) return 'segment/copyright';
    if ((sentenceBefore || '/[(<【|'.includes(rest.charAt(0))) && byline(rest, line) !== undefined)
      return 'segment/byline';
    if (('/[(<【|ⓒ©'.includes(rest.charAt(0)) || isLabelled(unwrap(rest))) && isCredit(rest)) return 'segment/credit';
    if (!sentenceBefore) return undefined;
    if (isRelatedLink(rest)) return 'segment/related-news';
    return lexicon.mayOpen('photo-agency', rest) && lexicon.is('photo-agency', rest) ? 'segment/credit' : undefined;
  };

  /** The credited name without any label: `…서명하고 있다. 한빛산업`. */
  const bareCredit = (words: string): Edge | undefined => {
    const stop = words.lastIndexOf('.');
    if (words.length > LONGEST_CAPTION) return undefined;
    const opening = BARE_NAME_PATTERN.exec(words.slice(stop))?.[0];
    if (opening === undefined) return undefined;
    const start = stop + opening.length;
    const caption = words.slice(0, stop);
    const isCaption = SHOWN_ACT_PATTERN.test(caption.slice(-8)) || lexicon.endsWith('caption-ending', caption);
    return isCaption && isPlainName(words.slice(start))
      ? { start, end: words.length, rule: 'segment/credit' }
      : undefined;
  };

  const firstTail = (words: string, closes: boolean): Edge | undefined => {
    for (let at = Math.max(0, words.length - TAIL_WINDOW); at < words.length;) {
      const code = words.charCodeAt(at);
      if (isHangul(code) || code === 0x20) {
        at += 1;
        continue;
      }
      const endsHere = isSentenceMark(code);
      const opensHere = OPENING_MARKS.has(code);
      const start = endsHere ? behindSentence(words, at + 1) : at;
      at = endsHere ? start : at + 1;
      if (!(endsHere || opensHere) || start <= 0 || start >= words.length) continue;
      const rule = ruleOf(words, start, opensHere);
      if (rule !== undefined) return { start, end: words.length, rule };
    }
    return closes ? bareCredit(words) : undefined;
  };

  return (words, closes) => {
    const edges: Edge[] = [];
    let rest = words;
    for (let round = 0; round < MOST_TAILS; round += 1) {
      const edge = firstTail(rest, closes && round === 0);
      if (edge === undefined) break;
      edges.unshift(edge);
      rest = rest.slice(0, edge.start).trimEnd();
    }
    return edges;
  };
}
