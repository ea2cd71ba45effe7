// Finds the sums of money in a line, one pass from left to right: `최대 3억~5억원` → [3억~5억원], 300000000 to
// 500000000 KRW. Numbers come from korean/numerals, currencies from the dictionary; here they are put together.
import { isDigit, isHangul, isLatin } from '../../text/characters.js';
import { addNumbers, compareNumbers, shiftNumber, type ExactNumber } from '../../korean/numerals/exact.js';
import { readNumeral, type Numeral } from '../../korean/numerals/read.js';
import {
  beginsNumeral,
  isLargeUnit,
  isNumeralWord,
  isSpace,
  readEnglishScale,
  skipSpaces,
} from '../../korean/numerals/units.js';
import type { Span } from '../../core/types.js';
import type { Refusal } from '../../core/kind.js';
import type { Currencies, CurrencyMatch, NamedCountries } from './currencies.js';

/** A sum of money as the text writes it. Offsets are UTF-16 code units, values in the currency's main unit. */
export interface Sum extends Span {
  /** The sum, or the lower end of a range. */
  readonly value: ExactNumber;
  readonly max?: ExactNumber;
  readonly currency: string;
  /** Whether 여 stands inside. */
  readonly approximate: boolean;
  readonly form: 'word' | 'sign';
}

/** A number with a large unit that no currency follows: `866억`. */
export interface BareNumber extends Span {
  readonly numeral: Numeral;
  readonly value: ExactNumber;
  readonly max?: ExactNumber;
}

export interface Scan {
  readonly sums: readonly Sum[];
  readonly bare: readonly BareNumber[];
  readonly refusals: readonly Refusal[];
}

type Connector = 'to' | 'dash' | 'from';
// What joins the two ends of a range; 에서 and 부터 stand glued to the first.
const CONNECTORS: readonly { readonly text: string; readonly kind: Connector }[] = [
  ...Array.from('~～∼〜∽˜', (text) => ({ text, kind: 'to' as const })),
  ...Array.from('-–—−‐‑－', (text) => ({ text, kind: 'dash' as const })),
  { text: '내지', kind: 'to' },
  { text: '에서', kind: 'from' },
  { text: '부터', kind: 'from' },
];
const CONNECTOR_STARTS = new Set(CONNECTORS.map(({ text }) => text.charCodeAt(0)));

// Words that may stand glued in front of a sum in words: `총오백억원`, `금삼천만원`.
const GLUED_PREFIXES = [
  '일금',
  '금',
  '총',
  '약',
  '각',
  '월',
  '연',
  '단돈',
  '무려',
  '최대',
  '최소',
  '한화',
  '미화',
  '현금',
  '매월',
  '매년',
  '상금',
  '정가',
  '시가',
  '한도',
];

/** What makes of two sums joined by 에서 a change: `3억원에서 8억원까지 늘린다`, `3억원에서 8억원 수준으로 커졌다`. */
const CHANGES =
  '늘|증가|오르|오른|올|확대|상향|인상|떨어|하락|줄|축소|하향|인하|급등|급락|뛰|치솟|높|낮|끌어|키우|키웠|커|불어|성장|상승|내려|확장|증액|감액|감소';
const CHANGE_PATTERN = new RegExp(
  `^(?:으로|로\\s|(?:까지|\\s?(?:규모|수준|이상|안팎|가량)(?:으로|로|까지))\\s?(?:${CHANGES}))`,
  'u',
);
const LONGEST_CHANGE = 16;
/** How quotations of exchange rates say by what they moved: `70전 내린 1349원50전`. Not: `3전 4기`, `10전 전승`. */
const MOVED_PATTERN = /^\s(?:내린|오른|하락|상승|떨어진|떨어져|낮은|높은|급락|급등|낮아진|높아진|내려|올라)/u;

/** What speaks of the rate of a currency around such a sum. */
const RATE_PATTERN = /환율|달러|위안|엔화|외환/u;
const RATE_REACH = 120;

