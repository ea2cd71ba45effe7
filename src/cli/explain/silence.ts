// Why nothing was found at a place: what kind of block it is, which names of the dictionaries come near, which test an
// edge failed, and which line to add. `중벤부는` → 중벤부 is nowhere listed; could be short for 중소벤처기업부 …
import { NAME_FILES, columnsOf, LIST_SEPARATOR, listItems } from '../../curation/columns.js';
import { writeRecord } from '../../dictionary/csv-records.js';
import { createNameFinder, listNames, type FoundName } from '../../curation/find/index.js';
import { rawRowsOf, type RawDictionaryRow } from '../../curation/suggest/raw-rows.js';
import type { Resources } from '../../core/resources.js';
import { particlesEnd } from '../../korean/edges.js';
import { languageOf } from '../../lexicon/language.js';
import { romanize } from '../../korean/romanize.js';
import { once } from '../../text/once.js';
import { wordsOf, type Word } from '../../text/words.js';
import type { Analysis, Engine } from '../../pipeline.js';
import type { Block, Span, Token } from '../../core/types.js';
import { EXPLAIN } from '../../messages/explain.js';
import type { Texts } from '../../messages/language.js';

/** A row to paste into a file of a user's folder. */
export interface RowToAdd {
  readonly file: string;
  readonly header: string;
  /** All rows of the id: a user's rows take the place of all of them. */
  readonly rows: readonly string[];
  readonly why: string;
  readonly means: Texts;
}

export interface Silence extends Span {
  readonly kind: 'blank' | 'furniture' | 'repeat' | 'text';
  /** Whether the words could be a name at all. */
  readonly looks: 'number' | 'common' | 'name';
  /** What the place is: `in a body block (segment/line)`. */
  readonly place: string;
  readonly words: readonly string[];
  /** The words without the particles behind them. */
  readonly bare: string;
  readonly near: readonly FoundName[];
  readonly refused: readonly { readonly surface: string; readonly type: string; readonly reason: string }[];
  readonly add: readonly RowToAdd[];
}

const MOST_NEAR = 5;
/** Tags of MeCab. */
const PARTICLE_PATTERN = /^(?:J|VCP|E)/u;
const NUMBER_PATTERN = /^(?:SN|NR)$/u;
const VERB_PATTERN = /^(?:VV|VA|VX|XSV|XSA)/u;

export interface SilenceExplainer {
  explain(analysis: Analysis, place: Span): Silence;
}

/** Rows of a file of the dictionaries as they are written. */
type RowsOf = (file: string) => readonly RawDictionaryRow[];

/** The row of a near name with the word among its aliases. */
function asAlias(word: string, near: FoundName, rowsOf: RowsOf): RowToAdd | undefined {
  if (near.type === 'official') return undefined;
  const found = Object.keys(NAME_FILES)
    .flatMap((file) => rowsOf(file).map((raw) => ({ file, raw })))
    .find(({ raw }) => raw.place === near.row);
  if (found === undefined) return undefined;
  const columns = columnsOf(found.file) ?? [];
  const rows = rowsOf(found.file).filter(({ cells }) => cells['id'] === found.raw.cells['id']);
  return {
    file: found.file,
    header: columns.join(','),
    rows: rows.map((row) => {
      const aliases = [...listItems(row.cells['aliases'] ?? ''), word].join(LIST_SEPARATOR);
      const cells = new Map(Object.entries(row === found.raw ? { ...row.cells, aliases } : row.cells));
      return writeRecord(columns.map((column) => cells.get(column) ?? ''));
    }),
    why: `if ${word} means ${near.name} (${near.row})`,
    means: EXPLAIN.meansNear(word, near.name),
  };
}

function asNew(word: string, isBody: boolean): RowToAdd {
  const file = isBody ? 'organizations.csv' : 'companies.csv';
  const columns = columnsOf(file) ?? [];
  const cells = new Map([
    ['id', `${isBody ? 'kr-org-' : 'kr-co-'}${romanize(word)}`],
    ['name', word],
    ['country', 'KR'],
    ['source', EXPLAIN.where.en],
  ]);
  return {
    file,
    header: columns.join(','),
    rows: [writeRecord(columns.map((column) => cells.get(column) ?? ''))],
    why: `if it is a ${isBody ? 'body' : 'firm'} of its own`,
    means: isBody ? EXPLAIN.ownBody(word) : EXPLAIN.ownFirm(word),
  };
}

/** What a block is to one who looks for names in it. */
function placeIn({ zone, rule, repeats }: Block): Pick<Silence, 'kind' | 'place'> {
  const where = `the place is in a ${zone} block (${rule})`;
  const repeat = repeats === undefined ? '' : `, which repeats the one at ${String(repeats)}`;
  if (zone === 'boilerplate') {
    const why = 'page furniture, where no names are looked for (--keep-boilerplate of extract does)';
    return { kind: 'furniture', place: `${where}${repeat}: ${why}` };
  }
  if (repeats !== undefined) return { kind: 'repeat', place: `${where}${repeat}: repeats are not looked at` };
  return { kind: 'text', place: where };
}

