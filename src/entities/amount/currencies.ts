// Which words, signs and codes stand for which currency: `캐나다 달러` → CAD, `US$` → USD, `센트` → a hundredth of USD.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import type { Span } from '../../core/types.js';
import { isDigit, isLatin } from '../../text/characters.js';
import { createWordTable, type Listed, type WordTable } from '../../text/word-table.js';
import { particlesEnd } from '../../korean/edges.js';
import { figureAt, skipSpaces } from '../../korean/numerals/units.js';
import { loadMoneyLookalikes } from './money-lookalikes.js';

const CURRENCY_ROW = z.object({
  surface: z.string().min(1),
  /** `word` stands behind the number, `sign` and `code` before or behind it, `minor` names a fraction of a unit. */
  kind: z.enum(['word', 'sign', 'code', 'minor']),
  code: z.string().regex(/^[A-Z]{3}$/u, 'is no ISO 4217 code'),
  /** Of minor units: how many make one of the currency. */
  per: z
    .string()
    .regex(/^(?:10+)?$/u, 'must be 10, 100 or 1000')
    .transform((cell) => (cell === '' ? 1 : Number(cell))),
  /**
   * When the surface means this currency: `alone`; with its `country` right in front; when the `article` names the
   * country; `behind` a sum in its main unit; before `figures` that are plainly a sum.
   */
  reading: z.enum(['alone', 'country', 'article', 'behind', 'figures']),
  /** Country words by bar, the ones that stand in front of the currency. */
  countries: z.string().transform((cell): readonly string[] => cell.split('|').filter((name) => name !== '')),
});
type CurrencyRow = z.infer<typeof CURRENCY_ROW>;

/** A currency as the text names it. Offsets are UTF-16 code units. */
export interface CurrencyMatch extends Span {
  readonly code: string;
  /** The word, sign or code alone, without a country in front or 화 behind. */
  readonly cue: Span;
  readonly kind: CurrencyRow['kind'];
  /** How many of it make one main unit; 1 for the main unit itself. */
  readonly per: number;
  readonly reading: CurrencyRow['reading'];
  /** Of a code that is also something else, the countries whose mention makes a currency of it: RM, 말레이시아. */
  readonly countries: readonly string[];
}

/** Where an article first names a country, Infinity where it does not; asked for only when a currency depends on it. */
export type CountryPlaces = (country: string) => number;

export interface Currencies {
  /** All words, signs and codes. */
  readonly surfaces: readonly string[];
  /** The currency word, sign or code at `at` or behind spaces, a country word in front included. */
  readonly behind: (text: string, at: number, places: CountryPlaces) => CurrencyMatch | undefined;
  /** Why what looks like a currency at `at` or behind spaces is none, in plain words; undefined where nothing does. */
  readonly whyNotBehind: (text: string, at: number) => string | undefined;
  /** The minor unit behind a sum, whichever its currency: 센트 behind `3달러 50`, `3유로 50`. */
  readonly minorBehind: (text: string, at: number) => Pick<CurrencyMatch, 'per' | 'end'> | undefined;
  /** The currency with its country that begins at `at`: `홍콩 달러` of `홍콩 달러 100만`. */
  readonly countryBefore: (text: string, at: number) => CurrencyMatch | undefined;
  /** The sign or code that begins at `at`. */
  readonly before: (text: string, at: number) => CurrencyMatch | undefined;
  /** Where the country's name begins that ends at `end`; -1 where none does. */
  readonly countryStart: (text: string, end: number) => number;
  /** Where a text first names a country, as a name of its own: 인도 does not stand in 인도네시아. */
  readonly placeIn: (text: string, country: string) => number;
  /** The Korean name of a currency, with its country where the word alone means another: `캐나다 달러`. */
  readonly nameOf: (code: string) => string;
  /** Whether a phrase that is no sum begins at the number: `만원 버스`. */
  readonly isPhrase: (text: string, numberStart: number) => boolean;
}

const NO_COUNTRIES: readonly string[] = [];
/** 원 and 동 in front of a number are nearly always another word; 미 and 英 name countries only beside a currency. */
const SHORT = 1;

