// Cities: Korean municipalities and foreign cities. `서울` → 서울특별시, `LA` → 로스앤젤레스; not 경기도, 인천테크노파크,
// `하노이 무역관`.
import { z } from 'zod';
import { blockAt } from '../../doc.js';
import type { NameEntry } from '../../dictionary/entry.js';
import { edgeFault, entriesInForce, NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { foldName } from '../../korean/characters.js';
import { isWordStart, skipBlanks } from '../../korean/edges.js';
import { languageOf, type Language } from '../../korean/language.js';
import { wordAfter, wordBefore } from '../../korean/words.js';
import type { Candidate, Span } from '../../types.js';
import type { Doc, EntityKindFactory } from '../kind.js';
import { candidateOf, describeNamed } from '../naming.js';

const CITY = 'city';
const CITY_ROW = z.object({
  ...NAME_COLUMNS,
  country: z.string().regex(/^[A-Z]{2}$/u, 'a country is two capital letters (ISO 3166)'),
  province: z.string().default(''),
});
/** 거제도, 순천만, 안동식: what follows is no particle but makes another name; 서울도 and 부산만의 are the city. */
function isLandform(text: string, span: Span, entries: readonly NameEntry[]): boolean {
  if (/[시군구]$/u.test(text.slice(span.start, span.end))) return false;
  if (entries.some((entry) => /(?:특별시|광역시)$/u.test(entry.name))) return false;
  return /^[도만식](?![가-힣])/u.test(text.slice(span.end, span.end + 2));
}

/** 서울지역, 대전소재, 광주·전남지역: the city is named all the same; 지역본부 is a unit. */
const REGION_PATTERN = /^(?:지역(?!본부|신용|가입|농협)|소재(?!지|부|기))/u;

/** `시애틀시`, `고양특례시`: the municipality's own ending behind a listed name. */
const MUNICIPAL_ENDING_PATTERN = /^(?:특례시|특별시|광역시|시|군)(?![장])/u;

export const createCityKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  const provinceOf = new Map<string, string>();
  const rows = resources.rows('cities.csv', CITY_ROW);
  for (const row of rows) provinceOf.set(row.id, row.province);
  return {
    type: CITY,
    entries: nameEntries(CITY, rows, {
      attributes: (row) => ({ ...(row.name_en === '' ? {} : { nameEn: row.name_en }), country: row.country }),
    }),
    judge(doc, hit) {
      if (/\s[시군구]$/u.test(doc.text.slice(hit.start, hit.end))) return 'its ending is a word of its own';
      const extended = withMunicipalEnding(doc, hit);
      const span = { ...hit, ...extended };
      const fault = REGION_PATTERN.test(doc.text.slice(span.end, span.end + 3))
        ? startFault(doc, span)
        : edgeFault(doc.text, span, language.titles);
      if (fault !== undefined) return fault;
      const inForce = entriesInForce(hit.entries, doc.date, { preferNames: false });
      if (isLandform(doc.text, span, inForce)) return 'an island, a bay or a style named after it';
      const ids = new Set(inForce.map((entry) => entry.id));
      const entry = ids.size === 1 ? inForce[0] : decide(doc, span, inForce, provinceOf, language);
      const [first] = inForce;
      if (first === undefined) return 'no entry in force';

      const branch = branchBehind(doc, span, language);
      if (branch !== undefined) return `only tells apart which ${branch} is meant`;
      if (
        (entry ?? first).strength === 'weak' &&
        !hasCitySupport(doc, span, provinceOf.get((entry ?? first).id ?? ''), language)
      ) {
        return {
          ...candidateOf(doc, span, entry ?? first),
          pending: 'a weak name without a province, a country or another city beside it',
        };
      }
      const chosen = entry ?? first;
      if (
        (chosen.strength === 'weak' || span.end - span.start === 1) &&
        !hasCitySupport(doc, span, provinceOf.get(chosen.id ?? ''), language)
      ) {
        return {
          ...candidateOf(doc, span, chosen),
          pending: 'a weak name without a province, a country or another city beside it',
        };
      }
      if (entry !== undefined) return candidateOf(doc, span, entry);
      return {
        ...nameless(candidateOf(doc, span, first)),
        because: `several cities are called ${first.name}, and nothing beside it decides`,
      };
    },
    rules: [],
    names: {
      acceptsAlias: () => false,
      repeats: () => false,
    },
    recordKey: (mention) => foldName(mention.name ?? mention.surface),
    describe: (_doc, mentions) => describeNamed(mentions),
    attributes: { nameEn: z.string(), country: z.string() },
  };
};

