// Cities: Korean municipalities and foreign cities. `서울` → 서울특별시, `LA` → 로스앤젤레스; not 경기도, 인천테크노파크,
// `하노이 무역관`.
import { z } from 'zod';
import { blockAt } from '../../text/blocks.js';
import type { NameEntry } from '../../core/names.js';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { createNameSource } from '../../dictionary/name-source.js';
import { entriesInForce, NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { edgeFault } from '../../lexicon/name-edges.js';
import { foldName } from '../../text/characters.js';
import { lazyMap, lazySet } from '../../text/lazy.js';
import { endsWord, isWordStart, skipBlanks } from '../../korean/edges.js';
import { languageOf, type Language } from '../../lexicon/language.js';
import { wordAfter, wordBefore } from '../../text/words.js';
import type { Candidate, Span } from '../../core/types.js';
import type { EntityKindFactory } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { candidateOf, describeNamed, isSurnameWithTitle } from '../naming.js';

const CITY = 'city';
const CITIES = 'cities.csv';
const CITY_ROW = z.object({
  ...NAME_COLUMNS,
  country: z.string().regex(/^[A-Z]{2}$/u, 'a country is two capital letters (ISO 3166)'),
  province: z.string().default(''),
});
/** `place`: whether the word stands behind the name (경주 대회를 벌) or before it (자동차 경주). */
const LOOKALIKE_ROW = z.object({
  name: z.string().min(1),
  word: z.string().min(1),
  place: z.enum(['', 'behind', 'before'], 'a place is "behind" or "before"').default(''),
});
/** 거제도, 순천만, 안동식: what follows is no particle but makes another name; 서울도 and 부산만의 are the city. */
function isLandform(text: string, span: Span, entries: readonly NameEntry[]): boolean {
  if (/[시군구]$/u.test(text.slice(span.start, span.end))) return false;
  // 광주형 일자리, 세종형 모델
  if (/^형(?![가-힣])/u.test(text.slice(span.end, span.end + 2))) return true;
  if (entries.some((entry) => /(?:특별시|광역시)$/u.test(entry.name))) return false;
  return /^[도만식](?![가-힣])/u.test(text.slice(span.end, span.end + 2));
}

/** 서울지역, 대전소재, 광주·전남지역: the city is named all the same; 지역본부 is a unit. */
const REGION_PATTERN = /^(?:지역(?!본부|신용|가입|농협)|방면|소재(?!지|부|기))/u;

/** 의정부지검장, 서울청장: a court, an office or a police force named after the city, which is the body's own name. */
const OFFICE_PATTERN =
  /^(?:(?:지검|지법|고검|고법|지청)(?!장)|지사|지점|대로(?:\s?\d|\d*번?길|\s(?=[가-힣]{2,}(?:회관|빌딩|청사|본사|사옥|센터|상공회의소)))|지방법원|세무서|경찰|소방|교육청|세관|총영사|대사관|상의|해경)|^[·․･∙ㆍ・‧][가-힣]{2,4}(?:지사|지점|지부|출장소|지역자활센터)(?!장)/u;

/** 서울·부산·평택세관: the last of a row says of which offices the cities are. Not: 서울·부산 세관. */
const BRANCH_ROW_PATTERN =
  /^(?:[·․･∙ㆍ・‧,]\s?[가-힣]{2,4}){0,8}[·․･∙ㆍ・‧,]\s?[가-힣]{2,4}(?:세관|세무서|국세청|조달청|국유림관리소|산림항공관리소|보훈청|출입국|지검|지법|고검|고법)(?![가-힣]{2})/u;
/** 국유림관리소(춘천·홍천·서울): branches of the body before the bracket. */
const BRANCHES_BEFORE_PATTERN =
  /(?:관리소|사무소|세관|세무서|출장소|지방[가-힣]{2,3}청)\((?:[가-힣]{2,5}[·․･∙ㆍ・‧,]\s?){0,12}$/u;
/** 부산 2030 세계박람회, 2030 부산 세계박람회, 여수 엑스포. */
const FAIR_PATTERN = /^\s?(?:20\d\d\s?)?(?:세계박람회|엑스포)/u;

/** 세종-안성 고속도로, 수서~광주 복선전철. Not: 서울-부산 협약. */
const ROAD_PATTERN =
  /^(?:\s?[-~∼–·ㆍ]\s?[가-힣]{2,4})?\s?(?:간\s)?(?:민자\s?)?(?:고속도로|고속국도|고속철도|복선전철|광역철도|순환도로)/u;

/**
 * 영천시장 상인들, 김천시장을 찾아 장을 봤다: a marketplace named after the city; 영천시장은 환영했다 is the mayor.
 */
const MARKETPLACE_PATTERN =
  /^시장(?:\s?(?:상인|상점|상가|점포|번영|입구|일대|활성화|주차|골목|육성|내(?![가-힣]))|(?:을|에서|에|의)\s(?:[가-힣]{1,6}\s)?(?:장을|장보|상인|점포|물건|먹거리|소상공인|열[리린렸]|문을))/u;

/** 강릉서 열려: newspapers shorten 에서; 마포서 형사 is a police station. */
const PLACE_PARTICLE_PATTERN = /^서(?=\s(?!형사|강력|여청|교통|수사|경찰|지구대|유치장|소속|관계자))/u;

/**
 * 전주에 있는 공단, 전주로 이전, 전주 이전 이후: what is somewhere or moves there makes a weak name the place. Not: 전주 대비
 * 3% 올랐다, 화성에 있는 물, 장수 기업.
 */
const SITED_PATTERN =
  /^(?:에 (?:위치한|소재한|자리한|자리\s?잡은|본사를|본부를|들어선|있는 (?:[가-힣]{1,8} ){0,2}[가-힣]*(?:공단|공사|본부|본사|공장|청사|연구소|연구원|진흥원|대학교?|캠퍼스|사옥|산단|산업단지))|으?로의?\s(?:[가-힣]{1,5}[을를]\s)?(?:이전|옮[겨겼긴기길]|이사[한하해]|내려[가갔와왔온간])|\s(?:이전|본사|청사|사옥|캠퍼스|공장)(?:이|을|은|에|으로|하|한|했)?(?![가-힣])|행을\s(?:택|결정|꺼)|\s?한옥마을|\s혁신도시|혁신도시)/u;

/** 서울 선언, 난징 조약, 파리협정: an accord named after the city where it was made. Not: 서울 협약식. */
const ACCORD_PATTERN = /^\s?(?:선언문?|의정서|협약|협정|조약|컨센서스|프로토콜|라운드)(?!식)/u;

/** 노보텔 앰배서더 서울, 로얄호텔 부산: the hotel's own name. Not: 서울 여의도 콘래드호텔. */
const HOTEL_BEFORE_PATTERN =
  /(?:호텔|앰배서더|엠배서더|엠베서더|앰버서더|노보텔|힐튼|하얏트|콘래드|포시즌스|메리어트|쉐라톤|셰라톤|인터컨티넨탈|인터콘티넨탈|페어몬트|소피텔|웨스틴|안다즈|래디슨|라마다)\s?$/u;

/** 경남, 광주, 대구, 부산은행: what the last of a row ends in belongs to them all. */
const BANK_ROW_PATTERN = /^(?:\s?[,·․･∙ㆍ・‧]\s?[가-힣A-Z]{2,5}){0,8}\s?[,·․･∙ㆍ・‧]\s?[가-힣]{2,4}은행(?!장)/u;

/** `시애틀시`, `고양특례시`: the municipality's own ending behind a listed name. */
const MUNICIPAL_ENDING_PATTERN = /^(?:특례시|특별시|광역시|시|군)(?![장])/u;

export const createCityKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  const rows = lazyRows(resources, CITIES, CITY_ROW);
  const provinceOf = lazyMap(() => new Map(rows().map(({ id, province }) => [id, province])));
  const inCountry = lazySet(
    () =>
      new Set(
        rows().flatMap((row) =>
          [row.name, ...row.aliases, ...row.weak_aliases].map((name) => `${row.country} ${name}`),
        ),
      ),
  );
  const strong = lazySet(
    () =>
      new Set(
        rows().flatMap((row) =>
          [row.name, ...row.aliases]
            .filter((name) => !row.weak_aliases.includes(name))
            .map((name) => `${row.country} ${name}`),
        ),
      ),
  );
  const otherwise = new Map<string, string[]>();
  const otherwiseBehind = new Map<string, string[]>();
  for (const { name, word, place } of resources.rows('lexicons/city-lookalikes.csv', LOOKALIKE_ROW)) {
    const words = place === 'before' ? otherwiseBehind : otherwise;
    words.set(name, [...(words.get(name) ?? []), word]);
  }
  const surroundings: Surroundings = {
    provinceOf,
    names: (country, word) => inCountry.has(`${country} ${word}`),
    certain: (country, word) => strong.has(`${country} ${word}`),
    districtOf: (district, province) =>
      rows().some((row) => row.name === district && row.province === province && district.endsWith('구')),
  };
  return {
    type: CITY,
    traits: ['party', 'place'],
    precedence: 3,
    entries: createNameSource(resources, {
      type: CITY,
      file: CITIES,
      schema: CITY_ROW,
      entriesOf: (own) =>
        nameEntries(CITY, own, {
          attributes: (row) => ({ ...(row.name_en === '' ? {} : { nameEn: row.name_en }), country: row.country }),
        }),
    }),
    judge(article, hit) {
      if (/\s[시군구]$/u.test(article.text.slice(hit.start, hit.end))) return 'its ending is a word of its own';
      const extended = withMunicipalEnding(article, hit);
      const span = { ...hit, ...extended };
      const behind = article.text.slice(span.end, span.end + 16);
      const district = /[시군구]$/u.test(article.text.slice(span.start, span.end));
      const fault =
        REGION_PATTERN.test(behind) || (!district && PLACE_PARTICLE_PATTERN.test(behind))
          ? startFault(article, span)
          : edgeFault(article.text, span, language.titles);
      if (fault !== undefined) return fault;
      if (OFFICE_PATTERN.test(behind)) return 'part of the name of an office';
      if (MARKETPLACE_PATTERN.test(behind)) return 'part of the name of a marketplace';
      if (ROAD_PATTERN.test(behind)) return 'part of the name of a road';
      if (
        BRANCH_ROW_PATTERN.test(article.text.slice(span.end, span.end + ROW_WINDOW)) ||
        BRANCHES_BEFORE_PATTERN.test(article.text.slice(Math.max(0, span.start - ROW_WINDOW), span.start))
      )
        return 'it only tells which of several branches';
      if (FAIR_PATTERN.test(behind)) return 'part of the name of an event';
      const accord = ACCORD_PATTERN.exec(behind)?.[0];
      if (accord !== undefined && endsWord(article.text, span.end + accord.length))
        return 'part of the name of an accord';
      if (HOTEL_BEFORE_PATTERN.test(article.text.slice(Math.max(0, span.start - 8), span.start)))
        return 'part of the name of a hotel';
      if (BANK_ROW_PATTERN.test(article.text.slice(span.end, span.end + ROW_WINDOW))) return 'one of several banks';
      const inForce = entriesInForce(hit.entries, article.date, { preferNames: false });
      if (isLandform(article.text, span, inForce)) return 'an island, a bay or a style named after it';
      const ids = new Set(inForce.map((entry) => entry.id));
      const owner = ownerOfDistrict(article, span, article.date === undefined ? hit.entries : inForce, surroundings);
      const entry =
        owner ??
        ofProvinceBefore(article, span, hit.entries, surroundings) ??
        (ids.size === 1 ? inForce[0] : decide(article, span, inForce, surroundings, language));
      const [first] = inForce;
      if (first === undefined) return 'no entry in force';

      // 빈, 본: 빈도 and 본은 are words, whatever else the article names
      if (span.end - span.start === 1 && !countryStandsBefore(article, span, language))
        return 'a name of one syllable without its country';
      if (EVENT_PATTERN.test(article.text.slice(span.end, span.end + 40))) return 'part of the name of an event';
      const word = otherwise
        .get(article.text.slice(span.start, span.end))
        ?.find((each) => behind.trimStart().startsWith(each));
      if (word !== undefined) return `another word where ${word} follows`;
      const introduced = wordOf(article, span);
      const kind = otherwiseBehind
        .get(article.text.slice(span.start, span.end))
        ?.find((each) => introduced?.endsWith(each));
      if (kind !== undefined) return `another word behind ${kind}`;
      if (isPrincess(article, span, language)) return 'a princess';
      if (ofAnotherProvince(article, span, inForce, surroundings, language)) return 'a place in another province';
      const branch = branchBehind(article, span, language);
      if (branch !== undefined) return `only tells apart which ${branch} is meant`;
      const chosen = entry ?? first;
      if (chosen.strength === 'weak' && !hasCitySupport(article, span, chosen, surroundings, language)) {
        return {
          ...candidateOf(article, span, chosen),
          pending: 'a weak name without a province, a country or another city beside it',
        };
      }
      if (entry !== undefined) return candidateOf(article, span, entry);
      return {
        ...nameless(candidateOf(article, span, first)),
        because: `several cities are called ${first.name}, and nothing beside it decides`,
      };
    },
    rules: [],
    names: {
      acceptsAlias: () => false,
      isCommonWord: (alias) => isSurnameWithTitle(alias, language),
      repeats: () => false,
    },
    recordKey: (mention) => foldName(mention.name ?? mention.surface),
    describe: (_article, mentions) => describeNamed(mentions),
    attributes: { nameEn: z.string(), country: z.string() },
  };
};

/** The word right before a name, nothing but a blank between them. */
function wordOf(article: IndexedArticle, span: Span): string | undefined {
  const block = blockAt(article, span.start);
  const before = block === undefined ? undefined : wordBefore(article.text, span.start, block.start);
  return before !== undefined && before.end >= span.start - 1 ? before.text : undefined;
}

/** 알 마지드 공주는, 샬럿 공주: a foreign name before the title. Not: 미디어 공주 지사. */
function isPrincess(article: IndexedArticle, span: Span, language: Language): boolean {
  if (article.text.slice(span.start, span.end) !== '공주') return false;
  const before = wordOf(article, span);
  return before !== undefined && before.length >= 2 && language.names.soundsForeign('clear', before);
}

/** 평안남도 순천, 함남 광천: places in the North that share the name of one in the South. */
const NORTHERN_PATTERN = /^(?:평안[남북]도|함경[남북]도|황해[남북]?도|자강도|[양량]강도|평[남북]|함[남북])$/u;

/** 강원 영동: what a Korean city is called for short, right behind a province that it is not in. Not: 경기 서울, 충북 영동. */
function ofAnotherProvince(
  article: IndexedArticle,
  span: Span,
  entries: readonly NameEntry[],
  { provinceOf }: Surroundings,
  language: Language,
): boolean {
  if (/[시군구]$/u.test(article.text.slice(span.start, span.end))) return false;
  const before = wordOf(article, span);
  if (before === undefined || !language.isProvince(before)) return false;
  const named = [before, language.provinceName(before), language.provinceName(before, article.date)];
  return entries.every((entry) => {
    const province = provinceOf.get(entry.id ?? '') ?? '';
    return (
      entry.attributes['country'] === 'KR' &&
      // a page that writes 충북 청양 has the province wrong
      (entry.strength === 'weak' || NORTHERN_PATTERN.test(before)) &&
      /[시군]$/u.test(entry.name) &&
      !/(?:특별시|광역시|특별자치시)$/u.test(entry.name) &&
      province !== '' &&
      !named.some((each) => each !== undefined && shortProvince(each) === shortProvince(province))
    );
  });
}

/** 전라남도, 전남광주통합특별시 → 전남; 강원특별자치도 → 강원. */
function shortProvince(name: string): string {
  return /^(?:충청|전라|경상)[남북]도$/u.test(name) ? name.charAt(0) + name.charAt(2) : name.slice(0, 2);
}

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

function startFault(article: IndexedArticle, span: Span): string | undefined {
  return isWordStart(article.text, span.start) ? undefined : 'a word goes on before it';
}

function withMunicipalEnding(article: IndexedArticle, span: Span): Span {
  const ending = MUNICIPAL_ENDING_PATTERN.exec(article.text.slice(span.end, span.end + 4));
  if (ending === null || /[시군구]$/u.test(article.text.slice(span.start, span.end)))
    return { start: span.start, end: span.end };
  return { start: span.start, end: span.end + ending[0].length };
}

/** 광주시 서구, 광주 광산구: of several cities of one name the one that has the district behind it. */
function ownerOfDistrict(
  article: IndexedArticle,
  span: Span,
  entries: readonly NameEntry[],
  { districtOf }: Surroundings,
): NameEntry | undefined {
  const block = blockAt(article, span.start);
  const after = block === undefined ? undefined : wordAfter(article.text, span.end, block.end);
  const district = after === undefined ? undefined : /^[가-힣]{1,3}구/u.exec(after.text)?.[0];
  if (district === undefined) return undefined;
  const owners = entries.filter((entry) => districtOf(district, entry.name));
  const strong = owners.filter((entry) => entry.strength === 'strong');
  return strong.length === 1 ? strong[0] : owners.length === 1 ? owners[0] : undefined;
}

/** 경기 광주: the smaller city of a name that alone is the metropolis, by the province right before it. */
function ofProvinceBefore(
  article: IndexedArticle,
  span: Span,
  entries: readonly NameEntry[],
  { provinceOf }: Surroundings,
): NameEntry | undefined {
  if (new Set(entries.map(({ id }) => id)).size < 2) return undefined;
  const block = blockAt(article, span.start);
  const before = block === undefined ? undefined : wordBefore(article.text, span.start, block.start);
  if (before === undefined || before.text.length < 2) return undefined;
  const fitting = entries.filter((entry) => provinceOf.get(entry.id ?? '')?.startsWith(before.text) === true);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Of several cities of one name the one whose province stands right before it: `대구 북구`, `경기 광주시`. */
function decide(
  article: IndexedArticle,
  span: Span,
  entries: readonly NameEntry[],
  { provinceOf }: Surroundings,
  language: Language,
): NameEntry | undefined {
  const block = blockAt(article, span.start);
  const before = block === undefined ? undefined : wordBefore(article.text, span.start, block.start);
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
    return province !== '' && namesProvince(article, province);
  });
  if (named.length === 1) return named[0];
  // 광주시 without a province beside it is the metropolis
  const metropolis = entries.filter((entry) => /(?:특별시|광역시)$/u.test(entry.name));
  return metropolis.length === 1 ? metropolis[0] : undefined;
}

