// Bodies and firms that rules found and no dictionary has: `㈜가온테크`, 한국가온진흥원. Their short forms (`이하 가온`)
// come with them.
import { reasonsJoined, SUGGESTIONS } from '../../messages/suggestions.js';
import { foldName } from '../../text/characters.js';
import { romanize } from '../../korean/romanize.js';
import { LIST_SEPARATOR } from '../columns.js';
import { withoutLegalForm } from '../import/legal-form.js';
import { obtain, Sightings, type Collector, type Confidence, type Suggestion } from './suggestion.js';

/** The beginning of made-up ids, by type; other types are not proposed. */
const ID_BEGINNINGS: Readonly<Record<string, string>> = { organization: 'kr-org-', company: 'kr-co-' };

/** Categories of bodies by the end of their names. It sorts suggestions, on which a person decides, and stays a pattern. */
const CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/(?:협회|연합회|중앙회|조합|연맹|상공회의소)$/u, 'association'],
  [/(?:대학교|대학|대)$/u, 'university'],
  [/(?:병원|의료원)$/u, 'hospital'],
  [/(?:연구원|연구소|연구센터)$/u, 'research'],
  [/재단$/u, 'foundation'],
  [/의회$/u, 'council'],
  [/위원회$/u, 'committee'],
  [/(?:공사|공단)$/u, 'public-corporation'],
  [/진흥원$/u, 'public-institution'],
  [/기금$/u, 'fund'],
];

/** Rules that hardly ever err: a corporate marker, a head that only names have, a definition. */
const SURE_RULE_PATTERN = /^(?:company\/marker|organization\/(?:head|mission|glued-title)|bind\/short-form)/u;

interface Found {
  readonly type: string;
  readonly name: string;
  readonly sightings: Sightings;
  readonly rules: Set<string>;
  readonly shortForms: Map<string, number>;
}

export function createNameCollector(): Collector {
  const found = new Map<string, Found>();
  return {
    add(article) {
      for (const record of article.records) {
        const [first] = record.mentions;
        if (record.id !== undefined || first === undefined || ID_BEGINNINGS[record.type] === undefined) continue;
        const entry = obtain(found, `${record.type} ${foldName(record.name)}`, () => ({
          type: record.type,
          name: record.name,
          sightings: new Sightings(),
          rules: new Set<string>(),
          shortForms: new Map<string, number>(),
        }));
        entry.sightings.see(article, first);
        for (const { rule, surface } of record.mentions) {
          if (rule !== 'bind/again') entry.rules.add(rule);
          if (rule === 'bind/short-form' || rule === 'bind/brackets') {
            entry.shortForms.set(surface, (entry.shortForms.get(surface) ?? 0) + 1);
          }
        }
      }
    },
    suggestions: (least) =>
      [...found.values()].filter(({ sightings }) => sightings.articles >= least).map(suggestionOf),
  };
}

function suggestionOf({ type, name, sightings, rules, shortForms }: Found): Suggestion {
  const sure = [...rules].filter((rule) => SURE_RULE_PATTERN.test(rule));
  const confidence: Confidence =
    sightings.articles >= 3 && sure.length > 0
      ? 'high'
      : sightings.articles >= 3 || (sightings.articles >= 2 && (sure.length > 0 || rules.size > 1))
        ? 'medium'
        : 'low';
  const aliases = [...shortForms.keys()].filter((alias) => alias !== name);
  return {
    type,
    count: sightings.articles,
    confidence,
    why: reasonsJoined([
      sightings.describe(),
      SUGGESTIONS.foundBy([...rules].toSorted()),
      ...(aliases.length === 0 ? [] : [SUGGESTIONS.shortForms(aliases)]),
    ]),
    examples: sightings.examples,
    cells: {
      id: `${ID_BEGINNINGS[type] ?? ''}${romanize(withoutLegalForm(name))}`,
      name: withoutLegalForm(name),
      aliases: aliases.join(LIST_SEPARATOR),
      category: type === 'organization' ? (CATEGORIES.find(([pattern]) => pattern.test(name))?.[1] ?? '') : '',
      country: /[가-힣]/u.test(name) ? 'KR' : '',
      source: sightings.source(),
    },
  };
}
