// Where in the input each result comes from. Results come in the order of the articles, so a row of places beside them is
// all that is needed, whichever thread works on them.
import type { ReadOutcome } from '../../documents/index.js';
import type { Step } from '../../documents/steps.js';
import { isUnfinishedOutput } from '../../output/sink.js';
import type { Stretch } from '../../output/part-sink.js';
import { TERMINAL } from '../../messages/terminal.js';
import type { Messages } from '../messages.js';

export interface Trail {
  /** The outcomes of the steps. */
  follow(steps: AsyncIterable<Step>): AsyncGenerator<ReadOutcome>;
  /** Of the next result: its stretch, and those in front of it that gave none. */
  next(): { readonly before: readonly Stretch[]; readonly own: Stretch };
  /** Behind the last result. */
  rest(): readonly Stretch[];
}

export function createTrail(messages: Messages): Trail {
  const row: (Stretch & { readonly hasResult: boolean })[] = [];
  return {
    async *follow(steps) {
      let index = 0;
      for await (const { outcome, from, to } of steps) {
        // An output that is being written into an input folder is no input, in whichever process.
        if (outcome?.kind === 'passed-over' && isUnfinishedOutput(outcome.id)) continue;
        row.push({ from, to, hasResult: outcome !== undefined });
        if (outcome === undefined) continue;
        if (outcome.kind !== 'article') yield outcome;
        else {
          for (const note of outcome.notes ?? []) messages.detail(TERMINAL.at(outcome.article.id, note));
          yield { ...outcome, index };
          index += 1;
        }
      }
    },
    next() {
      const before: Stretch[] = [];
      for (let stretch = row.shift(); stretch !== undefined; stretch = row.shift()) {
        if (stretch.hasResult) return { before, own: stretch };
        before.push(stretch);
      }
      throw new Error('a result came for which nothing was read');
    },
    rest: () => row.splice(0),
  };
}
