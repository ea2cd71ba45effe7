// Officials: persons presented with an office in a public or private body. The span is the name alone:
// `[이상직] 중진공 이사장`; with a surname both words: `[이 이사장]` → 이상직. A bare title (`장관은`) is no mention.
import { z } from 'zod';
import type { EntityKindFactory } from '../../core/kind.js';
import type { Row } from '../../core/resources.js';
import { BODIES, BODY_ROW } from '../../dictionary/bodies.js';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { NO_NAMES } from '../../dictionary/name-source.js';
import { languageOf } from '../../lexicon/language.js';
import { foldName } from '../../text/characters.js';
import { lazyMap } from '../../text/lazy.js';
import { once } from '../../text/once.js';
import { bindLastNames, LAST_NAME } from './bind/last-name.js';
import { bindSurnames, SURNAME_TITLE } from './bind/surname-title.js';
import { describeOfficial } from './describe.js';
import { OFFICIAL } from './persons.js';
import { besideTitleRules } from './rules/beside-title.js';
import { knownLastNameRule } from './rules/known-last-name.js';
import { createTerms } from './terms.js';

type BodyRow = Row<z.output<typeof BODY_ROW>>;

/** Embassies and consulates by every way to write them: 주미한국대사관 → 주미국 대한민국 대사관. */
function missionsOf(rows: () => readonly BodyRow[]): ReadonlyMap<string, string> {
  return lazyMap(
    () =>
      new Map(
        rows()
          .filter(({ category }) => category === 'embassy')
          .flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [foldName(each), name] as const)),
      ),
  );
}

export const createOfficialKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  const terms = createTerms(resources, language.phraseWords('sought-office'));
  const bodies = lazyRows(resources, BODIES, BODY_ROW);
  const names = once(() => new Set(bodies().map(({ name }) => name)));
  const knowledge = {
    language,
    terms,
    missions: missionsOf(bodies),
    isListed: (name: string) => names().has(name),
  };
  /** Whose surface alone is no name: it holds the title, or is a part of a name. */
  const parts = new Set([SURNAME_TITLE, LAST_NAME, 'official/known-last-name']);
  return {
    type: OFFICIAL,
    traits: ['person'],
    precedence: 4,
    entries: NO_NAMES,
    rules: [...besideTitleRules(terms), knownLastNameRule(terms)],
    names: {
      acceptsAlias: () => false,
      repeats: ({ rule }) => rule.startsWith('official/') && !parts.has(rule),
    },
    bind(article, mentions, appointments) {
      const persons = mentions.filter((mention) => mention.type === OFFICIAL);
      const bodies = (): ReadonlySet<string> =>
        new Set([...mentions.map(({ name, surface }) => name ?? surface), article.segmented.outlet ?? '']);
      return [
        ...bindSurnames(article, appointments, persons, bodies, language.names, terms),
        ...bindLastNames(article, persons, language.titles),
      ];
    },
    recordKey: (mention) => foldName(mention.name ?? mention.surface),
    describe: (article, mentions, all, traitsOf) => describeOfficial(article, mentions, all, traitsOf, knowledge),
    attributes: { title: z.string(), organization: z.string() },
  };
};
