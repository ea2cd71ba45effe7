// The articles of the paths that a command was given, one after the other: what cannot be read is said and counted, what
// is passed over is noted.
import type { ReadOptions } from '../documents/index.js';
import { isUnfinishedOutput } from '../output/sink.js';
import type { Article } from '../core/types.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import type { Messages } from './messages.js';
import { judgedOutcomes } from './outcomes.js';
import { readSurveyed } from '../documents/survey.js';
import { TERMINAL } from '../messages/terminal.js';

/** The options that say how inputs are to be read. */
export interface InputFlags {
  readonly inputFormat?: ReadOptions['inputFormat'];
  readonly encoding?: string;
}

export interface Inputs {
  readonly articles: AsyncIterable<Article>;
  /** As far as they have been read. */
  readonly status: ExitStatus;
}

const STANDARD_STREAM = '-';

/** @throws UserError, while they are read, for a path that does not exist. */
export function readInputs(paths: readonly string[], flags: InputFlags, io: CommandIo, messages: Messages): Inputs {
  let failures = 0;
  async function* articles(): AsyncGenerator<Article> {
    const read = readSurveyed(paths, {
      ...(flags.inputFormat === undefined ? {} : { inputFormat: flags.inputFormat }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(paths.includes(STANDARD_STREAM) ? { stdin: io.stdin } : {}),
    });
    for await (const outcome of judgedOutcomes(read)) {
      if (outcome.kind === 'article') yield outcome.article;
      else if (outcome.kind === 'failure') {
        failures += 1;
        messages.failure(outcome.id, outcome.message);
      } else if (!isUnfinishedOutput(outcome.id)) {
        // the output itself may be written into a folder that is read
        messages.note(TERMINAL.passedOverOne(outcome.id, outcome.message));
      }
    }
    messages.endFailures();
  }
  return {
    articles: articles(),
    get status() {
      return failures === 0 ? EXIT.done : EXIT.partly;
    },
  };
}
