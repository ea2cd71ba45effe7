// Rows of the name dictionaries (organizations, companies, cities) and the choice among entries that spell the same.
// One row is one entity under one name for one period; a renamed body has several rows with one id:
//   kr-gov-mss,중소기업청,중기청,…,,2017-07-25   kr-gov-mss,중소벤처기업부,중기부,…,2017-07-26,
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { endsWord, isWordStart, particlesEnd } from '../korean/edges.js';
import { isHangul, isLatin } from '../text/characters.js';
import type { Titles } from '../lexicon/titles.js';
import type { Row } from '../core/kind.js';
import type { Attributes } from '../core/types.js';
import { DICTIONARY_DATE } from './dates.js';
import type { DictionaryHit, NameEntry } from '../core/names.js';

const LIST = z
  .string()
  .default('')
  .transform((cell) =>
    cell
      .split('|')
      .map((name) => name.trim().normalize('NFC'))
      .filter((name) => name !== ''),
  );
const DATE = DICTIONARY_DATE.default('');

/**
 * Columns of every name dictionary that the program looks at; `source` is for people alone. Lists are separated by `|`.
 */
export const NAME_COLUMNS = {
  id: z.string().min(1, 'every row needs an id'),
  name: z
    .string()
    .min(1, 'every row needs a name')
    .transform((name) => name.normalize('NFC')),
  aliases: LIST,
  weak_aliases: LIST,
  name_en: z.string().default(''),
  valid_from: DATE,
  valid_to: DATE,
  status: z.enum(['', 'removed'], 'status is empty or "removed"').default(''),
};

type NameRow = Row<{
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly weak_aliases: readonly string[];
  readonly valid_from: string;
  readonly valid_to: string;
}>;

/** The names that a row contributes to the automaton. */
export function nameEntries<T extends NameRow>(
  type: string,
  rows: readonly T[],
  options: { readonly weakName?: (row: T) => boolean; readonly attributes: (row: T) => Attributes },
): readonly NameEntry[] {
  const entries: NameEntry[] = [];
  for (const row of rows) {
    const { id, name, aliases, weak_aliases } = row;
    if (row.valid_to !== '' && row.valid_from > row.valid_to) {
      throw new UserError(`ends on ${row.valid_to}, before it begins`, {
        file: row.file,
        line: row.line,
        column: 'valid_to',
      });
    }
    const term = {
      ...(row.valid_from === '' ? {} : { validFrom: row.valid_from }),
      ...(row.valid_to === '' ? {} : { validTo: row.valid_to }),
    };
    const attributes = options.attributes(row);
    const reference = { file: row.file, line: row.line, id, name };
    const add = (surface: string, role: NameEntry['role'], strength: NameEntry['strength']): void => {
      entries.push({ type, surface, name, id, strength, role, ...term, attributes, reference });
    };
    // a name that is listed as a weak alias of its own is weak itself: 세부, 시안
    add(name, 'name', options.weakName?.(row) === true || weak_aliases.includes(name) ? 'weak' : 'strong');
    for (const alias of aliases) add(alias, 'alias', 'strong');
    for (const alias of weak_aliases) if (alias !== name) add(alias, 'alias', 'weak');
  }
  return entries;
}

/**
 * Of entries that spell the same, those in force on the date; where the date is unknown, or no entry was in force,
 * the most recent ones; names go before aliases unless told otherwise. 산업부 is 산업통상자원부 until 2025-09-30 and 산업통상부 since.
 */
export function entriesInForce(
  entries: readonly NameEntry[],
  date: string | undefined,
  { preferNames = true }: { readonly preferNames?: boolean } = {},
): readonly NameEntry[] {
  const inForce =
    date === undefined
      ? []
      : entries.filter(
          (entry) => (entry.validFrom ?? '') <= date && (entry.validTo === undefined || entry.validTo >= date),
        );
  const pool = inForce.length > 0 ? inForce : entries;
  const strong = pool.filter((entry) => entry.strength === 'strong');
  const byStrength = strong.length > 0 ? strong : pool;
  const own = byStrength.filter((entry) => entry.role === 'name');
  const byRole = preferNames && own.length > 0 ? own : byStrength;
  if (inForce.length > 0) return byRole;
  const latest = byRole.reduce((max, entry) => (until(entry) > max ? until(entry) : max), '');
  return byRole.filter((entry) => until(entry) === latest);
}