/** Whether a sum in a minor unit alone is by how much a rate moved. Not: `10전 낮은 승률`. */
function isMoved(text: string, { end }: Quantity, currency: CurrencyMatch): boolean {
  return (
    currency.start === end &&
    MOVED_PATTERN.test(text.slice(currency.end, currency.end + LONGEST_CHANGE)) &&
    RATE_PATTERN.test(text.slice(Math.max(0, end - RATE_REACH), currency.end + RATE_REACH))
  );
}

/** Percent signs and units in one sign, which make a count of a number: `35.4억㎥`, `3억％`. */
export const UNIT_SIGN_PATTERN = /[%％‰°℃ℓ㎀-㏿]/u;
const SPACE = 0x20;
const MANY = '수';
const HOW_MANY = '몇';
const INDEFINITE = 'an indefinite number (수, 몇) has no value';
const NO_NUMBER = 'a unit without a number';

interface Quantity {
  readonly numeral: Numeral;
  readonly value: ExactNumber;
  readonly end: number;
  /** Power of ten of an English scale behind plain figures. */
  readonly scale: number;
}

/**
 * The sums in `text.slice(start, end)`. Takes time in proportion to its length.
 * @param named the countries that the article names, for currencies whose word several of them share
 */
export function scanSums(
  text: string,
  start: number,
  end: number,
  currencies: Currencies,
  named: NamedCountries,
): Scan {
  const sums: Sum[] = [];
  const bare: BareNumber[] = [];
  const refusals: Refusal[] = [];
  const refuse = (from: number, to: number, reason: string): void => {
    refusals.push({ start: from, end: to, reason });
  };
  // The upper end of a range that was none is read again as the next number: `1억~1억~…`.
  let lastAt = -1;
  let lastQuantity: Quantity | number = -1;
  const quantityAt = (at: number): Quantity | number => {
    if (at !== lastAt) {
      lastQuantity = readQuantity(text, at);
      lastAt = at;
    }
    return lastQuantity;
  };

  /** The sum behind a currency sign or code, `US$1.2 billion`. */
  const readSigned = (sign: CurrencyMatch): Sum | undefined => {
    const numberAt = skipSpaces(text, sign.end);
    if (!isDigit(text.charCodeAt(numberAt))) return undefined;
    const quantity = quantityAt(numberAt);
    if (typeof quantity === 'number') return undefined;
    if (
      sign.reading === 'figures' &&
      !looksLikeSum(text, quantity) &&
      !(sign.countries.length > 0 && named().some((country) => sign.countries.includes(country)))
    )
      return undefined;
    let last = quantity;
    let max: ExactNumber | undefined;
    let value = quantity.value;
    const connector = readConnector(text, quantity.end);
    if (connector !== undefined && connector.kind !== 'from') {
      const second = currencies.before(text, connector.end);
      const same = second?.code === sign.code;
      const upper = quantityAt(second !== undefined && same ? skipSpaces(text, second.end) : connector.end);
      const lower = typeof upper === 'number' ? undefined : lowerEnd(quantity, upper, connector.kind);
      if (typeof upper !== 'number' && lower !== undefined && (same || upper.end > connector.end)) {
        value = lower;
        max = upper.value;
        last = upper;
      }
    }
    const word = currencies.behind(text, last.end, named);
    const until = word !== undefined && word.kind !== 'minor' && word.code === sign.code ? word.end : last.end;
    return sumOf(
      sign.start,
      until,
      value,
      max,
      sign.code,
      quantity.numeral.approximate || last.numeral.approximate,
      'sign',
    );
  };

  /**
   * The sum behind a currency with its country, `홍콩 달러 100`: a number of at least three figures or with a unit, and
   * nothing behind it that it could count. Not: `미국 달러 1,380원`, `캐나다 달러 0.5%`, `호주 달러 2024년`.
   */
  const readNamed = (currency: CurrencyMatch): Sum | undefined => {
    const numberAt = skipSpaces(text, currency.end);
    if (numberAt === currency.end || !isDigit(text.charCodeAt(numberAt))) return undefined;
    const quantity = quantityAt(numberAt);
    if (typeof quantity === 'number' || quantity.end > end) return undefined;
    const figures = text.slice(numberAt, Math.min(quantity.end, numberAt + LONGEST_YEAR + 1));
    if (quantity.numeral.plain && (figures.length < LEAST_FIGURES || YEAR_PATTERN.test(figures))) return undefined;
    if (currencies.behind(text, quantity.end, named) !== undefined) return undefined;
    if (
      !/^(?:$|[)\s.,”’"]|(?:[을를은는이가의에도]|으로|로|이상|이하)(?![가-힣]))/u.test(
        text.slice(quantity.end, quantity.end + 3),
      )
    )
      return undefined;
    return sumOf(
      currency.start,
      quantity.end,
      quantity.value,
      undefined,
      currency.code,
      quantity.numeral.approximate,
      'sign',
    );
  };

  /** The second number of `462→513억원`, whose unit carries back to the first. */
  const changeTo = (low: Quantity): Quantity | undefined => {
    if (!low.numeral.plain || low.scale > 0) return undefined;
    const arrow = skipSpaces(text, low.end);
    if (!ARROWS.includes(text.charAt(arrow)) || arrow >= end) return undefined;
    const high = quantityAt(skipSpaces(text, arrow + 1));
    if (typeof high === 'number' || high.numeral.plain || high.numeral.style !== 'figures') return undefined;
    // 18.9→35.4억㎥
    if (UNIT_SIGN_PATTERN.test(text.charAt(high.end))) return undefined;
    return YEAR_PATTERN.test(text.slice(low.numeral.start, Math.min(low.end, low.numeral.start + LONGEST_YEAR + 1)))
      ? undefined
      : high;
  };

  /** The sum that begins with the numeral; pushes what it finds and returns where to go on. */
  const readFrom = (from: number): number => {
    const quantity = quantityAt(from);
    if (typeof quantity === 'number') {
      const isUnit = isLargeUnit(text, from) && quantity === from + 1;
      if ((isUnit || quantity > from + 1) && currencies.behind(text, quantity, named) !== undefined) {
        const isMany = isUnit && from > start && (text[from - 1] === MANY || text[from - 1] === HOW_MANY);
        refuse(from, quantity, isMany ? INDEFINITE : isUnit ? NO_NUMBER : 'more digits than a sum of money has');
      }
      return quantity;
    }
    const { numeral } = quantity;
    if (isIndefinite(text, numeral, start)) {
      refuse(from, quantity.end, INDEFINITE);
      return quantity.end;
    }
    if (!isDigit(text.charCodeAt(from)) && !mayBeginInWords(text, from, start)) {
      if (currencies.behind(text, quantity.end, named) !== undefined)
        refuse(from, quantity.end, 'number words inside another word');
      return behindWords(text, from, end);
    }
    // `금일 만원`, `연일 만원`: 일 is the day, not a number, behind a glued word and before a space.
    if (isDay(text, from, start)) return from + 1;
    const currency = currencyBehind(quantity);
    const connector = readConnector(text, currency?.end ?? quantity.end);
    if (connector !== undefined) {
      const upper = quantityAt(connector.end);
      const second = typeof upper === 'number' ? undefined : currencyBehind(upper);
      if (
        typeof upper !== 'number' &&
        second !== undefined &&
        (currency === undefined || currency.code === second.code)
      ) {
        const lower =
          currency === undefined ? lowerEnd(quantity, upper, connector.kind) : ascending(quantity.value, upper.value);
        // `10만원에서 30만원으로` is a change, not a range.
        const changes =
          connector.kind === 'from' && CHANGE_PATTERN.test(text.slice(second.end, second.end + LONGEST_CHANGE));
        if (lower !== undefined && !changes) {
          const low = shiftNumber(lower, -minorPower(currency ?? second));
          push(
            sumOf(
              from,
              second.end,
              low,
              shiftNumber(upper.value, -minorPower(second)),
              second.code,
              numeral.approximate || upper.numeral.approximate,
              'word',
            ),
            quantity,
          );
          return second.end;
        }
      }
    }
    if (currency === undefined) {
      const reason = currencies.whyNotBehind(text, quantity.end);
      if (reason !== undefined) refuse(from, quantity.end, reason);
      const high = changeTo(quantity);
      if (high !== undefined) {
        const value = shiftNumber(quantity.value, high.numeral.leadingPower);
        const second = currencyBehind(high);
        if (second?.per === 1) sums.push(sumOf(from, quantity.end, value, undefined, second.code, false, 'word'));
        else bare.push({ start: from, end: quantity.end, numeral: high.numeral, value });
        return quantity.end;
      }
      const number = bareNumber(text, quantity);
      const upper = connector === undefined || connector.kind === 'from' ? undefined : bareQuantity(connector.end);
      // `200~300억`: the unit carries back; a dash between a plain number and another is more often none.
      const low =
        number?.value ??
        (upper === undefined || connector?.kind !== 'to' || numeral.style !== 'figures'
          ? undefined
          : lowerEnd(quantity, upper.quantity, connector.kind));
      if (low === undefined) return quantity.end;
      if (upper !== undefined && compareNumbers(low, upper.value) < 0) {
        bare.push({ start: from, end: upper.end, numeral: upper.numeral, value: low, max: upper.value });
        return upper.end;
      }
      if (number !== undefined) bare.push(number);
      return quantity.end;
    }
    let value = shiftNumber(quantity.value, -minorPower(currency));
    let until = currency.end;
    if (currency.kind === 'word') {
      const minor = minorPart(currency);
      if (minor !== undefined) {
        value = addNumbers(value, minor.value);
        until = minor.end;
      }
    }
    const pair = numeral.terms.length === 1 ? numeral.pairValue : undefined;
    push(sumOf(from, until, value, pair, currency.code, numeral.approximate, 'word'), quantity, until > currency.end);
    return until;
  };

  const bareQuantity = (at: number): (BareNumber & { readonly quantity: Quantity }) | undefined => {
    const quantity = quantityAt(at);
    const number = typeof quantity === 'number' ? undefined : bareNumber(text, quantity);
    return typeof quantity === 'number' || number === undefined ? undefined : { ...number, quantity };
  };

  /** The `50센트` of `3달러 50센트`. */
  const minorPart = (currency: CurrencyMatch): { readonly value: ExactNumber; readonly end: number } | undefined => {
    const at = skipSpaces(text, currency.end);
    if (!beginsNumeral(text, at)) return undefined;
    const quantity = quantityAt(at);
    if (typeof quantity === 'number') return undefined;
    const minor = currencies.minorBehind(text, quantity.end, currency.code);
    if (minor === undefined || compareNumbers(quantity.value, { digits: BigInt(minor.per), decimals: 0 }) >= 0)
      return undefined;
    return { value: shiftNumber(quantity.value, -minorPower(minor)), end: minor.end };
  };

  const currencyBehind = (quantity: Quantity): CurrencyMatch | undefined => {
    const currency = currencies.behind(text, quantity.end, named);
    if (currency === undefined) return undefined;
    if (currency.reading === 'behind' && !isMoved(text, quantity, currency)) return undefined;
    if (currency.reading === 'figures' && !looksLikeSum(text, quantity)) return undefined;
    return currency;
  };

  const push = (sum: Sum, quantity: Quantity, hasMinor = false): void => {
    const reason = refusalOf(text, sum, quantity, currencies, start, end, hasMinor);
    if (reason === undefined) sums.push(sum);
    else refuse(sum.start, sum.end, reason);
  };

  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (beginsNumeral(text, at)) {
      at = Math.max(readFrom(at), at + 1);
      continue;
    }
    const sign = isHangul(code) || code === SPACE ? undefined : currencies.before(text, at);
    const currency = isHangul(code) ? currencies.countryBefore(text, at) : undefined;
    const sum = sign !== undefined ? readSigned(sign) : currency !== undefined ? readNamed(currency) : undefined;
    if (sum !== undefined) sums.push(sum);
    at = sum?.end ?? sign?.end ?? at + 1;
  }
  return { sums: sums.filter((sum) => sum.end <= end), bare: bare.filter((number) => number.end <= end), refusals };
}