/** @throws UserError naming file and line of a wrong row. */
export function loadCurrencies(resources: Resources): Currencies {
  const rows = resources.rows('lexicons/currencies.csv', CURRENCY_ROW);
  const lookalikes = loadMoneyLookalikes(resources);
  const words = tableOf(rows.filter(({ kind }) => kind === 'word' || kind === 'minor'));
  const signs = tableOf(rows.filter(({ kind }) => kind === 'sign' || kind === 'code'));
  const countries = createWordTable(rows.flatMap((row) => row.countries.map((name) => [name, true] as const)));

  const behind: Currencies['behind'] = (text, at, places) => {
    const start = skipSpaces(text, at);
    const sign = signMatch(text, start, signs.at(text, start));
    if (sign !== undefined) return isOfNext(text, start - at, sign) ? undefined : sign;
    const country = countries.at(text, start)?.word;
    for (const named of country === undefined ? [undefined] : [country, undefined]) {
      const wordAt = named === undefined ? start : skipSpaces(text, start + named.length);
      const surface = words.at(text, wordAt);
      const row = surface === undefined ? undefined : chooseRow(surface.value, named, places);
      if (surface === undefined || row === undefined) continue;
      const end = wordAt + surface.word.length;
      if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) continue;
      if (
        lookalikes.isOtherWord(text, wordAt, end, wordAt > at, !isDigit(text.charCodeAt(at - 1))) ||
        (wordAt > at && lookalikes.isRanked(text, at, wordAt, end)) ||
        lookalikes.isDenial(text, wordAt, end)
      )
        continue;
      // 달러화, 위안화: the currency's full name.
      const full = text[end] === '화' && particlesEnd(text, end + 1) >= 0 ? end + 1 : end;
      return matchOf(row, start, full, { start: wordAt, end });
    }
    return undefined;
  };

  return {
    surfaces: [...new Set(rows.map(({ surface }) => surface))],
    behind,
    whyNotBehind(text, at) {
      const start = skipSpaces(text, at);
      const surface = words.at(text, start);
      if (surface === undefined) return undefined;
      const { word, value } = surface;
      const other = lookalikes.otherAt(text, start);
      if (other !== undefined) return `${word} begins another word there, ${other}`;
      const reading = value[0]?.reading;
      if (reading === 'article' || reading === 'country')
        return `${word} is a currency only where a country that has it is named`;
      return reading === 'behind' ? `${word} is money only behind a sum in the main unit` : undefined;
    },
    minorBehind(text, at) {
      const start = skipSpaces(text, at);
      const surface = words.at(text, start);
      const row = surface?.value.find(({ kind }) => kind === 'minor');
      if (surface === undefined || row === undefined) return undefined;
      const end = start + surface.word.length;
      if (lookalikes.isOtherWord(text, start, end, start > at, true)) return undefined;
      return { per: row.per, end };
    },
    countryBefore(text, at) {
      const country = countries.at(text, at)?.word;
      if (country === undefined || country.length <= SHORT) return undefined;
      const wordAt = skipSpaces(text, at + country.length);
      const surface = words.at(text, wordAt);
      const row = surface?.value.find(({ kind, countries: own }) => kind === 'word' && own.includes(country));
      if (surface === undefined || row === undefined || surface.word.length <= SHORT) return undefined;
      const end = wordAt + surface.word.length;
      return matchOf(row, at, end, { start: wordAt, end });
    },
    before: (text, at) => signMatch(text, at, signs.at(text, at)),
    countryStart(text, end) {
      const country = countries.before(text, end, 0);
      return country === undefined ? -1 : end - country.word.length;
    },
    placeIn(text, country) {
      if (country.length <= SHORT) return Infinity;
      let at = text.indexOf(country);
      while (at >= 0 && countries.at(text, at)?.word !== country) at = text.indexOf(country, at + 1);
      return at < 0 ? Infinity : at;
    },
    nameOf(code) {
      const row = rows.find((candidate) => candidate.kind === 'word' && candidate.code === code);
      if (row === undefined) return code;
      const country = row.reading === 'alone' ? undefined : row.countries[0];
      return country === undefined ? row.surface : `${country} ${row.surface}`;
    },
    isPhrase: lookalikes.isPhrase,
  };
}

function tableOf(rows: readonly CurrencyRow[]): WordTable<readonly CurrencyRow[]> {
  const bySurface = new Map<string, CurrencyRow[]>();
  for (const row of rows) {
    const own = bySurface.get(row.surface);
    if (own === undefined) bySurface.set(row.surface, [row]);
    else own.push(row);
  }
  return createWordTable(bySurface);
}

function matchOf(row: CurrencyRow, start: number, end: number, cue: Span): CurrencyMatch {
  const { code, kind, per, reading } = row;
  return { code, start, end, cue, kind, per, reading, countries: NO_COUNTRIES };
}

function signMatch(
  text: string,
  start: number,
  sign: Listed<readonly CurrencyRow[]> | undefined,
): CurrencyMatch | undefined {
  const row = sign?.value[0];
  if (sign === undefined || row === undefined) return undefined;
  const end = start + sign.word.length;
  // `EUROPE`, `AUSD`: letters on either side make another word; a scale may stand before a code (`3M USD`).
  if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) return undefined;
  if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) return undefined;
  return { ...matchOf(row, start, end, { start, end }), countries: row.countries };
}

/** `3 $4,800`, `12  € 3,000`: a sign between two numbers is of the nearer one. */
function isOfNext(text: string, apart: number, { kind, end }: CurrencyMatch): boolean {
  const next = skipSpaces(text, end);
  return kind === 'sign' && next - end < apart && figureAt(text, next) >= 0;
}

/** The row that a surface means with a country in front, or by itself in an article that names countries. */
function chooseRow(
  rows: readonly CurrencyRow[],
  country: string | undefined,
  places: CountryPlaces,
): CurrencyRow | undefined {
  if (country !== undefined) return rows.find((row) => row.countries.includes(country));
  if (rows.some((row) => row.reading === 'article')) {
    let nearest: CurrencyRow | undefined;
    let first = Infinity;
    for (const row of rows) {
      if (row.reading === 'country') continue;
      for (const name of row.countries) {
        const place = places(name);
        if (place >= first) continue;
        first = place;
        nearest = row;
      }
    }
    if (nearest !== undefined) return nearest;
  }
  return rows.find((row) => row.reading === 'alone') ?? rows.find((row) => row.reading === 'behind');
}
