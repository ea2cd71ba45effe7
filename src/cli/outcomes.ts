// What is said of files that no reader takes, though somebody meant them: documents of old programs are failures with what
// to do, and the files by which a program marks an open document are none at all.
import type { ReadOutcome } from '../documents/index.js';
import { OPEN_MARK, oldFormat } from '../messages/errors/reading.js';

/** `~$계획.docx` stands beside a document that is open in Word, `.~lock.계획.odt#` beside one in LibreOffice. */
const LOCK_PATTERN = /(?:^|[/\\])(?:~\$|\.~lock\.)[^/\\]*$/u;

function judged(outcome: ReadOutcome): ReadOutcome {
  const id = outcome.kind === 'article' ? outcome.article.id : outcome.id;
  // A row of a table may be called as it likes.
  const isFile = outcome.kind !== 'article' || outcome.article.source === undefined;
  if (isFile && LOCK_PATTERN.test(id)) return { kind: 'passed-over', id, message: OPEN_MARK };
  if (outcome.kind === 'article') return outcome;
  const advice = outcome.kind === 'passed-over' ? oldFormat(id) : undefined;
  return advice === undefined ? outcome : { kind: 'failure', id, message: advice };
}

/** The outcomes of reading as people should hear of them. */
export async function* judgedOutcomes(outcomes: AsyncIterable<ReadOutcome>): AsyncGenerator<ReadOutcome> {
  for await (const outcome of outcomes) yield judged(outcome);
}