/** A sum of its parts; literals, as a spread takes several times as long. */
export function sumOf(
  start: number,
  end: number,
  value: ExactNumber,
  max: ExactNumber | undefined,
  currency: string,
  approximate: boolean,
  form: Sum['form'],
): Sum {
  return max === undefined
    ? { start, end, value, currency, approximate, form }
    : { start, end, value, max, currency, approximate, form };
}

/**
 * The part of a numeral that could be a sum by itself: figures up to the last large unit, `1억` of `1억 2024년`.
 * Without a currency `1억 2천` is short for 1억 2천만; figures glued behind a unit (`148만5000명`) count something.
 */
function bareNumber(text: string, { numeral }: Quantity): BareNumber | undefined {
  if (numeral.style !== 'figures' || !isDigit(text.charCodeAt(numeral.start))) return undefined;
  const terms = numeral.terms.filter(({ largePower }) => largePower > 0);
  const last = terms.at(-1);
  if (last === undefined) return undefined;
  const value = terms.map((term) => term.value).reduce(addNumbers);
  const rest = numeral.terms.at(-1);
  if (rest === undefined || rest.largePower > 0) return { start: numeral.start, end: last.end, numeral, value };
  const isGlued = isDigit(text.charCodeAt(last.end));
  const full = isGlued || isNumeralWord(text, rest.end - 1) ? completed(numeral) : undefined;
  if (full !== undefined) return { start: numeral.start, end: rest.end, numeral, value: full };
  return isGlued ? undefined : { start: numeral.start, end: last.end, numeral, value };
}