const provincesNamed = new WeakMap<IndexedArticle, Map<string, boolean>>();

/** Whether the article names a province anywhere, in full or short (`경북 `). */
function namesProvince(article: IndexedArticle, province: string): boolean {
  const known = provincesNamed.get(article) ?? new Map<string, boolean>();
  provincesNamed.set(article, known);
  let named = known.get(province);
  if (named === undefined) {
    named = article.text.includes(province) || article.text.includes(`${province.slice(0, 2)} `);
    known.set(province, named);
  }
  return named;
}

/** What the dictionary of cities says of the words around a name. */
interface Surroundings {
  readonly provinceOf: ReadonlyMap<string, string>;
  /** Whether a city of the country is called so, and whether the word is hardly anything else. */
  readonly names: (country: string, word: string) => boolean;
  readonly certain: (country: string, word: string) => boolean;
  /** Whether a city of this name has a district (구) of that name. */
  readonly districtOf: (district: string, city: string) => boolean;
}

/**
 * A province or country right before it, a title glued behind, other cities in a row with it, or its own 시/군/구 in the
 * name. Not: 대한민국 고령 노동자, where the country says nothing of a Korean word.
 */
function hasCitySupport(
  article: IndexedArticle,
  span: Span,
  entry: NameEntry,
  surroundings: Surroundings,
  language: Language,
): boolean {
  const { text } = article;
  if (span.end - span.start === 1) return true;
  if (/[시군구]$/u.test(text.slice(span.start, span.end)) && span.end - span.start >= 3) return true;
  const block = blockAt(article, span.start);
  if (block === undefined) return false;
  const province = surroundings.provinceOf.get(entry.id ?? '');
  const country = String(entry.attributes['country'] ?? '');
  const before = wordBefore(text, span.start, block.start);
  if (
    before !== undefined &&
    (language.isProvince(before.text) ||
      (country !== 'KR' && language.isCountry(before.text)) ||
      (province !== undefined && before.text.length >= 2 && province.startsWith(before.text)))
  )
    return true;
  if (/^(?:시장|군수|시의회|군의회|시청|군청)/u.test(text.slice(span.end, span.end + 4))) return true;
  if (/^\s?(?:지역|방면|시내|시민|군민|소재|일원|일대|현지|공항)/u.test(text.slice(span.end, span.end + 5)))
    return true;
  if (SITED_PATTERN.test(text.slice(span.end, Math.min(block.end, span.end + 40)))) return true;
  return standsInRow(text.slice(block.start, block.end), span, block.start, country, surroundings);
}

