// Whole articles: mentions and quotes are what stands at their places, inside a line, without overlap.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine, extract } from '../../../dist/pipeline.js';
import { HOSTILE_INPUTS } from '../../bench/hostile-inputs.mjs';
import { expectThat } from './expect.mjs';

const engine = createEngine({ types: ['country', 'province'] });
const FIXTURES = fileURLToPath(new URL('../../../fixtures/articles/', import.meta.url));

/** Lines that people wrote. */
function fixtureLines() {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return files
    .sort()
    .flatMap((name) => readFileSync(FIXTURES + name, 'utf8').split('\n'))
    .filter((line) => line.length > 10 && line.length < 200 && !line.includes('\ufffd'))
    .map((line) => `${line}\n`);
}

export default {
  name: 'pipeline',
  isBytes: false,
  check(input) {
    const text = input.replace(/\r\n?/gu, '\n').normalize('NFC');
    const { records, relations = [] } = extract({ id: 'fuzz', text }, engine, { relations: true });
    const mentions = records.flatMap((record) => record.mentions).sort((a, b) => a.start - b.start);
    let last = 0;
    for (const { start, end, surface } of mentions) {
      expectThat(surface !== '' && text.slice(start, end) === surface, `not at its place: ${surface}`);
      expectThat(!surface.includes('\n'), `across a line: ${surface}`);
      expectThat(start >= last, `overlap at ${start}`);
      last = end;
    }
    for (const { name } of records) expectThat(name !== '' && name === name.trim(), `name ${JSON.stringify(name)}`);
    for (const { type, quote, start, end } of relations) {
      expectThat(start >= 0 && end <= text.length && start <= end, `${type} at ${start}-${end}`);
      if (quote !== undefined)
        expectThat(text.slice(quote.start, quote.end) === quote.text, `no such quote: ${quote.text}`);
    }
  },
  seeds: fixtureLines(),
  pieces: [
    ...HOSTILE_INPUTS.map(({ text }) => text(20)),
    ...[
      '부산시는 5억원을 쓴다.\n',
      '(이하 ',
      '㈜',
      '이영 장관',
      '3천만',
      '~',
      '“',
      '”',
      '"',
      ',',
      '·',
      ' 등 ',
      '와 ',
      '은 ',
      '이라고 말했다',
      '\n',
      '\u200b',
    ],
  ],
};