/** 만: `3만 5천` is 35,000, while `1억 2천` and `1억5000` leave a 만 out. */
const LEAST_SHORTENED = 4;
/** Between two large units, as a power of ten. */
const LARGE_STEP = 4;

/** The value with the unit put back that the end of `1억 2천` leaves out; undefined where none is. */
function completed({ terms }: Numeral): ExactNumber | undefined {
  const rest = terms.at(-1);
  const last = terms.at(-2);
  if (rest === undefined || last === undefined || rest.largePower > 0 || last.largePower <= LEAST_SHORTENED)
    return undefined;
  return terms
    .slice(0, -1)
    .map(({ value }) => value)
    .reduce(addNumbers, shiftNumber(rest.value, last.largePower - LARGE_STEP));
}

const minorPower = ({ per }: CurrencyMatch): number => String(per).length - 1;

/** A numeral with an English scale, or the offset to go on at. Numerals with too many digits are none. */
function readQuantity(text: string, at: number): Quantity | number {
  if (!beginsNumeral(text, at)) return at;
  const numeral = readNumeral(text, at);
  if (typeof numeral === 'number') return numeral;
  if (numeral.value === undefined) return numeral.end;
  const scale = numeral.plain ? readEnglishScale(text, skipSpaces(text, numeral.end)) : undefined;
  if (scale === undefined) return { numeral, value: numeral.value, end: numeral.end, scale: 0 };
  return { numeral, value: shiftNumber(numeral.value, scale.power), end: scale.end, scale: scale.power };
}

