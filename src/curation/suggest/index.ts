// What a corpus proposes for the dictionaries: names that rules found and no row has, short forms that articles define,
// titles, heads of bodies. A table in the dictionaries' own columns, to be edited in a spreadsheet and imported.
import type { Resources } from '../../core/resources.js';
import type { Language, Texts } from '../../messages/language.js';
import { reasonsJoined, SUGGESTIONS } from '../../messages/suggestions.js';
import { formulaProof } from '../../output/formula.js';
import { createTokenizer } from '../../tokenizer/index.js';
import { LIST_SEPARATOR, listItems } from '../columns.js';
import { writeRecord } from '../../dictionary/csv-records.js';
import { createAliasCollector } from './aliases.js';
import { createNameCollector } from './names.js';
import { CONFIDENCES, MOST_EXAMPLES, type Collector, type Suggestion } from './suggestion.js';
import { createRenamingCollector } from './renamings.js';
import { createTermCollector } from './terms.js';
import { createTitleCollector } from './titles.js';
import { createWeaknessJudge, type WeaknessJudge } from '../weakness.js';

export type { ReadArticle, Suggestion } from './suggestion.js';

export interface Suggester {
  add: Collector['add'];
  /** Best first. @param least the number of articles below which nothing is proposed */
  suggestions(least: number): readonly Suggestion[];
}

const TYPE_FILES: Readonly<Record<string, string>> = {
  organization: 'organizations.csv',
  company: 'companies.csv',
  city: 'cities.csv',
};

/** Moves what is also an ordinary word to where it counts only with support. */
function judged(suggestion: Suggestion, judge: WeaknessJudge): Suggestion {
  const file = TYPE_FILES[suggestion.type];
  if (file === undefined) return suggestion;
  const { cells } = suggestion;
  const name = cells['name'] ?? '';
  const weak = new Set(listItems(cells['weak_aliases'] ?? ''));
  const reasons: Texts[] = [];
  const isNew = (cells['source'] ?? '').startsWith('own corpus');
  const aliases = listItems(cells['aliases'] ?? '').filter((alias) => {
    const reason = judge.reason(alias, file);
    if (reason === undefined || (!isNew && !suggestion.why.en.includes(alias))) return true;
    reasons.push(SUGGESTIONS.weak(alias, reason));
    weak.add(alias);
    return false;
  });
  const fault = isNew ? judge.reason(name, file) : undefined;
  if (fault !== undefined) {
    reasons.push(SUGGESTIONS.weak(name, fault));
    if (file !== 'companies.csv') weak.add(name);
  }
  if (reasons.length === 0) return suggestion;
  return {
    ...suggestion,
    confidence: fault === undefined ? suggestion.confidence : 'low',
    why: reasonsJoined([suggestion.why, ...reasons]),
    cells: {
      ...cells,
      aliases: aliases.join(LIST_SEPARATOR),
      weak_aliases: [...weak].join(LIST_SEPARATOR),
      ...(fault !== undefined && file === 'companies.csv' ? { strength: 'weak' } : {}),
    },
  };
}

/** @throws UserError for a broken dictionary. */
export function createSuggester(resources: Resources): Suggester {
  const collectors = [
    createNameCollector(),
    createAliasCollector(resources),
    createTitleCollector(resources),
    createTermCollector(resources),
    createRenamingCollector(resources),
  ];
  return {
    add(article) {
      for (const collector of collectors) collector.add(article);
    },
    suggestions(least) {
      const all = collectors.flatMap((collector) => collector.suggestions(least));
      const names = all.flatMap(({ cells }) => [cells['name'] ?? '', ...listItems(cells['aliases'] ?? '')]);
      const judge = createWeaknessJudge([...new Set(names)], resources, createTokenizer('embedded'), new Map());
      const order = (suggestion: Suggestion): number => CONFIDENCES.indexOf(suggestion.confidence);
      return all
        .map((suggestion) => judged(suggestion, judge))
        .map((suggestion, at) => ({ suggestion, at }))
        .toSorted(
          (a, b) => order(a.suggestion) - order(b.suggestion) || b.suggestion.count - a.suggestion.count || a.at - b.at,
        )
        .map(({ suggestion }) => suggestion);
    },
  };
}

/** What people decide by stands in front, with what speaks for it; the rest only where a row has it. */
const FIRST_COLUMNS = ['type', 'id', 'name', 'aliases', 'weak_aliases', 'name_en', 'title', 'organization'];
const FURTHER_COLUMNS =
  'category parent country scope stock_code strength province latitude longitude valid_from valid_to status source'.split(
    ' ',
  );

/** The rows of the table, its header first; a cell that a spreadsheet would run cannot be in it. */
export function suggestionRows(suggestions: readonly Suggestion[], language: Language): readonly (readonly string[])[] {
  const further = FURTHER_COLUMNS.filter((column) => suggestions.some(({ cells }) => (cells[column] ?? '') !== ''));
  const examples = Array.from({ length: MOST_EXAMPLES }, (_, at) => at);
  const header = [
    ...FIRST_COLUMNS,
    ...['count', 'confidence', 'why'],
    ...examples.map((at) => `example_${String(at + 1)}`),
    ...further,
  ];
  const rows = suggestions.map(({ type, cells, count, confidence, why, examples: seen }) => [
    ...FIRST_COLUMNS.map((column) => (column === 'type' ? type : (cells[column] ?? ''))),
    ...[String(count), confidence, why[language]],
    ...examples.map((at) => {
      const example = seen[at];
      return example === undefined ? '' : `${example.article}: ${example.sentence}`;
    }),
    ...further.map((column) => cells[column] ?? ''),
  ]);
  return [header, ...rows].map((cells) => cells.map(formulaProof));
}

/** The same as CSV. */
export function suggestionTable(suggestions: readonly Suggestion[], language: Language = 'en'): string {
  return suggestionRows(suggestions, language)
    .map((cells) => `${writeRecord(cells)}\n`)
    .join('');
}
