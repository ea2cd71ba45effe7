// What the tools of this folder share: lots that fall the same way in every run, and names that releases mark as firms'.
import { readFileSync } from 'node:fs';

/** FNV-1a as a number from 0 to 1. */
export function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value / 0x100000000;
}

/** From this share of its releases on that mark a name it is a firm's, and below the other one a word. */
const FIRM_SHARE = 0.25;
const WORD_SHARE = 0.05;
const FEWEST_MARKED = 2;

/** Names that releases mark as firms' (tools/mine/marked-names.mjs): `firms` are, `doubtful` may be. */
export function markedNames(file) {
  const rows = file === undefined ? [] : JSON.parse(readFileSync(file, 'utf8'));
  const firms = new Set();
  const doubtful = new Set();
  for (const [name, marked, stands] of rows) {
    const share = marked / Math.max(1, stands);
    if (
      marked >= FEWEST_MARKED &&
      share >= FIRM_SHARE &&
      name.length >= 3 &&
      !/(?:[한인된은의서]|법인|분양수)$/u.test(name)
    )
      firms.add(name);
    else if (share >= WORD_SHARE) doubtful.add(name);
  }
  return { firms, doubtful };
}