/** The candidate without the id of one of several cities that it may mean. */
function nameless({ type, start, end, rule, evidence, name, attributes }: Candidate): Candidate {
  return {
    type,
    start,
    end,
    rule,
    evidence,
    ...(name === undefined ? {} : { name }),
    ...(attributes === undefined ? {} : { attributes }),
  };
}

function startFault(doc: Doc, span: Span): string | undefined {
  return isWordStart(doc.text, span.start) ? undefined : 'a word goes on before it';
}

function withMunicipalEnding(doc: Doc, span: Span): Span {
  const ending = MUNICIPAL_ENDING_PATTERN.exec(doc.text.slice(span.end, span.end + 4));
  if (ending === null || /[시군구]$/u.test(doc.text.slice(span.start, span.end)))
    return { start: span.start, end: span.end };
  return { start: span.start, end: span.end + ending[0].length };
}

/** Of several cities of one name the one whose province stands right before it: `대구 북구`, `경기 광주시`. */
function decide(
  doc: Doc,
  span: Span,
  entries: readonly NameEntry[],
  provinceOf: ReadonlyMap<string, string>,
  language: Language,
): NameEntry | undefined {
  const block = blockAt(doc, span.start);
  const before = block === undefined ? undefined : wordBefore(doc.text, span.start, block.start);
  const names = entries.map((entry) => provinceOf.get(entry.id ?? '') ?? '');
  const fits = (word: string): readonly NameEntry[] =>
    entries.filter((_entry, i) => {
      const province = names[i] ?? '';
      return (
        province !== '' &&
        (word === province ||
          language.provinceName(word) === province ||
          (word.length >= 2 && province.startsWith(word.replace(/시$/u, ''))))
      );
    });
  if (before !== undefined) {
    const near = fits(before.text);
    if (near.length === 1) return near[0];
  }
  // the only one whose province the article names at all
  const named = entries.filter((_entry, i) => {
    const province = names[i] ?? '';
    return province !== '' && namesProvince(doc, province);
  });
  if (named.length === 1) return named[0];
  // 광주시 without a province beside it is the metropolis
  const metropolis = entries.filter((entry) => /(?:특별시|광역시)$/u.test(entry.name));
  return metropolis.length === 1 ? metropolis[0] : undefined;
}

const provincesNamed = new WeakMap<Doc, Map<string, boolean>>();

/** Whether the article names a province anywhere, in full or short (`경북 `). */
function namesProvince(doc: Doc, province: string): boolean {
  const known = provincesNamed.get(doc) ?? new Map<string, boolean>();
  provincesNamed.set(doc, known);
  let named = known.get(province);
  if (named === undefined) {
    named = doc.text.includes(province) || doc.text.includes(`${province.slice(0, 2)} `);
    known.set(province, named);
  }
  return named;
}

/** A province or country right before it, a title glued behind, or its own 시/군/구 in the name. */
function hasCitySupport(doc: Doc, span: Span, province: string | undefined, language: Language): boolean {
  const { text } = doc;
  if (span.end - span.start === 1) return countryStandsBefore(doc, span, language);
  if (/[시군구]$/u.test(text.slice(span.start, span.end)) && span.end - span.start >= 3) return true;
  const block = blockAt(doc, span.start);
  if (block === undefined) return false;
  const before = wordBefore(text, span.start, block.start);
  if (
    before !== undefined &&
    (language.isProvince(before.text) ||
      language.isCountry(before.text) ||
      (province !== undefined && before.text.length >= 2 && province.startsWith(before.text)))
  )
    return true;
  if (/^(?:시장|군수|시의회|군의회|시청|군청)/u.test(text.slice(span.end, span.end + 4))) return true;
  return /^\s?(?:지역|시내|시민|군민|소재|일원|일대|현지|공항)/u.test(text.slice(span.end, span.end + 5));
}

/** 독일 본, 오스트리아 빈: a name of one syllable is a word in most other places. */
function countryStandsBefore(doc: Doc, span: Span, language: Language): boolean {
  const block = blockAt(doc, span.start);
  const before = block === undefined ? undefined : wordBefore(doc.text, span.start, block.start);
  return before !== undefined && language.isCountry(before.text);
}

/** 하노이 무역관, 부산 소방서: the office is the body, the city only tells which. */
function branchBehind(doc: Doc, span: Span, language: Language): string | undefined {
  const block = blockAt(doc, span.start);
  if (block === undefined || (skipBlanks(doc.text, span.end) === span.end && doc.text.charAt(span.end) !== '.'))
    return undefined;
  const after = wordAfter(doc.text, doc.text.charAt(span.end) === '.' ? span.end + 1 : span.end, block.end);
  if (after === undefined) return undefined;
  for (let length = after.text.length; length >= 2; length -= 1) {
    const word = after.text.slice(0, length);
    if (language.branchWords.has(word)) return word;
  }
  return undefined;
}
