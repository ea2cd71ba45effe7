// Bodies and firms that go by another name now: `한국새벽기술원(구 새벽연구원)` → the row of 새벽연구원 with a last day, and one
// with the new name under the same id. Not: `가온동(구 시청)`, a place, nor a former name that the dictionary has.
import type { Resources } from '../../core/resources.js';
import type { Mention } from '../../core/types.js';
import { SUGGESTIONS } from '../../messages/suggestions.js';
import { foldName } from '../../text/characters.js';
import { listItems, NAME_FILES } from '../columns.js';
import { rawRowsOf, type RawDictionaryRow } from './raw-rows.js';
import { dayBefore, obtain, Sightings, type Collector, type Suggestion } from './suggestion.js';

/** `(구 새벽연구원)`, `(옛 새벽연구원)`, `(舊새벽연구원)`; `(전 …)` is said of persons. */
const FORMER_PATTERN = /\s?\((?:구|옛|舊)[,.:]?\s?(?<former>[가-힣A-Za-z0-9&·][가-힣A-Za-z0-9&· ]{1,24})\)/uy;

interface Renaming {
  readonly type: string;
  readonly now: string;
  readonly former: string;
  /** Rows of the dictionary under the former name; the new one is in none. */
  readonly rows: readonly RawDictionaryRow[];
  readonly sightings: Sightings;
}

export function createRenamingCollector(resources: Resources): Collector {
  const rowsByName = new Map<string, RawDictionaryRow[]>();
  const rowsById = new Map<string, RawDictionaryRow[]>();
  for (const [file, type] of Object.entries(NAME_FILES)) {
    for (const row of rawRowsOf(resources, file)) {
      const { id = '', name = '', aliases = '', weak_aliases: weak = '' } = row.cells;
      obtain(rowsById, `${type} ${id}`, () => []).push(row);
      for (const each of [name, ...listItems(aliases), ...listItems(weak)])
        obtain(rowsByName, `${type} ${foldName(each)}`, () => []).push(row);
    }
  }
  const found = new Map<string, Renaming>();

  function renamingAt(
    { type, end, name, surface, id }: Mention,
    text: string,
  ): Omit<Renaming, 'sightings'> | undefined {
    FORMER_PATTERN.lastIndex = end;
    const former = FORMER_PATTERN.exec(text)?.groups?.['former']?.trim();
    if (former === undefined || id !== undefined) return undefined;
    const [known] = rowsByName.get(`${type} ${foldName(former)}`) ?? [];
    const rows = known === undefined ? undefined : rowsById.get(`${type} ${known.cells['id'] ?? ''}`);
    return rows === undefined ? undefined : { type, now: name ?? surface, former, rows };
  }

  return {
    add(article) {
      const seen = new Set<string>();
      for (const mention of article.analysis.selection.mentions) {
        const renaming = renamingAt(mention, article.analysis.indexed.text);
        if (renaming === undefined) continue;
        const key = `${renaming.type} ${foldName(renaming.now)} ${foldName(renaming.former)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        obtain(found, key, () => ({ ...renaming, sightings: new Sightings() })).sightings.see(article, mention);
      }
    },
    suggestions: (least) =>
      [...found.values()].filter(({ sightings }) => sightings.articles >= Math.min(2, least)).flatMap(rowsOf),
  };
}

function rowsOf({ type, now, former, rows, sightings }: Renaming): readonly Suggestion[] {
  const last = rows.at(-1);
  const shared = {
    type,
    count: sightings.articles,
    confidence: sightings.articles >= 3 ? ('high' as const) : ('medium' as const),
    examples: sightings.examples,
  };
  const why = SUGGESTIONS.renamed(now, former, sightings.describe());
  // a user's row takes the place of all rows of the entity
  const kept = rows.map((row): Suggestion => ({
    ...shared,
    why: row === last ? why : SUGGESTIONS.otherPeriod,
    cells: row === last && sightings.first !== '' ? { ...row.cells, valid_to: dayBefore(sightings.first) } : row.cells,
  }));
  const renamed: Suggestion = {
    ...shared,
    why,
    cells: {
      ...last?.cells,
      name: now,
      aliases: '',
      weak_aliases: '',
      name_en: '',
      valid_from: sightings.first,
      valid_to: '',
      source: sightings.source(),
    },
  };
  return [...kept, renamed];
}
