// What speaks for a name that ends in a head, and what against it. The checks are asked in order; the first that has an
// opinion decides.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import { lastDot, splitAtDots } from '../../text/dots.js';
import { isGenericPrefix } from './common-bodies.js';
import { countryBefore } from './country-before.js';
import { isClass, prefixSpan, type Check, type HeadedName } from './headed-name.js';
import { isCommonNoun, holdsProperNoun } from './nouns.js';
import type { OrganizationWords } from './words.js';

/** What speaks for a name with this span; undefined when nothing does. */
export function evidenceFor(
  article: IndexedArticle,
  block: Block,
  span: Span,
  words: OrganizationWords,
): string | undefined {
  const core = article.text.slice(span.start, span.end);
  const head = words.language.organizationHeads.match(core);
  if (head === undefined) return undefined;
  const prefix = core.slice(0, core.length - head.ending.length);
  if (prefix.length < 2) return undefined;
  const name = { article, block, span, core, prefix, head };
  for (const check of CHECKS) {
    const verdict = check(name, words);
    if (verdict !== undefined) return verdict === false ? undefined : verdict;
  }
  return undefined;
}

function isGeneric({ prefix }: HeadedName, { language }: OrganizationWords): boolean {
  return isGenericPrefix(prefix, language);
}

/** 충남금산, 일본새벽: a province or a country and more. */
export function beginsWithPlace(prefix: string, { language }: OrganizationWords): boolean {
  for (let length = 2; length <= Math.min(6, prefix.length); length += 1) {
    const place = prefix.slice(0, length);
    if (language.isProvince(place) || language.isCountry(place)) return true;
  }
  return false;
}

/** ○○협회, a title as a whole (옴부즈만), and what only ends like a body. */
const otherWord: Check = ({ core, head }, words) =>
  /^[O○]/u.test(core) || words.language.titles.get(core) !== undefined || isNoBody(core, head.ending, words)
    ? false
    : undefined;

/** 남동공단, 명지녹산공단: an estate is called by its places. Bodies say what they do or whose they are (부산시설공단, 한국어촌공단). */
const industrialEstate: Check = ({ head, prefix }, { language }) =>
  head.ending === '공단' && language.countryCode(prefix.slice(0, COUNTRY_LENGTH)) !== 'KR' ? false : undefined;

/** Letters of 한국. */
const COUNTRY_LENGTH = 2;

/** 저비용항공사, 건축사사무소, 한국프레스센터, 선임연구원, 국가수목원, CJ인재원, 국제기관·기구. */
export function isNoBody(core: string, ending: string, words: OrganizationWords): boolean {
  return (
    words.of('no-body-ending').ends(core) ||
    words.of('no-body').has(core) ||
    (words.isClass(ending, 'training') && /^[A-Z&]{2,}$/u.test(core.slice(0, core.length - ending.length))) ||
    isListOfBodies(core, words)
  );
}

/** 주식회사 한국새벽개발원 is a firm, and what is (가칭) is not there yet. */
const firmOrPlan: Check = ({ article: { text }, block, span }) => {
  const before = text.slice(Math.max(block.start, span.start - 8), span.start);
  if (/(?:주식회사|㈜|\(주\)|\(가칭\))\s*$/u.test(before)) return false;
  return /^\s?(?:㈜|\(주\)|\(가칭\))/u.test(text.slice(span.end, span.end + 5)) ? false : undefined;
};

/** 한국미래포럼 is an event as well; where it is a body its officers are named (organization/appointment). */
const event: Check = (name, words) => (isClass(name, 'event', words) ? false : undefined);

/** 근로자종합복지관(이하 복지관): of whichever town. */
const kindOfCommunity: Check = (name, words) =>
  isClass(name, 'community', words) && words.of('community-kind').makesUp(name.prefix) ? false : undefined;

const CENTRE = '센터';

/** 새벽분쟁조정원(이하 조정원), 새벽기술원(SIT). Not: 지원센터(이하 센터). */
const definedHere: Check = (name, words) => {
  const { text } = name.article;
  if (text.charCodeAt(name.span.end) > 0x28 || name.head.ending === CENTRE) return undefined;
  const behind = text.slice(name.span.end, Math.min(name.block.end, name.span.end + 50));
  return DEFINITION_PATTERN.test(behind) && !isGeneric(name, words)
    ? `the article gives ${name.core} a short form`
    : undefined;
};

