// What `extract` shows on a terminal when nobody said where the records go: counts, the names that came most, and how to
// keep them. A pipe gets JSON, as ever.
import type { EntityKind } from '../../core/kind.js';
import { parseDigest } from '../../output/entities/digest.js';
import { createEntityMerger } from '../../output/entities/merge.js';
import type { Assembly, Duplicate } from '../../output/format.js';
import type { Language } from '../../messages/language.js';
import { SUMMARY } from '../../messages/terminal.js';
import { shellWord } from '../../messages/shell.js';
import { valueLabel } from '../../output/workbook/labels.js';
import { textWidth } from '../../output/workbook/widths.js';
import { printable, type Style } from '../../text/printable.js';

export interface SummaryOptions {
  readonly kinds: readonly EntityKind[];
  readonly language: Language;
  readonly style: Style;
  /** Columns of the terminal, where it says so. */
  readonly width: number | undefined;
  /** As the person named them, for the commands that are proposed. */
  readonly inputs: readonly string[];
  /** Records by type so far. */
  readonly records: ReadonlyMap<string, number>;
}

const NARROWEST = 40;
const USUAL = 80;
const MOST_NAMES = 12;

function padded(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - textWidth(text, width)))}`;
}

/** As many names as the line holds. */
function namesWithin(names: readonly string[], width: number): string {
  let line = '';
  for (const name of names) {
    const longer = line === '' ? name : `${line}, ${name}`;
    if (textWidth(longer, width + 1) > width) break;
    line = longer;
  }
  return line;
}

export function createSummary({ kinds, language, style, width, inputs, records }: SummaryOptions): Assembly {
  const merger = createEntityMerger(kinds);
  const say = (key: keyof typeof SUMMARY): string => SUMMARY[key][language];
  let articles = 0;
  let first: string | undefined;
  let last: string | undefined;

  const lines = (): readonly string[] => {
    const entities = merger.entities();
    const period = first === undefined || last === undefined ? [] : [first === last ? first : `${first} ~ ${last}`];
    const same = merger.duplicates === 0 ? [] : [`${say('duplicates')} ${String(merger.duplicates)}`];
    const labels = kinds.map(({ type }) => valueLabel('type', type, language));
    const widest = Math.max(...labels.map((label) => textWidth(label, 40)));
    const table = kinds.flatMap(({ type }) => {
      const count = records.get(type) ?? 0;
      if (count === 0) return [];
      const start = `${padded(valueLabel('type', type, language), widest)} ${count.toLocaleString('en-US').padStart(7)}`;
      const names = entities
        .filter((entity) => entity.type === type)
        .slice(0, MOST_NAMES)
        .map(({ name, articles: own }) => printable(articles > 1 ? `${name} ${String(own)}` : name));
      return [
        `${start}  ${namesWithin(names, (width === undefined || width < NARROWEST ? USUAL : width) - widest - 11)}`.trimEnd(),
      ];
    });
    const path = inputs.map((input) => shellWord(input)).join(' ');
    const commands: readonly (readonly [string, string])[] = [
      [`kr-sme extract ${path} -o records.xlsx`, say('workbook')],
      [`kr-sme extract ${path} -o records.csv`, say('table')],
      [`kr-sme extract ${path} --format json`, say('json')],
      [`kr-sme report ${path} -o report.html`, say('report')],
    ];
    const longest = Math.max(...commands.map(([command]) => textWidth(command, 200)));
    return [
      style.strong([`${say('articles')} ${articles.toLocaleString('en-US')}`, ...period, ...same].join(' · ')),
      '',
      ...(table.length === 0 ? [say('nothing')] : table),
      '',
      say('keep'),
      ...commands.map(([command, what]) => `  ${padded(command, longest)}  ${style.faint(what)}`),
    ];
  };

  return {
    take(rendered) {
      const duplicates: Duplicate[] = [];
      for (const line of rendered.split('\n')) {
        if (line === '') continue;
        const digest = parseDigest(line);
        articles += 1;
        const { date } = digest;
        if (date !== undefined && (first === undefined || date < first)) first = date;
        if (date !== undefined && (last === undefined || date > last)) last = date;
        const duplicate = merger.add(digest);
        if (duplicate !== undefined) duplicates.push(duplicate);
      }
      return Promise.resolve(duplicates);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- other assemblies read from disk
    async *parts() {
      yield `${lines().join('\n')}\n`;
    },
    discard: () => undefined,
  };
}
