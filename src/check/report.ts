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
import { textWidth } from '../output/workbook/widths.js';
import { DIFFERENCES, SCORES } from '../messages/checks.js';
import type { Language, Texts } from '../messages/language.js';

const WORDS_AROUND = 24;

function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' '));
}

/** How things are said, and in which language. */
export interface Wording {
  readonly style: Style;
  readonly language: Language;
}

/** `…한국시간 12일 [시애틀]에서 열린…`, from the text as it is now. */
function place(text: string, { start, end, surface }: ExpectedMention, { language }: Wording): string {
  // Not half of a surrogate pair at the outer ends.
  const before = oneLine(text.slice(Math.max(0, start - WORDS_AROUND), start).replace(/^[\udc00-\udfff]/, ''));
  const behind = oneLine(text.slice(end, end + WORDS_AROUND).replace(/[\ud800-\udbff]$/, ''));
  const stale = text.slice(start, end) === surface ? '' : DIFFERENCES.changedText[language];
  const line = text.slice(0, start).split('\n').length;
  const offsets = DIFFERENCES.place(line, `${String(start)}–${String(end)}`)[language];
  return `${offsets}: …${before}[${oneLine(text.slice(start, end))}]${behind}…${stale}`;
}

const PLAIN_STYLE: Style = { bad: String, good: String, faint: String, strong: String };

function shown(value: string | number | undefined, { language }: Wording): string {
  return value === undefined ? DIFFERENCES.nothing[language] : printable(JSON.stringify(value));
}

function changeLine({ field, expected, actual }: FieldChange, wording: Wording): string {
  return DIFFERENCES.change(field, shown(expected, wording), shown(actual, wording))[wording.language];
}

function title({ type, name }: ExpectedRecord): string {
  return `${type} ${printable(JSON.stringify(name))}`;
}

/** What is said of a thing that differs, by its name. */
const HEADINGS = {
  'record-missing': DIFFERENCES.recordMissing,
  'record-extra': DIFFERENCES.recordExtra,
  'record-changed': DIFFERENCES.recordChanged,
  'mention-missing': DIFFERENCES.mentionMissing,
  'mention-extra': DIFFERENCES.mentionExtra,
  'mention-changed': DIFFERENCES.mentionChanged,
  'relation-missing': DIFFERENCES.relationMissing,
  'relation-extra': DIFFERENCES.relationExtra,
  'relation-changed': DIFFERENCES.relationChanged,
};

