// What the article itself defines. `중소벤처기업진흥공단(이하 중진공)` and `미국 국립보건원(NIH)` give a name another
// form for the rest of that article; a name found once by its surroundings is then found wherever it stands.
import type { EntityKind } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Candidate, Mention } from '../../core/types.js';
import { isDeed } from '../../lexicon/deeds.js';
import type { Proposals } from '../propose.js';
import { select, type Selection } from '../select.js';
import { again } from './again.js';
import { aliasesOf, placeOf, spanKey, type KnownPlaces } from './brackets.js';

/** All candidates, those that follow from what was proposed included, and the choice among them. */
export interface Bound {
  readonly candidates: readonly Candidate[];
  readonly selection: Selection;
}

/**
 * Adds the candidates that follow from what was proposed. Short forms that the article defines go before the proposals,
 * so that they win ties; everything else goes behind them.
 */
export function bind(
  article: IndexedArticle,
  { candidates: proposed, appointments }: Pick<Proposals, 'candidates' | 'appointments'>,
  kinds: readonly EntityKind[],
): Bound {
  const kindOf = new Map(kinds.map((kind) => [kind.type, kind]));
  const named = confirm(article, { candidates: proposed, selection: select(article, proposed) });
  const known = knownPlaces(proposed, named.selection.mentions);
  const aliases = named.selection.mentions.flatMap((mention) =>
    aliasesOf(article, mention, kindOf.get(mention.type), known),
  );
  const withAliases = extended(article, aliases, named, []);
  const repeated = again(article, withAliases.selection.mentions, kindOf);
  const withRepeats = extended(article, [], withAliases, repeated);
  const { mentions } = withRepeats.selection;
  const own = kinds
    .toSorted((a, b) => a.precedence - b.precedence)
    .flatMap((kind) => kind.bind?.(article, mentions, appointments) ?? []);
  return extended(article, [], withRepeats, own);
}

/** The candidates with others before and behind them; chosen anew only where there are others. */
function extended(
  article: IndexedArticle,
  before: readonly Candidate[],
  bound: Bound,
  behind: readonly Candidate[],
): Bound {
  if (before.length === 0 && behind.length === 0) return bound;
  const candidates = [...before, ...bound.candidates, ...behind];
  return { candidates, selection: select(article, candidates) };
}

/**
 * Weak names count where the article names the same entity in full: 기보 beside 기술보증기금, 화성 beside 화성시. Not: 강화 of `역량
 * 강화를` beside 강화군.
 */
function confirm(article: IndexedArticle, { candidates: proposed, selection }: Bound): Bound {
  if (!proposed.some((candidate) => candidate.pending !== undefined)) return { candidates: proposed, selection };
  const named = new Map(selection.mentions.map((mention) => [`${mention.type} ${mention.id ?? ''}`, mention.surface]));
  const candidates = proposed.map((candidate) => {
    const { pending, ...rest } = candidate;
    const full =
      pending === undefined || candidate.id === undefined ? undefined : named.get(`${candidate.type} ${candidate.id}`);
    if (full === undefined || isDeed(article, candidate)) return candidate;
    const because = `${candidate.because ?? ''}; the article names it as ${full}`;
    return { ...rest, evidence: 'dictionary' as const, because };
  });
  const isAnyConfirmed = candidates.some((candidate, at) => candidate !== proposed[at]);
  return isAnyConfirmed ? { candidates, selection: select(article, candidates) } : { candidates: proposed, selection };
}

function knownPlaces(proposed: readonly Candidate[], mentions: readonly Mention[]): KnownPlaces {
  return {
    listed: new Map(
      proposed.flatMap((each) => (each.id === undefined ? [] : [[placeOf(each.type, each), each] as const])),
    ),
    typeAt: new Map(
      mentions.flatMap((each) => (each.evidence === 'dictionary' ? [[spanKey(each), each.type] as const] : [])),
    ),
  };
}
