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

const cache = new WeakMap<IndexedArticle, { readonly name: string | undefined }>();

/** The issuer of an article: what its page states, else the body with its head in brackets or the subject of the lead. */
export function issuerOfArticle(
  article: IndexedArticle,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  language: Language,
): string | undefined {
  let found = cache.get(article);
  if (found === undefined) {
    const { outlet } = article.segmented;
    // the issuer as the page states it may be a newspaper or a scrap of text
    const isBody = outlet !== undefined && language.phraseWords('issuer-ending').ends(outlet);
    found = { name: isBody ? outlet : leadBody(article, all, traitsOf, language) };
    cache.set(article, found);
  }
  return found.name;
}

function leadBody(
  article: IndexedArticle,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  language: Language,
): string | undefined {
  const start = article.blocks[0]?.start ?? 0;
  const issuer = within(all, { start, end: start + LEAD_REACH }).find(({ type, end }) => {
    const traits = traitsOf(type);
    if (!traits.includes('party')) return false;
    const behind = article.text.slice(end, end + 40);
    return hasHeadInBracket(behind, language) || (!traits.includes('place') && isSubject(behind, language));
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
