// The workbook out of what all articles gave: rows wait on disk, entities in memory; then the sheets are written one after
// the other, and the file is given piece by piece.
import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly, Duplicate, RenderOptions } from '../format.js';
import { entityTypes } from '../entities/digest.js';
import { createEntityMerger, type MergedEntity } from '../entities/merge.js';
import { makeScratchFolder, scratchingLater } from '../scratch.js';
import { createBook, MOST_ROWS } from './book.js';
import { createFiller, TAB_COLOURS, type Filled } from './fill.js';
import { SHEETS } from './labels.js';
import type { SpoolCell, SpoolRow } from './row.js';
import { batchOf, WORKBOOK_ARTICLE } from './rows.js';
import { createSpool, type Spool } from './spool.js';
import {
  entitySheetColumns,
  shapeOf,
  SHEET_ORDER,
  SPOOLED,
  spooledColumns,
  type SheetColumn,
  type SpooledSheet,
} from './sheets.js';
import { summaryRows } from './summary.js';

export interface WorkbookOptions extends RenderOptions {
  /** Rows of a sheet, its header as well; fewer only for tests. */
  readonly mostRows?: number;
}

async function* listed(rows: readonly SpoolRow[]): AsyncGenerator<SpoolRow> {
  yield* await Promise.resolve(rows);
}

/** The sentence with the first of its names marked. */
function exampleCell({ example, surfaces }: MergedEntity): SpoolCell {
  const surface = surfaces.find((own) => example.includes(own));
  if (surface === undefined) return example;
  const at = example.indexOf(surface);
  return [example.slice(0, at), surface, example.slice(at + surface.length)];
}

function entityRow(entity: MergedEntity, columns: readonly SheetColumn[], firstRow: number | undefined): SpoolRow {
  const { attributes } = entity;
  const several = (name: string): string | undefined => attributes.get(name)?.join(' | ');
  const values: Readonly<Record<string, SpoolCell | undefined>> = {
    ...Object.fromEntries([...attributes].map(([name, [first]]) => [name, first])),
    ...{ type: entity.type, name: entity.name, id: entity.id, articles: entity.articles, mentions: entity.mentions },
    ...{ firstDate: entity.firstDate, lastDate: entity.lastDate, surfaces: entity.surfaces.join(' | ') },
    ...{ titles: several('title'), organizations: several('organization'), representatives: several('representative') },
    ...{
      sentence: exampleCell(entity),
      evidence: entity.evidence,
      confidence: entity.confidence,
      rule: entity.rule,
      article: entity.exampleArticle,
    },
    rows: firstRow,
  };
  return { cells: columns.map((name) => values[name] ?? null) };
}

