// Which words, signs and codes stand for which currency: `캐나다 달러` → CAD, `US$` → USD, `센트` → a hundredth of USD.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { isDigit, isLatin } from '../../text/characters.js';
import { particlesEnd } from '../../korean/edges.js';
import { skipSpaces } from '../../korean/numerals/units.js';

const CURRENCY_ROW = z.object({
  surface: z.string().min(1),
  /** `word` stands behind the number, `sign` and `code` before or behind it, `minor` names a fraction of a unit. */
  kind: z.enum(['word', 'sign', 'code', 'minor']),
  code: z.string().regex(/^[A-Z]{3}$/u, 'is no ISO 4217 code'),
  /** Of minor units: how many make one of the currency. */
  per: z.string().regex(/^(?:10+)?$/u, 'must be 10, 100 or 1000'),
  /**
   * When the surface means this currency: `alone`; with its `country` right in front; when the `article` names the
   * country; `behind` a sum in its main unit; before `figures` that are plainly a sum.
   */
  reading: z.enum(['alone', 'country', 'article', 'behind', 'figures']),
  /** Country words by bar, the ones that stand in front of the currency. */
  countries: z.string(),
});
type CurrencyRow = z.infer<typeof CURRENCY_ROW>;

const LOOKALIKE_ROW = z.object({
  text: z.string().min(1),
  /**
   * Where the text begins: at the `currency` word, at the `number`; `money` marks sums that only look otherwise;
   * what is `full` may be 만원(滿員): `지하철은 만원이었다`.
   */
  place: z.enum(['currency', 'number', 'money', 'full']),
});

/** A currency as the text names it. Offsets are UTF-16 code units. */
export interface CurrencyMatch {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly kind: CurrencyRow['kind'];
  /** How many of it make one main unit; 1 for the main unit itself. */
  readonly per: number;
  readonly reading: CurrencyRow['reading'];
  /** Of a code that is also something else, the countries whose mention makes a currency of it: RM, 말레이시아. */
  readonly countries: readonly string[];
}

/** Texts to be found at an offset, the longest first; a look-up costs as many steps as there are lengths. */
class PrefixTable<T extends { readonly text: string }> {
  private readonly byText: ReadonlyMap<string, T>;
  private readonly lengths = new Map<number, readonly number[]>();

  constructor(rows: readonly T[]) {
    this.byText = new Map(rows.map((row) => [row.text, row]));
    for (const { text } of rows) {
      const lengths = new Set(this.lengths.get(text.charCodeAt(0))).add(text.length);
      this.lengths.set(
        text.charCodeAt(0),
        [...lengths].sort((a, b) => b - a),
      );
    }
  }

  at(text: string, at: number): T | undefined {
    for (const length of this.lengths.get(text.charCodeAt(at)) ?? []) {
      const row = this.byText.get(text.slice(at, at + length));
      if (row !== undefined) return row;
    }
    return undefined;
  }
}

interface Surface {
  readonly text: string;
  readonly rows: readonly CurrencyRow[];
}

/** The countries that an article names, in order of first mention; asked for only when a currency depends on it. */
export type NamedCountries = () => readonly string[];

