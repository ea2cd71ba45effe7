// Articles and kinds of a few words, for stages that never ask which type they handle.
import { NO_NAMES } from '../../src/dictionary/name-source.js';
import { wordsOf } from '../../src/text/words.js';
import type { EntityKind, NameBinding } from '../../src/core/kind.js';
import type { IndexedArticle } from '../../src/core/indexed-article.js';
import type { DictionaryHit, NameEntry } from '../../src/core/names.js';
import type { Cue, Rule } from '../../src/core/rule.js';
import type { Block, Candidate, Mention, Quotation } from '../../src/core/types.js';

/** An article whose lines are all body, with the cues that are given. */
export function articleOf(
  text: string,
  {
    cues = [],
    names = [],
    quotations,
  }: {
    readonly cues?: readonly Cue[];
    readonly names?: readonly DictionaryHit[];
    readonly quotations?: readonly Quotation[];
  } = {},
): IndexedArticle {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start, end: start + line.length, zone: 'body', rule: 'test' });
    start += line.length + 1;
  }
  return {
    text,
    blocks,
    segmented: { article: { id: 'test', text }, blocks, ...(quotations === undefined ? {} : { quotations }) },
    names,
    cues: (kind) => cues.filter((cue) => cue.kind === kind),
    words: (block) => wordsOf(text, block.start, block.end),
    tokensIn: () => [],
  };
}

/** A kind that finds nothing by itself. */
export function kindOf(type: string, more: Partial<EntityKind> = {}): EntityKind {
  return {
    type,
    traits: [],
    precedence: 1,
    entries: NO_NAMES,
    rules: [],
    recordKey: ({ name, surface }) => name ?? surface,
    describe: (_article, mentions) => ({ name: mentions[0]?.name ?? mentions[0]?.surface ?? '', attributes: {} }),
    attributes: {},
    ...more,
  };
}

/** A rule that proposes what its function gives at each cue. */
export function ruleOf(id: string, phase: Rule['phase'], cues: readonly string[], propose: Rule['propose']): Rule {
  return { id, phase, cues, propose };
}

/** A candidate for the place of a surface, the first one or the one behind an offset. */
export function candidateOf(
  text: string,
  surface: string,
  type: string,
  more: Partial<Candidate> = {},
  from = 0,
): Candidate {
  const start = text.indexOf(surface, from);
  return { type, start, end: start + surface.length, rule: `${type}/test`, evidence: 'rule', ...more };
}

export function mentionOf(text: string, surface: string, type: string, more: Partial<Mention> = {}, from = 0): Mention {
  const { start, end, rule, evidence } = candidateOf(text, surface, type, {}, from);
  return { type, start, end, rule, evidence, surface, zone: 'body', ...more };
}

export function entryOf(type: string, surface: string, more: Partial<NameEntry> = {}): NameEntry {
  return {
    type,
    surface,
    name: surface,
    strength: 'strong',
    role: 'name',
    attributes: {},
    reference: { file: `${type}.csv`, line: 2, ...(more.id === undefined ? {} : { id: more.id }), name: surface },
    ...more,
  };
}

/** What dictionaries hold at the first place of a surface, an entry for each type. */
export function hitOf(text: string, surface: string, types: readonly string[]): DictionaryHit {
  const { start, end } = candidateOf(text, surface, '');
  return { start, end, entries: types.map((type) => entryOf(type, surface)) };
}

/** A kind that accepts what dictionaries list, and says how many entries there are. */
export function listingKind(type: string, more: Partial<EntityKind> = {}): EntityKind {
  return kindOf(type, {
    judge: (_article, { start, end, entries }) => ({
      type,
      start,
      end,
      rule: 'dictionary/name',
      evidence: 'dictionary',
      because: `${String(entries.length)} listed`,
    }),
    ...more,
  });
}

/** Names with one first letter are of one body, and so are those in capitals. */
export const NAMES: NameBinding = {
  acceptsAlias: (name, alias) => name.startsWith(alias.charAt(0)) || /[A-Z]/u.test(alias),
  isCommonWord: (alias) => alias === '협회' || alias === '기관',
  everyCountryHas: (surface) => surface === '중앙은행',
  repeats: () => true,
};