export function createWorkbookAssembly(options: WorkbookOptions): Assembly {
  const { kinds, language = 'ko', mostRows = MOST_ROWS } = options;
  const folder = makeScratchFolder();
  const columns = Object.fromEntries(SPOOLED.map((sheet) => [sheet, spooledColumns(sheet, kinds)]));
  const columnsOf = (sheet: SpooledSheet): readonly SheetColumn[] => columns[sheet] ?? [];
  const spools = new Map<SpooledSheet, Spool>(SPOOLED.map((sheet) => [sheet, createSpool(folder, sheet)]));
  const spoolOf = (sheet: SpooledSheet): Spool => {
    const spool = spools.get(sheet);
    if (spool === undefined) throw new Error(`no sheet ${sheet}`);
    return spool;
  };
  const merger = createEntityMerger(kinds);
  const counts = new Map<string, number>(kinds.map(({ type }) => [type, 0]));
  /** The record that an entity's row leads to, from 0. */
  const firstRecord = new Map<string, number>();
  let mentions = 0;
  let firstDate: string | undefined;
  let lastDate: string | undefined;

  const takeArticle = (line: string): Duplicate | undefined => {
    const {
      digest,
      title,
      outlet,
      source,
      counts: own,
      mentions: count,
      keys,
      rows,
    } = WORKBOOK_ARTICLE.parse(JSON.parse(line));
    const duplicate = merger.add(digest);
    const { article, date, url } = digest;
    const number = spoolOf('articles').count;
    for (const [type, found] of Object.entries(own)) counts.set(type, (counts.get(type) ?? 0) + found);
    mentions += count;
    if (date !== undefined && (firstDate === undefined || date < firstDate)) firstDate = date;
    if (date !== undefined && (lastDate === undefined || date > lastDate)) lastDate = date;
    const values: Readonly<Record<string, SpoolCell | undefined>> = {
      ...{ headline: title ?? article, date, outlet, url, source, article, mentions: count },
      records: rows.records.count,
      duplicateOf: duplicate?.of,
    };
    spoolOf('articles').add(batchOf([{ cells: columnsOf('articles').map((name) => values[name] ?? null) }]));
    const before = spoolOf('records').count;
    for (const [key, at] of keys) if (!firstRecord.has(key)) firstRecord.set(key, before + at);
    for (const sheet of ['records', 'mentions', 'relations', 'amounts'] as const) {
      spoolOf(sheet).add(rows[sheet], number);
    }
    return duplicate;
  };

  const filler = createFiller({ language, mostRows, types: [...entityTypes(kinds)] });

  const writeAll = async (path: string): Promise<void> => {
    const entities = merger.entities();
    const entityRows = new Map(entities.flatMap(({ keys }, at) => keys.map((key) => [key, at] as const)));
    const entityColumns = entitySheetColumns(kinds);
    const rows = entities.map((entity) => {
      const records = entity.keys.flatMap((key) => firstRecord.get(key) ?? []);
      return entityRow(entity, entityColumns, records.length === 0 ? undefined : Math.min(...records));
    });
    const filled = SHEET_ORDER.flatMap((sheet): Filled[] => {
      if (sheet === 'summary') return [];
      if (sheet === 'entities') {
        const { widths } = batchOf(rows);
        return [{ sheet, columns: entityColumns, widths, count: rows.length, rows: () => listed(rows) }];
      }
      const spool = spoolOf(sheet);
      return [{ sheet, columns: columnsOf(sheet), widths: spool.widths, count: spool.count, rows: () => spool.rows() }];
    }).filter(({ sheet, count }) => count > 0 || sheet === 'records' || sheet === 'articles');
    const inUse = new Set(
      filled.flatMap(({ columns: names, widths }) =>
        names.filter((name, at) => (widths[at] ?? 0) > 0 || shapeOf(name).look === 'mark'),
      ),
    );
    const book = createBook(path);
    const summary = book.sheet(SHEETS.summary[language], {
      columns: [
        { header: '', width: 20, look: 'plain' },
        { header: '', width: 12, look: 'plain' },
        { header: '', width: 96, look: 'note' },
      ],
      tabColour: TAB_COLOURS.summary,
      isTable: false,
    });
    const facts = {
      articles: spoolOf('articles').count,
      duplicates: merger.duplicates,
      failures: spoolOf('errors').count,
      ...{ mentions, firstDate, lastDate, entities },
      records: [...counts].filter(([, count]) => count > 0),
      sheets: filled.map(({ sheet, count }) => ({ sheet, name: filler.partName(sheet, 0), rows: count })),
      columns: [...inUse],
    };
    for (const row of summaryRows(facts, language)) await summary.row(row);
    await summary.end();
    for (const own of filled) await filler.write(book, own, entityRows);
    await book.end();
  };

  const discard = (): void => {
    for (const spool of spools.values()) spool.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    take(rendered) {
      const duplicates = rendered.split('\n').flatMap((line) => (line === '' ? [] : (takeArticle(line) ?? [])));
      return Promise.resolve(duplicates);
    },
    miss(id, message) {
      spoolOf('errors').add(batchOf([{ cells: [id, message[language]] }]));
    },
    async *parts() {
      const path = join(folder, 'book.xlsx');
      await scratchingLater(writeAll(path));
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
        if (chunk instanceof Uint8Array) yield chunk;
      }
      discard();
    },
    discard,
  };
}
