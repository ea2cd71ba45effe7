// Sums: in order, inside a line, safe values; lines in front or behind without a sum or a label change nothing.
import { createAmountKind } from '../../../dist/entities/amount/index.js';
import { createResources } from '../../../dist/dictionary/load.js';
import { createLexicon } from '../../../dist/stages/index/lexicon.js';
import { propose } from '../../../dist/stages/propose.js';
import { wordsOf } from '../../../dist/text/words.js';
import { expectThat } from './expect.mjs';

const kind = createAmountKind(createResources());
const lexicon = createLexicon([], kind.cueWords ?? []);

function sumsIn(text) {
  const blocks = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, zone: 'body', rule: 'fuzz' });
    start += line.length + 1;
  }
  const indexed = {
    text,
    blocks,
    segmented: { article: { id: 'fuzz', text, layout: [] }, blocks },
    names: [],
    cues: lexicon.search(text, blocks).cues,
    words: (span) => wordsOf(text, span.start, span.end),
    tokensIn: () => [],
  };
  return propose(indexed, [kind], () => []).candidates.toSorted((a, b) => a.start - b.start);
}

const FRONT = '날씨가 맑았다.\n';
const told = (sums, shift) =>
  JSON.stringify(sums.map(({ start, end, attributes }) => [start - shift, end - shift, attributes]));

export default {
  name: 'amounts',
  isBytes: false,
  check(input) {
    const sums = sumsIn(input);
    let last = 0;
    for (const { start, end, attributes } of sums) {
      expectThat(start >= last && end > start, `out of order at ${start}`);
      expectThat(!input.slice(start, end).includes('\n'), `across a line at ${start}`);
      const { value, max } = attributes ?? {};
      expectThat(Number.isFinite(value) && Math.abs(value) <= 2 ** 53, `value ${value}`);
      expectThat(max === undefined || (max > value && max <= 2 ** 53), `from ${value} to ${max}`);
      last = end;
    }
    // a text that is one sum alone is a sum, and a line that is one may be the unit of a table
    if (sums.length > 0)
      expectThat(
        told(sumsIn(FRONT + input), FRONT.length) === told(sumsIn(FRONT + FRONT + input), 2 * FRONT.length),
        'others behind a line without sums',
      );
  },
  seeds: [
    ...[
      '2조1955억원',
      '3억~5억원',
      '최대 3천만 달러',
      '(단위: 백만원)\n매출 | 1,200',
      '수억원',
      '일억 이천만원',
      '4兆',
      '$1.2 billion',
    ],
    ...[
      '1달러 20센트',
      '30만원→50만원',
      '50억 원 이상',
      'US$ 3,000',
      '五千萬원',
      '1억(’23) → 2억(’24)',
      '예산 15억 3,000만',
      '△5억원',
    ],
  ],
  pieces: [
    ...[
      '1',
      '0',
      '12',
      '3.5',
      ',',
      '.',
      '억',
      '만',
      '천',
      '백',
      '십',
      '조',
      '원',
      ' ',
      '~',
      '-',
      '→',
      '달러',
      '센트',
      '유로',
      '엔',
    ],
    ...[
      '약 ',
      '총 ',
      '수',
      '여',
      '대',
      '이상',
      '이하',
      '최대 ',
      '(',
      ')',
      '단위: ',
      '%',
      '명',
      '년',
      '일',
      '점',
      '億',
      '萬',
      '₩',
      '$',
      '€',
    ],
    ...[
      '\n',
      '|',
      '\t',
      '매출',
      '예산',
      '각각 ',
      '씩',
      '등 ',
      '및 ',
      '·',
      '／',
      '１',
      '\u00a0',
      'million',
      ' billion',
      'KRW ',
      '△',
      '▲',
    ],
  ],
};
