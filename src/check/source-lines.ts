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
  const open: { readonly isList: boolean; readonly path: string | undefined; next: number; key: string | undefined }[] =
    [];
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (/[\s,:\ufeff]/u.test(sign)) continue;
    const inside = open.at(-1);
    if (sign === '}' || sign === ']') {
      open.pop();
      continue;
    }
    if (inside?.isList === false && inside.key === undefined) {
      const key = tokenAt(STRING_PATTERN, text, at);
      const name: unknown = JSON.parse(key);
      inside.key = String(name);
      if (open.length <= DEEPEST) lines.set(pathOf(inside.path, inside.key), line);
      at += key.length - 1;
      continue;
    }
    const path =
      inside === undefined || open.length > DEEPEST
        ? undefined
        : pathOf(inside.path, inside.isList ? String(inside.next) : (inside.key ?? ''));
    if (inside?.isList === true) {
      inside.next += 1;
      if (open.length <= DEEPEST && path !== undefined) lines.set(path, line);
    } else if (inside !== undefined) {
      inside.key = undefined;
    }
    if (sign === '{' || sign === '[') open.push({ isList: sign === '[', path, next: 0, key: undefined });
    else at += tokenAt(sign === '"' ? STRING_PATTERN : SCALAR_PATTERN, text, at).length - 1;
  }
  return lines;
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
