import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createJsonRenderer } from '../../src/output/json.js';
import { createJsonLinesRenderer } from '../../src/output/jsonl.js';
import type { Renderer } from '../../src/output/index.js';
import { prettyJson } from '../../src/output/pretty-json.js';
import { articleSchema, outputSchema, printSchema } from '../../src/output/schema.js';
import type { ExtractionResult } from '../../src/core/result.js';
import { INVESTMENT, KINDS, OPTIONS, record, result } from './results.js';

function whole({ opening, separator, closing, article }: Renderer, results: readonly ExtractionResult[]): string {
  return `${opening}${results.map(article).join(separator)}${closing}`;
}

const ODD_CHARACTERS = fc.constantFrom(
  '\n',
  '\r',
  '\u2028',
  '"',
  '\\',
  '\ud800',
  '\0',
  '\ufeff',
  '가',
  '\u1100',
  '😀',
  'a',
);

const COMPANY_JSON =
  '{"type":"company","name":"에타","id":"krx:000001","nameEn":"Eta","representative":"이재순","stockCode":"000001",' +
  '"mentions":[{"surface":"에타","start":6,"end":8,"rule":"company/marker"},' +
  '{"surface":"에타","start":30,"end":32,"rule":"bind/repeat","zone":"caption"}]}';

describe('JSON Lines', () => {
  it('is one object a line, keys in the order of the contract, no zone for the body, nothing null', () => {
    const [, company] =
      /"records":\[(?<first>\{.*?\]\}),/u.exec(whole(createJsonLinesRenderer(OPTIONS), [INVESTMENT])) ?? [];
    expect(company).toBe(COMPANY_JSON);
    const article = z.looseObject({}).parse(JSON.parse(createJsonLinesRenderer(OPTIONS).article(INVESTMENT)));
    expect(Object.keys(article)).toEqual([...['id', 'title', 'date', 'outlet', 'records']]);
  });

  it('leaves out what is unknown', () => {
    expect(createJsonLinesRenderer(OPTIONS).article(result('a', []))).toBe('{"id":"a","records":[]}\n');
  });

  it('adds the text last when asked to', () => {
    const kept = createJsonLinesRenderer({ ...OPTIONS, keepText: true });
    expect(kept.article(result('a', [], { text: '중기부\n' }))).toBe('{"id":"a","records":[],"text":"중기부\\n"}\n');
  });

  it('has one line for an article whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: ODD_CHARACTERS }), (text) => {
        const line = createJsonLinesRenderer({ ...OPTIONS, keepText: true }).article(
          result(text, [record('company', text)], { title: text, text }),
        );
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(JSON.parse(line)).toMatchObject({ id: text, title: text, text });
      }),
    );
  });
});

describe('JSON', () => {
  const renderer = createJsonRenderer(OPTIONS);

  it.each([[0], [1], [2]])('is a list of %i articles', (count) => {
    const results = Array.from({ length: count }, (_, i) => ({ ...INVESTMENT, id: String(i) }));
    const parsed: unknown = JSON.parse(whole(renderer, results));
    const lines = results.map((own): unknown => JSON.parse(createJsonLinesRenderer(OPTIONS).article(own)));
    expect(parsed).toEqual(lines);
  });

  it('keeps a mention on one line', () => {
    expect(renderer.article(INVESTMENT).split('\n')).toContain(
      '          { "surface": "이재순", "start": 12, "end": 15, "rule": "official/title-name" }',
    );
  });

  it('prints any plain data so that it reads back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(prettyJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the schema', () => {
  it('fits the output', () => {
    const parsed: unknown = JSON.parse(whole(createJsonRenderer({ ...OPTIONS, keepText: true }), [INVESTMENT]));
    expect(outputSchema(KINDS).safeParse(parsed).error).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['an unknown type', { id: 'a', records: [{ type: 'boat', name: 'b', mentions: [] }] }],
    ['null for unknown', { id: 'a', title: null, records: [] }],
    [
      'an attribute of another type',
      { id: 'a', records: [{ ...record('official', '이영'), attributes: undefined, value: 3 }] },
    ],
    ['a record without mentions', { id: 'a', records: [{ type: 'official', name: '이영', mentions: [] }] }],
  ])('refuses %s', (_what, value) => {
    expect(articleSchema(KINDS).safeParse(value).success).toBe(false);
  });

  it('prints as JSON Schema with every type and attribute, for the list or for a line', () => {
    const list = z.looseObject({ type: z.literal('array'), $defs: z.record(z.string(), z.unknown()) });
    const { $defs } = list.parse(JSON.parse(printSchema(KINDS, 'list')));
    expect(Object.keys($defs)).toEqual(['amount', 'company', 'official']);
    expect(JSON.stringify($defs)).toContain('stockCode');
    expect(JSON.parse(printSchema(KINDS, 'line'))).toMatchObject({ type: 'object', title: 'Article' });
  });
});
