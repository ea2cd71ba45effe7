// Counts work in place of timing it, so that the same input counts the same on every machine: how often each piece of our
// own code ran (V8's coverage of blocks), and how many letters and members the language's own functions walked over. Has to
// be started before the code is loaded that it counts. What V8 does inside a regular expression beyond one walk over the
// text is not seen; the linter looks at those.
import { Session } from 'node:inspector/promises';

/** Functions that walk over the whole of what they are called on. */
const STRING_WALKS = ['split', 'replaceAll', 'normalize', 'toLowerCase', 'toUpperCase', 'trim', 'trimStart', 'trimEnd'];
const ARRAY_WALKS = ['join', 'reverse', 'toReversed', 'toSorted', 'sort', 'splice', 'unshift'];
/** Those that walk over what they give back. */
const COPIES = ['slice', 'concat'];
const SEARCHES = ['indexOf', 'lastIndexOf', 'includes'];
/** So many callers tell a walk from another. */
const PLACES = 3;

function countWalks(prototype, names, add) {
  for (const name of names) {
    const own = prototype[name];
    prototype[name] = function (...given) {
      add(this.length ?? 0);
      return own.apply(this, given);
    };
  }
}

function countCopies(prototype, add) {
  for (const name of COPIES) {
    const own = prototype[name];
    prototype[name] = function (...given) {
      const copy = own.apply(this, given);
      add(copy.length);
      return copy;
    };
  }
}

function countSearches(prototype, add) {
  for (const name of SEARCHES) {
    const own = prototype[name];
    prototype[name] = function (wanted, from) {
      const found = from === undefined ? own.call(this, wanted) : own.call(this, wanted, from);
      const isBack = name === 'lastIndexOf';
      const start = from ?? (isBack ? this.length : 0);
      const end = typeof found === 'number' && found >= 0 ? found : isBack ? 0 : this.length;
      add(Math.max(1, isBack ? start - end : end - start));
      return found;
    };
  }
}

function countMatches(add) {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    // what is tied to a place is tried there and nowhere else
    const isTied = this.sticky || (this.source.startsWith('^') && !this.multiline);
    const missed = isTied ? 1 : Math.max(1, String(text).length - from);
    add(found === null ? missed : found.index - from + found[0].length + 1);
    return found;
  };
}

/**
 * `isOwn` tells by its address which code is counted. The function that comes back runs what it is given and says how much
 * work that was, by the places that did it where `withPlaces` is true (slowly).
 */
export async function startCounting(isOwn, withPlaces = false) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  let places = new Map();
  let isAsking = false;
  const put = (place, work) => places.set(place, (places.get(place) ?? 0) + work);
  const add = (work) => {
    if (isAsking) return;
    isAsking = true;
    const frames = withPlaces ? (new Error().stack ?? '').split('\n').filter(isOwn) : [];
    const caller = frames.length === 0 ? undefined : frames.slice(0, PLACES).join(' <').trim();
    put(caller ?? 'walks', work);
    isAsking = false;
  };
  countWalks(String.prototype, STRING_WALKS, add);
  countWalks(Array.prototype, ARRAY_WALKS, add);
  countCopies(Array.prototype, add);
  countSearches(String.prototype, add);
  countSearches(Array.prototype, add);
  countMatches(add);
  const takeBlocks = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    for (const { url, functions } of result)
      if (isOwn(url))
        for (const { functionName, ranges } of functions)
          for (const { count } of ranges) put(withPlaces ? `${url} ${functionName}` : 'blocks', count);
  };
  return async (run) => {
    await takeBlocks();
    places = new Map();
    await run();
    isAsking = true;
    await takeBlocks();
    isAsking = false;
    return places;
  };
}