/** Names in a row are looked at this far. */
const ROW_WINDOW = 60;
const ROW_MARK_PATTERN = /\s?[·․･∙‧ㆍ・,、/]\s?/u;

/** 베이징·상하이·선전, 남양주, 구리, 하남: all in the row are cities of the country, and one is hardly anything else. */
function standsInRow(
  text: string,
  { start, end }: Span,
  offset: number,
  country: string,
  { names, certain }: Surroundings,
): boolean {
  const from = start - offset;
  const to = end - offset;
  const left = text
    .slice(Math.max(0, from - ROW_WINDOW), from)
    .split(ROW_MARK_PATTERN)
    .reverse();
  const right = text.slice(to, to + ROW_WINDOW).split(ROW_MARK_PATTERN);
  return [left, right].some((side) => {
    // what stands between the name and the first mark
    if (side.length < 2 || side[0] !== '') return false;
    for (const [place, word] of side.slice(1).entries()) {
      const name = side === left ? (/[^\s(]+$/u.exec(word)?.[0] ?? '') : (/^[^\s)(]+/u.exec(word)?.[0] ?? '');
      const bare = [name, ...particleless(name)].find((form) => names(country, form));
      if (bare === undefined) return false;
      if (certain(country, bare)) return true;
      if (name !== word || place > 6) return false;
    }
    return false;
  });
}

/** 부산에서, 상하이를: the last name of a row carries the particle of all. */
function particleless(word: string): readonly string[] {
  return [1, 2, 3]
    .filter((length) => word.length - length >= 2 && endsWord(word, word.length - length))
    .map((length) => word.slice(0, -length));
}

/** 독일 본, 오스트리아 빈: a name of one syllable is a word in most other places. */
function countryStandsBefore(article: IndexedArticle, span: Span, language: Language): boolean {
  const block = blockAt(article, span.start);
  const before = block === undefined ? undefined : wordBefore(article.text, span.start, block.start);
  return before !== undefined && language.isCountry(before.text);
}

/** 대전 서부소방서, 서울 강남경찰서: one of the city's several offices, so the city only tells which. */
const DISTRICT_OFFICE_PATTERN = /^[가-힣]{2,4}(?<office>소방서|경찰서|세무서|우체국|교육지원청)(?:장)?(?![가-힣]{3})/u;

/** 구례 산수유 꽃축제, 부천 국제판타스틱영화제: the name of an event. Not: 부산에서 열린 축제, 서울 지역축제. */
const EVENT_PATTERN =
  /^ (?:(?!지역|대표|여름|가을|봄|겨울|각종|주요)[가-힣]{2,10}(?<![은는을를의에서]) ){0,2}(?!지역|대표)[가-힣]{1,12}(?:축제|위크|영화제|비엔날레|페스티벌|문화제|예술제|음악제|연극제)(?![가-힣]{3})/u;

/** 하노이 무역관, 부산 소방서: the office is the body, the city only tells which. */
function branchBehind(article: IndexedArticle, span: Span, language: Language): string | undefined {
  const block = blockAt(article, span.start);
  if (block === undefined || (skipBlanks(article.text, span.end) === span.end && article.text.charAt(span.end) !== '.'))
    return undefined;
  const after = wordAfter(article.text, article.text.charAt(span.end) === '.' ? span.end + 1 : span.end, block.end);
  if (after === undefined) return undefined;
  const office = DISTRICT_OFFICE_PATTERN.exec(after.text)?.groups?.['office'];
  if (office !== undefined) return office;
  for (let length = after.text.length; length >= 2; length -= 1) {
    const word = after.text.slice(0, length);
    if (language.branchWords.has(word)) return word;
  }
  return undefined;
}
