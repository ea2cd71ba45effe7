// What joins the two ends of a range or of a change: 3억~5억원, 3억원에서 8억원까지, 462→513억원.
import { isSpace, skipSpaces } from '../../../korean/numerals/units.js';
import type { AmountWords } from '../words.js';

export interface Connector {
  readonly kind: 'to' | 'dash' | 'from';
  /** Behind the blanks that follow. */
  readonly end: number;
}

const TO_SIGNS = '~～∼〜∽˜';
const DASHES = '-–—−‐‑－';
const ARROWS = '→⟶➔➡⇒';
const CONNECTOR_WORDS: readonly { readonly word: string; readonly kind: Connector['kind'] }[] = [
  { word: '내지', kind: 'to' },
  // these stand glued to the first number
  { word: '에서', kind: 'from' },
  { word: '부터', kind: 'from' },
];

/** The connector at `at` or behind spaces. */
export function readConnector(text: string, at: number): Connector | undefined {
  const from = skipSpaces(text, at);
  const sign = text.charAt(from);
  if (sign === '') return undefined;
  if (TO_SIGNS.includes(sign)) return { kind: 'to', end: skipSpaces(text, from + 1) };
  if (DASHES.includes(sign)) return { kind: 'dash', end: skipSpaces(text, from + 1) };
  for (const { word, kind } of CONNECTOR_WORDS) {
    if (text.startsWith(word, from) && (from === at || kind !== 'from'))
      return { kind, end: skipSpaces(text, from + word.length) };
  }
  return undefined;
}

export const isArrow = (character: string): boolean => character !== '' && ARROWS.includes(character);

/** Characters that may stand between the two numbers of a range or a change; the reader goes back over them. */
export function mayConnect(character: string): boolean {
  return (
    isSpace(character) ||
    TO_SIGNS.includes(character) ||
    DASHES.includes(character) ||
    ARROWS.includes(character) ||
    CONNECTOR_WORDS.some(({ word }) => word.includes(character))
  );
}

const LONGEST_CHANGE = 16;
/** Down to where the verb of a change begins; 으로 and 로 alone make one. */
const CHANGE_PATTERN = /^(?:(?<towards>으로|로\s)|(?:까지|\s?(?<extent>[가-힣]{2})(?:으로|로|까지))\s?)/u;

/** Whether the sum that ends at `end` is what another changes to: `10만원에서 30만원으로` is no range. */
export function isChangedTo(text: string, end: number, words: AmountWords): boolean {
  const match = CHANGE_PATTERN.exec(text.slice(end, end + LONGEST_CHANGE));
  if (match === null) return false;
  if (match.groups?.['towards'] !== undefined) return true;
  const extent = match.groups?.['extent'];
  if (extent !== undefined && words('extent').at(extent, 0)?.word !== extent) return false;
  return words('change').at(text, end + match[0].length) !== undefined;
}
