import { particlesEnd, skipBlanksBack } from '../../../korean/edges.js';
import type { Appointment } from '../../../core/phrase.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import type { TitleMatch } from '../../../lexicon/titles.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/second-post';
/** `겸 가온나래 대표`, `이자 가온나래 대표`, `(가온나래 대표)`, `(現 ㈜가온나래 대표)` right behind a title. */
const SECOND_PATTERN =
  /^(?:\s?겸\s|이자\s|\s?\((?:[현現]\s?)?)(?<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]+)\s(?<title>[가-힣A-Z]{2,10})/u;
/** `가온나래 대표 겸`, `가온나래 대표이자`, `(가온나래 대표·` right before the words of the post that is read. */
const FIRST_PATTERN =
  /(?<![가-힣A-Za-z0-9·])(?<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]+)\s(?<title>[가-힣A-Z]{2,10}?)(?:\s?겸|이자|[·ㆍ・‧])$/u;
const LONGEST = 50;

/**
 * The firm that gives a person his second post: 김보람 한국벤처협회 회장 겸 가온나래 대표, 김보람 회장(가온나래 대표), 가온나래 대표이자
 * 한국벤처협회 회장인 김보람. Not: 부총리 겸 기획재정부 장관 (an office), 회장 겸 이사회 의장 (no firm gives it), 회장 겸 공동 대표 (what is said of
 * the holder).
 */
export function secondPostRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, { text }, known) {
      if (appointment === undefined) return [];
      const firm =
        firmBefore(text, appointment, known, firms) ??
        (appointment.form === 'title-name' ? undefined : firmBehind(text, appointment, known, firms));
      return firm === undefined ? [] : [firm];
    },
  };
}

function firmBehind(text: string, { titleSpan }: Appointment, known: Known, firms: FirmNames): Candidate | undefined {
  const { end } = titleSpan;
  const found = SECOND_PATTERN.exec(text.slice(end, end + LONGEST));
  const { name, title } = found?.groups ?? {};
  if (found === null || name === undefined || title === undefined) return undefined;
  const titleEnd = end + found[0].length;
  const post = firmPostAt(text, titleEnd - title.length, titleEnd, firms);
  if (post === undefined) return undefined;
  const closes = found[0].includes('(') ? text.charAt(post.end) === ')' : particlesEnd(text, post.end) >= 0;
  const start = titleEnd - title.length - 1 - name.length;
  return closes ? firmNamed(text, { start, end: start + name.length }, post.title.title, known, firms) : undefined;
}

function firmBefore(text: string, read: Appointment, known: Known, firms: FirmNames): Candidate | undefined {
  const front = skipBlanksBack(text, Math.min(read.body?.start ?? read.titleSpan.start, read.titleSpan.start));
  const from = Math.max(0, front - LONGEST);
  const found = FIRST_PATTERN.exec(text.slice(from, front));
  const { name, title } = found?.groups ?? {};
  if (found === null || name === undefined || title === undefined) return undefined;
  const start = from + found.index;
  const titleStart = start + name.length + 1;
  const post = firmPostAt(text, titleStart, titleStart + title.length, firms);
  return post?.end !== titleStart + title.length
    ? undefined
    : firmNamed(text, { start, end: start + name.length }, post.title.title, known, firms);
}

/** The title that fills a stretch, where firms alone give it. */
function firmPostAt(text: string, start: number, end: number, { lexicon }: FirmNames): TitleMatch | undefined {
  const [post] = lexicon.language.titles.find(text, start, end);
  return post?.start === start && post.title.giver === 'firm' ? post : undefined;
}

function firmNamed(text: string, span: Span, title: string, known: Known, firms: FirmNames): Candidate | undefined {
  const name = text.slice(span.start, span.end);
  if (known.names.overlapping(span).some(({ pending }) => pending === undefined)) return undefined;
  return firms.isSpelledLikeName(name) && !firms.isReleaseWord(name)
    ? firmCandidate(span, ID, `${title} of it is somebody's second post`)
    : undefined;
}
