// Numbers as Korean writes them: 2195500000000 → `2조 1,955억`.
import { tenTo, type ExactNumber } from './exact.js';
import { LARGE_UNITS } from './units.js';

/** `1234567` → `1,234,567`. */
function withSeparators(digits: string): string {
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}

/** The number in Korean reading units: `2195500000000` → `2조 1,955억`, `24850` → `2만 4,850`, `0.5` → `0.5`. */
export function formatKoreanNumber(value: ExactNumber): string {
  const base = tenTo(value.decimals);
  const fraction = (value.digits % base)
    .toString()
    .padStart(value.decimals, '0')
    .replace(/(?<!0)0+$/u, '');
  let rest = value.digits / base;
  const parts: string[] = [];
  for (const { characters, power } of LARGE_UNITS.toReversed()) {
    const unit = tenTo(power);
    if (rest >= unit) parts.push(`${withSeparators((rest / unit).toString())}${characters.charAt(0)}`);
    rest %= unit;
  }
  if (rest > 0n || parts.length === 0 || fraction !== '') {
    const tail = withSeparators(rest.toString());
    parts.push(fraction === '' ? tail : `${tail}.${fraction}`);
  }
  return parts.join(' ');
}
