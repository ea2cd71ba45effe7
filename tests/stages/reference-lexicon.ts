// The first lexicon: one automaton for the names, one for the cues.
import type { NameEntry } from '../../src/core/names.js';
import type { CueWord } from '../../src/core/rule.js';
import type { Block } from '../../src/core/types.js';
import type { Found } from '../../src/stages/index/lexicon.js';
import { referenceAutomaton } from '../dictionary/reference-automaton.js';

const REFERENCE = { file: '', line: 0, name: '' };

export function referenceSearch(
  entries: readonly NameEntry[],
  cueWords: readonly CueWord[],
  text: string,
  blocks: readonly Block[],
): Found {
  const names = referenceAutomaton(entries);
  const words = referenceAutomaton(
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
  const cues = blocks.flatMap((block) =>
    words
      .find(text, block.start, block.end)
      .flatMap(({ start, end, entries: found }) =>
        found
          .filter(({ surface }) => text.slice(start, end) === surface)
          .map(({ type, surface }) => ({ kind: type, word: surface, start, end })),
      ),
  );
  return {
    names: blocks.flatMap((block) => names.find(text, block.start, block.end)),
    cues: (kind) => cues.filter((cue) => cue.kind === kind),
  };
}