function readConnector(text: string, at: number): { readonly kind: Connector; readonly end: number } | undefined {
  const from = skipSpaces(text, at);
  if (!CONNECTOR_STARTS.has(text.charCodeAt(from))) return undefined;
  for (const { text: sign, kind } of CONNECTORS) {
    if (text.startsWith(sign, from) && (from === at || kind !== 'from'))
      return { kind, end: skipSpaces(text, from + sign.length) };
  }
  return undefined;
}

const ascending = (low: ExactNumber, high: ExactNumber): ExactNumber | undefined =>
  compareNumbers(low, high) < 0 ? low : undefined;

/** The lower end of `3~5억원` with the unit carried back; undefined where the two are no range. */
function lowerEnd(low: Quantity, high: Quantity, connector: Connector): ExactNumber | undefined {
  if (low.scale > 0 || high.scale > 0) {
    const carried = low.scale === 0 && low.numeral.plain ? shiftNumber(low.value, high.scale) : low.value;
    return ascending(carried, high.value);
  }
  const highLarge = high.numeral.terms[0]?.largePower ?? 0;
  const lowLarge = low.numeral.terms[0]?.largePower ?? 0;
  // `1억5천~2억원`: the low end leaves its 만 out.
  const full = completed(low.numeral);
  if (full !== undefined && compareNumbers(full, high.value) < 0) return full;
  if (lowLarge > 0 || high.numeral.plain) return ascending(low.value, high.value);
  // The unit of the first number (`2~3천만원`), else only its large unit (`1천~2천만원`).
  if (low.numeral.plain || low.numeral.leadingPower === 0) {
    const carried = ascending(shiftNumber(low.value, high.numeral.leadingPower), high.value);
    if (carried !== undefined) return carried;
  }
  const carried = ascending(shiftNumber(low.value, highLarge), high.value);
  if (carried !== undefined) return carried;
  // `500~1만원`: a small sum without a unit of its own; a dash there is more likely a number of another kind.
  return connector === 'to' ? ascending(low.value, high.value) : undefined;
}

