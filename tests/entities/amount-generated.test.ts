// Writes sums down in every style of the language and wants the value back. The writer below knows how a value is
// put into words and shares nothing with the reader; a failure prints the seed that repeats it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from './amount-cases.js';

/** `PROPERTY_RUNS=100000` is what continuous integration asks for. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 2000);
/** Printed with every run; `PROPERTY_SEED` repeats one. */
const SEED = Number(process.env['PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.info(`amounts: ${String(RUNS)} runs of each property, seed ${String(SEED)}`);
/** Only keeps a run of 100,000 from being cut off. */
const LONG = { timeout: 900_000 };

const LARGE = ['', '만', '억', '조'] as const;
const LARGE_HANJA = ['', '萬', '億', '兆'] as const;
const SMALL = ['', '십', '백', '천'] as const;
const SMALL_HANJA = ['', '十', '百', '千'] as const;
const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;
const DIGITS_HANJA = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

// eslint-disable-next-line regexp/no-super-linear-move -- of sums that are made here
const commas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');
const fullWidth = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Groups of four digits from the highest: [[2, '조'], [1955, '억']]. */
function groups(value: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let rest = value;
  for (let place = 0; rest > 0; place += 1) {
    if (rest % 10000 > 0) found.unshift([rest % 10000, place]);
    rest = Math.floor(rest / 10000);
  }
  return found;
}

/** 3250 → 삼천이백오십; `full` writes 일 before 십, 백 and 천 too. */
function words(group: number, full: boolean, digits: readonly string[], small: readonly string[]): string {
  let text = '';
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) continue;
    text += (digit === 1 && place > 0 && !full ? '' : (digits[digit] ?? '')) + (small[place] ?? '');
  }
  return text;
}

/** 4820 → 4천820, 3500 → 3천5백. */
function mixed(group: number): string {
  const thousands = Math.floor(group / 1000);
  const rest = group % 1000;
  const head = thousands === 0 ? '' : `${String(thousands)}천`;
  if (rest === 0) return head;
  return head + (rest % 100 === 0 ? `${String(rest / 100)}백` : String(rest));
}

type Style = (value: number, gap: string) => string;
const inGroups =
  (write: (group: number) => string, large: readonly string[] = LARGE): Style =>
  (value, gap) =>
    groups(value)
      .map(([group, place]) => write(group) + (large[place] ?? ''))
      .join(gap);

const STYLES: Readonly<Record<string, Style>> = {
  figures: (value) => String(value),
  separators: (value) => commas(String(value)),
  fullWidth: (value) => fullWidth(commas(String(value))),
  units: inGroups((group) => String(group)),
  unitsWithSeparators: inGroups((group) => commas(String(group))),
  unitsFullWidth: inGroups((group) => fullWidth(String(group))),
  hanjaUnits: inGroups((group) => String(group), LARGE_HANJA),
  mixed: inGroups(mixed),
  words: inGroups((group) => words(group, false, DIGITS, SMALL)),
  fullWords: inGroups((group) => words(group, true, DIGITS, SMALL)),
  hanja: inGroups((group) => words(group, true, DIGITS_HANJA, SMALL_HANJA), LARGE_HANJA),
};

const CURRENCIES = [
  ['원', 'KRW'],
  [' 원', 'KRW'],
  ['달러', 'USD'],
  [' 달러', 'USD'],
  ['유로', 'EUR'],
  [' 캐나다 달러', 'CAD'],
  ['엔', 'JPY'],
  ['위안', 'CNY'],
] as const;
const BEFORE = [
  '',
  '총 ',
  '약 ',
  '최대 ',
  '예산은 ',
  '매출(',
  '“',
  '지난해 3월 ',
  '2024년 ',
  '1,200개사에 ',
  '△',
] as const;
const AFTER = [
  '',
  '을 들였다',
  ' 규모',
  '을 넘어',
  '씩',
  '가량',
  '(약 3명)',
  ', 10개사',
  '.',
  ' 이상',
  '에 달한다',
  '대',
] as const;

/** Values of every size alike, round and not: 7, 350000, 2195500000000, up to 9,000조. */
const value = fc
  .tuple(
    fc.integer({ min: 1, max: 99999 }),
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 0, max: 9999 }),
    fc.boolean(),
  )
  .map(([head, zeros, tail, isRound]) => head * 10 ** zeros + (isRound ? 0 : tail))
  .filter((number) => number >= 10 && number <= 9_000_000_000_000_000);
const style = fc.constantFrom(...Object.keys(STYLES));
const gap = fc.constantFrom('', ' ');
const currency = fc.constantFrom(...CURRENCIES);
const before = fc.constantFrom(...BEFORE);
const after = fc.constantFrom(...AFTER);

describe('sums that a writer puts down', LONG, () => {
  it('come back with value, currency and span', () => {
    fc.assert(
      fc.property(value, style, gap, currency, before, after, (number, styleName, space, [word, code], lead, tail) => {
        const written = `${STYLES[styleName]?.(number, space) ?? ''}${word}`;
        // 구조원 is a rescuer.
        fc.pre(written !== '구조원');
        const text = lead + written + tail;
        const [first, ...rest] = findAmounts(text);
        expect(rest).toEqual([]);
        expect(first).toMatchObject({
          start: lead.length,
          end: lead.length + written.length,
          attributes: { value: number, currency: code },
        });
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('come back with decimals before a unit', () => {
    const unit = fc.constantFrom(['만', 4], ['백만', 6], ['천만', 7], ['억', 8], ['조', 12]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        unit,
        currency,
        (whole, hundredths, [name, power], [word, code]) => {
          const text = `${String(whole)}.${String(hundredths).padStart(2, '0')}${name}${word}`;
          const exact = (BigInt(whole) * 100n + BigInt(hundredths)) * 10n ** BigInt(power - 2);
          const found = findAmounts(text);
          if (exact > 2n ** 53n) expect(found).toEqual([]);
          else
            expect(found[0]).toMatchObject({
              start: 0,
              end: text.length,
              attributes: { value: Number(exact), currency: code },
            });
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('come back as ranges with the unit carried back', () => {
    const sign = fc.constantFrom('~', '∼', '～', ' ~ ', '-', '–');
    const unit = fc.constantFrom(['만', 4], ['천만', 7], ['억', 8], ['백억', 10], ['조', 12]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 98 }),
        fc.integer({ min: 1, max: 98 }),
        sign,
        unit,
        fc.boolean(),
        (low, step, joint, [name, power], repeats) => {
          const high = Math.min(low + step, 99);
          const text = `${String(low)}${repeats ? name : ''}${joint}${String(high)}${name}원`;
          expect(findAmounts(text)).toMatchObject([
            {
              start: 0,
              end: text.length,
              attributes: { value: low * 10 ** power, max: high * 10 ** power },
            },
          ]);
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe('any text', LONG, () => {
  const piece = fc.constantFrom(
    '1',
    '억',
    '만',
    '천',
    '원',
    ' ',
    '~',
    '달러',
    '여',
    '수',
    '약',
    '일',
    '점',
    ',',
    '.',
    '$',
    '이상',
    '\n',
    '(',
    '단위: ',
    '%',
    '→',
  );
  it('gives spans inside a line, in order, without overlap, with safe values', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, attributes } of findAmounts(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).not.toContain('\n');
            expect(Number(attributes?.['value'])).toBeLessThanOrEqual(2 ** 53);
            last = end;
          }
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
