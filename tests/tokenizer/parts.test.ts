// What compounds and inflected forms are made of.
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/tokenizer/parts.js';

describe('parts', () => {
  it.each([
    ['이사장', 'NNG,*,T,이사장,Compound,*,*,이사/NNG/*+장/NNG/*', '이사/NNG[10,12) 장/NNG[12,13)'],
    ['했', 'XSV+EP,*,T,했,Inflect,XSV,EP,하/XSV/*+았/EP/*', '하/XSV[10,11) 았/EP[10,11)'],
    ['가', 'VV+EC,*,F,가,Inflect,VV,EC,가/VV/*+아/EC/*', '가/VV[10,11) 아/EC[11,11)'],
    [
      '도왔다고',
      'VV+EP+EC,*,F,도왔다고,Inflect,VV,EC,돕/VV/*+았/EP/*+다고/EC/*',
      '돕/VV[10,12) 았/EP[10,12) 다고/EC[12,14)',
    ],
    ['서울', 'NNP,지명,T,서울,*,*,*,*', '서울/NNP:지명[10,12)'],
    ['서울시', 'NNP,지명,F,서울시,Compound,*,*,서울/NNP/지명+시/NNG/*', '서울/NNP:지명[10,12) 시/NNG[12,13)'],
    ['이상한', 'NNG,*,T,이상한,Compound,*,*,없는것', '이상한/NNG[10,13)'],
  ])('%s', (surface, feature, expected) => {
    const [pos = '', semantic = '*'] = feature.split(',');
    const span = { start: 10, end: 10 + surface.length };
    const token = semantic === '*' ? { surface, pos, ...span } : { surface, pos, semantic, ...span };
    const shown = partsOf(token, feature).map(
      (part) =>
        `${part.surface}/${part.pos}${part.semantic === undefined ? '' : `:${part.semantic}`}[${part.start},${part.end})`,
    );
    expect(shown.join(' ')).toBe(expected);
  });
});