/** Whether figures are written as a sum: separators, two decimals, a scale or a Korean unit; `COP16.2` is no price. */
function looksLikeSum(text: string, { numeral, scale }: Quantity): boolean {
  return (
    scale > 0 ||
    !numeral.plain ||
    /^\d{1,3}[,，]|^\d{1,7}[.．]\d\d(?!\d)/u.test(text.slice(numeral.start, Math.min(numeral.end, numeral.start + 12)))
  );
}

/** Whether a numeral in words may begin here: a word begins, or one of the words that sums are glued to ends. */
function mayBeginInWords(text: string, at: number, start: number): boolean {
  if (at === start) return true;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || isLatin(before)) return false;
  if (!isHangul(before)) return !isNumeralWord(text, at - 1);
  return GLUED_PREFIXES.some((prefix) => {
    const from = at - prefix.length;
    return from >= start && text.startsWith(prefix, from) && (from === start || !isHangul(text.charCodeAt(from - 1)));
  });
}

/** Whether 일 at `at` ends a word such as 금일 or 연일 rather than beginning a number. */
function isDay(text: string, at: number, start: number): boolean {
  return text[at] === '일' && isSpace(text[at + 1]) && at > start && isHangul(text.charCodeAt(at - 1));
}

function behindWords(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isNumeralWord(text, at)) at += 1;
  return at;
}

/** `수억원`, `수십만 원`, `몇 백만원`. */
function isIndefinite(text: string, numeral: Numeral, start: number): boolean {
  const { start: at } = numeral;
  const glued = at - 1 >= start ? text[at - 1] : undefined;
  if (glued === MANY || glued === HOW_MANY) return true;
  if (at - 2 < start || !isSpace(glued)) return false;
  const apart = text[at - 2];
  if (apart === HOW_MANY) return true;
  return apart === MANY && numeral.style !== 'figures' && (at - 3 < start || !isHangul(text.charCodeAt(at - 3)));
}

const ARROWS = '→⟶➔➡⇒';
const LEAST_FIGURES = 3;
const LONGEST_YEAR = 4;
const YEAR_PATTERN = /^(?:19|20)\d\d$/u;
/** `톱10 위안에`: 위 and 안, a place in a ranking. */
const RANK_LEAD_PATTERN = /(?:톱|top)\s?-?$/iu;
/** The bank notes there are, by their face in won. */
const NOTES = new Set([1_000n, 5_000n, 10_000n, 50_000n]);
/** `5만원권 상품권` and `상품권 1만원권` are vouchers, whose face is a sum; `5만원권` is a bank note. */
const VOUCHER_PATTERN = /(?:상품권|쿠폰|이용권|기프트|교환권|할인권|카드|바우처|온누리|식사권|입장권)/u;
const LONGEST_VOUCHER = 16;

