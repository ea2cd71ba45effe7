// Organizations: ministries, agencies, public institutions, associations, universities, hospitals, councils,
// international bodies. `중기부` → 중소벤처기업부; `슈타인바이스 재단`, `벤처기업협회장` → 벤처기업협회.
import { z } from 'zod';
import { blockAt } from '../../text/blocks.js';
import type { DictionaryHit, NameEntry } from '../../core/names.js';
import { NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { foldName } from '../../text/characters.js';
import { endsWord, isWordStart } from '../../korean/edges.js';
import { languageOf, type Language } from '../../lexicon/language.js';
import { wordBefore } from '../../text/words.js';
import type { Candidate, Mention } from '../../core/types.js';
import type { EntityKindFactory } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { judgeListed } from '../listed-names.js';
import { candidateOf, describeNamed, entryCandidate, isAbbreviation, isSurnameWithTitle } from '../naming.js';
import { sharedEndingRule } from '../shared-ending.js';
import { countryBefore, standsAbroad } from './country-before.js';
import { isCommonBody } from './common-bodies.js';
import { createOrganizationRules } from './rules.js';

export const ORGANIZATION = 'organization';

/** 국민·공무원연금: 국민 is the fund in that row alone. */
const SHARED_ENDING = 'organization/shared-ending';

const ORGANIZATION_ROW = z.object({
  ...NAME_COLUMNS,
  category: z.string().default(''),
  parent: z.string().default(''),
  country: z.string().default(''),
});

const STATE_ROW = z.object({ name: z.string().min(1), aliases: z.string().default(''), country: z.string() });
const CONTEXT_ROW = z.object({ name: z.string().min(1), word: z.string().min(1) });

/** How far behind a weak name a word that supports it may begin. */
const CONTEXT_REACH = 14;

/** 국민연금의 환 헤지: a weak name counts with one of its own words behind it. Not: 국민연금 수급 연령. */
function supported(
  article: IndexedArticle,
  judged: Candidate | string,
  contexts: ReadonlyMap<string, readonly string[]>,
): Candidate | string {
  if (typeof judged === 'string' || judged.pending === undefined) return judged;
  const words = contexts.get(article.text.slice(judged.start, judged.end)) ?? [];
  const behind = article.text.slice(judged.end, judged.end + CONTEXT_REACH);
  const word = words.find((each) => behind.includes(each));
  if (word === undefined || behind.split('\n', 1)[0]?.includes(word) !== true) return judged;
  const { pending, ...candidate } = judged;
  return { ...candidate, evidence: 'dictionary', because: `${pending}, but ${word} stands behind it` };
}

/** 18개 시도 경찰청, 시·도 교육청: the offices of all provinces. */
const CLASS_BEFORE_PATTERN =
  /(?<![가-힣])(?:시[·･∙․‧ㆍ・]?도|지방|관할|해당)\s(?:경찰청|교육청|검찰청|소방본부|보훈청|병무청)$/u;

/** 새벽대 in a row of universities (가온대, 새벽대, 누리대) or before its people and units. Alone it may be a word. */
function inRow(article: IndexedArticle, judged: Candidate | string): Candidate | string {
  if (typeof judged === 'string' || judged.pending === undefined) return judged;
  // 공감·연대형 위원회
  if (article.text.charAt(judged.end) === '형') return 'a word with 형 behind it';
  if (article.text.charAt(judged.end - 1) !== '대') return judged;
  const before = ROW_BEFORE_PATTERN.test(article.text.slice(Math.max(0, judged.start - 8), judged.start));
  const behind = article.text.slice(judged.end, judged.end + 16);
  const campus = CAMPUS_PATTERN.test(behind);
  if (!before && !campus && !ROW_BEHIND_PATTERN.test(behind)) return judged;
  const { pending, ...candidate } = judged;
  const because = campus ? 'its people or units follow' : 'it stands in a row of universities';
  return { ...candidate, evidence: 'dictionary', because: `${pending}, but ${because}` };
}

/** 홍대 회화과 학생, 새벽대 총학생회, 가온대 연구팀 */
const CAMPUS_PATTERN =
  /^\s(?:총학생회|학생|재학생|졸업생|출신|연구팀|연구진|산학협력단|캠퍼스|(?!무|뉴|대)[가-힣]{2,8}(?:학과|학부|대학원|과)\s(?:[가-힣]{2,4}\s)?(?:명예|특임|석좌|부|조|겸임|초빙)?(?:교수|학생|재학생|졸업))/u;
const ROW_BEFORE_PATTERN = /[가-힣]{2}(?:대|대학교)\s?[,·․･∙ㆍ・‧]\s?$/u;
const ROW_BEHIND_PATTERN = /^\s?[,·․･∙ㆍ・‧]\s?[가-힣]{2,8}(?:대|대학교)(?![가-힣])/u;

/** A foreign body that shares a Korean one's name; without its country the name is the Korean body again. */
const ABROAD = 'organization/namesake-abroad';

/** Government offices, whose Korean names are those of other countries' offices too: 국방부, 중소기업청. */
const GOVERNMENT = new Set(['ministry', 'agency']);

/** 미국 중앙은행(Fed), 영국 중앙은행(BOE): the one of whichever country. */
const NATIONAL_BODY_PATTERN = /^(?:중앙은행|준비은행|의회|상원|하원)$/u;

/** Shorter committees have listed short forms of their own (금융위, 방통위), and their 위 is a word elsewhere. */
const COMMITTEE_PATTERN = /^(?<short>.{3,}위)원회$/u;

export const createOrganizationKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  const rows = resources.rows('organizations.csv', ORGANIZATION_ROW);
  const korean = new Set(
    rows.filter((row) => row.country === 'KR' && GOVERNMENT.has(row.category)).map((row) => row.id),
  );
  const countryOf = new Map(rows.map((row) => [row.id, row.country]));
  const committees = new Set(
    rows.filter(({ parent, category }) => parent === ASSEMBLY && category === 'committee').map((row) => row.id),
  );
  const contexts = new Map<string, string[]>();
  for (const { name, word } of resources.rows('lexicons/weak-name-contexts.csv', CONTEXT_ROW))
    contexts.set(name, [...(contexts.get(name) ?? []), word]);
  const houses = new Set(rows.filter((row) => row.category === 'council' && row.country === '').map((row) => row.id));
  const listed = new Set(rows.flatMap((row) => [row.name, ...row.aliases, ...row.weak_aliases]));
  const fullNames = new Set(rows.map(({ name }) => name));
  // 국민권익위, 최저임금위: headlines leave out the end of every 위원회
  const withShortForms = rows.map((row) => {
    const short = COMMITTEE_PATTERN.exec(row.name)?.groups?.['short'];
    return short === undefined || listed.has(short) ? row : { ...row, aliases: [...row.aliases, short] };
  });
  // 소비자원 and 무역협회 are heads too, but each is one body's name
  const isCommonWord = (alias: string): boolean =>
    (isCommonBody(alias, language) && !listed.has(alias)) ||
    isSurnameWithTitle(alias, language) ||
    // 중소기업 옴부즈만(이하 옴부즈만)
    language.titles.get(alias) !== undefined;
  const states = new Set(
    resources
      .rows('lexicons/provinces.csv', STATE_ROW)
      .filter(({ country }) => country !== 'KR')
      .flatMap(({ name, aliases }) => [name, ...aliases.split('|').map((alias) => alias.trim())]),
  );
  const entries = nameEntries(ORGANIZATION, withShortForms, {
    attributes: (row) => (row.name_en === '' ? {} : { nameEn: row.name_en }),
  });
  const offices = new Map<string, NameEntry[]>();
  const parentOf = new Map(rows.map(({ id, parent }) => [id, parent]));
  for (const entry of entries) {
    const region = REGIONAL_NAME_PATTERN.exec(entry.surface)?.groups?.['region'];
    const parent = entry.id === undefined ? '' : (parentOf.get(entry.id) ?? '');
    // 충북경찰청 is the alias of 충청북도경찰청, of other offices the name begins with the region
    if (entry.role !== 'name' && parent !== POLICE) continue;
    if (region !== undefined && parent !== '')
      offices.set(`${parent} ${region}`, [...(offices.get(`${parent} ${region}`) ?? []), entry]);
  }
  return {
    type: ORGANIZATION,
    traits: ['party'],
    precedence: 1,
    entries,
    judge(article, hit) {
      const abroad = judgeAbroad(article, hit, korean, language);
      if (abroad !== undefined) return abroad;
      // 박주봉 옴부즈만: the post of the person before it
      if (isPostOf(article, hit, language)) return 'the title of the person named before it';
      const elsewhere = judgeElsewhere(article, hit, countryOf, language);
      if (elsewhere !== undefined) return elsewhere;
      if (
        hit.entries.every(({ id }) => id !== undefined && houses.has(id)) &&
        !behindCountry(article, hit.start, language)
      )
        return 'a house of parliament without its country';
      if (CLASS_BEFORE_PATTERN.test(article.text.slice(Math.max(0, hit.start - 6), hit.end)))
        return 'a class of offices';
      if (hit.entries.every(({ id }) => id !== undefined && committees.has(id)) && namesAssembly(article, hit.start))
        return 'a committee of the assembly named before it';
      return (
        gluedToGrammar(article, hit) ??
        inRow(article, supported(article, judgeListed(article, hit, language), contexts))
      );
    },
    rules: [
      ...createOrganizationRules(language, states, (name) => fullNames.has(name)),
      sharedEndingRule(resources, entries, {
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
      everyCountryHas: (surface) => NATIONAL_BODY_PATTERN.test(surface),
      repeats: ({ rule }) => rule !== 'organization/glued-title' && rule !== ABROAD && rule !== SHARED_ENDING,
    },
    bind: (article, mentions) => [...regionalOffices(article, mentions, offices), ...stations(article, mentions)],
    recordKey: (mention) => mention.id ?? foldName(mention.name ?? mention.surface),
    describe: (_article, mentions) => describeNamed(mentions),
    attributes: { nameEn: z.string() },
  };
};

const POLICE = 'kr-gov-npa';

/** 충주경찰서, 강남소방서, 종로세무서: offices that are called by their place and 서 once they are named. */
const STATION_PATTERN = /^(?<place>[가-힣]{2,4})(?:경찰|소방|세무)서$/u;
/** 충주서에, 충주서는, 충주서 관계자; 충주서 열린 is short for 충주에서. */
const STATION_BEHIND_PATTERN =
  /^(?:에서?|는|가|의|를|로|와|장)(?![가-힣])|^\s(?:소속|관계자|형사|수사|강력|여성청소년|여청|교통|서장|직원|소방)/u;

/** 충주서 where the article names 충주경찰서 and no other office of the place. */
function stations(article: IndexedArticle, mentions: readonly Mention[]): readonly Candidate[] {
  const called = new Map<string, Mention | undefined>();
  for (const mention of mentions) {
    const name = mention.name ?? mention.surface;
    const place = mention.type === ORGANIZATION ? STATION_PATTERN.exec(name)?.groups?.['place'] : undefined;
    if (place === undefined) continue;
    const other = called.get(place);
    const same = !called.has(place) || (other !== undefined && (other.name ?? other.surface) === name);
    called.set(place, same ? mention : undefined);
  }
  return [...called].flatMap(([place, mention]): readonly Candidate[] => {
    if (mention === undefined) return [];
    const short = `${place}서`;
    return article.blocks.flatMap((block) => {
      const found: Candidate[] = [];
      for (
        let at = article.text.indexOf(short, block.start);
        at >= 0 && at < block.end;
        at = article.text.indexOf(short, at + 1)
      ) {
        const end = at + short.length;
        if (!isWordStart(article.text, at) || !STATION_BEHIND_PATTERN.test(article.text.slice(end, end + 8))) continue;
        found.push({
          type: ORGANIZATION,
          start: at,
          end,
          rule: 'organization/regional-office',
          evidence: 'definition',
          because: `short for ${mention.name ?? mention.surface}, which the article names`,
          name: mention.name ?? mention.surface,
          ...(mention.id === undefined ? {} : { id: mention.id }),
        });
      }
      return found;
    });
  });
}

const REGIONAL_NAME_PATTERN =
  /^(?<region>서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?:지방[가-힣]+|경찰)청$/u;
/** 서울청, 서울청장 as words of their own. Not: 서울청사, 서울청년. */
const REGIONAL_SHORT_PATTERN =
  /(?<![가-힣])(?<region>서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남|제주)청/gu;

/** 서울청장 where the article names 중소벤처기업부: the only regional office that the bodies of the article have there. */
function regionalOffices(
  article: IndexedArticle,
  mentions: readonly Mention[],
  offices: ReadonlyMap<string, readonly NameEntry[]>,
): readonly Candidate[] {
  const parents = new Set(
    mentions.flatMap(({ type, id, name, surface }) => {
      if (type !== ORGANIZATION) return [];
      // 충주경찰서, 충북경찰청: police stations and regional forces are of the police
      if (/경찰[서청]$/u.test(name ?? surface) && !/해양경찰[서청]$/u.test(name ?? surface))
        return [POLICE, id ?? POLICE];
      return id === undefined ? [] : [id];
    }),
  );
  const police = mentions.some(
    ({ type, name, surface }) => type === ORGANIZATION && STATION_PATTERN.test(name ?? surface),
  );
  return article.blocks.flatMap((block) =>
    [...article.text.slice(block.start, block.end).matchAll(REGIONAL_SHORT_PATTERN)].flatMap(
      (match): readonly Candidate[] => {
        const start = block.start + match.index;
        const end = start + match[0].length;
        const chief = article.text.charAt(end) === '장' ? end + 1 : end;
        if (!endsWord(article.text, chief)) return [];
        const date = article.date ?? '9999';
        const all = [...parents].flatMap((parent) =>
          (offices.get(`${parent} ${match.groups?.['region'] ?? ''}`) ?? []).filter(
            ({ validFrom = '', validTo = '9999' }) => validFrom <= date && date <= validTo,
          ),
        );
        // the police are named in many an article of another office
        const others = all.filter(({ id }) => !id?.startsWith('kr-police'));
        const found = others.length > 0 && !police ? others : all;
        const [entry] = found;
        if (entry === undefined || found.length > 1) return [];
        return [
          entryCandidate({ start, end }, entry, {
            rule: 'organization/regional-office',
            evidence: 'definition',
            because: `the office there of a body that the article names`,
          }),
        ];
      },
    ),
  );
}

/**
 * 미국 국방부, 미국 중소기업청, 라오스 농림부: behind another country the name is that country's body, listed as such
 * or not. Undefined where no Korean office of the name is listed or no other country stands before it.
 */
function judgeAbroad(
  article: IndexedArticle,
  hit: DictionaryHit,
  korean: ReadonlySet<string>,
  language: Language,
): Candidate | string | undefined {
  // 일본 적십자사, 미국 무역협회: what a Korean body is called for short is another country's there
  const short = language.organizationHeads.match(article.text.slice(hit.start, hit.end)) !== undefined;
  const [entry] = hit.entries.filter(
    ({ id, role, name }) =>
      id !== undefined && (korean.has(id) || (short && role === 'alias' && /^(?:한국|대한)/u.test(name))),
  );
  const block = blockAt(article, hit.start);
  if (entry === undefined || block === undefined || !standsAbroad(article.text, hit.start, block.start, language))
    return undefined;
  const judged = judgeListed(article, hit, language);
  if (typeof judged === 'string') return judged;
  const foreign = hit.entries.filter((each) => each !== entry && (each.id === undefined || !korean.has(each.id)));
  if (foreign.length > 0) return judgeListed(article, { ...hit, entries: foreign }, language);
  return {
    type: ORGANIZATION,
    start: hit.start,
    end: hit.end,
    rule: ABROAD,
    evidence: 'rule',
    because: 'a body of the government named before it, not the Korean one',
  };
}

/**
 * 일본 원자력규제위원회, 파키스탄 국립보건원: of the namesakes only those of the country before them are meant, and where
 * none is listed the name has no id. Undefined where no country, or the right one, stands before the name.
 */
function judgeElsewhere(
  article: IndexedArticle,
  hit: DictionaryHit,
  countryOf: ReadonlyMap<string, string>,
  language: Language,
): Candidate | string | undefined {
  const block = blockAt(article, hit.start);
  const before = block === undefined ? undefined : countryBefore(article.text, hit.start, block.start, language);
  const code = before === undefined ? undefined : language.countryCode(before);
  const country = ({ id }: { readonly id?: string }): string => (id === undefined ? '' : (countryOf.get(id) ?? ''));
  if (code === undefined || code === 'KR') return undefined;
  const foreign = hit.entries.filter((entry) => country(entry) !== '' && country(entry) !== 'KR');
  if (foreign.length === 0 || foreign.some((entry) => country(entry) === code)) return undefined;
  const judged = judgeListed(article, hit, language);
  if (typeof judged === 'string') return judged;
  return {
    type: ORGANIZATION,
    start: hit.start,
    end: hit.end,
    rule: ABROAD,
    evidence: 'rule',
    because: 'a body of the country named before it, not the listed namesake',
  };
}

/** 박주봉 옴부즈만은: a body that is a title too, behind a person's name. Not: 중소기업 옴부즈만은. */
function isPostOf(article: IndexedArticle, hit: DictionaryHit, language: Language): boolean {
  if (language.titles.get(article.text.slice(hit.start, hit.end)) === undefined) return false;
  const block = blockAt(article, hit.start);
  const before = block === undefined ? undefined : wordBefore(article.text, hit.start, block.start);
  return (
    before !== undefined &&
    before.end < hit.start &&
    before.text.length === 3 &&
    language.names.korean(before.text) === 'likely'
  );
}

/** 미국 하원, 英 상원: without the country 하원 is a village as well. */
function behindCountry(article: IndexedArticle, start: number, language: Language): boolean {
  const block = blockAt(article, start);
  return (
    block !== undefined &&
    (standsAbroad(article.text, start, block.start, language) ||
      HANJA_BEFORE_PATTERN.test(article.text.slice(Math.max(0, start - 2), start)))
  );
}

const HANJA_BEFORE_PATTERN = /[\u4e00-\u9fff]\s?$/u;
const ASSEMBLY = 'kr-gov-assembly';

/** 국회 환노위, 국회 국방위원회: the assembly is the mention. 환노위 alone is one. */
function namesAssembly(article: IndexedArticle, start: number): boolean {
  return (
    /^국회\s/u.test(article.text.slice(start, start + 3)) ||
    /(?<![가-힣])국회\s$/u.test(article.text.slice(Math.max(0, start - 4), start))
  );
}

/** Names shorter than this end other names too: 기술원, 벤처협회. */
const SURE_LENGTH = 6;

/**
 * A name that releases glue to the grammar before it: `위해한국소방산업기술원`, `4위한국생산기술연구원`,
 * `재단법인부산테크노파크`. Not:
 * `새한국소방산업기술원`, where what stands before it is a noun.
 */
function gluedToGrammar(article: IndexedArticle, hit: DictionaryHit): Candidate | undefined {
  if (hit.end - hit.start < SURE_LENGTH || isWordStart(article.text, hit.start)) return undefined;
  const [entry] = hit.entries.filter(({ role, strength }) => role === 'name' && strength === 'strong');
  const block = blockAt(article, hit.start);
  const glued = block === undefined ? undefined : wordBefore(article.text, hit.start, block.start);
  if (entry === undefined || block === undefined || glued?.end !== hit.start) return undefined;
  const grammar =
    /(?:\d위|(?:재단|사단|의료|학교|복지)법인)$/u.test(glued.text) ||
    article
      .tokensIn(block, glued)
      .some((token) => token.end === hit.start && /(?:^|\+)(?:J[A-Z]+|E[A-Z]+)$/u.test(token.pos));
  if (!grammar || !endsWord(article.text, hit.end)) return undefined;
  const candidate = candidateOf(article, hit, entry);
  return { ...candidate, because: `${candidate.because ?? ''}, glued to the word before it` };
}
