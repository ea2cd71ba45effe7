// Short forms that articles define for bodies and firms that a dictionary has, without having the short form:
// `중소벤처기업진흥공단(이하 중벤진)` → the row of kr-pub-kosmes with 중벤진 among its aliases.
import type { Resources } from '../../core/resources.js';
import { languageOf } from '../../lexicon/language.js';
import { reasonsJoined, SUGGESTIONS } from '../../messages/suggestions.js';
import { foldName } from '../../text/characters.js';
import { LIST_SEPARATOR, listItems, NAME_FILES } from '../columns.js';
import { rawRowsOf, type RawDictionaryRow } from './raw-rows.js';
import { obtain, Sightings, type Collector, type Suggestion } from './suggestion.js';

interface Found {
  readonly type: string;
  readonly id: string;
  /** file:line of the row that was meant. */
  readonly row: string;
  readonly alias: string;
  readonly sightings: Sightings;
  isSpelledOut: boolean;
}

/** Rules by which an article defines a short form. */
const DEFINING_RULES = new Set(['bind/short-form', 'bind/brackets']);

/** (이하 … 포함): a remark, no name. It sorts suggestions, on which a person decides, and stays a pattern. */
const NO_NAME_PATTERN = /(?:포함|제외|별도|기준|참조|예정)$/u;

export function createAliasCollector(resources: Resources): Collector {
  const language = languageOf(resources);
  const found = new Map<string, Found>();
  const rowsById = new Map<string, RawDictionaryRow[]>();
  const known = new Set<string>();
  for (const [file, type] of Object.entries(NAME_FILES)) {
    for (const row of rawRowsOf(resources, file)) {
      const id = row.cells['id'] ?? '';
      obtain(rowsById, `${type} ${id}`, () => []).push(row);
      const { name = '', aliases = '', weak_aliases: weak = '' } = row.cells;
      for (const surface of [name, ...listItems(aliases), ...listItems(weak)]) known.add(`${id} ${foldName(surface)}`);
    }
  }

  return {
    add(article) {
      const seen = new Set<string>();
      for (const mention of article.analysis.selection.mentions) {
        const { id, entry, rule, type, surface } = mention;
        if (id === undefined || entry === undefined || !DEFINING_RULES.has(rule)) continue;
        const key = `${id} ${foldName(surface)}`;
        // 위원회, 교육원: good for one article, no name
        const isGeneric = language.organizationHeads.match(surface)?.ending === surface;
        if (NO_NAME_PATTERN.test(surface)) continue;
        if (known.has(key) || seen.has(key) || surface.length < 2 || isGeneric) continue;
        seen.add(key);
        const alias = obtain(found, key, () => ({
          type,
          id,
          row: `${entry.file}:${String(entry.line)}`,
          alias: surface,
          sightings: new Sightings(),
          isSpelledOut: false,
        }));
        alias.sightings.see(article, mention);
        alias.isSpelledOut ||= rule === 'bind/short-form';
      }
    },
    suggestions(least) {
      const byEntity = new Map<string, Found[]>();
      for (const alias of found.values()) {
        // `이하 …` says it in words; brackets alone want a second article
        if (alias.sightings.articles >= (alias.isSpelledOut ? 1 : least)) {
          obtain(byEntity, `${alias.type} ${alias.id}`, () => []).push(alias);
        }
      }
      return [...byEntity].flatMap(([key, aliases]) => withAliases(rowsById.get(key) ?? [], aliases));
    },
  };
}

/** All rows of the entity, since a user's row takes the place of all of them. */
function withAliases(rows: readonly RawDictionaryRow[], aliases: readonly Found[]): readonly Suggestion[] {
  // the rows of one entity stand together in the table
  const articles = Math.max(...aliases.map(({ sightings }) => sightings.articles));
  const isSpelledOut = aliases.some((alias) => alias.isSpelledOut);
  return rows.map(({ cells, place }): Suggestion => {
    const all = aliases.filter(({ row }) => row === place);
    const why = all.map(({ alias, sightings, isSpelledOut: inWords }) =>
      SUGGESTIONS.defined(alias, inWords, sightings.describe()),
    );
    return {
      type: aliases[0]?.type ?? '',
      count: articles,
      confidence: isSpelledOut && articles >= 2 ? 'high' : isSpelledOut || articles >= 3 ? 'medium' : 'low',
      why: why.length === 0 ? SUGGESTIONS.otherPeriodOfBoth : reasonsJoined(why),
      examples: all.flatMap(({ sightings }) => sightings.examples).slice(0, 3),
      cells: {
        ...cells,
        aliases: [...listItems(cells['aliases'] ?? ''), ...all.map(({ alias }) => alias)].join(LIST_SEPARATOR),
      },
    };
  });
}