export interface Currencies {
  /** The currency word, sign or code at `at` or behind spaces, a country word in front included. */
  readonly behind: (text: string, at: number, named: NamedCountries) => CurrencyMatch | undefined;
  /** Why what looks like a currency at `at` or behind spaces is none, in plain words; undefined where nothing does. */
  readonly whyNotBehind: (text: string, at: number) => string | undefined;
  /** The minor unit behind a sum in the currency: 센트 behind `3달러 50`. */
  readonly minorBehind: (text: string, at: number, code: string) => CurrencyMatch | undefined;
  /** The currency with its country that begins at `at`: `홍콩 달러` of `홍콩 달러 100만`. */
  readonly countryBefore: (text: string, at: number) => CurrencyMatch | undefined;
  /** The sign or code that begins at `at`. */
  readonly before: (text: string, at: number) => CurrencyMatch | undefined;
  /** The countries named in a text, in order of first mention. */
  readonly countriesIn: (text: string) => readonly string[];
  /** The Korean name of a currency, with its country where the word alone means another: `캐나다 달러`. */
  readonly nameOf: (code: string) => string;
  /** Whether a phrase that is no sum begins at the number: `만원 버스`. */
  readonly isPhrase: (text: string, numberStart: number) => boolean;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadCurrencies(resources: Resources): Currencies {
  const rows = resources.rows('lexicons/currencies.csv', CURRENCY_ROW);
  const lookalikes = resources.rows('lexicons/amount-lookalikes.csv', LOOKALIKE_ROW);
  const words = tableOf(rows.filter(({ kind }) => kind === 'word' || kind === 'minor'));
  const signs = tableOf(rows.filter(({ kind }) => kind === 'sign' || kind === 'code'));
  const phrases = new PrefixTable(lookalikes.filter(({ place }) => place === 'number'));
  const others = new PrefixTable(lookalikes.filter(({ place }) => place === 'currency' || place === 'money'));
  const full = lookalikes.filter(({ place }) => place === 'full').map(({ text }) => text);
  const countries = new PrefixTable(
    [...new Set(rows.flatMap((row) => row.countries.split('|')))].filter(Boolean).map((text) => ({ text })),
  );

  /** Whether the Hangul word that begins with the currency word is another word. */
  const isOtherWord = (text: string, start: number, end: number, spaced: boolean, withUnit: boolean): boolean => {
    const other = others.at(text, start);
    if (other === undefined || other.place === 'money' || other.text.length <= end - start) return false;
    if (spaced || !withUnit || other.text.includes(' ')) return true;
    // Glued to 만 or 억 it is money unless the whole word is the other one: `5만원전액` and `350만불만` but not `10만원칙은`.
    return particlesEnd(text, end) < 0 && particlesEnd(text, start + other.text.length) >= 0;
  };

  const behind: Currencies['behind'] = (text, at, named) => {
    const start = skipSpaces(text, at);
    const sign = signs.at(text, start);
    if (sign !== undefined) {
      const match = signMatch(text, start, sign);
      if (match !== undefined) return match;
    }
    const country = countries.at(text, start);
    for (const withCountry of country === undefined ? [false] : [true, false]) {
      const wordAt = withCountry && country !== undefined ? skipSpaces(text, start + country.text.length) : start;
      const surface = words.at(text, wordAt);
      if (surface === undefined) continue;
      const row = chooseRow(surface.rows, withCountry ? country?.text : undefined, named);
      if (row === undefined) continue;
      const end = wordAt + surface.text.length;
      if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) continue;
      const withUnit = !isDigit(text.charCodeAt(at - 1));
      if (isOtherWord(text, wordAt, end, wordAt > at, withUnit)) continue;
      // 달러화, 위안화: the currency's full name.
      const full = text[end] === '화' && particlesEnd(text, end + 1) >= 0 ? end + 1 : end;
      return {
        code: row.code,
        start: withCountry ? start : wordAt,
        end: full,
        kind: row.kind,
        per: row.per === '' ? 1 : Number(row.per),
        reading: row.reading,
        countries: NO_COUNTRIES,
      };
    }
    return undefined;
  };

  const whyNotBehind: Currencies['whyNotBehind'] = (text, at) => {
    const start = skipSpaces(text, at);
    const surface = words.at(text, start);
    if (surface === undefined) return undefined;
    const [row] = surface.rows;
    const other = others.at(text, start);
    if (other !== undefined && other.place !== 'money' && other.text.length > surface.text.length)
      return `${surface.text} begins another word there, ${other.text}`;
    if (row?.reading === 'article' || row?.reading === 'country')
      return `${surface.text} is a currency only where a country that has it is named`;
    return row?.reading === 'behind' ? `${surface.text} is money only behind a sum in the main unit` : undefined;
  };