const DEFINITION_PATTERN = /^(?:\s?\((?:[^()]{0,30}[,\s])?(?:이하|약칭)\s|\s?\([A-Z][A-Za-z&·.-]{1,14}\))/u;

/** 카자흐스탄 중소기업개발공사, 영국 모튼수목원. Not: 일본 관련협회, 독일 역사박물관. */
const abroad: Check = (name, words) => {
  const { article, block, span, prefix, head } = name;
  const { language } = words;
  if (!head.strong && !isClass(name, 'venue', words)) return undefined;
  if (language.genericModifiers.has(prefix) || countryBefore(article, block, span.start, language) === undefined)
    return undefined;
  return head.strong || !isCommonNoun(article, block, prefixSpan(name))
    ? `a country before, ${head.ending} at its end`
    : undefined;
};

/** 순천시사회복지협의회, 왕조1동통장협의회. */
const localBody: Check = ({ core }, words) => {
  const { place, body } = GLUED_PLACE_PATTERN.exec(core)?.groups ?? {};
  return place !== undefined && body !== undefined && isLocalPlace(place) && words.of('local-body').has(body)
    ? `${body} of the place before it`
    : undefined;
};

const GLUED_PLACE_PATTERN = /^(?<place>[가-힣]{1,4}\d{0,2}[읍면동시군구])(?<body>[가-힣]{3,})$/u;
const LOCAL_PLACE_PATTERN = /^(?!각|해당|전체|[시군구읍면동]+$)[가-힣]{1,4}\d{0,2}[읍면동시군구]$/u;

/** 홍성읍, 왕조1동. Not: 각 읍면, 해당 시군. */
export function isLocalPlace(word: string): boolean {
  return LOCAL_PLACE_PATTERN.test(word);
}

/** 실무위원회, 관련협회, 시·도경찰청. */
const genericWords: Check = (name, words) => (isGeneric(name, words) ? false : undefined);

/** 위즈온협동조합 is a firm; 한국자동차산업협동조합 the association of a trade. */
const tradingCooperative: Check = (name, words) =>
  isClass(name, 'cooperative', words) && !words.of('trade').isIn(name.prefix) ? false : undefined;

/** 가온치과, which may be a department: only its doctor tells (organization/appointment). */
const clinic: Check = (name, words) => (isClass(name, 'clinic', words) ? false : undefined);

/** 서울역쪽방상담소. Not: 전국상담소, 한국교회, nor 서울역·남대문쪽방상담소, which are several in one word. */
const community: Check = (name, words) => {
  if (name.head.ending.endsWith('상담소') && lastDot(name.prefix) >= 0) return false;
  if (!isClass(name, 'community', words)) return undefined;
  return beginsWithPlace(name.prefix, words) && name.prefix.length >= 4
    ? `begins with a place and ends in ${name.head.ending}`
    : false;
};

/** 해오름문화재단, 한국가온소재연구원. */
const strongHead: Check = ({ head }) => (head.strong ? `ends in ${head.ending}` : undefined);

/** 한국기술센터에서 열린다, 새벽과학관 대강당: a centre nobody lists and where something is held is a building. */
const venue: Check = (name, words) => {
  const { text } = name.article;
  if (!isClass(name, 'venue', words) || name.core.startsWith('국립')) return undefined;
  const behind = text.slice(name.span.end, name.span.end + 24);
  if (VENUE_PATTERN.test(behind)) return false;
  const next = /^\s?(?<next>[가-힣]+)/u.exec(behind)?.groups?.['next'];
  return next !== undefined && words.of('room').isIn(next) ? false : undefined;
};

const VENUE_PATTERN = /^(?:에서|\s?(?:\d+층|\([^()]{2,20}\)에서|\([^()]{2,14}\s?소재\)))/u;

/** 서울센터, 제조AI센터: a branch, and what it is about. */
const centreOfKind: Check = ({ head, prefix }, words) =>
  head.ending === CENTRE && (words.language.isProvince(prefix) || words.of('technology').endAt(prefix, 0) >= 0)
    ? false
    : undefined;

/** 수원공업고등학교, 코펜하겐대학, 대덕중학교. Not: 창업중심대학, 메타버스초등학교, 관내중학교. */
const school: Check = (name, words) => {
  if (!isClass(name, 'school', words)) return undefined;
  const { article, block, prefix, head } = name;
  const proper = prefixSpan(name);
  if (prefix.length === SHORT_SCHOOL && SCHOOL_PATTERN.test(head.ending) && !words.of('school-kind').has(prefix))
    return `two syllables before ${head.ending}`;
  return holdsProperNoun(article, block, proper) ||
    (prefix.length >= 3 && words.language.names.foreign(prefix) && !isCommonNoun(article, block, proper))
    ? `a proper name before ${head.ending}`
    : false;
};

const SHORT_SCHOOL = 2;
const SCHOOL_PATTERN = /^[초중고]등?학교$/u;

/** 국제뇌물방지법 is a law, 서울중앙지법 a court. */
const lawLikeCourt: Check = (name, words) =>
  isClass(name, 'court', words) &&
  !beginsWithPlace(name.prefix, words) &&
  !holdsProperNoun(name.article, name.block, prefixSpan(name))
    ? false
    : undefined;

/** 한국핀테크지원센터, 국립새벽연구소. */
const properBeginning: Check = ({ prefix, head }, words) =>
  words.of('proper-beginning').endAt(prefix, 0) < 0
    ? undefined
    : `begins like a proper name and ends in ${head.ending}`;

/** 부산새벽연구소. */
const placeBeginning: Check = ({ prefix, head }, words) =>
  beginsWithPlace(prefix, words) ? `begins with a place and ends in ${head.ending}` : undefined;

/** 목포청년건강센터, 상주박물관. Not: 목포센터, 목포사무소, 천안아산센터, which are branches. */
const municipalityBeginning: Check = (name, words) => {
  const { article, block, prefix, head } = name;
  const museum = isClass(name, 'venue', words) && head.ending !== CENTRE;
  if (!(museum || head.ending === CENTRE || head.ending === INSTITUTE) || lastDot(prefix) >= 0) return undefined;
  const [first, ...others] = article.tokensIn(block, prefixSpan(name)).map(({ pos, semantic = '' }) => pos + semantic);
  const tells = others.length === 0 ? museum : others.some((token) => token !== PLACE);
  return first === PLACE && tells ? `begins with a place and ends in ${head.ending}` : undefined;
};

const INSTITUTE = '연구소';
/** What MeCab says of 목포. */
const PLACE = 'NNP지명';

/** 고성군의회, of whichever 고성. Not: 시군의회. */
const council: Check = (name, words) =>
  isClass(name, 'council', words) && !/[시군구도·]$/u.test(name.prefix)
    ? `a place before ${name.head.ending}`
    : undefined;

/** 순천향대병원, 안동병원, 의정부지검. Not: 국립대병원, 국민안심병원. */
const hospitalOrCourt: Check = (name, words) => {
  if (!isClass(name, 'hospital', words) && !isClass(name, 'court', words)) return undefined;
  if (/^[가-힣]{2,8}대(?:학교)?$/u.test(name.prefix) && !isKindOfUniversity(name.prefix, words))
    return 'a university hospital';
  return holdsProperNoun(name.article, name.block, prefixSpan(name))
    ? `a proper name before ${name.head.ending}`
    : undefined;
};

/** 국립대, 지방국립대, 의과대학교. */
function isKindOfUniversity(prefix: string, words: OrganizationWords): boolean {
  const kind = prefix.replace(/대(?:학교)?$/u, '').replace(/^.*(?:거점|지방)/u, '');
  return words.of('university-kind').has(kind);
}

/** KAIST연구소. Not: ISO기구. */
const latinBeginning: Check = ({ prefix, head }) =>
  /^[A-Z]{2,}/u.test(prefix) && head.ending !== '기구' ? `Latin letters before ${head.ending}` : undefined;

/** 도시재생특별위원회. Not: 평가위원회. */
const committee: Check = (name, words) =>
  isClass(name, 'committee', words) && name.prefix.replace(/[^가-힣]/gu, '').length >= 4
    ? 'a committee with a name of its own'
    : undefined;

const CHECKS: readonly Check[] = [
  otherWord,
  industrialEstate,
  firmOrPlan,
  event,
  kindOfCommunity,
  definedHere,
  abroad,
  localBody,
  genericWords,
  tradingCooperative,
  clinic,
  community,
  strongHead,
  venue,
  centreOfKind,
  school,
  lawLikeCourt,
  properBeginning,
  placeBeginning,
  municipalityBeginning,
  council,
  hospitalOrCourt,
  latinBeginning,
  committee,
];

/** 국제기관·기구, 지방공사·공단, 주한미국·호주대사관: kinds of bodies or several bodies in one word. */
function isListOfBodies(core: string, words: OrganizationWords): boolean {
  if (lastDot(core) < 0) return false;
  const { language } = words;
  const pieces = splitAtDots(core);
  const last = pieces.at(-1) ?? '';
  if (pieces.slice(0, -1).some((piece) => language.isCountry(piece.replace(/^주한/u, '')))) return true;
  const head = language.organizationHeads.match(last);
  return (
    head !== undefined &&
    words.of('proper-beginning').endAt(core, 0) < 0 &&
    isGenericPrefix(last.slice(0, last.length - head.ending.length), language)
  );
}
