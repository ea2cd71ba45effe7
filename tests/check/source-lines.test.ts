import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExpected, parseExpected } from '../../src/check/expected.js';
import { linesOfJson, locateExpectations } from '../../src/check/source-lines.js';

describe('the lines of a JSON text', () => {
  it('are those of its keys and list items', () => {
    const text =
      '{\n  "title": "a\\"{\\n",\n  "records": [\n    { "type": "x", "mentions": [\n      { "start": 1 },\n      { "start": 2 }\n    ] },\n    7\n  ]\n}';
    expect(Object.fromEntries(linesOfJson(text))).toEqual({
      title: 2,
      records: 3,
      'records.0': 4,
      'records.0.type': 4,
      'records.0.mentions': 4,
      'records.0.mentions.0': 5,
      'records.0.mentions.1': 6,
      'records.1': 8,
    });
  });

  it('hold for any value, however it is indented', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }), (value) => {
        const text = JSON.stringify(value, null, 2);
        const source = text.split('\n');
        const lines = linesOfJson(text);
        // two spaces deep stand the keys of the value itself, one a line, in order
        const own = source.flatMap((line, i) => (/^ {2}"/u.test(line) ? [i + 1] : []));
        expect(Object.keys(value).map((key) => lines.get(key.replace(/[\\.]/gu, '\\$&')))).toEqual(own);
      }),
    );
  });
});

describe('a difference', () => {
  const mention = (surface: string, start: number) => ({ surface, start, end: start + surface.length });
  const text = formatExpected({
    fields: { title: '지원' },
    records: [
      {
        type: 'company',
        name: '에타',
        fields: { representative: '이재순' },
        mentions: [mention('에타', 0), mention('에타', 9)],
      },
      { type: 'city', name: '시애틀', fields: {}, mentions: [mention('시애틀', 4)] },
    ],
  });
  const { records } = parseExpected(text, 'e.json');
  const [company, city] = records;
  const lineOf = locateExpectations(text, 'records', records);
  const source = text.split('\n');
  const shown = (line: number): string => source[line - 1]?.trim() ?? '';
  if (company === undefined || city === undefined) throw new Error('two records were written');
  const [first, second] = company.mentions;
  if (first === undefined || second === undefined) throw new Error('two mentions were written');

  it.each([
    [
      'of a mention: its line',
      shown(lineOf({ kind: 'mention-missing', record: company, mention: second })),
      '{ "surface": "에타", "start": 9, "end": 11 }',
    ],
    [
      'of an attribute: its line',
      shown(lineOf({ kind: 'record-changed', record: company, changes: [{ field: 'representative' }] })),
      '"representative": "이재순",',
    ],
    [
      'of the title: its line',
      shown(lineOf({ kind: 'article-changed', changes: [{ field: 'title' }] })),
      '"title": "지원",',
    ],
    [
      'of a record that is not expected: the list',
      shown(lineOf({ kind: 'record-extra', record: { ...city } })),
      '"records": [',
    ],
  ])('%s', (_what, line, wanted) => {
    expect(line).toBe(wanted);
  });

  it('of a record: the line of its name', () => {
    expect(shown(lineOf({ kind: 'record-missing', record: city }))).toBe('"name": "시애틀",');
  });
});
