// Names that were found once, by a rule or a definition, wherever else they stand in the article as words of their own.
import { spells } from '../../dictionary/spelling.js';
import type { EntityKind } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Candidate, Mention, Span } from '../../core/types.js';
import { endsWord, isWordStart } from '../../korean/edges.js';
import { blockAt } from '../../text/blocks.js';
import { foldName, isLatin } from '../../text/characters.js';
import { foldText } from '../../text/fold.js';
import { placeOf } from './brackets.js';

/** Finds every surface that was named once wherever it stands as a word of its own. */
export function again(
  article: IndexedArticle,
  mentions: readonly Mention[],
  kindOf: ReadonlyMap<string, EntityKind>,
): readonly Candidate[] {
  const source = new Map<string, Mention>();
  for (const mention of mentions) {
    if (kindOf.get(mention.type)?.names?.repeats(mention) !== true) continue;
    const key = `${mention.type}\n${mention.surface}`;
    const known = source.get(key);
    if (known === undefined || (known.evidence !== 'definition' && mention.evidence === 'definition'))
      source.set(key, mention);
  }
  if (source.size === 0) return [];
  const taken = new Map(mentions.map((mention) => [placeOf(mention.type, mention), mention]));
  const folded = foldText(article.text);
  return [...source.values()]
    .flatMap((origin) =>
      folded
        .find(foldName(origin.surface))
        .filter((span) => isFree(taken.get(placeOf(origin.type, span)), origin))
        .filter((span) => isSpelledAt(article, span, origin.surface))
        .map((span) => repeated(origin, span)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A place without a mention, or where an unlisted name stands that the article defines: 가온에쿼티(가온PE), 가온PE·나래에쿼티. */
function isFree(taken: Mention | undefined, origin: Mention): boolean {
  if (taken === undefined) return true;
  return (
    origin.evidence === 'definition' &&
    taken.evidence !== 'definition' &&
    taken.id === undefined &&
    (taken.name ?? taken.surface) !== origin.name
  );
}

/** Whether a surface stands at a span as a word of its own, inside one block. */
function isSpelledAt(article: IndexedArticle, span: Span, surface: string): boolean {
  const { text } = article;
  if (!isWordStart(text, span.start) || !endsWord(text, span.end)) return false;
  const block = blockAt(article, span.start);
  return (
    block !== undefined &&
    span.end <= block.end &&
    spells(text.slice(span.start, span.end), surface) &&
    !insideAddress(text, span)
  );
}

function repeated(origin: Mention, { start, end }: Span): Candidate {
  return {
    type: origin.type,
    start,
    end,
    rule: 'bind/again',
    evidence: origin.evidence === 'definition' ? 'definition' : 'context',
    because: `named by ${origin.rule} elsewhere in the article`,
    name: origin.name ?? origin.surface,
    ...(origin.id === undefined ? {} : { id: origin.id }),
    ...(origin.attributes === undefined ? {} : { attributes: origin.attributes }),
    ...(origin.entry === undefined ? {} : { entry: origin.entry }),
  };
}

/** cse.kaist.ac.kr, help@kosme.or.kr */
function insideAddress(text: string, { start, end }: Span): boolean {
  return (
    isLatin(text.charCodeAt(end - 1)) &&
    (/[A-Za-z0-9][@._/]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[@._/][A-Za-z0-9]/u.test(text.slice(end, end + 2)))
  );
}
