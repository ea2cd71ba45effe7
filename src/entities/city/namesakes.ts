// Which of several cities of one name is meant: 경기 광주, 광주시 서구, 대구 북구; and what is called so in another province.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { NameEntry } from '../../core/names.js';
import type { Span } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { wordAfter, type Word } from '../../text/words.js';
import { hasMunicipalEnding, isMetropolis, type Gazetteer } from './gazetteer.js';

/**
 * Where a name stands: the limits of its block, the word before it, nothing but blanks between, and the province that
 * heads the list in which it stands.
 */
export interface Place {
  readonly article: IndexedArticle;
  readonly span: Span;
  readonly block: Span;
  readonly before: Word | undefined;
  readonly heading: () => string | undefined;
}

/** The entry that is meant; undefined where nothing decides. `inForce`: those of the article's date. */
export function choose(
  place: Place,
  all: readonly NameEntry[],
  inForce: readonly NameEntry[],
  gazetteer: Gazetteer,
): NameEntry | undefined {
  return (
    ownerOfDistrict(place, place.article.date === undefined ? all : inForce, gazetteer) ??
    ofProvinceBefore(place, all, gazetteer) ??
    (idsOf(inForce) === 1 ? inForce[0] : ofProvince(place, inForce, gazetteer))
  );
}

const idsOf = (entries: readonly NameEntry[]): number => new Set(entries.map(({ id }) => id)).size;
const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** 부산 동·서구: the one in the province of the last of the row; without an id where nothing decides. */
export function besideNamesake(
  entries: readonly NameEntry[],
  last: string | undefined,
  { provinceOf, provincesOf }: Gazetteer,
): NameEntry | undefined {
  const [first] = entries;
  if (first === undefined || idsOf(entries) === 1) return first;
  const provinces = provincesOf(last).filter((province) => province !== '');
  const beside = entries.filter((entry) => provinces.includes(provinceOf(entry)));
  const { type, surface, name, strength, role, attributes, reference } = first;
  return onlyOne(beside) ?? { type, surface, name, strength, role, attributes, reference };
}

/** 광주시 서구, 광주 광산구: the one that has the district behind it. */
function ownerOfDistrict(
  { article, span, block }: Place,
  entries: readonly NameEntry[],
  { hasDistrict }: Gazetteer,
): NameEntry | undefined {
  const after = wordAfter(article.text, span.end, block.end);
  const district = after === undefined ? undefined : /^[가-힣]{1,3}구/u.exec(after.text)?.[0];
  if (district === undefined) return undefined;
  const owners = entries.filter(({ name }) => hasDistrict(name, district));
  return onlyOne(owners.filter(({ strength }) => strength === 'strong')) ?? onlyOne(owners);
}

/** 경기 광주, 경기(이천, 광주): the smaller city of a name that alone is the metropolis, by its province before it. */
function ofProvinceBefore(
  { before, heading }: Place,
  entries: readonly NameEntry[],
  { provinceOf, language }: Gazetteer,
): NameEntry | undefined {
  if (idsOf(entries) < 2) return undefined;
  const of = (word: string | undefined): NameEntry | undefined =>
    word === undefined || word.length < 2
      ? undefined
      : onlyOne(entries.filter((entry) => isNamedBy(word, provinceOf(entry), language)));
  return of(before?.text) ?? of(heading());
}

/** 경남, 경상남도, 경상 of 경상남도; 광주시 of 광주광역시. */
export function isNamedBy(word: string, province: string, language: Language): boolean {
  return (
    province !== '' &&
    (word === province ||
      language.provinceName(word) === province ||
      (word.length >= 2 && province.startsWith(word.replace(/시$/u, ''))))
  );
}

/** The one whose province stands right before it, else is the only one named at all; 광주시 alone is the metropolis. */
function ofProvince(
  { article, before }: Place,
  entries: readonly NameEntry[],
  { provinceOf, provincesOf, language }: Gazetteer,
): NameEntry | undefined {
  return (
    (before === undefined
      ? undefined
      : onlyOne(entries.filter((entry) => isNamedBy(before.text, provinceOf(entry), language)))) ??
    onlyOne(entries.filter(({ id }) => provincesOf(id).some((province) => namesProvince(article, province)))) ??
    onlyOne(entries.filter(isMetropolis))
  );
}

const provincesNamed = new WeakMap<IndexedArticle, Map<string, boolean>>();

/** Whether the article names a province anywhere, in full or short (`경북 `). */
function namesProvince(article: IndexedArticle, province: string): boolean {
  if (province === '') return false;
  const known = provincesNamed.get(article) ?? new Map<string, boolean>();
  provincesNamed.set(article, known);
  const short = `${province.slice(0, 2)} `;
  let named = known.get(short);
  if (named === undefined) {
    named = article.text.includes(province) || article.text.includes(short);
    known.set(short, named);
  }
  return named;
}

/**
 * 강원 영동, 평안남도 순천: what a Korean city is called for short, right behind a province that it is not in. Not: 경기
 * 서울, 충북 영동.
 */
export function isInAnotherProvince(
  { article, span, before }: Place,
  entries: readonly NameEntry[],
  { provinceOf, language, words }: Gazetteer,
): boolean {
  if (before === undefined || before.end < span.start - 1 || !language.isProvince(before.text)) return false;
  if (hasMunicipalEnding(article.text.slice(span.start, span.end))) return false;
  const named = [before.text, language.provinceName(before.text), language.provinceName(before.text, article.date)];
  const isNorthern = words('northern-province').at(before.text, 0)?.word === before.text;
  return entries.every((entry) => {
    const province = provinceOf(entry);
    return (
      entry.attributes['country'] === 'KR' &&
      // a page that writes 충북 청양 has the province wrong
      (entry.strength === 'weak' || isNorthern) &&
      /[시군]$/u.test(entry.name) &&
      !isMetropolis(entry) &&
      !entry.name.endsWith('특별자치시') &&
      province !== '' &&
      !named.some((each) => each !== undefined && shortProvince(each) === shortProvince(province))
    );
  });
}

/** 전라남도, 전남광주통합특별시 → 전남; 강원특별자치도 → 강원. */
function shortProvince(name: string): string {
  return /^(?:충청|전라|경상)[남북]도$/u.test(name) ? name.charAt(0) + name.charAt(2) : name.slice(0, 2);
}
