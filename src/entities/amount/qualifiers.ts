// What the words around a sum make of it: `최대 5억원` → max, `10만 원 이상` → min, `약 62억원` → approx.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { isBlank, isHangul } from '../../text/characters.js';
import { createWordTable, type WordTable } from '../../text/word-table.js';
import { endsWord } from '../../korean/edges.js';
import { isSpace, skipSpaces } from '../../korean/numerals/units.js';

export type Qualifier = 'max' | 'min' | 'approx';

const QUALIFIER_ROW = z.object({
  word: z.string().min(1),
  /**
   * `between` marks words that may stand between a qualifier and its sum (`최대 연 2억원`), `adverb` those between the sum and
   * its verb (`100조원을 크게 웃돈다`).
   */
  place: z.enum(['before', 'after', 'between', 'adverb']),
  qualifier: z.enum(['max', 'min', 'approx', '']),
  /** Words by bar that make another word of it when they stand in front: `역대 최대`. */
  unless: z.string().transform((cell): readonly string[] => cell.split('|').filter((word) => word !== '')),
  /** Stems and forms that need no word end behind them: 웃돌았다, 상회하는. */
  open: z.enum(['yes', '']),
});

type Bound = Omit<z.infer<typeof QUALIFIER_ROW>, 'qualifier'> & { readonly qualifier: Qualifier };

/** The words around a sum that bound it. */
export interface Qualifiers {
  /** What bounds the sum at `start`…`end` of the block that begins at `blockStart`. */
  readonly around: (text: string, start: number, end: number, blockStart: number) => Qualifier | undefined;
}

/** How many words between 최대 and its sum are looked through. */
const MOST_BETWEEN = 3;
const LONGEST_WORD = 12;
/** 이상이면, 미만일 때, 정도라면: the copula behind a bound; stays a pattern, as these are the forms of one verb. */
const COPULA_PATTERN = /^(?:이?면|일\s|이?라면|이?거나|이?지만|이?어야|여야|인데|이?므로|이어서|이면서)/u;
/** One syllable; many other words begin with it (대비, 대출, 여행, 선정). */
const SHORT = 1;

/** @throws UserError naming file and line of a wrong row. */
export function loadQualifiers(resources: Resources): Qualifiers {
  const rows = resources.rows('lexicons/amount-qualifiers.csv', QUALIFIER_ROW);
  const tableOf = (place: string): WordTable<Bound> =>
    createWordTable(
      rows.flatMap((row) => {
        const { word, qualifier } = row;
        return row.place === place && qualifier !== '' ? [[word, { ...row, qualifier }] as const] : [];
      }),
    );
  const wordsOf = (place: string): readonly string[] =>
    rows.filter((row) => row.place === place).map(({ word }) => word);
  const before = tableOf('before');
  const after = tableOf('after');
  const adverbs = createWordTable(wordsOf('adverb').map((word) => [word, true] as const));
  const between = new Set(wordsOf('between'));

  const wordBefore = (text: string, start: number, blockStart: number): Qualifier | undefined => {
    let at = start;
    for (let step = 0; step <= MOST_BETWEEN; step += 1) {
      while (at > blockStart && (isBlank(text.charCodeAt(at - 1)) || text[at - 1] === '(')) at -= 1;
      const row = before.before(text, at, blockStart)?.value;
      const from = at - (row?.word.length ?? 0);
      if (row !== undefined && !isHangul(text.charCodeAt(from - 1))) {
        const lead = text.slice(Math.max(blockStart, at - LONGEST_WORD), from).trimEnd();
        return row.unless.some((word) => lead.endsWith(word)) ? undefined : row.qualifier;
      }
      let word = at;
      while (word > blockStart && at - word < LONGEST_WORD && isHangul(text.charCodeAt(word - 1))) word -= 1;
      const passed = text.slice(word, at);
      // 기업당, 1인당: what the bound is for.
      if (!between.has(passed) && !(passed.length > 1 && passed.endsWith('당'))) return undefined;
      at = word;
      while (at > blockStart && passed.endsWith('당') && /\d/u.test(text.charAt(at - 1))) at -= 1;
    }
    return undefined;
  };

  const wordAfter = (text: string, end: number): Qualifier | undefined => {
    let at = end;
    // 이 and 을 lead to 넘는, 에 leads to 육박; `100만원의 …` ends the phrase of the sum.
    if ('을이를가도에'.includes(text.charAt(at)) && isSpace(text[at + 1])) at += 1;
    const glued = !isSpace(text[at]);
    at = skipSpaces(text, at);
    const adverb = adverbs.at(text, at)?.word;
    if (adverb !== undefined && isSpace(text[at + adverb.length])) at += adverb.length + 1;
    const row = after.at(text, at)?.value;
    if (row === undefined) return undefined;
    const behind = at + row.word.length;
    if (row.open === '' && !endsWord(text, behind) && !COPULA_PATTERN.test(text.slice(behind, behind + 4)))
      return undefined;
    if (
      row.word.length === SHORT &&
      !glued &&
      !((row.word === '대' || row.word === '선') && isHangul(text.charCodeAt(behind))) &&
      !(row.word === '선' && '.,)\n'.includes(text.charAt(behind)))
    )
      return undefined;
    return row.qualifier;
  };

  return {
    around(text, start, end, blockStart) {
      const first = wordBefore(text, start, blockStart);
      if (first === 'max' || first === 'min') return first;
      return wordAfter(text, end) ?? first;
    },
  };
}
