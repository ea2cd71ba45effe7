// The one place that decides between overlapping candidates: longest span first, then the stronger evidence, then
// the order in which the kinds and their rules are listed. `인천테크노파크` beats 인천; losers keep the reason.
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

/** Candidates are given in the order of kinds and rules, which breaks the last ties. */
export function select(article: IndexedArticle, candidates: readonly Candidate[]): Selection {
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) =>
        b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
        EVIDENCE_ORDER[a.candidate.evidence] - EVIDENCE_ORDER[b.candidate.evidence] ||
        a.order - b.order,
    );
  // Filled, as an array with holes turns into a slow dictionary once a far offset is set.
  const owner = new Array<Candidate | undefined>(article.text.length).fill(undefined);
  const mentions: Mention[] = [];
  const rejections: Rejection[] = [];
  for (const { candidate } of ranked) {
    if (candidate.pending !== undefined) {
      rejections.push({ candidate, reason: candidate.pending });
      continue;
    }
    const block = blockAt(article, candidate.start);
    if (block === undefined || candidate.end > block.end || candidate.end <= candidate.start) {
      rejections.push({ candidate, reason: 'stands outside the article' });
      continue;
    }
    let winner: Candidate | undefined;
    for (let i = candidate.start; i < candidate.end && winner === undefined; i += 1) winner = owner[i];
    if (winner !== undefined) {
      rejections.push({ candidate, reason: reasonOf(candidate, winner), winner });
      continue;
    }
    for (let i = candidate.start; i < candidate.end; i += 1) owner[i] = candidate;
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

/** Quotations begin and end inside a line; blocks are whole lines. */
export function quotationAround(
  { quotations = [] }: Pick<SegmentedArticle, 'quotations'>,
  span: Span,
): Quotation | undefined {
  return within(quotations, span).find(({ start, end }) => start <= span.start && span.end <= end);
}

function reasonOf(loser: Candidate, winner: Candidate): string {
  if (winner.end - winner.start > loser.end - loser.start) return `inside or across a longer name (${winner.rule})`;
  if (winner.evidence !== loser.evidence)
    return `${winner.evidence} counts more than ${loser.evidence} (${winner.rule})`;
  return winner.rule === loser.rule ? 'the same span was found twice' : `${winner.rule} is listed first`;
}
