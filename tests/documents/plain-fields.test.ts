import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FRONT_MATTER } from '../../src/documents/front-matter.js';
import { readPlainFields } from '../../src/documents/plain-fields.js';

const NAMES = ['title', 'date', 'approve_date', 'ministry', 'url'];

function byParser(yaml: string): unknown {
  const value: unknown = parse(yaml, { schema: 'failsafe', uniqueKeys: false, maxAliasCount: 0, logLevel: 'error' });
  return FRONT_MATTER.parse(value);
}

describe('readPlainFields', () => {
  it.each([
    ['title: "한빛부, 수출 지원"\ndate: 2024-03-14', { title: '한빛부, 수출 지원', date: '2024-03-14' }],
    ['title: "  한빛부 "', { title: '한빛부' }],
    ['url: https://news.example/1', { url: 'https://news.example/1' }],
  ])('reads %j', (yaml, fields) => {
    expect(readPlainFields(yaml)).toEqual(fields);
  });
  it.each([
    'title: "한빛부 \\"수출\\" 지원"',
    "title: '한빛부'",
    'title: 한빛부 # 밖',
    'title: 한빛부: 지원',
    'title: 한빛부:',
    'title: >\n  한빛부',
    'title: 가\ntitle: 나',
    'tags: [가, 나]',
    'title:',
    'title: &a 한빛부',
    'title: -',
  ])('leaves %j to the parser', (yaml) => {
    expect(readPlainFields(yaml)).toBeUndefined();
  });
  it('reads what the parser reads, whatever the fields hold', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('가a1 ":#-.,/\'&*[]{}>|%@`\\\t')), maxLength: 12 }),
      fc.string({ maxLength: 12 }).map((words) => `"${words}"`),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const field = fc.tuple(fc.constantFrom(...NAMES), value).map(([name, words]) => `${name}: ${words}`);
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (lines) => {
        const yaml = lines.join('\n');
        const fields = readPlainFields(yaml);
        if (fields !== undefined) expect(fields).toEqual(byParser(yaml));
      }),
      { numRuns: 2000 },
    );
  });
});
