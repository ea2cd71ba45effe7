// Sums as people read them: 1200000000000 KRW → 1조 2,000억 원, KRW 1.2 trillion.
import type { Language } from './language.js';
import { withCommas } from './figures.js';

const UNITS: readonly (readonly [size: number, word: string])[] = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
];

const NAMES: Readonly<Partial<Record<string, string>>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  GBP: '파운드',
};

function inKorean(value: number, currency: string): string {
  const unit = NAMES[currency] ?? currency;
  const parts: string[] = [];
  let rest = Math.abs(value);
  for (const [size, word] of UNITS) {
    const count = Math.floor(rest / size);
    // two units tell enough: 1조 2,345억, whatever follows
    if (count > 0 && parts.length < 2) parts.push(`${withCommas(count)}${word}`);
    rest -= count * size;
  }
  // 41만 5,000: what is below 만 is told where there is one unit above it at most
  const left = parts.length === 0 ? rest : Math.round(rest);
  if (parts.length === 0 || (left > 0 && parts.length < 2))
    parts.push(left.toLocaleString('en-US', { maximumFractionDigits: 2 }));
  return `${value < 0 ? '-' : ''}${parts.join(' ')} ${unit}`;
}

function inEnglish(value: number, currency: string): string {
  const short = value.toLocaleString('en-US', {
    notation: 'compact',
    compactDisplay: 'short',
    maximumSignificantDigits: 4,
  });
  return `${currency} ${short}`;
}

export function moneyText(value: number, currency: string, language: Language): string {
  return language === 'ko' ? inKorean(value, currency) : inEnglish(value, currency);
}

/** For narrow cells: 1.2조, 350억. */
export function shortMoney(value: number, language: Language): string {
  if (value === 0) return '';
  if (language === 'en') return value.toLocaleString('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
  const [size, word] = UNITS.find(([own]) => value >= own) ?? [1, '원'];
  const count = value / size;
  return `${count.toLocaleString('en-US', { maximumFractionDigits: count < 10 ? 1 : 0 })}${word}`;
}
