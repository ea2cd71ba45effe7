// Which code inputs reach that none before them did, by V8's own counters: no instrumentation, no compiler.
import { Session } from 'node:inspector';
import { pathToFileURL, fileURLToPath } from 'node:url';

const BUILT = pathToFileURL(fileURLToPath(new URL('../../dist/', import.meta.url))).href;

/** By script, 1 for every character of code that ran. */
function ranIn(scripts) {
  const ran = new Map();
  for (const { url, functions } of scripts) {
    if (!url.startsWith(BUILT)) continue;
    const end = Math.max(...functions.flatMap(({ ranges }) => ranges.map(({ endOffset }) => endOffset)));
    const marks = new Uint8Array(end);
    // ranges come from the outside to the inside
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges) marks.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    ran.set(url, marks);
  }
  return ran;
}

/** Starts counting. `take()` gives the code that ran since it was last asked, for `isNew` and `add`. */
export function watchCode() {
  const session = new Session();
  session.connect();
  const ask = (method, options) => {
    let answer;
    session.post(method, options, (error, result) => {
      if (error) throw new Error(error.message);
      answer = result;
    });
    return answer;
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const reached = new Map();
  return {
    take: () => ranIn(ask('Profiler.takePreciseCoverage').result),
    isNew(ran) {
      for (const [url, marks] of ran) {
        const before = reached.get(url);
        if (marks.some((mark, at) => mark === 1 && before?.[at] !== 1)) return true;
      }
      return false;
    },
    add(ran) {
      for (const [url, marks] of ran) {
        const before = reached.get(url) ?? new Uint8Array(0);
        const all = before.length >= marks.length ? before : Uint8Array.from(marks, (_mark, at) => before[at] ?? 0);
        for (const [at, mark] of marks.entries()) if (mark === 1) all[at] = 1;
        reached.set(url, all);
      }
    },
  };
}