export function createSilenceExplainer(engine: Engine, resources: Resources): SilenceExplainer {
  const finder = once(() => createNameFinder(listNames(engine.kinds, resources)));
  const { organizationHeads, companyEndings } = languageOf(resources);
  const isBody = (word: string): boolean => organizationHeads.match(word) !== undefined;
  const rawRows = new Map<string, readonly RawDictionaryRow[]>();

  function rowsOf(file: string): readonly RawDictionaryRow[] {
    const rows = rawRows.get(file) ?? rawRowsOf(resources, file);
    rawRows.set(file, rows);
    return rows;
  }

  function find(word: string): readonly FoundName[] {
    return forms(word)
      .flatMap((form) => finder().find(form, { limit: MOST_NEAR }))
      .filter((name, at, all) => all.findIndex((other) => other.row === name.row) === at)
      .slice(0, MOST_NEAR);
  }

  /** The names of the dictionaries that come near the words of a place, and the rows that would make them known. */
  function nearNames(word: string, bare: string, looks: Silence['looks']): Pick<Silence, 'near' | 'add'> {
    const found = find(word);
    const exact = found.filter(({ match }) => match === 'exact');
    if (exact.length > 0) return { near: exact, add: [] };
    // Of a word that everybody knows nothing but itself is meant: 한국 is not short for 한국은행.
    const near = found.filter(({ match }) => looks === 'name' || match === 'spelling');
    if (bare.length < 2 || looks !== 'name') return { near, add: [] };
    const named = near.filter(({ match, role }) => match !== 'id' && role === 'name').slice(0, 2);
    const aliases = named.flatMap((name) => asAlias(bare, name, rowsOf) ?? []);
    return { near, add: [...aliases, asNew(bare, isBody(bare))] };
  }

  return {
    explain({ indexed, segmented, refused }, place) {
      const { text } = indexed;
      const block = segmented.blocks.find(({ start, end }) => place.start < end && place.end > start);
      if (block === undefined)
        return {
          ...{ ...place, kind: 'blank', looks: 'common', place: 'the place is blank' },
          ...{ words: [], bare: '', near: [], refused: [], add: [] },
        };
      const words = wordsOf(text, block.start, block.end).filter(
        ({ start, end }) => place.start < end && place.end > start,
      );
      const span = { start: words[0]?.start ?? place.start, end: words.at(-1)?.end ?? place.end };
      const word = words.length === 0 ? undefined : text.slice(span.start, span.end);
      const bare = word === undefined ? '' : (forms(word)[1] ?? word);
      const looks = looksOf(
        words,
        (own) => indexed.tokensIn(block, own),
        (own) => isBody(own) || companyEndings.match(own) !== undefined,
      );
      const here = placeIn(block);
      const { near, add } = word === undefined ? { near: [], add: [] } : nearNames(word, bare, looks);
      return {
        ...{ ...place, kind: here.kind, looks, place: here.place },
        words: words.map((own) => own.text),
        ...{ bare, near },
        refused: refused
          .filter(({ hit }) => hit.start < span.end && hit.end > span.start)
          .map(({ hit, type, reason }) => ({ surface: text.slice(hit.start, hit.end), type, reason })),
        add: here.kind === 'text' ? add : [],
      };
    },
  };
}

/**
 * Whether words could be a name: not where a number counts something, nor where the language has each of them as one word or
 * as nouns put together (지원사업), unless it ends as names do (상한제약).
 */
function looksOf(
  words: readonly Word[],
  tokensIn: (word: Word) => readonly Token[],
  endsAsName: (word: string) => boolean,
): Silence['looks'] {
  if (words.length === 0) return 'common';
  const [first] = words;
  const tokens = words.map((word) => tokensIn(word).filter(({ pos }) => !PARTICLE_PATTERN.test(pos)));
  if (first !== undefined && tokens[0]?.[0] !== undefined && NUMBER_PATTERN.test(tokens[0][0].pos)) return 'number';
  const isInflected = tokens.some((own) => own.some(({ pos }) => VERB_PATTERN.test(pos)) && own.length <= 2);
  const isCommon = tokens.every((own) => {
    const areNouns = own.every(({ pos, surface }) => pos === 'NNG' && surface.length > 1);
    return own.length <= 1 || (areNouns && !endsAsName(own.map(({ surface }) => surface).join('')));
  });
  return isInflected || isCommon ? 'common' : 'name';
}

/** The word as it stands, then without its particles. */
function forms(word: string): readonly string[] {
  const found = [word];
  for (let cut = word.length - 1; cut >= 2; cut -= 1) {
    if (particlesEnd(word, cut) === word.length) found.push(word.slice(0, cut));
  }
  return found;
}
