// Names that were found once, by a rule or a definition, wherever else they stand in the article as words of their own.
import { buildAutomaton } from '../../dictionary/automaton.js';
import type { EntityKind } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { NameEntry } from '../../core/names.js';
import type { Candidate, Mention, Span } from '../../core/types.js';
import { endsWord, isWordStart } from '../../korean/edges.js';
import { isLatin } from '../../text/characters.js';

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
  const entries = [...source.values()].map((mention): NameEntry => ({
    type: mention.type,
    surface: mention.surface,
    name: mention.name ?? mention.surface,
    strength: 'strong',
    role: 'name',
    attributes: {},
    reference: { file: '', line: 0, name: mention.name ?? mention.surface },
  }));
  const taken = new Set(mentions.map(({ type, start, end }) => `${type} ${start} ${end}`));
  const automaton = buildAutomaton(entries);
  return article.blocks.flatMap((block) =>
    automaton.find(article.text, block.start, block.end).flatMap((hit) =>
      hit.entries.flatMap((entry): readonly Candidate[] => {
        if (taken.has(`${entry.type} ${hit.start} ${hit.end}`)) return [];
        if (!isWordStart(article.text, hit.start) || !endsWord(article.text, hit.end)) return [];
        if (insideAddress(article.text, hit)) return [];
        const origin = source.get(`${entry.type}\n${entry.surface}`);
        if (origin === undefined) return [];
        return [
          {
            type: entry.type,
            start: hit.start,
            end: hit.end,
            rule: 'bind/again',
            evidence: origin.evidence === 'definition' ? 'definition' : 'context',
            because: `named by ${origin.rule} elsewhere in the article`,
            name: entry.name,
            ...(origin.id === undefined ? {} : { id: origin.id }),
            ...(origin.attributes === undefined ? {} : { attributes: origin.attributes }),
            ...(origin.entry === undefined ? {} : { entry: origin.entry }),
          },
        ];
      }),
    ),
  );
}

/** cse.kaist.ac.kr, help@kosme.or.kr */
function insideAddress(text: string, { start, end }: Span): boolean {
  return (
    isLatin(text.charCodeAt(end - 1)) &&
    (/[A-Za-z0-9][@._/]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[@._/][A-Za-z0-9]/u.test(text.slice(end, end + 2)))
  );
}
