// The body of which a clause before a person says that he works there, leads it or founded it.
//   새벽기구에서 분석을 맡고 있는 한도윤 담당관 · 가온나래에 재직 중인 문채원 과장 · 가온나래를 이끄는, 창업한 서하준 대표
// Not: 새벽대를 졸업한, 가온나래에 투자한, 가온나래에서 근무한 한도윤 대표, who is elsewhere now; 가온나래를 창업한 한도윤 의원.
import { sentenceStart } from '../../text/sentences.js';
import { within } from '../../text/spans.js';
import { calledName, isBody, type BodyReader } from './question.js';

/** How far before a person his body may stand, in UTF-16 code units. */
const CLAUSE_REACH = 60;
/** A particle, what he does, at most three words of it, and the form of a verb before a noun. */
const CLAUSE_PATTERN =
  /^(?:\)|\([^()\n]{1,30}\))?(?<particle>에서|에|[을를])\s(?:[^\s,.“”"]+\s){0,3}?(?<verb>[가-힣]+)\s(?:(?<going>있는|중인)\s)?$/u;

export const bodyOfClause: BodyReader = ({ mention, title, ...facts }) => {
  const { article, all, language } = facts;
  if (!mention.rule.startsWith('official/name')) return undefined;
  const start = sentenceStart(article.text, mention.start, CLAUSE_REACH);
  const body = within(all, { start, end: mention.start }).findLast((other) => isBody(other, facts));
  const clause = CLAUSE_PATTERN.exec(body === undefined ? '' : article.text.slice(body.end, mention.start))?.groups;
  const { particle = '', verb = '', going } = clause ?? {};
  if (body === undefined || verb === '') return undefined;
  const { phraseWords, titles } = language;
  const isObject = particle === '을' || particle === '를';
  const isPresent = going !== undefined || verb.endsWith('는');
  const holds = phraseWords(isObject ? 'lead-verb' : 'work-verb').endAt(verb, 0) > 0 && isPresent;
  const founds = isObject && titles.get(title)?.giver !== undefined && phraseWords('found-verb').endAt(verb, 0) > 0;
  return holds || founds ? calledName(body) : undefined;
};