  return {
    behind,
    whyNotBehind,
    minorBehind: (text, at, code) => {
      const start = skipSpaces(text, at);
      const surface = words.at(text, start);
      const minors = surface?.rows.filter(({ kind }) => kind === 'minor');
      const row = minors?.find((minor) => minor.code === code) ?? minors?.[0];
      if (surface === undefined || row === undefined) return undefined;
      const end = start + surface.text.length;
      if (isOtherWord(text, start, end, start > at, true)) return undefined;
      return {
        code,
        start,
        end,
        kind: 'minor',
        per: Number(row.per),
        reading: row.reading,
        countries: NO_COUNTRIES,
      };
    },
    countryBefore: (text, at) => {
      const country = countries.at(text, at);
      if (country === undefined || country.text.length < 2) return undefined;
      const wordAt = skipSpaces(text, at + country.text.length);
      const surface = words.at(text, wordAt);
      const row = surface?.rows.find(
        ({ kind, countries: own }) => kind === 'word' && own.split('|').includes(country.text),
      );
      if (surface === undefined || row === undefined || surface.text.length < LEAST_BEFORE) return undefined;
      const end = wordAt + surface.text.length;
      return { code: row.code, start: at, end, kind: 'word', per: 1, reading: row.reading, countries: NO_COUNTRIES };
    },
    before: (text, at) => {
      const sign = signs.at(text, at);
      return sign === undefined ? undefined : signMatch(text, at, sign);
    },
    countriesIn: (text) => {
      const found = new Set<string>();
      for (let at = 0; at < text.length; at += 1) {
        const country = countries.at(text, at);
        if (country === undefined || country.text.length < 2) continue;
        found.add(country.text);
        at += country.text.length - 1;
      }
      return [...found];
    },
    nameOf: (code) => {
      const row = rows.find((candidate) => candidate.kind === 'word' && candidate.code === code);
      if (row === undefined) return code;
      const country = row.reading === 'alone' ? undefined : row.countries.split('|')[0];
      return country === undefined || country === '' ? row.surface : `${country} ${row.surface}`;
    },
    isPhrase: (text, numberStart) =>
      phrases.at(text, numberStart) !== undefined ||
      (text.startsWith('만원', numberStart) && isFull(text, numberStart, full)),
  };
}

const NO_COUNTRIES: readonly string[] = [];
/** 원 and 동 in front of a number are nearly always another word. */
const LEAST_BEFORE = 2;
const LONGEST_FULL = 12;

/** Whether what may be full stands as the subject before 만원: `버스가 만원이라`, but not `버스비는 만원이다`. */
function isFull(text: string, at: number, words: readonly string[]): boolean {
  const subject = /(?<word>[가-힣]+)(?:은|는|이|가|도|마다)\s(?:늘|매일|항상|이미|연일)?\s?$/u.exec(
    text.slice(Math.max(0, at - LONGEST_FULL), at),
  )?.groups?.['word'];
  return subject !== undefined && words.some((word) => subject.endsWith(word));
}

function tableOf(rows: readonly CurrencyRow[]): PrefixTable<Surface> {
  const bySurface = new Map<string, CurrencyRow[]>();
  for (const row of rows) {
    const own = bySurface.get(row.surface);
    if (own === undefined) bySurface.set(row.surface, [row]);
    else own.push(row);
  }
  return new PrefixTable([...bySurface].map(([text, own]) => ({ text, rows: own })));
}

function signMatch(text: string, start: number, { text: surface, rows }: Surface): CurrencyMatch | undefined {
  const row = rows[0];
  if (row === undefined) return undefined;
  const end = start + surface.length;
  // `EUROPE`, `AUSD`: letters on either side make another word; a scale may stand before a code (`3M USD`).
  if (isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1))) return undefined;
  if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) return undefined;
  return {
    code: row.code,
    start,
    end,
    kind: row.kind,
    per: 1,
    reading: row.reading,
    countries: row.countries === '' ? NO_COUNTRIES : row.countries.split('|'),
  };
}

/** The row that a surface means with a country in front, or by itself in an article that names countries. */
function chooseRow(
  rows: readonly CurrencyRow[],
  country: string | undefined,
  named: NamedCountries,
): CurrencyRow | undefined {
  const of = (row: CurrencyRow, name: string): boolean => row.countries.split('|').includes(name);
  if (country !== undefined) return rows.find((row) => of(row, country));
  const alone = rows.find((row) => row.reading === 'alone');
  if (rows.some((row) => row.reading === 'article')) {
    for (const name of named()) {
      const row = rows.find((candidate) => candidate.reading !== 'country' && of(candidate, name));
      if (row !== undefined) return row;
    }
  }
  return alone ?? rows.find((row) => row.reading === 'behind');
}
