// Offices that an article calls by their place alone once it has named them or the body that they belong to: 서울청장 of
// 중소벤처기업부, 충주서 of 충주경찰서.
import type { CueWord } from '../../core/cue.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { NameEntry } from '../../core/names.js';
import type { Candidate, Mention, Span } from '../../core/types.js';
import { endsWord, isWordStart } from '../../korean/edges.js';
import { blockAt } from '../../text/blocks.js';
import { createPlaces, type Places } from '../../text/places.js';
import { isHangul } from '../../text/characters.js';
import { lazyMap } from '../../text/lazy.js';
import { entryCandidate } from '../naming.js';
import type { Bodies } from './bodies.js';
import { ORGANIZATION, type OrganizationWords } from './words.js';

const ID = 'organization/regional-office';
const CUE = 'regional-office';

/** 서울지방국세청, 충북경찰청: the region is what the office is called by. */
const REGIONAL_NAME_PATTERN = /^(?<region>[가-힣]{2}(?:·?[가-힣]{2})?)(?:지방[가-힣]+|경찰)청$/u;

export interface LocalOffices {
  /** What offices are called by their region: 서울청, 서울지방청, 익산청. */
  readonly cueWords: () => readonly CueWord[];
  readonly find: (article: IndexedArticle, mentions: readonly Mention[]) => readonly Candidate[];
}

/** One office by its region's name, with the body that it belongs to. */
interface Office {
  readonly parent: string;
  readonly entry: NameEntry;
}

export function localOffices(bodies: Bodies, words: OrganizationWords): LocalOffices {
  const byShortName = lazyMap(() => officesByShortName(bodies));
  return {
    cueWords: () => [...byShortName.keys()].map((word) => ({ kind: CUE, word })),
    find(article, mentions) {
      const found = [...stations(article, mentions, words)];
      const cues = article.cues(CUE).filter((cue) => isWordOfItsOwn(article.text, cue));
      if (cues.length === 0) return found;
      const parents = parentsOf(mentions, words);
      for (const cue of cues) {
        const entry = officeMeant(byShortName.get(cue.word) ?? [], parents, article.date);
        const because = 'the office there of a body that the article names';
        if (entry !== undefined) found.push(entryCandidate(cue, entry, { rule: ID, evidence: 'definition', because }));
      }
      return found;
    },
  };
}

function officesByShortName(bodies: Bodies): ReadonlyMap<string, readonly Office[]> {
  const byShortName = new Map<string, Office[]>();
  for (const entry of bodies.entries.all()) {
    const region = entry.surface.endsWith('청')
      ? REGIONAL_NAME_PATTERN.exec(entry.surface)?.groups?.['region']?.replace('·', '')
      : undefined;
    const parent = bodies.parentOf(entry.id);
    if (region === undefined || parent === '') continue;
    const shortNames = entry.surface.includes('지방') ? [`${region}청`, `${region}지방청`] : [`${region}청`];
    for (const shortName of shortNames) {
      const own = byShortName.get(shortName);
      if (own === undefined) byShortName.set(shortName, [{ parent, entry }]);
      else own.push({ parent, entry });
    }
  }
  return byShortName;
}

/** 서울청, 서울청장. Not: 서울청사, 서울청년. */
function isWordOfItsOwn(text: string, { start, end }: Span): boolean {
  if (isHangul(text.charCodeAt(start - 1))) return false;
  return endsWord(text, text.charAt(end) === '장' ? end + 1 : end);
}

/** The bodies whose offices an article may mean. */
interface NamedParents {
  /** Ids of the bodies that it names; a police station stands for the police. */
  readonly all: ReadonlySet<string>;
  /** The bodies that it knows by their offices and that are named in many an article of another body: the police. */
  readonly aside: ReadonlySet<string>;
}

function parentsOf(mentions: readonly Mention[], words: OrganizationWords): NamedParents {
  const all = new Set<string>();
  const aside = new Set<string>();
  let station = false;
  for (const { type, id, name, surface } of mentions) {
    if (type !== ORGANIZATION) continue;
    if (id !== undefined) all.add(id);
    const ending = words.of('office-ending').ending(name ?? surface);
    if (ending === undefined) continue;
    const parent = words.valueOf('office-ending', ending);
    if (parent !== '') {
      all.add(parent);
      aside.add(parent);
    }
    station ||= stationPlace(name ?? surface, words) !== undefined;
  }
  return { all, aside: station ? new Set() : aside };
}

/** The only office of that region which the named bodies have. */
function officeMeant(offices: readonly Office[], parents: NamedParents, date = '9999'): NameEntry | undefined {
  const named = offices.filter(
    ({ parent, entry: { validFrom = '', validTo = '9999' } }) =>
      parents.all.has(parent) && validFrom <= date && date <= validTo,
  );
  const others = named.filter(({ parent }) => !parents.aside.has(parent));
  const [first, ...rest] = others.length > 0 ? others : named;
  return rest.every(({ entry }) => entry.id === first?.entry.id) ? first?.entry : undefined;
}

/** 충주경찰서 → 충주. Not: 남양주북부경찰서. */
function stationPlace(name: string, words: OrganizationWords): string | undefined {
  const ending = words.of('station-ending').ending(name);
  const place = ending === undefined ? '' : name.slice(0, name.length - ending.length);
  return place.length >= 2 && place.length <= 4 ? place : undefined;
}

/** 충주서 where the article names 충주경찰서 and no other office of the place. */
function stations(
  article: IndexedArticle,
  mentions: readonly Mention[],
  words: OrganizationWords,
): readonly Candidate[] {
  const called = new Map<string, Mention | undefined>();
  for (const mention of mentions) {
    if (mention.type !== ORGANIZATION) continue;
    const name = mention.name ?? mention.surface;
    const place = stationPlace(name, words);
    if (place === undefined) continue;
    const other = called.get(place);
    const same = !called.has(place) || (other !== undefined && (other.name ?? other.surface) === name);
    called.set(place, same ? mention : undefined);
  }
  const places = createPlaces(article.text);
  return [...called].flatMap(([place, mention]) =>
    mention === undefined
      ? []
      : placesOf(article, places, `${place}서`, words).map(({ start, end }): Candidate => ({
          type: ORGANIZATION,
          start,
          end,
          rule: ID,
          evidence: 'definition',
          because: `short for ${mention.name ?? mention.surface}, which the article names`,
          name: mention.name ?? mention.surface,
          ...(mention.id === undefined ? {} : { id: mention.id }),
        })),
  );
}

/** Where the short form stands for the office. */
function placesOf(article: IndexedArticle, places: Places, short: string, words: OrganizationWords): readonly Span[] {
  const { text } = article;
  const found: Span[] = [];
  for (const start of places.of(short)) {
    const end = start + short.length;
    if (blockAt(article, start) === undefined || !isWordStart(text, start)) continue;
    if (standsForStation(text.slice(end, end + 8), words)) found.push({ start, end });
  }
  return found;
}

/** 충주서에, 충주서는, 충주서 관계자. Not: 충주서 열린, which is short for 충주에서. */
function standsForStation(behind: string, words: OrganizationWords): boolean {
  return (
    /^(?:에서?|[는가의를로와장])(?![가-힣])/u.test(behind) ||
    (/^\s/u.test(behind) && words.of('station-word').endAt(behind.slice(1), 0) >= 0)
  );
}
