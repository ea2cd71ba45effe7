// The outcome of a check in words: what differs, with the words around it, and the scores as a table.
import type { Style } from '../text/printable.js';
import { printable } from '../text/printable.js';
import type { Difference } from './compare.js';
import type { FieldChange } from './field-change.js';
import type { ExpectedMention, ExpectedRecord } from './expected.js';
import { relationName, type RelationDifference } from './relations.js';
import type { AttributeTally } from './gold.js';
import { ratesOf, type Score, type Tally } from './score.js';
import type { LineOf } from './source-lines.js';

const WORDS_AROUND = 24;

function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' '));
}

/** `…한국시간 12일 [시애틀]에서 열린…`, from the text as it is now. */
function place(text: string, { start, end, surface }: ExpectedMention): string {
  // Not half of a surrogate pair at the outer ends.
  const before = oneLine(text.slice(Math.max(0, start - WORDS_AROUND), start).replace(/^[\udc00-\udfff]/, ''));
  const behind = oneLine(text.slice(end, end + WORDS_AROUND).replace(/[\ud800-\udbff]$/, ''));
  const stale = text.slice(start, end) === surface ? '' : ' (the text has changed: other words stand there now)';
  const line = text.slice(0, start).split('\n').length;
  const offsets = `line ${String(line)}, ${String(start)}–${String(end)}`;
  return `${offsets}: …${before}[${oneLine(text.slice(start, end))}]${behind}…${stale}`;
}

const PLAIN_STYLE: Style = { bad: String, good: String, faint: String, strong: String };

function shown(value: string | number | undefined): string {
  return value === undefined ? 'nothing' : printable(JSON.stringify(value));
}

function changeLine({ field, expected, actual }: FieldChange): string {
  return `${field}: expected ${shown(expected)}, got ${shown(actual)}`;
}

function title({ type, name }: ExpectedRecord): string {
  return `${type} ${printable(JSON.stringify(name))}`;
}

/** The lines of one difference; the first one is a heading. */
function differenceLines(difference: Difference, text: string, style: Style): readonly string[] {
  switch (difference.kind) {
    case 'article-changed':
      return [style.bad('~ article'), ...difference.changes.map(changeLine)];
    case 'record-missing':
      return [
        style.bad(`- record missing: ${title(difference.record)}`),
        ...difference.record.mentions.map((mention) => place(text, mention)),
      ];
    case 'record-extra':
      return [
        style.bad(`+ record not expected: ${title(difference.record)}`),
        ...difference.record.mentions.map((mention) => place(text, mention)),
      ];
    case 'record-changed':
      return [style.bad(`~ record changed: ${title(difference.record)}`), ...difference.changes.map(changeLine)];
    case 'mention-missing':
      return [style.bad(`- mention missing: ${title(difference.record)}`), place(text, difference.mention)];
    case 'mention-extra':
      return [style.bad(`+ mention not expected: ${title(difference.record)}`), place(text, difference.mention)];
    case 'mention-changed':
      return [
        style.bad(`~ mention changed: ${title(difference.record)}`),
        ...difference.changes.map(changeLine),
        place(text, difference.mention),
      ];
    case 'relation-missing':
      return [style.bad(`- relation missing: ${printable(relationName(difference.relation))}`), rolesOf(difference)];
    case 'relation-extra':
      return [
        style.bad(`+ relation not expected: ${printable(relationName(difference.relation))}`),
        rolesOf(difference),
      ];
    case 'relation-changed':
      return [
        style.bad(`~ relation changed: ${printable(relationName(difference.relation))}`),
        ...difference.changes.map(changeLine),
      ];
    case 'order-changed': {
      const at = difference.expected.findIndex((name, index) => name !== difference.actual[index]);
      return [
        style.bad('~ order of records changed'),
        changeLine({
          field: `record ${String(at + 1)}`,
          expected: difference.expected[at] ?? '',
          actual: difference.actual[at] ?? '',
        }),
      ];
    }
  }
}

/** All roles of a relation in one line, as the file has them. */
function rolesOf({ relation }: RelationDifference): string {
  return printable(JSON.stringify(relation));
}

function indented(lines: readonly string[]): string {
  const [heading = '', ...rest] = lines;
  return [`  ${heading}`, ...rest.map((line) => `      ${line}`)].map((line) => `${line}\n`).join('');
}

/**
 * Differences as indented lines, each with a line break. `text` is the article's.
 * @param expectation the file with the expectation, and where in it each one stands.
 */
