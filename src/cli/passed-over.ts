// What is said of files that are passed over: of the outputs of earlier runs once, of others one by one as they come.
import type { ReadOutcome } from '../documents/index.js';
import { TERMINAL } from '../messages/terminal.js';
import type { Messages } from './messages.js';

type PassedOver = Extract<ReadOutcome, { readonly kind: 'passed-over' | 'failure' }>;

/** Named one by one; the rest is in the summary, and with --verbose. */
const MOST_NAMED = 5;

export interface PassedOverNotes {
  readonly count: number;
  add(outcome: PassedOver): void;
  /** Says what is said of several at once; to be called when all inputs are done. */
  end(): void;
}

export function createPassedOverNotes(messages: Messages): PassedOverNotes {
  const own: string[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    add({ id, message, cause }) {
      count += 1;
      if (cause === 'own-output') {
        own.push(id);
        return;
      }
      const line = TERMINAL.passedOverOne(id, message);
      if (count - own.length <= MOST_NAMED) messages.note(line);
      else messages.detail(line);
    },
    end() {
      if (own.length > 0)
        messages.note(TERMINAL.ownOutputs(own.slice(0, MOST_NAMED), Math.max(0, own.length - MOST_NAMED)));
      own.length = 0;
    },
  };
}
