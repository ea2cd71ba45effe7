// What organizations, companies and cities have in common: names from dictionaries, short forms, one record a name.
import type { DictionaryHit, NameEntry, NameSource } from '../core/names.js';
import { entriesInForce } from '../dictionary/names.js';
import { isHangul } from '../text/characters.js';
import type { Language } from '../lexicon/language.js';
import type { Candidate, Mention, Span } from '../core/types.js';
import type { RecordDescription } from '../core/kind.js';
import type { IndexedArticle } from '../core/indexed-article.js';

/** A dictionary hit as a candidate. */
export function candidateOf(article: IndexedArticle, hit: DictionaryHit, entry: NameEntry): Candidate {
  const surface = article.text.slice(hit.start, hit.end);
  return {
    type: entry.type,
    start: hit.start,
    end: hit.end,
    rule: entry.role === 'name' ? 'dictionary/name' : 'dictionary/alias',
    evidence: entry.strength === 'strong' ? 'dictionary' : 'context',
    because: `${surface} is listed as ${entry.name}`,
    name: entry.name,
    ...(entry.id === undefined ? {} : { id: entry.id }),
    attributes: entry.attributes,
    entry: entry.reference,
  };
}

/** What is listed under a name on a date, however it is spaced: 대구은행 is iM뱅크 since June 2024. */
export function createEntryFinder(
  names: NameSource,
): (name: string, date: string | undefined) => NameEntry | undefined {
  return (name, date) => entriesInForce(names.spelled(name), date)[0];
}

/** A candidate whose words stand for an entry without spelling it: 신한 in `신한·하나은행`. */
export function entryCandidate(
  { start, end }: Span,
  entry: NameEntry,
  why: Pick<Candidate, 'rule' | 'evidence' | 'because'>,
): Candidate {
  return {
    type: entry.type,
    start,
    end,
    ...why,
    name: entry.name,
    ...(entry.id === undefined ? {} : { id: entry.id }),
    attributes: entry.attributes,
    entry: entry.reference,
  };
}

/**
 * Name and id of a record from its mentions: the dictionary's where one knows it (of a renamed body the name that most
 * mentions stand for, the first of equals), else the longest surface.
 */
export function describeNamed(mentions: readonly Mention[]): RecordDescription {
  const id = mentions.find((mention) => mention.id !== undefined)?.id;
  const names = new Map<string, number>();
  // what the article writes out goes before what a short form stands for
  const full = mentions.filter((mention) => mention.rule === 'dictionary/name');
  for (const { name } of full.length > 0 ? full : mentions) {
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const most = Math.max(0, ...names.values());
  const name = [...names].find(([, count]) => count === most)?.[0] ?? longestSurface(mentions);
  return {
    name,
    ...(id === undefined ? {} : { id }),
    attributes: Object.fromEntries(mentions.flatMap((mention) => Object.entries(mention.attributes ?? {}))),
  };
}

/** The longest surface, the first of equals, with plain single spaces. */
export function longestSurface(mentions: readonly Mention[]): string {
  const longest = mentions.reduce(
    (best, mention) => (mention.surface.length > best.length ? mention.surface : best),
    '',
  );
  return plainSpaces(longest);
}

/** Non-breaking and other odd spaces inside a name become one plain space. */
export function plainSpaces(surface: string): string {
  return surface.replace(/\s+/gu, ' ').trim();
}

const LATIN_ALIAS_PATTERN = /^[A-Z][A-Za-z0-9&.·\-–' ]{1,60}$/u;
/** Abbreviations that stand in brackets behind names without being another name of them. */
const NO_ALIAS = new Set(
  'CEO CTO COO CFO AI ICT IT IOT R&D MOU IPO OEM ODM EU US USA UK UAE FTA ESG DX AX VC AC PM TF B2B B2C KRX KOSPI KOSDAQ'.split(
    ' ',
  ),
);

/**
 * Whether `alias` in brackets behind `name` can be a short form of it: a Hangul one takes its syllables in order from
 * the name (`미주한상총연` from 미주한인상공회의소총연합회), a Latin one begins with a capital (`NIH`, `Adams Street`).
 */
export function isAbbreviation(name: string, alias: string): boolean {
  if (NO_ALIAS.has(alias.toUpperCase())) return false;
  if (LATIN_ALIAS_PATTERN.test(alias))
    return isHangul(name.charCodeAt(name.length - 1)) || isHangul(name.charCodeAt(0));
  // LA항만청, 인천TP: Latin letters and a part of the name
  const mixed = /^(?:[A-Z]{2,4}(?<tail>[가-힣]{2,})|(?<head>[가-힣]{2,})[A-Z]{2,4})$/u.exec(alias)?.groups;
  if (mixed !== undefined) return name.endsWith(mixed['tail'] ?? '\n') || name.startsWith(mixed['head'] ?? '\n');
  const letters = Array.from(alias).filter((letter) => letter !== ' ');
  if (letters.length < 2 || !letters.every((letter) => isHangul(letter.charCodeAt(0)))) return false;
  if (letters.length >= name.replace(/\s/gu, '').length) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 박 옴부즈만, 서 시장: what a lead calls the head of a body from here on is no name of the body. */
export function isSurnameWithTitle(alias: string, language: Language): boolean {
  const [surname = '', title = '', ...rest] = alias.split(' ');
  return rest.length === 0 && language.names.isSurname(surname) && language.titles.get(title) !== undefined;
}
