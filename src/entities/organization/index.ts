// Organizations: ministries, agencies, public institutions, associations, universities, hospitals, councils,
// international bodies. `중기부` → 중소벤처기업부; `슈타인바이스 재단`, `벤처기업협회장` → 벤처기업협회.
import { z } from 'zod';
import type { CueWord } from '../../core/cue.js';
import type { EntityKindFactory } from '../../core/kind.js';
import type { Resources } from '../../core/resources.js';
import { foldName } from '../../text/characters.js';
import { describeNamed, isAbbreviation, isSurnameWithTitle } from '../naming.js';
import { sharedEndingRule } from '../shared-ending.js';
import { readBodies } from './bodies.js';
import { isCommonBody } from './common-bodies.js';
import { judgeBody, NAMESAKE_ABROAD } from './listed-bodies.js';
import { localOffices } from './local-offices.js';
import { ownEnds } from './own-ends.js';
import { appointmentRule } from './rules/appointment.js';
import { committeeRule } from './rules/committee.js';
import { foreignBodyRule } from './rules/foreign-body.js';
import { foreignHeadRule } from './rules/foreign-head.js';
import { GLUED_TITLE, gluedTitleRule } from './rules/glued-title.js';
import { headRule } from './rules/head.js';
import { legalFormRule } from './rules/legal-form.js';
import { localBodyRule } from './rules/local-body.js';
import { missionRule } from './rules/mission.js';
import { quotedCommitteeRule } from './rules/quoted-committee.js';
import { rowRule } from './rules/row.js';
import { schoolRowRule } from './rules/school-row.js';
import { schoolRule } from './rules/school.js';
import { tradersRule } from './rules/traders.js';
import { universityHospitalRule } from './rules/university-hospital.js';
import { ORGANIZATION, organizationWords } from './words.js';

export { ORGANIZATION } from './words.js';

/** 국민·공무원연금: 국민 is the fund in that row alone. */
const SHARED_ENDING = 'organization/shared-ending';
const NOT_FOUND_AGAIN = new Set([GLUED_TITLE, NAMESAKE_ABROAD, SHARED_ENDING]);

const STATE_ROW = z.object({ name: z.string().min(1), aliases: z.string().default(''), country: z.string() });
/** Shorter names of states are words elsewhere. */
const SHORTEST_STATE = 3;

export const createOrganizationKind: EntityKindFactory = (resources) => {
  const words = organizationWords(resources);
  const bodies = readBodies(resources);
  const offices = localOffices(bodies, words);
  const { language } = words;
  // 소비자원 and 무역협회 are heads too, but each is one body's name
  const isCommonWord = (alias: string): boolean =>
    (isCommonBody(alias, words) && !bodies.isListed(alias)) ||
    isSurnameWithTitle(alias, language) ||
    // 중소기업 옴부즈만(이하 옴부즈만)
    language.titles.get(alias) !== undefined;
  return {
    type: ORGANIZATION,
    traits: ['party'],
    precedence: 1,
    entries: bodies.entries,
    get cueWords() {
      return [...words.cueWords, ...offices.cueWords(), ...statesAbroad(resources)];
    },
    judge: (article, hit) => judgeBody(article, hit, bodies, words),
    rules: [
      headRule(words, bodies.isFullName),
      universityHospitalRule(words),
      legalFormRule(words),
      localBodyRule(words),
      committeeRule(words),
      quotedCommitteeRule(words),
      schoolRule(words),
      tradersRule(words),
      foreignHeadRule(words),
      foreignBodyRule(words, bodies.entries),
      missionRule(words),
      gluedTitleRule(words),
      appointmentRule(words),
      rowRule(words),
      schoolRowRule(words),
      sharedEndingRule(resources, bodies.entries, {
        id: SHARED_ENDING,
        type: ORGANIZATION,
        endings: 'lexicons/organization-shared-endings.csv',
        whole: true,
        stems: false,
      }),
    ],
    names: {
      acceptsAlias: (name, alias) => isAbbreviation(name, alias) && !isCommonWord(alias),
      isCommonWord,
      everyCountryHas: (surface) => words.of('national-body').has(surface),
      repeats: ({ rule }) => !NOT_FOUND_AGAIN.has(rule),
    },
    bind: (article, mentions) => [...offices.find(article, mentions), ...ownEnds(article, mentions, bodies, words)],
    recordKey: (mention) => mention.id ?? foldName(mention.name ?? mention.surface),
    describe: (_article, mentions) => describeNamed(mentions),
    attributes: { nameEn: z.string() },
  };
};

/** 플로리다, 텍사스주: states and provinces abroad, whose names are a part of their bodies'. */
function statesAbroad(resources: Resources): readonly CueWord[] {
  return resources
    .rows('lexicons/provinces.csv', STATE_ROW)
    .filter(({ country }) => country !== 'KR')
    .flatMap(({ name, aliases }) => [name, ...aliases.split('|').map((alias) => alias.trim())])
    .filter((name) => name.length >= SHORTEST_STATE)
    .map((word) => ({ kind: 'state-abroad', word }));
}