/** Whether the sum is the name of a bank note: `5만원권 지폐`, `1만 원권을 찾았다`. */
function isBankNote(text: string, { start: from, end: to, value, max, currency }: Sum): boolean {
  if (text[to] !== '권' || currency !== 'KRW' || max !== undefined) return false;
  if (value.decimals !== 0 || !NOTES.has(value.digits)) return false;
  return !VOUCHER_PATTERN.test(
    `${text.slice(Math.max(0, from - LONGEST_VOUCHER), from)} ${text.slice(to, to + LONGEST_VOUCHER)}`,
  );
}

/** 파운드, 루피아: too long to be the rest of another word. */
const LONG_CURRENCY = 3;
const OPENING = '([〔<〈（［';
const CLOSING = ')]〕>〉）］,/·％%';

/** Why a number with a currency is no sum of money, in plain words. */
function refusalOf(
  text: string,
  sum: Sum,
  { numeral }: Quantity,
  currencies: Currencies,
  start: number,
  end: number,
  hasMinor: boolean,
): string | undefined {
  if (currencies.isPhrase(text, sum.start)) return 'part of a fixed phrase or a name';
  if (isBankNote(text, sum)) return 'a bank note, not a sum';
  if (
    text.startsWith('위안에', skipSpaces(text, numeral.end)) &&
    RANK_LEAD_PATTERN.test(text.slice(Math.max(start, sum.start - 5), sum.start))
  )
    return 'a place in a ranking';
  const written = numeral.end - numeral.start;
  if (numeral.style === 'units' && isUnitLabel(text, sum, start, end)) return 'the unit of a table';
  if (numeral.style === 'words' && written === 1) {
    // 회원, 이유로, 구리라: one digit syllable and a short currency are nearly always another word, but for 달러.
    const at = skipSpaces(text, numeral.end);
    if (!text.startsWith('달러', at) && !hasMinor && sum.end - at < LONG_CURRENCY)
      return 'a word that only looks like a number';
    if (text[numeral.start] === '이' && isSpace(text[numeral.end])) return 'a demonstrative, not the number two';
  }
  if (followsUnitLabel(text, sum.start, start)) return 'the unit of a table';
  return undefined;
}

/** `(천원)`, `금액(백만원, %)`, or a cell that holds nothing else. */
function isUnitLabel(text: string, { start: from, end: to }: Sum, start: number, end: number): boolean {
  let before = from - 1;
  while (before >= start && isSpace(text[before])) before -= 1;
  let after = to;
  while (after < end && isSpace(text[after])) after += 1;
  // A line of an article that holds nothing else is a cell of a table.
  if (before < start && after >= end) return start > 0 || end + 1 < text.length;
  if (text[after] === '/') return true;
  const closes = after < end && CLOSING.includes(text.charAt(after));
  // `(천원, %)` lists units, `(천원, 10명)` does not.
  const counts = text[after] === ',' && isDigit(text.charCodeAt(skipSpaces(text, after + 1)));
  return before >= start && OPENING.includes(text.charAt(before)) && closes && !counts;
}

/** Behind 단위 with nothing but other units between: `(단위: 명, 백만원)`. */
function followsUnitLabel(text: string, at: number, start: number): boolean {
  const near = text.slice(Math.max(start, at - 20), at);
  const label = near.lastIndexOf('단위');
  return (
    label >= 0 &&
    /^단위\s{0,3}[:：=]?[\s가-힣,、·%％/㎡]{0,16}$/u.test(near.slice(label)) &&
    !/단위[가-힣]/u.test(near.slice(label))
  );
}
