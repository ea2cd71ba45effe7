// The one place that decides between overlapping candidates: longest span first, then the stronger evidence, then the
// order in which they are given, which is that of the kinds' precedence. `인천테크노파크` beats 인천; losers keep the reason.
import { blockAt } from '../text/blocks.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import { within } from '../text/spans.js';
import type { Candidate, Evidence, Mention, Quotation, Rejection, SegmentedArticle, Span } from '../core/types.js';

const EVIDENCE_ORDER: Readonly<Record<Evidence, number>> = { definition: 0, dictionary: 1, rule: 2, context: 3 };

export interface Selection {
  /** In order of start; no two overlap. */
  readonly mentions: readonly Mention[];
  readonly rejections: readonly Rejection[];
}

/** Candidates are given in the order that breaks the last ties. */
export function select(article: IndexedArticle, candidates: readonly Candidate[]): Selection {
  return selectBeside(article, { mentions: [], rejections: [] }, candidates);
}

/** The same, where others have chosen before and keep their places. */
export function selectBeside(
  article: IndexedArticle,
  { mentions: earlier, rejections: before }: Selection,
  candidates: readonly Candidate[],
): Selection {
  const places = createPlaces(article.text.length);
  for (const mention of earlier) places.take(mention);
  const mentions = [...earlier];
  const rejections = [...before];
  // sort is stable, so that equals stay in the order given
  for (const candidate of candidates.toSorted(byClaim)) {
    if (candidate.pending !== undefined) {
      rejections.push({ candidate, reason: candidate.pending });
      continue;
    }
    const block = blockAt(article, candidate.start);
    if (block === undefined || candidate.end > block.end || candidate.end <= candidate.start) {
      rejections.push({ candidate, reason: 'stands outside the article' });
      continue;
    }
    const winner = places.ownerOf(candidate);
    if (winner !== undefined) {
      rejections.push({ candidate, reason: reasonOf(candidate, winner), winner });
      continue;
    }
    places.take(candidate);
    const quotation = quotationAround(article.segmented, candidate);
    const speaker = quotation?.speaker;
    mentions.push({
      ...candidate,
      surface: article.text.slice(candidate.start, candidate.end),
      zone: quotation === undefined ? block.zone : 'quotation',
      ...(speaker === undefined
        ? {}
        : { speaker: article.text.slice(speaker.start, speaker.end).replace(/\s+/gu, ' ') }),
    });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { mentions, rejections };
}

function byClaim(a: Candidate, b: Candidate): number {
  return b.end - b.start - (a.end - a.start) || EVIDENCE_ORDER[a.evidence] - EVIDENCE_ORDER[b.evidence];
}

interface Places {
  take(candidate: Candidate): void;
  /** Who holds the first place of a span that is taken. */
  ownerOf(span: Span): Candidate | undefined;
}

/** Which candidate holds each code unit of a text. */
function createPlaces(length: number): Places {
  const owners: Candidate[] = [];
  /** One more than the index of the owner; 0 where a place is free. */
  const owned = new Uint32Array(length);
  return {
    take(candidate) {
      owners.push(candidate);
      owned.fill(owners.length, candidate.start, candidate.end);
    },
    ownerOf({ start, end }) {
      for (let at = start; at < end; at += 1) {
        const owner = owned[at] ?? 0;
        if (owner !== 0) return owners[owner - 1];
      }
      return undefined;
    },
  };
}

/** Quotations begin and end inside a line; blocks are whole lines. */
export function quotationAround(
  { quotations = [] }: Pick<SegmentedArticle, 'quotations'>,
  span: Span,
): Quotation | undefined {
  if (quotations.length === 0) return undefined;
  return within(quotations, span).find(({ start, end }) => start <= span.start && span.end <= end);
}

function reasonOf(loser: Candidate, winner: Candidate): string {
  if (winner.end - winner.start > loser.end - loser.start) return `inside or across a longer name (${winner.rule})`;
  if (winner.evidence !== loser.evidence)
    return `${winner.evidence} counts more than ${loser.evidence} (${winner.rule})`;
  return winner.rule === loser.rule ? 'the same span was found twice' : `${winner.rule} is listed first`;
}
