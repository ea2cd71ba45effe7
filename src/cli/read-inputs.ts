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
import { UserError } from '../core/errors.js';
import { NO_ARTICLE } from '../messages/errors/reading.js';
import { createPassedOverNotes } from './passed-over.js';

/** The options that say how inputs are to be read. */
export interface InputFlags {
  readonly inputFormat?: ReadOptions['inputFormat'];
  readonly encoding?: string;
  readonly textColumn?: string;
  /** In seconds, for an article. */
  readonly timeout?: number;
}

export interface Inputs {
  readonly articles: AsyncIterable<Article>;
  /** As far as they have been read. */
  readonly status: ExitStatus;
}

const STANDARD_STREAM = '-';

/** @throws UserError, while they are read, for a path that does not exist, and where no article is among them. */
export function readInputs(paths: readonly string[], flags: InputFlags, io: CommandIo, messages: Messages): Inputs {
  let failures = 0;
  let isNone = true;
  const passedOver = createPassedOverNotes(messages);
  async function* articles(): AsyncGenerator<Article> {
    const read = readSurveyed(paths, {
      ...(flags.inputFormat === undefined ? {} : { inputFormat: flags.inputFormat }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(flags.textColumn === undefined ? {} : { textColumn: flags.textColumn }),
      ...(flags.timeout === undefined ? {} : { timeout: flags.timeout }),
      ...(paths.includes(STANDARD_STREAM) ? { stdin: io.stdin } : {}),
    });
    for await (const outcome of judgedOutcomes(read)) {
      if (outcome.kind === 'article') {
        isNone = false;
        yield outcome.article;
      } else if (outcome.kind === 'failure') {
        failures += 1;
        messages.failure(outcome.id, outcome.message);
      } else if (!isUnfinishedOutput(outcome.id)) {
        // the output itself may be written into a folder that is read
        passedOver.add(outcome);
      }
    }
    messages.endFailures();
    passedOver.end();
    if (isNone && failures === 0 && passedOver.count > 0) throw new UserError(NO_ARTICLE.noneRead(passedOver.count));
  }
  return {
    articles: articles(),
    get status() {
      return failures === 0 ? EXIT.done : EXIT.partly;
    },
  };
}
