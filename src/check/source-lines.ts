// Where in a JSON file a value stands, so that a difference can name the line that a person has to look at.
import type { Difference } from './compare.js';
import type { ExpectedMention, ExpectedRecord } from './expected.js';
import type { ExpectedRelation } from './relations.js';

const STRING_PATTERN = /"(?:[^"\\]|\\.)*"/suy;
const SCALAR_PATTERN = /[^\s,\]}]+/uy;
/** `records.3.mentions.2` and what is deeper than that is not asked for. */
const DEEPEST = 4;

function tokenAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? text.charAt(at);
}

/**
 * The line, from 1, on which each value of a JSON text begins, by its path: `records.0.mentions.2`; for a member of an
 * object the line of its key; a dot inside a key is written as `\.`. The text must be JSON.
 */
export function linesOfJson(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Opened[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (/[\s,:\ufeff]/u.test(sign)) continue;
    if ('}]'.includes(sign)) {
      open.pop();
      continue;
    }
    const isOpening = '{['.includes(sign);
    const token = isOpening ? sign : tokenAt(sign === '"' ? STRING_PATTERN : SCALAR_PATTERN, text, at);
    at += token.length - 1;
    const inside = open.at(-1);
    const isKey = inside?.isList === false && inside.key === undefined;
    const path = isKey ? keyed(inside, token) : placeTaken(inside);
    // the line of a member is that of its key
    const isNamed = isKey || inside?.isList === true;
    if (isNamed && open.length <= DEEPEST && path !== undefined) lines.set(path, line);
    if (isOpening) open.push({ isList: token === '[', path, next: 0, key: undefined });
  }
  return lines;
}

/** An object or a list that has not ended. */
interface Opened {
  readonly isList: boolean;
  /** The root has none. */
  readonly path: string | undefined;
  /** Of a list, the number of its next item. */
  next: number;
  /** Of an object, the key whose value is next. */
  key: string | undefined;
}

/** The path of a member by its key, which stands before its value. */
function keyed(inside: Opened, token: string): string {
  const name: unknown = JSON.parse(token);
  inside.key = String(name);
  return pathOf(inside.path, inside.key);
}

/** The path of the value that comes, which takes the next place of what it stands in. */
function placeTaken(inside: Opened | undefined): string | undefined {
  if (inside === undefined) return undefined;
  const { isList, path, next, key = '' } = inside;
  inside.next += 1;
  inside.key = undefined;
  return pathOf(path, isList ? String(next) : key);
}

/** The root has no path. */
function pathOf(parent: string | undefined, child: string): string {
  const own = child.replace(/[\\.]/gu, '\\$&');
  return parent === undefined ? own : `${parent}.${own}`;
}

/** Tells the line of the file on which the expectation of a difference stands. */
export type LineOf = (difference: Difference) => number;

/**
 * @param list what the file calls its records: `records` in a fixture, `entities` in gold.
 * @param records the records in the order of the file, as `relations` are; differences refer to these very objects.
 */
export function locateExpectations(
  text: string,
  list: 'records' | 'entities',
  records: readonly ExpectedRecord[],
  relations: readonly ExpectedRelation[] = [],
): LineOf {
  const lines = linesOfJson(text);
  const relationPaths = new Map(relations.map((relation, i) => [relation, `relations.${String(i)}`]));
  const recordPaths = new Map<ExpectedRecord, string>();
  const mentionPaths = new Map<ExpectedMention, string>();
  for (const [i, record] of records.entries()) {
    recordPaths.set(record, `${list}.${String(i)}`);
    for (const [j, mention] of record.mentions.entries()) {
      mentionPaths.set(mention, `${list}.${String(i)}.mentions.${String(j)}`);
    }
  }
  /** The line that says the name, where a reader's eye goes first. */
  const nameOf = (record: ExpectedRecord): readonly (string | undefined)[] => {
    const path = recordPaths.get(record);
    return path === undefined ? [] : [`${path}.name`, path];
  };
  const first = (...paths: readonly (string | undefined)[]): number => {
    for (const path of paths) {
      const line = path === undefined ? undefined : lines.get(path);
      if (line !== undefined) return line;
    }
    return 1;
  };
  return (difference) => {
    switch (difference.kind) {
      case 'article-changed':
        return first(...difference.changes.map(({ field }) => field));
      case 'record-changed': {
        const path = recordPaths.get(difference.record);
        return first(
          ...difference.changes.map(({ field }) => (path === undefined ? undefined : `${path}.${field}`)),
          path,
        );
      }
      case 'mention-missing':
      case 'mention-changed':
        return first(mentionPaths.get(difference.mention), ...nameOf(difference.record), list);
      case 'record-missing':
      case 'record-extra':
      case 'mention-extra':
        return first(...nameOf(difference.record), list);
      case 'relation-missing':
      case 'relation-changed':
        return first(relationPaths.get(difference.relation), 'relations');
      case 'relation-extra':
        return first('relations');
      case 'order-changed':
        return first(list);
    }
  };
}