export function describeDifferences(
  differences: readonly Difference[],
  text: string,
  style: Style,
  expectation?: { readonly file: string; readonly lineOf: LineOf },
): string {
  return differences
    .map((difference) => {
      const lines = differenceLines(difference, text, style);
      if (expectation === undefined) return indented(lines);
      const { file, lineOf } = expectation;
      return indented([...lines, style.faint(`${printable(file)}:${String(lineOf(difference))}`)]);
    })
    .join('');
}

/** One difference without colours, the heading first. */
export function plainLines(difference: Difference, text: string): readonly string[] {
  return differenceLines(difference, text, PLAIN_STYLE);
}

function fieldDiff({ field, expected, actual }: FieldChange): string {
  return `${field}: ${shown(expected)} → ${shown(actual)}`;
}

function mentionDiff(sign: '-' | '+', mention: ExpectedMention, text: string, style: Style): string {
  const line = `${sign} ${place(text, mention)}`;
  return sign === '-' ? style.bad(line) : style.good(line);
}

/** What `--update` changes in an expectation: records and mentions taken out (-), put in (+) or changed (~). */
export function describeUpdate(differences: readonly Difference[], text: string, style: Style): string {
  const blocks = new Map<string, string[]>();
  const under = (heading: string, ...lines: readonly string[]): void => {
    const block = blocks.get(heading);
    if (block === undefined) blocks.set(heading, [heading, ...lines]);
    else block.push(...lines);
  };
  for (const difference of differences) {
    switch (difference.kind) {
      case 'article-changed':
        under(style.strong('~ article'), ...difference.changes.map(fieldDiff));
        break;
      case 'record-missing':
      case 'record-extra': {
        const sign = difference.kind === 'record-missing' ? '-' : '+';
        const heading = `${sign} ${title(difference.record)}`;
        under(
          sign === '-' ? style.bad(heading) : style.good(heading),
          ...difference.record.mentions.map((mention) => mentionDiff(sign, mention, text, style)),
        );
        break;
      }
      case 'record-changed':
        under(style.strong(`~ ${title(difference.record)}`), ...difference.changes.map(fieldDiff));
        break;
      case 'mention-missing':
      case 'mention-extra':
        under(
          style.strong(`~ ${title(difference.record)}`),
          mentionDiff(difference.kind === 'mention-missing' ? '-' : '+', difference.mention, text, style),
        );
        break;
      case 'mention-changed':
        under(
          style.strong(`~ ${title(difference.record)}`),
          place(text, difference.mention),
          ...difference.changes.map(fieldDiff),
        );
        break;
      case 'relation-missing':
        under(style.bad(`- ${printable(relationName(difference.relation))}`), rolesOf(difference));
        break;
      case 'relation-extra':
        under(style.good(`+ ${printable(relationName(difference.relation))}`), rolesOf(difference));
        break;
      case 'relation-changed':
        under(style.strong(`~ ${printable(relationName(difference.relation))}`), ...difference.changes.map(fieldDiff));
        break;
      case 'order-changed':
        under(style.strong('~ order of records'));
        break;
    }
  }
  return [...blocks.values()].map(indented).join('');
}

function tableOf(heading: string, tallies: ReadonlyMap<string, Tally>, types: readonly string[], style: Style): string {
  const rows = ratesOf(tallies, types).map(({ type, rate }) =>
    [
      type.padEnd(14),
      ...[rate.precision, rate.recall, rate.f1].map((share) => share.toFixed(3).padStart(9)),
      ...[rate.expected, rate.found].map((count) => String(count).padStart(9)),
    ].join(' '),
  );
  const columns = ['precision', 'recall', 'F1', 'expected', 'found'].map((column) => column.padStart(9)).join(' ');
  return [style.strong(`${heading.padEnd(14)} ${columns}`), ...rows].map((row) => `${row}\n`).join('');
}

/** Precision, recall and F1 by type, `types` in the order of the kinds. */
export function describeScore(score: Score, types: readonly string[], style: Style): string {
  return `${tableOf('mentions', score.mentions, types, style)}${tableOf('records', score.records, types, style)}`;
}

/** How many of the attributes that gold states are right. */
export function describeAttributes(attributes: ReadonlyMap<string, AttributeTally>, style: Style): string {
  if (attributes.size === 0) return '';
  const rows = [...attributes].map(
    ([name, { right, expected }]) =>
      `${name.padEnd(24)} ${(right / expected).toFixed(3)} ${`of ${String(expected)}`.padStart(8)}`,
  );
  return [style.strong('attributes'), ...rows].map((row) => `${row}\n`).join('');
}
