import { skipBlanksBack } from '../../../korean/edges.js';
import { endingsOf } from '../../../lexicon/endings.js';
import { blockAt } from '../../../text/blocks.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { CLOSERS, COMPANY, firmCandidate, OPENERS, supported } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/quoted-head';
const LONGEST_NAME = 24;
const LONGEST_BRACKET = 24;
/** One to three words. */
const NAME_PATTERN = /^[가-힣A-Za-z0-9][가-힣A-Za-z0-9&.-]*(?: [가-힣A-Za-z0-9&.-]+){0,2}$/u;

/**
 * What quotation marks hold before the bracket with its head, or with the bracket: ‘별’(대표 한도윤), ‘새벽 누리(대표 한도윤)’, whatever
 * the name is made of. Not: ‘지역 대표기업’(대표 한도윤), ‘새벽문화재단’(대표 한도윤), ‘새벽경제인연합’(대표 한도윤).
 */
export function quotedHeadRule(firms: FirmNames): Rule {
  const { lexicon } = firms;
  const noFirmOf = endingsOf(lexicon.words('no-firm'));
  const associationOf = endingsOf(lexicon.words('association'));

  function mayBeName(name: string): boolean {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    return (
      NAME_PATTERN.test(name) &&
      noFirmOf(last) === undefined &&
      associationOf(last) === undefined &&
      !firms.isBody(last) &&
      lexicon.occupationOf(last) === undefined &&
      (name.length === 1 || !firms.isGeneric(name))
    );
  }

  /** The name without the legal form before it: ‘농업회사법인 담우’. */
  function withoutForm(text: string, { start, end }: Span): Span {
    const form = lexicon.markersBefore.find((marker) => text.startsWith(marker, start));
    const from = form === undefined ? start : start + form.length;
    return { start: text.charAt(from) === ' ' ? from + 1 : from, end };
  }

  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, article, known) {
      if (appointment?.form !== 'title-name' || firms.giverOf(appointment.title) !== 'firm') return [];
      const { text } = article;
      const open = skipBlanksBack(text, appointment.titleSpan.start) - 1;
      const block = blockAt(article, open);
      if (block === undefined || text.charAt(open) !== '(') return [];
      const quoted = quotedBefore(text, block, open);
      if (quoted === undefined) return [];
      const name = withoutForm(text, quoted);
      if (name.end <= name.start || !mayBeName(text.slice(name.start, name.end))) return [];
      return firmAt(name, known, `quoted before ${appointment.title}`);
    },
  };
}

/** What stands between the quotation marks that close before the bracket at `open` or behind it. */
function quotedBefore(text: string, block: Block, open: number): Span | undefined {
  const end = skipBlanksBack(text, open);
  const isClosed = CLOSERS.includes(text.charAt(end - 1));
  if (!isClosed) {
    const close = text.slice(open, Math.min(block.end, open + LONGEST_BRACKET)).indexOf(')');
    if (close < 0 || !CLOSERS.includes(text.charAt(open + close + 1))) return undefined;
  }
  const to = isClosed ? end - 1 : end;
  for (let at = to - 1; at >= Math.max(block.start, to - LONGEST_NAME); at -= 1) {
    if (OPENERS.includes(text.charAt(at))) return at + 1 < to ? { start: at + 1, end: to } : undefined;
  }
  return undefined;
}

/** The name as a firm, where nothing else bears it. */
function firmAt(name: Span, known: Known, because: string): readonly Candidate[] {
  const there = known.names.overlapping(name);
  const weak = there.find(
    ({ type, pending, start, end }) =>
      type === COMPANY && pending !== undefined && start === name.start && end === name.end,
  );
  if (weak !== undefined) return [supported(weak, ID, because)];
  const isOther = there.some(
    ({ type, pending, start, end }) =>
      pending === undefined && (type !== COMPANY || (start <= name.start && end >= name.end)),
  );
  return isOther ? [] : [firmCandidate(name, ID, because)];
}