function until(entry: NameEntry): string {
  return entry.validTo ?? '9999-12-31';
}

/**
 * Why the stretch cannot be a name by its edges; undefined when it can. `중진공은`, `중기부장관` and `완주군수` hold a
 * name, `중진공원` and `한국중진공` do not.
 */
export function edgeFault(text: string, hit: DictionaryHit, titles: Titles): string | undefined {
  if (!isWordStart(text, hit.start)) return 'a word goes on before it';
  if (insideLatinPhrase(text, hit)) return 'part of a longer name in Latin letters';
  if (STREET_PATTERN.test(text.slice(hit.end, hit.end + 8))) return 'part of a street name';
  if (endsWord(text, hit.end)) return undefined;
  const titleEnd = gluedTitleEnd(text, hit.end, titles);
  if (titleEnd >= 0) {
    return titles.get(text.slice(hit.start, titleEnd)) === undefined ? undefined : 'the word as a whole is a title';
  }
  if (
    BODY_BEFORE_CHIEF_PATTERN.test(text.slice(hit.start, hit.end)) &&
    text.charAt(hit.end) === '장' &&
    endsWord(text, hit.end + 1)
  )
    return undefined;
  // 환경부장관상, 조달청장 표창: an award bears its giver
  if (AWARD_PATTERN.test(text.slice(hit.end, hit.end + 8))) return undefined;
  // 금통위원: a member of 금통위
  if (text.charAt(hit.end - 1) === '위' && text.charAt(hit.end) === '원' && endsWord(text, hit.end + 1))
    return undefined;
  if (text.charAt(hit.end - 1) === '군' && text.charAt(hit.end) === '수' && endsWord(text, hit.end + 1))
    return undefined;
  return 'a word goes on behind it that is no particle';
}

const AWARD_PATTERN = /^(?:장관|이사장|위원장|총재)(?:상|표창|상장)(?=[을를이과와에으\s,·)’”'"]|$)/u;

/** 중앙대로 123, 세종대로: 로 is no particle before a house number, a 길 or behind 대. */
const STREET_PATTERN = /^로(?:\s?\d|\d*번?길)/u;

/** Right before a piece of a web or mail address: www.semas.or.kr, strong@semas.or.kr. */
const ADDRESS_PATTERN = /^[@._/]$/u;

/** KOSME in `KOSME DAY`, semas in www.semas.or.kr: Latin words in a row are one name. */
function insideLatinPhrase(text: string, hit: DictionaryHit): boolean {
  if (!isLatin(text.charCodeAt(hit.start)) || !isLatin(text.charCodeAt(hit.end - 1))) return false;
  if (ADDRESS_PATTERN.test(text.charAt(hit.start - 1)) || /^[@._/-][A-Za-z0-9]/u.test(text.slice(hit.end, hit.end + 2)))
    return true;
  const before = text.charAt(hit.start - 1) === ' ' && isLatin(text.charCodeAt(hit.start - 2));
  return before || (text.charAt(hit.end) === ' ' && isLatin(text.charCodeAt(hit.end + 1)));
}

/** 벤처기업협회장, 태백경찰서장: a chief's title is the body's name and 장. */
const BODY_BEFORE_CHIEF_PATTERN =
  /(?:회|청|서|원|공단|재단|대학|병원|센터|은행|국|처|학교|법원|연맹|기금|관|본부|소)$/u;

/** The end of a title glued right at `at` (`중기부장관은` → behind 장관); -1 when none is. */
export function gluedTitleEnd(text: string, at: number, titles: Titles): number {
  let wordEnd = at;
  while (wordEnd < text.length && wordEnd - at < 12 && isHangul(text.charCodeAt(wordEnd))) wordEnd += 1;
  for (let end = wordEnd; end > at + 1; end -= 1) {
    if (titles.get(text.slice(at, end)) !== undefined && particlesEnd(text, end) >= 0) return end;
  }
  return -1;
}
