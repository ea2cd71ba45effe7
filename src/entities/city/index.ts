// Cities: Korean municipalities and foreign cities. `서울` → 서울특별시, `LA` → 로스앤젤레스; not 경기도, 인천테크노파크,
// `하노이 무역관`.
import { z } from 'zod';
import type { EntityKindFactory } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { DictionaryHit, NameEntry } from '../../core/names.js';
import type { Candidate } from '../../core/types.js';
import { entriesInForce } from '../../dictionary/names.js';
import { blockAt } from '../../text/blocks.js';
import { foldName } from '../../text/characters.js';
import { once } from '../../text/once.js';
import { wordBefore } from '../../text/words.js';
import { candidateOf, describeNamed, isSurnameWithTitle } from '../naming.js';
import { sharedEndingRule } from '../shared-ending.js';
import { branchBehind } from './branches.js';
import { cityEdgeFault, isLandform, withMunicipalEnding } from './edges.js';
import { CITY, loadGazetteer, type Gazetteer } from './gazetteer.js';
import { loadCoordinates } from './coordinates.js';
import { provinceHeading } from './headings.js';
import { longerName } from './longer-names.js';
import { besideNamesake, choose, isInAnotherProvince, type Place } from './namesakes.js';
import { hasSupport } from './support.js';

export const createCityKind: EntityKindFactory = (resources) => {
  const gazetteer = loadGazetteer(resources);
  return {
    type: CITY,
    traits: ['party', 'place'],
    precedence: 3,
    entries: gazetteer.entries,
    judge: (article, hit) => judge(article, withMunicipalEnding(article, hit), gazetteer),
    rules: [
      sharedEndingRule(resources, gazetteer.entries, {
        id: 'city/shared-ending',
        type: CITY,
        endings: 'lexicons/city-shared-endings.csv',
        whole: false,
        stems: false,
        choose: (entries, last) => besideNamesake(entries, last, gazetteer),
      }),
    ],
    names: {
      acceptsAlias: () => false,
      isCommonWord: (alias) => isSurnameWithTitle(alias, gazetteer.language),
      repeats: () => false,
    },
    recordKey: (mention) => foldName(mention.name ?? mention.surface),
    describe: (_article, mentions) => describeNamed(mentions),
    coordinates: loadCoordinates(resources),
    attributes: { nameEn: z.string(), country: z.string() },
  };
};

/** The city that a listed name stands for, or why it stands for none. */
function judge(article: IndexedArticle, hit: DictionaryHit, gazetteer: Gazetteer): Candidate | string {
  const fault = cityEdgeFault(article, hit, gazetteer) ?? longerName(article, hit, gazetteer.words);
  if (fault !== undefined) return fault;
  const inForce = entriesInForce(hit.entries, article.date, { preferNames: false });
  const [first] = inForce;
  const block = blockAt(article, hit.start);
  if (first === undefined || block === undefined) return 'no entry in force';
  const place = {
    article,
    span: hit,
    block,
    before: wordBefore(article.text, hit.start, block.start),
    heading: once(() => provinceHeading(article.text, hit, block, gazetteer.language)),
  };
  const other = otherMeaning(place, inForce, gazetteer);
  if (other !== undefined) return other;
  const entry = choose(place, hit.entries, inForce, gazetteer);
  if (isOtherWordHere(place, entry ?? first, inForce, gazetteer)) return 'another word elsewhere in the article';
  const candidate = candidateOf(article, hit, entry ?? first);
  if ((entry ?? first).strength === 'weak' && !hasSupport(place, entry ?? first, inForce, gazetteer))
    return { ...candidate, pending: 'a weak name without a province, a country or another city beside it' };
  return entry === undefined ? nameless(candidate) : candidate;
}

/**
 * An article that has the word in its other meaning (진주 목걸이) has it so throughout (진주를 골랐다), but where something beside
 * the name makes it the city: 진주시, 경남 진주. Not: 도쿄만 beside 도쿄, which is no other word.
 */
function isOtherWordHere(place: Place, entry: NameEntry, inForce: readonly NameEntry[], gazetteer: Gazetteer): boolean {
  const { text } = place.article;
  const surface = text.slice(place.span.start, place.span.end);
  const { lookalikes } = gazetteer;
  return (
    (lookalikes.isCalled(surface) || entry.strength === 'weak') &&
    lookalikes.standIn(surface, place.article) &&
    !hasSupport(place, entry, inForce, gazetteer)
  );
}

/** In plain words, what the name means where the words beside it say that it is no city. */
function otherMeaning(place: Place, inForce: readonly NameEntry[], gazetteer: Gazetteer): string | undefined {
  const { article, span, before } = place;
  const { language, lookalikes } = gazetteer;
  if (isLandform(article, span, inForce)) return 'an island, a bay or a style named after it';
  // 빈, 본: 빈도 and 본은 are words, whatever else the article names
  if (span.end - span.start === 1 && (before === undefined || !language.isCountry(before.text)))
    return 'a name of one syllable without its country';
  const surface = article.text.slice(span.start, span.end);
  const following = lookalikes.behind(surface, article.text.slice(span.end, span.end + 16).trimStart());
  if (following !== undefined) return `another word where ${following} follows`;
  const introduced = before !== undefined && before.end >= span.start - 1 ? before.text : undefined;
  // 동양의 진주, 이야기 속의 공주; not: 경남의 진주
  const owner = introduced?.endsWith('의') === true ? introduced.slice(0, -1) : undefined;
  if (owner !== undefined && lookalikes.isCalled(surface) && !language.isProvince(owner))
    return 'another word, what something is called';
  const leading = lookalikes.before(surface, introduced);
  if (leading !== undefined) return `another word behind ${leading}`;
  // 알 마지드 공주는, 샬럿 공주; not: 미디어 공주 지사
  if (
    introduced !== undefined &&
    introduced.length > 1 &&
    lookalikes.isTitle(surface) &&
    language.names.soundsForeign('clear', introduced)
  )
    return 'a title behind a foreign name';
  if (isInAnotherProvince(place, inForce, gazetteer)) return 'a place in another province';
  const branch = branchBehind(place, gazetteer);
  return branch === undefined ? undefined : `only tells apart which ${branch} is meant`;
}

/** The candidate without the id of one of several cities that it may mean. */
function nameless({ type, start, end, rule, evidence, name = '', attributes = {} }: Candidate): Candidate {
  const because = `several cities are called ${name}, and nothing beside it decides`;
  return { type, start, end, rule, evidence, because, name, attributes };
}
