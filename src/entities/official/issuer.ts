// The body that issues a release, and so the body of its own people who are named without one.
//   `중소벤처기업부(장관 오영주)는 …` · `완주군의회(의장 유의식)가 …` · `누림바이오(대표이사 한가람)가 …`
// Not: a body that only comes first in the headline, or that the release is about.
import { within } from '../../text/spans.js';
import type { Mention } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';

/** The head of a body in brackets right behind its name, as a lead introduces the issuer. */
const HEAD_BRACKET_PATTERN =
  /^(?:\([가-힣]{2,10}\))?\s?\((?:[^()\n]{0,12}\s)?[가-힣]{0,6}(?:장관|청장|처장|위원장|이사장|회장|원장|시장|군수|구청장|도지사|의장|총장|사장|소장|본부장|행장|대표|대표이사|교육감|지사)(?:\s?직무대행)?\s*[:：]?\s/u;
/** A release that opens `X는 … 밝혔다` or `X(이하 Y) 오영주 장관은 …` without its head in brackets. */
const SUBJECT_PATTERN =
  /^(?:\((?:이하\s|약칭\s)?[^()\n]{1,20}\))?(?:은|는|\s[가-힣]{2,4}\s(?:장관|청장|처장|위원장|이사장)은)\s/u;
/** How far into the article its lead reaches, in UTF-16 code units. */
const LEAD_REACH = 1500;

/** The issuer as the page states it may be a newspaper or a scrap of text. */
function isBodyName(outlet: string | undefined): boolean {
  return outlet !== undefined && /(?:부|처|청|원|위원회|공단|공사|재단|진흥원|협회|실|시|도|군|구)$/u.test(outlet);
}

const cache = new WeakMap<IndexedArticle, { readonly name: string | undefined }>();

/** The issuer of an article: what its page states, else the body with its head in brackets or the subject of the lead. */
export function issuerOfArticle(article: IndexedArticle, all: readonly Mention[]): string | undefined {
  let found = cache.get(article);
  if (found === undefined) {
    found = { name: isBodyName(article.segmented.outlet) ? article.segmented.outlet : leadBody(article, all) };
    cache.set(article, found);
  }
  return found.name;
}

function leadBody(article: IndexedArticle, all: readonly Mention[]): string | undefined {
  const start = article.blocks[0]?.start ?? 0;
  const lead = within(all, { start, end: start + LEAD_REACH }).filter(
    ({ type }) => type === 'organization' || type === 'company' || type === 'city',
  );
  const issuer = lead.find((mention) => {
    const behind = article.text.slice(mention.end, mention.end + 40);
    return HEAD_BRACKET_PATTERN.test(behind) || (mention.type === 'organization' && SUBJECT_PATTERN.test(behind));
  });
  return issuer === undefined ? undefined : (issuer.name ?? issuer.surface);
}
