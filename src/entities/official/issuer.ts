// The body that issues a release, and so the body of its own people who are named without one.
//   `중소벤처기업부(장관 오영주)는 …` · `완주군의회(의장 유의식)가 …` · `누림바이오(대표이사 한가람)가 …`
// Not: a body that only comes first in the headline, or that the release is about.
import type { Mention } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { within } from '../../text/spans.js';
import { calledName, isParty, isPlace, oncePerArticle, type Facts } from './question.js';

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

/**
 * The issuer of an article: the body whose head stands in brackets in the subject of the lead where the page states another,
 * what its page states, else the body with its head in brackets or the subject of the lead.
 */
export const issuerOfArticle = oncePerArticle((facts): Issuer => {
  const { article, all, language, isListed } = facts;
  const { outlet } = article.segmented;
  // the issuer as the page states it may be a newspaper or a scrap of text
  const page = outlet !== undefined && language.phraseWords('issuer-ending').ends(outlet) ? outlet : undefined;
  const subject = page === undefined ? undefined : leadSubject(page, facts);
  // of an archive that guesses the issuer the field may hold a scrap of a headline, which no list and no mention has
  const isNamed = page !== undefined && (isListed(page) || all.some(({ name }) => name === page));
  const lead = subject ?? (isNamed ? page : leadBody(facts));
  return { name: lead ?? page, page: isNamed ? page : (lead ?? page) };
});

/**
 * 새벽과학원 of 새벽과학원(원장 한도윤)은 on the page of a ministry that the lead does not present so itself. Not: a committee or a
 * headquarters, whose people are the ministry's.
 */
function leadSubject(page: string, facts: Facts): string | undefined {
  const { article, language } = facts;
  const names = partiesOfLead(facts)
    .filter(({ end }) => isOwnHead(article.text.slice(end, end + OWN_HEAD_REACH), language))
    .map(calledName);
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
function partiesOfLead(facts: Facts): readonly Mention[] {
  const start = facts.article.blocks[0]?.start ?? 0;
  return within(facts.all, { start, end: start + LEAD_REACH }).filter((mention) => isParty(mention, facts));
}

function leadBody(facts: Facts): string | undefined {
  const issuer = partiesOfLead(facts).find((mention) => {
    const behind = facts.article.text.slice(mention.end, mention.end + 40);
    return hasHeadInBracket(behind, facts.language) || (!isPlace(mention, facts) && isSubject(behind, facts.language));
  });
  return issuer === undefined ? undefined : calledName(issuer);
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
