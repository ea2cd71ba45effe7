// Made-up results and kinds for the tests of the output formats.
import { z } from 'zod';
import type { EntityKind } from '../../src/core/kind.js';
import { NO_NAMES } from '../../src/dictionary/name-source.js';
import type { RenderOptions } from '../../src/output/index.js';
import type { EntityRecord } from '../../src/core/types.js';
import type { ExtractionResult } from '../../src/core/result.js';

function kind(type: string, attributes: EntityKind['attributes']): EntityKind {
  return {
    type,
    traits: ['party'],
    precedence: 0,
    entries: NO_NAMES,
    rules: [],
    recordKey: ({ surface }) => surface,
    describe: () => ({ name: '', attributes: {} }),
    attributes,
  };
}

/** `stockCode` is no column that the contract lists. */
export const KINDS: readonly EntityKind[] = [
  kind('amount', { currency: z.string(), value: z.number() }),
  kind('company', { stockCode: z.string(), representative: z.string(), nameEn: z.string() }),
  kind('official', { organization: z.string(), title: z.string() }),
];

export const OPTIONS: RenderOptions = { kinds: KINDS, rows: 'records', keepText: false, bom: false };

export function record(type: string, name: string, rest: Partial<EntityRecord> = {}): EntityRecord {
  return {
    type,
    name,
    attributes: {},
    mentions: [{ surface: name, start: 0, end: name.length, rule: 'x/y' }],
    ...rest,
  };
}

export function result(
  id: string,
  records: readonly EntityRecord[],
  rest: Partial<ExtractionResult> = {},
): ExtractionResult {
  return { id, records, text: '', ...rest };
}

/** 에타(대표 이재순)는 5천억원을 투자했다. */
export const INVESTMENT: ExtractionResult = {
  id: 'articles/a.txt',
  title: '에타, 5천억원 투자',
  date: '2023-04-26',
  outlet: '한빛일보',
  text: '소식이다. 에타(대표 이재순)는 5천억원을 투자했다. 에타는 크다.',
  records: [
    {
      type: 'company',
      name: '에타',
      id: 'krx:000001',
      attributes: { representative: '이재순', stockCode: '000001', nameEn: 'Eta' },
      mentions: [
        { surface: '에타', start: 6, end: 8, rule: 'company/marker', zone: 'body' },
        { surface: '에타', start: 30, end: 32, rule: 'bind/repeat', zone: 'caption' },
      ],
    },
    {
      type: 'official',
      name: '이재순',
      attributes: { title: '대표', organization: '에타' },
      mentions: [{ surface: '이재순', start: 12, end: 15, rule: 'official/title-name' }],
    },
    {
      type: 'amount',
      name: '5천억원',
      attributes: { value: 500000000000, currency: 'KRW' },
      mentions: [{ surface: '5천억원', start: 18, end: 22, rule: 'amount/currency-word' }],
    },
  ],
};
