// Parquet as other programs read it: types, lists, absent values, several groups of rows.
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssembly, loadRenderer } from '../../src/output/assembly.js';
import type { ExtractionResult } from '../../src/core/result.js';
import type { RenderOptions } from '../../src/output/index.js';
import { INVESTMENT, OPTIONS, result } from './results.js';

interface Table {
  readonly types: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

async function written(results: readonly ExtractionResult[], own: Partial<RenderOptions> = {}): Promise<Table> {
  const options = { ...OPTIONS, ...own };
  const renderer = (await loadRenderer('parquet', options))(options);
  const assembly = await createAssembly('parquet', options);
  if (assembly === undefined) throw new Error('parquet is assembled');
  for (const one of results) await assembly.take(renderer.article(one));
  const parts: Uint8Array[] = [];
  for await (const part of assembly.parts()) parts.push(Buffer.from(part));
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-parquet-'));
  try {
    const path = join(folder, 'rows.parquet');
    writeFileSync(path, Buffer.concat(parts));
    const file = await asyncBufferFromFile(path);
    const { schema } = await parquetMetadataAsync(file);
    const types = Object.fromEntries(
      schema.slice(1).map(({ name, type, converted_type: converted }) => [name, converted ?? type ?? '']),
    );
    return { types, rows: await parquetReadObjects({ file }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a table of records', () => {
  it('has types, and null where nothing is known', async () => {
    const { types, rows } = await written([INVESTMENT]);
    expect(types).toMatchObject({
      article: 'UTF8',
      date: 'DATE',
      value: 'DOUBLE',
      mentions: 'INT32',
      surfaces: 'LIST',
      confidence: 'DOUBLE',
    });
    const company = rows.find(({ type }) => type === 'company');
    expect(company).toMatchObject({ name: '에타', date: new Date('2023-04-26'), value: null, surfaces: ['에타'] });
    expect(rows.find(({ type }) => type === 'amount')).toMatchObject({ value: 500_000_000_000 });
  });

  it('may have no row', async () => {
    const { types, rows } = await written([]);
    expect(rows).toEqual([]);
    expect(types).toMatchObject({ name: 'UTF8' });
  });

  it('keeps all rows of many articles, in order', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ ...INVESTMENT, id: `n${String(index)}` }));
    const { rows } = await written(many);
    expect(rows.length).toBe(many.length * INVESTMENT.records.length);
    expect(rows.at(-1)?.['article']).toBe('n19999');
  });
});

describe('tables of mentions and entities', () => {
  it('have offsets as numbers', async () => {
    const { types, rows } = await written([INVESTMENT], { rows: 'mentions' });
    expect(types).toMatchObject({ start: 'INT32', end: 'INT32' });
    for (const { surface, start, end } of rows) expect(INVESTMENT.text.slice(Number(start), Number(end))).toBe(surface);
  });

  it('have a row an entity', async () => {
    const other = result('b', INVESTMENT.records, { date: '2024-01-02', text: '다른 글이다.' });
    const { rows } = await written([INVESTMENT, other], { rows: 'entities' });
    expect(rows.find(({ name }) => name === '에타')).toMatchObject({
      articles: 2,
      firstDate: new Date('2023-04-26'),
      lastDate: new Date('2024-01-02'),
      surfaces: ['에타'],
    });
  });
});
