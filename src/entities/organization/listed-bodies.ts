// Names that the dictionary of bodies lists: which body is meant where several share the name, and where the words around
// say that none of them is.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { DictionaryHit, NameEntry } from '../../core/names.js';
import type { Block, Candidate, Span } from '../../core/types.js';
import { endsWord, isWordStart } from '../../korean/edges.js';
import { blockAt } from '../../text/blocks.js';
import { wordBefore } from '../../text/words.js';
import { judgeListed } from '../listed-names.js';
import { candidateOf } from '../naming.js';
import type { Bodies } from './bodies.js';
import { countryBefore, isOfHolderAbroad, standsAbroad } from './country-before.js';
import { weakNameInContext } from './weak-names.js';
import type { OrganizationWords } from './words.js';

/** A foreign body that shares a Korean one's name; without its country the name is the Korean body again. */
export const NAMESAKE_ABROAD = 'organization/namesake-abroad';

/** A listed name in its article, with the candidate that it makes unless an exception holds. */
interface ListedName {
  readonly article: IndexedArticle;
  readonly block: Block;
  readonly hit: DictionaryHit;
  readonly judged: Candidate;
}

/** What the name is instead, a reason in plain words for its being none, or nothing. */
type Exception = (name: ListedName, bodies: Bodies, words: OrganizationWords) => Candidate | string | undefined;

/** The candidate that a spelling of listed bodies makes, or why it makes none. */
export function judgeBody(
  article: IndexedArticle,
  hit: DictionaryHit,
  bodies: Bodies,
  words: OrganizationWords,
): Candidate | string {
  const judged = judgeListed(article, hit, words.language);
  if (typeof judged === 'string') return gluedToWords(article, hit, words) ?? judged;
  const block = blockAt(article, hit.start);
  if (block === undefined) return judged;
  const name = { article, block, hit, judged };
  for (const exception of EXCEPTIONS) {
    const instead = exception(name, bodies, words);
    if (instead !== undefined) return instead;
  }
  return weakNameInContext(article, judged, bodies, words);
}

/**
 * 미국 국방부, 라오스 농림부, 일본 적십자사, 피지의 앤드루 홀먼 국토부장관: behind another country the name of a Korean office, or what a Korean body is called for
 * short, is that country's body, listed as such or not.
 */
const koreanNameAbroad: Exception = ({ article, block, hit }, bodies, words) => {
  const { text } = article;
  const { language } = words;
  if (!standsAbroad(article, block, hit.start, language) && !isOfHolderAbroad(article, block, hit, language))
    return undefined;
  const short = words.language.organizationHeads.match(text.slice(hit.start, hit.end)) !== undefined;
  const korean = (id: string | undefined): boolean => id !== undefined && bodies.isKoreanOffice(id);
  const entry = hit.entries.find(
    ({ id, role, name }) =>
      id !== undefined && (korean(id) || (short && role === 'alias' && /^(?:한국|대한)/u.test(name))),
  );
  if (entry === undefined) return undefined;
  const foreign = hit.entries.filter((each) => each !== entry && !korean(each.id));
  return foreign.length > 0
    ? judgeListed(article, { ...hit, entries: foreign }, words.language)
    : namesake(hit, 'a body of the government named before it, not the Korean one');
};

/** 박주봉 옴부즈만은: a body that is a title too, behind a person's name. Not: 중소기업 옴부즈만은. */
const postOfPerson: Exception = ({ article: { text }, block, hit }, _bodies, { language }) => {
  if (language.titles.get(text.slice(hit.start, hit.end)) === undefined) return undefined;
  const before = wordBefore(text, hit.start, block.start);
  return before !== undefined &&
    before.end < hit.start &&
    before.text.length === 3 &&
    language.names.korean(before.text) === 'likely'
    ? 'the title of the person named before it'
    : undefined;
};

/**
 * 일본 원자력규제위원회, 파키스탄 국립보건원: of the namesakes only those of the country before them are meant, and where none is
 * listed the name has no id.
 */
const namesakeElsewhere: Exception = ({ article, block, hit }, bodies, { language }) => {
  const before = countryBefore(article, block, hit.start, language);
  const code = before === undefined ? undefined : language.countryCode(before);
  if (code === undefined || code === 'KR') return undefined;
  const foreign = hit.entries.map(({ id }) => bodies.countryOf(id)).filter((each) => each !== '' && each !== 'KR');
  return foreign.length === 0 || foreign.includes(code)
    ? undefined
    : namesake(hit, 'a body of the country named before it, not the listed namesake');
};

