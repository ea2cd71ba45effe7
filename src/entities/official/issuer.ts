// The body that issues a release, and so the body of its own people who are named without one.
//   `중소벤처기업부(장관 오영주)는 …` · `완주군의회(의장 유의식)가 …` · `누림바이오(대표이사 한가람)가 …`
// Not: a body that only comes first in the headline, or that the release is about.
import type { TraitsOf } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { within } from '../../text/spans.js';

/** A bracket right behind a name, another with its short form before it: `(이하 중기부)(장관 오영주`. */
const BRACKET_PATTERN = /^(?:\([가-힣]{2,10}\))?\s?\((?<inside>[^()\n]{2,30})/u;
/** A title in a bracket: a word with a name behind it, an acting holder's and a colon between them. */
const TITLE_WORD_PATTERN = /(?<![^\s])[가-힣]{2,11}(?=(?:\s?직무대행)?\s*[:：]?\s)/gu;
/** How far into a bracket the title may begin. */
const TITLE_REACH = 13;
/** A release that opens `X는 … 밝혔다` or `X(이하 Y) 오영주 장관은 …` without its head in brackets. */
const SUBJECT_PATTERN =
  /^(?:\((?:이하\s|약칭\s)?[^()\n]{1,20}\))?(?:은|는|\s[가-힣]{2,4}\s(?<title>[가-힣]{2,3})은)\s/u;
/** How far into the article its lead reaches, in UTF-16 code units. */
const LEAD_REACH = 1500;

/** The head alone in the bracket of a subject: (원장 한도윤)은, (본부장 한도윤, 이하 …)와, (소장 한도윤) 새벽팀은. */
const OWN_HEAD_PATTERN =
  /^(?:\([가-힣]{2,10}\))?\s?\((?<title>[가-힣]{2,11})(?:\s?직무(?:대행|대리))?\s?[:：]?\s(?<name>[가-힣]{2,4})(?:,[^()\n]{1,30})?\)(?:\s[가-힣]{2,15})?[은는이가와과]\s/u;
/** How far behind a body such a bracket and its particle reach, in UTF-16 code units. */
const OWN_HEAD_REACH = 80;

/** Who issued a release, and on whose page it stands: a research institute's on the page of its ministry, who answers for it. */
export interface Issuer {
  readonly name: string | undefined;
  readonly page: string | undefined;
}

/** What is asked of words and bodies. */
export interface BodyKnowledge {
  readonly language: Language;
  /** Whether it is the name in full of a listed body. */
  readonly isListed: (name: string) => boolean;
}

const cache = new WeakMap<IndexedArticle, Issuer>();

/**
 * The issuer of an article: the body whose head stands in brackets in the subject of the lead where the page states another,
 * what its page states, else the body with its head in brackets or the subject of the lead.
 */
export function issuerOfArticle(
  article: IndexedArticle,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  { language, isListed }: BodyKnowledge,
): Issuer {
  let found = cache.get(article);
  if (found === undefined) {
    const { outlet } = article.segmented;
    // the issuer as the page states it may be a newspaper or a scrap of text
    const page = outlet !== undefined && language.phraseWords('issuer-ending').ends(outlet) ? outlet : undefined;
    const subject = page === undefined ? undefined : leadSubject(article, page, all, traitsOf, language);
    // of an archive that guesses the issuer the field may hold a scrap of a headline, which no list and no mention has
    const isNamed = page !== undefined && (isListed(page) || all.some(({ name }) => name === page));
    const lead = subject ?? (isNamed ? page : leadBody(article, all, traitsOf, language));
    found = { name: lead ?? page, page: isNamed ? page : (lead ?? page) };
    cache.set(article, found);
  }
  return found;
}

/**
 * 새벽과학원 of 새벽과학원(원장 한도윤)은 on the page of a ministry that the lead does not present so itself. Not: a committee or a
 * headquarters, whose people are the ministry's.
 */
function leadSubject(
  article: IndexedArticle,
  page: string,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  language: Language,
): string | undefined {
  const heads = partiesOfLead(article, all, traitsOf).filter(({ end }) =>
    isOwnHead(article.text.slice(end, end + OWN_HEAD_REACH), language),
  );
  const names = heads.map(({ name, surface }) => name ?? surface);
  const [first] = names;
  return first === undefined || names.includes(page) || language.phraseWords('joint-body').ends(first)
    ? undefined
    : first;
}

function isOwnHead(behind: string, { titles }: Language): boolean {
  const { title, name } = OWN_HEAD_PATTERN.exec(behind)?.groups ?? {};
  return (
    title !== undefined &&
    name !== undefined &&
    titles.classed('issuer-head').ends(title) &&
    titles.get(name) === undefined
  );
}

/** What acts and is named where the article begins. */
function partiesOfLead(article: IndexedArticle, all: readonly Mention[], traitsOf: TraitsOf): readonly Mention[] {
  const start = article.blocks[0]?.start ?? 0;
  return within(all, { start, end: start + LEAD_REACH }).filter(({ type }) => traitsOf(type).includes('party'));
}

function leadBody(
  article: IndexedArticle,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  language: Language,
): string | undefined {
  const issuer = partiesOfLead(article, all, traitsOf).find(({ type, end }) => {
    const behind = article.text.slice(end, end + 40);
    return hasHeadInBracket(behind, language) || (!traitsOf(type).includes('place') && isSubject(behind, language));
  });
  return issuer === undefined ? undefined : (issuer.name ?? issuer.surface);
}

/** (장관 오영주), (이사장 직무대행: 한도윤) */
function hasHeadInBracket(behind: string, { titles }: Language): boolean {
  const inside = BRACKET_PATTERN.exec(behind)?.groups?.['inside'];
  if (inside === undefined) return false;
  const heads = titles.classed('issuer-head');
  return [...inside.matchAll(TITLE_WORD_PATTERN)].some(
    ({ 0: word, index }) => index <= TITLE_REACH && heads.ends(word),
  );
}

function isSubject(behind: string, { titles }: Language): boolean {
  const subject = SUBJECT_PATTERN.exec(behind);
  const title = subject?.groups?.['title'];
  return subject !== null && (title === undefined || titles.classed('agency-head').has(title));
}
