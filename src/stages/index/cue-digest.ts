// Tells whether the cues that the build compiled are those of the kinds at hand: a kind may have been added since.
import type { CueWord } from '../../core/rule.js';

/** A digest of the cues that kinds bring along. Those of the word lists are told by the files. */
export function cueDigest(kinds: readonly { readonly cueWords?: readonly CueWord[] }[]): string {
  let hash = 0x811c9dc5;
  let count = 0;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  };
  for (const { cueWords = [] } of kinds) {
    for (const { kind, word } of cueWords) {
      add(kind);
      add(word);
      count += 1;
    }
  }
  return `${count} ${(hash >>> 0).toString(16)}`;
}
