// What the mentions of one official amount to: the longest title that the article gives, its body, and who that was then.
import type { RecordDescription, TraitsOf } from '../../core/kind.js';
import { linked } from '../../core/links.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Attributes, Mention } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { foldName } from '../../text/characters.js';
import { plainSpaces } from '../naming.js';
import { SURNAME_TITLE } from './bind/surname-title.js';
import { bodyNamedWith, bodyOf } from './body.js';
import type { BodyKnowledge } from './question.js';
import type { Terms } from './terms.js';

/** 주미대사, 주일본 대한민국 대사, 주시애틀총영사: where an envoy is posted stands in the title. */
const ENVOY_PATTERN = /^주[가-힣\s]{1,14}?(?<post>대사|총영사)$/u;
const POSTING_PATTERN = /(?<![가-힣])주\s?[가-힣]{2,8}$/u;
/** 부총리 겸 기획재정부 장관: two offices of one person, which are his title together. */
const SECOND_OFFICE_PATTERN = /^\s겸\s[가-힣]{2,12}?\s?(?:장관|위원장|처장)(?=[은는이가을를과와의도,()\s]|$)/u;

/** So many letters at one end of a body's name are right where the rest is misspelt. */
const SAME_PART = 3;

/** What the description asks: who held which office when, and which mission an envoy heads. */
export interface OfficeKnowledge extends BodyKnowledge {
  readonly terms: Terms;
  /** Embassies and consulates by every way to write them: 주미한국대사관 → 주미국 대한민국 대사관. */
  readonly missions: ReadonlyMap<string, string>;
}

interface StatedOffice {
  readonly title: string;
  readonly organization: string | undefined;
  /** How sure the body is: 2 where a phrase in contact lines names it, 1 where another phrase does, 0 where the article tells. */
  readonly sureness: number;
}

export function describeOfficial(
  article: IndexedArticle,
  mentions: readonly Mention[],
  all: readonly Mention[],
  traitsOf: TraitsOf,
  knowledge: OfficeKnowledge,
): RecordDescription {
  const { language, terms, missions, isListed } = knowledge;
  const name = mentions.find((mention) => mention.name !== undefined)?.name ?? plainSpaces(mentions[0]?.surface ?? '');
  const stated = mentions.flatMap((mention): readonly StatedOffice[] => {
    const title = mention.attributes?.['title'];
    if (typeof title !== 'string' || mention.rule === SURNAME_TITLE) return [];
    const question = { article, mention, title, all, traitsOf, language, isListed };
    const named = missionBefore(article, mention, title, missions) ?? bodyNamedWith(question);
    const sureness = named === undefined ? 0 : mention.zone === 'contact' ? 2 : 1;
    return [{ title, organization: named ?? bodyOf(question), sureness }];
  });
  const best = longestOf(stated);
  const title = best?.title ?? titleWithSurname(mentions);
  const held = terms.of(name, article.date).filter((each) => title === undefined || goesOnFrom(title, each.title));
  const term = held.find(({ organization }) => organization === best?.organization) ?? held[0];
  // 농림축식품부(장관 …): the ministry misspelt
  const isMisspelt = (written: string): boolean =>
    term !== undefined &&
    (term.organization.endsWith(written.slice(-SAME_PART)) ||
      term.organization.startsWith(written.slice(0, SAME_PART))) &&
    !all.some((mention) => mention.name === written);
  const agrees =
    term !== undefined &&
    (best?.organization === undefined ||
      best.organization === term.organization ||
      (title === term.title && isMisspelt(best.organization)));
  const known = agrees && term.organization !== '' ? term.organization : undefined;
  const id = agrees ? { id: term.id } : {};
  const organization = known ?? best?.organization;
  if (title === undefined) return { name, ...id, attributes: organization === undefined ? {} : { organization } };
  // 주미한국대사: the embassy and 대사
  const mission = missions.get(foldName(`${title}관`));
  const office = secondOffice(article, mentions, title) ?? title;
  const written = mission === undefined ? office : (ENVOY_PATTERN.exec(title)?.groups?.['post'] ?? office);
  const body = mission ?? bodyByTitle(office, organization, language);
  const attributes: Attributes = { title: written, ...(body === undefined ? {} : { organization: body }) };
  return { name, ...id, attributes };
}

/** 주칭다오 총영사, 주 요코하마 총영사: the mission by where its head is posted. */
function missionBefore(
  { text }: IndexedArticle,
  mention: Mention,
  title: string,
  missions: ReadonlyMap<string, string>,
): string | undefined {
  const body = linked(mention, 'body');
  const seat = body === undefined ? undefined : POSTING_PATTERN.exec(text.slice(body.start, body.end))?.[0];
  return seat === undefined ? undefined : missions.get(foldName(`${seat}${title}관`));
}

/**
 * The longest of the titles that go on from the one with a body that a phrase names, else with any, with its surest body: contact
 * lines know the body best, but not the title.
 */
function longestOf(stated: readonly StatedOffice[]): StatedOffice | undefined {
  const withBody = stated.filter(({ organization }) => organization !== undefined);
  const bySureness = withBody.toSorted((a, b) => b.sureness - a.sureness);
  const [first, ...rest] = [...withBody.filter(({ sureness }) => sureness > 0), ...withBody, ...stated];
  const longest = rest
    .filter(({ organization }) => withBody.length === 0 || organization !== undefined)
    .reduce<StatedOffice | undefined>(
      (chosen, next) =>
        chosen !== undefined && next.title.length > chosen.title.length && goesOnFrom(next.title, chosen.title)
          ? next
          : chosen,
      first,
    );
  return bySureness.find(({ title }) => title === longest?.title) ?? longest;
}

/** Whether a title is another one at greater length: 기획재정부 장관, 연구원장. Not: 부원장 and 위원장, which are no 원장. */
function goesOnFrom(title: string, shorter: string): boolean {
  if (!title.endsWith(shorter)) return false;
  const before = title.slice(0, title.length - shorter.length);
  return !/(?:^|\s)부$/u.test(before) && !(before.endsWith('위') && shorter.startsWith('원장'));
}

function titleWithSurname(mentions: readonly Mention[]): string | undefined {
  const title = mentions.find((mention) => mention.rule === SURNAME_TITLE)?.attributes?.['title'];
  return typeof title === 'string' ? title : undefined;
}

/** What the title itself says of the body. */
function bodyByTitle(
  title: string,
  organization: string | undefined,
  { titles, phraseWords }: Language,
): string | undefined {
  // 대통령 권한대행 국무총리: who has a country and no body
  const [office = '', behind] = title.split(' ');
  const isHeld = (word: string): boolean =>
    phraseWords('sought-office').has(word) || phraseWords('acting-office').has(word);
  if (titles.classed('head-of-state').has(office) && (behind === undefined || isHeld(behind)))
    return title.includes(' 겸 ') ? organization : undefined;
  // 김대중 전남교육감: the province tells which office of education
  if (organization !== undefined && titles.classed('education').has(title) && !organization.endsWith('청'))
    return `${organization}교육청`;
  return organization ?? titles.bodyOf(title);
}

function secondOffice(article: IndexedArticle, mentions: readonly Mention[], title: string): string | undefined {
  for (const mention of mentions) {
    const end = mention.attributes?.['title'] === title ? linked(mention, 'title')?.end : undefined;
    const second = end === undefined ? undefined : SECOND_OFFICE_PATTERN.exec(article.text.slice(end, end + 30))?.[0];
    if (second !== undefined) return `${title} ${plainSpaces(second)}`;
  }
  return undefined;
}