/** 미국 하원, 英 상원: a house of parliament with its country. Not: 하원 마을. */
const houseWithoutCountry: Exception = ({ article, block, hit }, bodies, { language }) =>
  hit.entries.every(({ id }) => id !== undefined && bodies.isHouse(id)) &&
  !standsAbroad(article, block, hit.start, language) &&
  !/[\u4e00-\u9fff]\s?$/u.test(article.text.slice(Math.max(0, hit.start - 2), hit.start))
    ? 'a house of parliament without its country'
    : undefined;

/** 18개 시도 경찰청, 시·도 교육청: the offices of all provinces. */
const classOfOffices: Exception = ({ article: { text }, hit }, _bodies, words) =>
  words.of('office-of-every-province').has(text.slice(hit.start, hit.end)) &&
  CLASS_BEFORE_PATTERN.test(text.slice(Math.max(0, hit.start - 6), hit.start))
    ? 'a class of offices'
    : undefined;

const CLASS_BEFORE_PATTERN = /(?<![가-힣])(?:시[^가-힣]?도|지방|관할|해당)\s$/u;

/** 국회 환노위, 국회 국방위원회: the council is the mention. 환노위 alone is one. */
const committeeOfCouncil: Exception = ({ article: { text }, hit }, bodies) => {
  const councils = hit.entries.map(({ id }) => bodies.councilOf(id));
  return councils.every(
    (council) =>
      council !== undefined &&
      (text.startsWith(`${council} `, hit.start) ||
        (text.startsWith(`${council} `, hit.start - council.length - 1) &&
          isWordStart(text, hit.start - council.length - 1))),
  )
    ? 'a committee of the council named before it'
    : undefined;
};

const EXCEPTIONS: readonly Exception[] = [
  koreanNameAbroad,
  postOfPerson,
  namesakeElsewhere,
  houseWithoutCountry,
  classOfOffices,
  committeeOfCouncil,
];

function namesake({ start, end, entries }: DictionaryHit, because: string): Candidate {
  return { type: entries[0]?.type ?? '', start, end, rule: NAMESAKE_ABROAD, evidence: 'rule', because };
}

/** Names shorter than this end other names too: 기술원, 벤처협회. */
const SURE_LENGTH = 6;
/** Where blanks are lost every long name is glued, and shorter ones begin with another word: 국민건강보험공단. */
const SURE_LENGTH_WITHOUT_BLANKS = 5;

/**
 * A name that releases glue to the grammar before it, `위해한국소방산업기술원`, `4위한국생산기술연구원`, `재단법인부산테크노파크`, or to any
 * word where they lost their blanks: `회의에는강도태보건복지부2차관이`. Not: `새한국소방산업기술원`, where what stands before it is a noun.
 */
function gluedToWords(article: IndexedArticle, hit: DictionaryHit, words: OrganizationWords): Candidate | undefined {
  if (hit.end - hit.start < SURE_LENGTH_WITHOUT_BLANKS) return undefined;
  const entry = hit.entries.find(({ role, strength }: NameEntry) => role === 'name' && strength === 'strong');
  const block = entry === undefined ? undefined : blockAt(article, hit.start);
  if (entry === undefined || block === undefined) return undefined;
  if (!isGluedToGrammar(article, block, hit, words) && !lostBlanks(article.text, block, hit)) return undefined;
  const candidate = candidateOf(article, hit, entry);
  return { ...candidate, because: `${candidate.because ?? ''}, glued to the words around it` };
}

function isGluedToGrammar(
  article: IndexedArticle,
  block: Block,
  hit: DictionaryHit,
  words: OrganizationWords,
): boolean {
  const { text } = article;
  if (hit.end - hit.start < SURE_LENGTH || isWordStart(text, hit.start) || !endsWord(text, hit.end)) return false;
  const glued = wordBefore(text, hit.start, block.start);
  if (glued?.end !== hit.start) return false;
  return (
    /\d위$/u.test(glued.text) ||
    words.of('legal-form').ends(glued.text) ||
    article
      .tokensIn(block, glued)
      .some((token) => token.end === hit.start && /(?:^|\+)(?:J[A-Z]+|E[A-Z]+)$/u.test(token.pos))
  );
}

/** In letters to each side of a name. */
const AROUND = 50;
/** Korean has a blank every four letters. */
const LETTERS_A_BLANK = 14;
const FEWEST_LETTERS = 40;

/** Whether the text around a name is Korean without its blanks. Not: `010_질병관리청_보도참고.md`, a table of names. */
function lostBlanks(text: string, block: Block, { start, end }: Span): boolean {
  const around = text.slice(Math.max(block.start, start - AROUND), Math.min(block.end, end + AROUND));
  if (/[_/\\]/u.test(around)) return false;
  const letters = around.match(/[가-힣]/gu)?.length ?? 0;
  const gaps = around.match(/\s|[,·]/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && gaps * LETTERS_A_BLANK <= letters;
}
