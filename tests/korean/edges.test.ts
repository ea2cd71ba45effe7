import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  BOUND_NOUNS,
  CLOSING,
  endsWord,
  isWordStart,
  MAX_PARTICLES,
  PARTICLES,
  particlesEnd,
  skipBlanks,
  skipBlanksBack,
  type Attachment,
} from '../../src/korean/edges.js';
import { finalConsonant, isWordCharacter } from '../../src/text/characters.js';

/** `[name]rest`: whether the name in brackets is a whole word. */
function split(row: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = row.indexOf('[');
  const end = row.indexOf(']') - 1;
  return { text: row.replace(/[[\]]/gu, ''), start, end };
}

describe('a name ends where particles begin', () => {
  it.each([
    '[중진공]은 7일',
    '[중진공]과 상호',
    '[중진공]',
    '[중진공], 시애틀시',
    '[시애틀]에서는',
    '[중기부]로부터',
    '[서울]로 이동',
    '[부산]으로',
    '[LA]에서',
    '[UL Solutions]와',
    '[한국벤처투자]와)',
    '[중기부]뿐만',
    '[중진공]측은',
    '[네이버]였다',
    '[삼성전자]이며',
    '[서울]발',
    '[고용노동부]엔 문제를',
  ])('%s', (row) => {
    const { text, end } = split(row);
    expect(endsWord(text, end)).toBe(true);
  });
});

describe('a name does not end inside a word, or before a particle of the wrong form', () => {
  it.each([
    '[중진공]원 조성',
    '[시애틀]는',
    '[서울]대학교',
    '[하나]은행',
    '[광주]은행',
    '[LG]전자',
    '[부산]로',
    '[나무]엔과 협약',
    '[네이버]을',
    '[중소벤처기업]부',
    '[회]원',
    '[대상]자',
  ])('%s', (row) => {
    const { text, end } = split(row);
    expect(endsWord(text, end)).toBe(false);
  });
});

describe('a name begins where no word goes on', () => {
  it.each([
    ['美[시애틀]시', true],
    ['‘[삼성전자]’', true],
    ['한국[중진공]', false],
    ['3[인천]', false],
    ['참석했다.[이상직]', true],
  ])('%s: %s', (row, expected) => {
    const { text, start } = split(row);
    expect(isWordStart(text, start)).toBe(expected);
  });
});

it('reads particles without going past the text, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('가은는이에서로부터까지도만의중진공 ,A1')) }),
      fc.nat(40),
      (text, at) => {
        const end = particlesEnd(text, Math.min(at, text.length));
        expect(end === -1 || (end >= Math.min(at, text.length) && end <= text.length)).toBe(true);
      },
    ),
  );
});

/** The same as plainly as it can be said: every form of the lists is tried, the longest first. */
function plainParticlesEnd(text: string, at: number, depth = 0): number {
  if (at >= text.length || !isWordCharacter(text.charCodeAt(at))) return at;
  if (depth >= MAX_PARTICLES) return -1;
  const forms: (readonly [string, Attachment])[] = [...PARTICLES];
  if (depth === 0) forms.push(...BOUND_NOUNS.map((noun): readonly [string, Attachment] => [noun, 'any']));
  for (const [form, attachment] of forms.toSorted(([a], [b]) => b.length - a.length)) {
    if (!text.startsWith(form, at) || !attaches(attachment, text.charCodeAt(at - 1))) continue;
    const end = at + form.length;
    if (CLOSING.includes(form) && isWordCharacter(text.charCodeAt(end))) continue;
    const last = plainParticlesEnd(text, end, depth + 1);
    if (last >= 0) return last;
  }
  return -1;
}

function attaches(attachment: Attachment, previous: number): boolean {
  const final = finalConsonant(previous);
  if (final === 'unknown' || attachment === 'any') return true;
  if (attachment === 'vowel') return final === 'none';
  if (attachment === 'consonant') return final !== 'none';
  return attachment === 'vowel-or-rieul' ? final !== 'other' : final === 'other';
}

it('finds the same end as trying every form in turn', () => {
  const syllables = Array.from(new Set([...PARTICLES.map(([form]) => form), ...BOUND_NOUNS, '중진공 A1,'].join('')));
  const anySyllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const unit = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...syllables) },
    { weight: 1, arbitrary: anySyllable },
    { weight: 4, arbitrary: fc.constantFrom(...PARTICLES.map(([form]) => form)) },
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), fc.nat(3), (units, at) => {
      const text = units.join('');
      expect(particlesEnd(text, Math.min(at, text.length))).toBe(plainParticlesEnd(text, Math.min(at, text.length)));
    }),
    { numRuns: 3000 },
  );
});

describe('blanks are passed over', () => {
  it.each([
    ['가  나', 1, 3],
    ['가\t\u00a0\u3000나', 1, 4],
    ['가나', 1, 1],
    ['가 \n나', 1, 2],
    ['가  ', 1, 3],
  ])('ahead in %j from %i to %i', (text, from, to) => {
    expect(skipBlanks(text, from)).toBe(to);
  });

  it.each([
    ['가  나', 3, 1],
    ['가\t\u00a0\u3000나', 4, 1],
    ['가나', 1, 1],
    ['가\n 나', 3, 2],
    ['  가', 2, 0],
    ['가', 0, 0],
  ])('back in %j from %i to %i', (text, from, to) => {
    expect(skipBlanksBack(text, from)).toBe(to);
  });
});
