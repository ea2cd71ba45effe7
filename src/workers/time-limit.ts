// Ends work that takes too long, on whichever thread it runs: V8 stops it from a watch of its own, in the middle of a
// loop or of a regular expression, and the thread goes on. What was stopped may be left half done, so whoever calls makes
// it anew.
import { createContext, Script } from 'node:vm';

const CALL = new Script('work()', { filename: 'time-limit' });
/** What the script sees; one for all calls, as none is made while another one runs. */
const seen = { work: (): void => undefined };
const context = createContext(seen);

/** Thrown in place of the work that was stopped. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** The error is one of the script's own world, and no `Error` of this one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/**
 * What `work` gives. It must not wait for anything.
 * @param seconds after which it is stopped
 * @throws TimeLimitError where it was stopped; what `work` throws.
 */
export function withinSeconds<T>(seconds: number, work: () => T): T {
  let made: { readonly value: T } | undefined;
  seen.work = () => {
    made = { value: work() };
  };
  try {
    CALL.runInContext(context, { timeout: Math.max(1, Math.ceil(seconds * 1000)) });
  } catch (error) {
    throw isTimeout(error) ? new TimeLimitError() : error;
  } finally {
    seen.work = () => undefined;
  }
  if (made === undefined) throw new Error('work that ended without a result');
  return made.value;
}