/** The lines of one difference; the first one is a heading. */
function differenceLines(difference: Difference, text: string, wording: Wording): readonly string[] {
  const { style, language } = wording;
  const heading = (said: Texts): string => style.bad(said[language]);
  const places = (mentions: readonly ExpectedMention[]): readonly string[] =>
    mentions.map((mention) => place(text, mention, wording));
  const changes = (own: readonly FieldChange[]): readonly string[] => own.map((change) => changeLine(change, wording));
  switch (difference.kind) {
    case 'article-changed':
      return [heading(DIFFERENCES.article), ...changes(difference.changes)];
    case 'record-missing':
    case 'record-extra':
      return [heading(HEADINGS[difference.kind](title(difference.record))), ...places(difference.record.mentions)];
    case 'record-changed':
      return [heading(HEADINGS[difference.kind](title(difference.record))), ...changes(difference.changes)];
    case 'mention-missing':
    case 'mention-extra':
      return [heading(HEADINGS[difference.kind](title(difference.record))), ...places([difference.mention])];
    case 'mention-changed':
      return [
        heading(HEADINGS[difference.kind](title(difference.record))),
        ...changes(difference.changes),
        ...places([difference.mention]),
      ];
    case 'relation-missing':
    case 'relation-extra':
      return [heading(HEADINGS[difference.kind](printable(relationName(difference.relation)))), rolesOf(difference)];
    case 'relation-changed':
      return [
        heading(HEADINGS[difference.kind](printable(relationName(difference.relation)))),
        ...changes(difference.changes),
      ];
    case 'order-changed': {
      const at = difference.expected.findIndex((name, index) => name !== difference.actual[index]);
      const field = DIFFERENCES.recordNumber(at + 1)[language];
      const [expected = '', actual = ''] = [difference.expected[at], difference.actual[at]];
      return [heading(DIFFERENCES.orderChanged), ...changes([{ field, expected, actual }])];
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
  wording: Wording,
  expectation?: { readonly file: string; readonly lineOf: LineOf },
): string {
  return differences
    .map((difference) => {
      const lines = differenceLines(difference, text, wording);
      if (expectation === undefined) return indented(lines);
      const { file, lineOf } = expectation;
      return indented([...lines, wording.style.faint(`${printable(file)}:${String(lineOf(difference))}`)]);
    })
    .join('');
}

/** One difference without colours, the heading first. */
export function plainLines(difference: Difference, text: string, language: Language): readonly string[] {
  return differenceLines(difference, text, { style: PLAIN_STYLE, language });
}

function fieldDiff({ field, expected, actual }: FieldChange, wording: Wording): string {
  return `${field}: ${shown(expected, wording)} → ${shown(actual, wording)}`;
}

function mentionDiff(sign: '-' | '+', mention: ExpectedMention, text: string, wording: Wording): string {
  const line = `${sign} ${place(text, mention, wording)}`;
  return sign === '-' ? wording.style.bad(line) : wording.style.good(line);
}

/** What `--update` changes in an expectation: records and mentions taken out (-), put in (+) or changed (~). */
export function describeUpdate(differences: readonly Difference[], text: string, wording: Wording): string {
  const { style, language } = wording;
  const fieldDiffs = (changes: readonly FieldChange[]): readonly string[] =>
    changes.map((change) => fieldDiff(change, wording));
  const blocks = new Map<string, string[]>();
  const under = (heading: string, ...lines: readonly string[]): void => {
    const block = blocks.get(heading);
    if (block === undefined) blocks.set(heading, [heading, ...lines]);
    else block.push(...lines);
  };
  for (const difference of differences) {
    switch (difference.kind) {
      case 'article-changed':
        under(style.strong(DIFFERENCES.article[language]), ...fieldDiffs(difference.changes));
        break;
      case 'record-missing':
      case 'record-extra': {
        const sign = difference.kind === 'record-missing' ? '-' : '+';
        const heading = `${sign} ${title(difference.record)}`;
        under(
          sign === '-' ? style.bad(heading) : style.good(heading),
          ...difference.record.mentions.map((mention) => mentionDiff(sign, mention, text, wording)),
        );
        break;
      }
      case 'record-changed':
        under(style.strong(`~ ${title(difference.record)}`), ...fieldDiffs(difference.changes));
        break;
      case 'mention-missing':
      case 'mention-extra':
        under(
          style.strong(`~ ${title(difference.record)}`),
          mentionDiff(difference.kind === 'mention-missing' ? '-' : '+', difference.mention, text, wording),
        );
        break;
      case 'mention-changed':
        under(
          style.strong(`~ ${title(difference.record)}`),
          place(text, difference.mention, wording),
          ...fieldDiffs(difference.changes),
        );
        break;
      case 'relation-missing':
        under(style.bad(`- ${printable(relationName(difference.relation))}`), rolesOf(difference));
        break;
      case 'relation-extra':
        under(style.good(`+ ${printable(relationName(difference.relation))}`), rolesOf(difference));
        break;
      case 'relation-changed':
        under(style.strong(`~ ${printable(relationName(difference.relation))}`), ...fieldDiffs(difference.changes));
        break;
      case 'order-changed':
        under(style.strong(DIFFERENCES.order[language]));
        break;
    }
  }
  return [...blocks.values()].map(indented).join('');
}

/** Behind or in front of blanks, so that it takes so many columns; a syllable takes two. */
function padded(text: string, width: number, side: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text, width)));
  return side === 'left' ? `${text}${blanks}` : `${blanks}${text}`;
}

const LABEL_WIDTH = 14;
const FIGURE_WIDTH = 9;

function tableOf(
  heading: Texts,
  tallies: ReadonlyMap<string, Tally>,
  types: readonly string[],
  { style, language }: Wording,
): string {
  const figures = (cells: readonly string[]): string =>
    cells.map((cell) => padded(cell, FIGURE_WIDTH, 'right')).join(' ');
  const rows = ratesOf(tallies, types).map(({ type, rate }) => {
    const label = type === 'all' ? SCORES.all[language] : type;
    const shares = [rate.precision, rate.recall, rate.f1].map((share) => share.toFixed(3));
    return `${padded(label, LABEL_WIDTH, 'left')} ${figures([...shares, String(rate.expected), String(rate.found)])}`;
  });
  const columns = (['precision', 'recall', 'f1', 'expected', 'found'] as const).map((name) => SCORES[name][language]);
  const head = `${padded(heading[language], LABEL_WIDTH, 'left')} ${figures(columns)}`;
  return [style.strong(head), ...rows].map((row) => `${row}\n`).join('');
}

/** Precision, recall and F1 by type, `types` in the order of the kinds. */
export function describeScore(score: Score, types: readonly string[], wording: Wording): string {
  return `${tableOf(SCORES.mentions, score.mentions, types, wording)}${tableOf(SCORES.records, score.records, types, wording)}`;
}

/** How many of the attributes that gold states are right. */
export function describeAttributes(
  attributes: ReadonlyMap<string, AttributeTally>,
  { style, language }: Wording,
): string {
  if (attributes.size === 0) return '';
  const rows = [...attributes].map(
    ([name, { right, expected }]) =>
      `${name.padEnd(24)} ${(right / expected).toFixed(3)} ${SCORES.of(expected)[language].padStart(8)}`,
  );
  return [style.strong(SCORES.attributes[language]), ...rows].map((row) => `${row}\n`).join('');
}
