// All names of the dictionaries and all cues of the lexicon, ready to be looked for in an article.
import type { DictionaryHit, NameEntry } from '../../core/names.js';
import type { Cue, CueWord } from '../../core/rule.js';
import type { Block } from '../../core/types.js';
import { buildAutomaton } from '../../dictionary/automaton.js';

/** What one pass finds. */
export interface Found {
  /** In order of start, then longest first. */
  readonly names: readonly DictionaryHit[];
  /** By kind; each in order of start, then longest first. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
}

export interface Lexicon {
  search(text: string, blocks: readonly Block[]): Found;
}

const REFERENCE = { file: '', line: 0, name: '' };

export function createLexicon(entries: readonly NameEntry[], cueWords: readonly CueWord[]): Lexicon {
  const names = buildAutomaton(entries);
  const words = buildAutomaton(
    cueWords.map(({ kind, word }) => ({
      type: kind,
      surface: word,
      name: word,
      strength: 'strong',
      role: 'name',
      attributes: {},
      reference: REFERENCE,
    })),
  );
  return {
    search(text, blocks) {
      const cues = new Map<string, Cue[]>();
      for (const block of blocks) {
        for (const { start, end, entries: found } of words.find(text, block.start, block.end)) {
          for (const { type: kind, surface: word } of found) {
            if (text.slice(start, end) !== word) continue;
            const cue = { kind, word, start, end };
            const own = cues.get(kind);
            if (own === undefined) cues.set(kind, [cue]);
            else own.push(cue);
          }
        }
      }
      return { names: blocks.flatMap((block) => names.find(text, block.start, block.end)), cues };
    },
  };
}
