// Persons in a row whom one body sends, which stands before the first of them.
//   협약식에는 새벽재단에서 한도윤 이사장, 문채원 기획본부장이, 가온대에서는 서하준 총장, 강다온 산학협력단장이 참석했다
// Not: 가온대에서 한도윤 국장이 강의했다, where 에서 tells the place alone.
import { linked } from '../../core/links.js';
import type { Mention } from '../../core/types.js';
import { within } from '../../text/spans.js';
import { joinsRow } from './guests.js';
import { calledName, isBody, oncePerArticle, type BodyReader } from './question.js';

/** Who comes from a body, and who comes to what: 새벽재단에서는 한도윤 …, 협약식에는 새벽재단에서 한도윤 …. */
const SENDER_PATTERN = /^(?:\([^()\n]{1,30}\))?(?:\s?측)?에서(?<topic>는)?\s$/u;
const OCCASION_PATTERN = /[가-힣]에는?,?\s(?:\([가-힣]\)|㈜)?$/u;
const SENDER_REACH = 40;
const OCCASION_REACH = 10;

/** The body that sends the row in which a person stands. */
export const senderOfRow: BodyReader = ({ mention, title, ...facts }) => {
  const { article, all, language } = facts;
  const isOfState = (['head-of-state', 'acting-head', 'minister'] as const).some((kind) =>
    language.titles.classed(kind).ends(title),
  );
  if (isOfState) return undefined;
  const { start } = firstsOfRows(facts).get(mention) ?? mention;
  const sender = within(all, { start: Math.max(0, start - SENDER_REACH), end: start }).findLast((other) =>
    isBody(other, facts),
  );
  if (sender === undefined || sender.end >= start) return undefined;
  const between = SENDER_PATTERN.exec(article.text.slice(sender.end, start));
  if (between === null) return undefined;
  const isSent =
    between.groups?.['topic'] !== undefined ||
    OCCASION_PATTERN.test(article.text.slice(Math.max(0, sender.start - OCCASION_REACH), sender.start));
  return isSent ? calledName(sender) : undefined;
};

/** Persons by the first of the row in which each stands, whom a body sends with all of them. */
const firstsOfRows = oncePerArticle(({ article: { text }, all, traitsOf }): ReadonlyMap<Mention, Mention> => {
  const firsts = new Map<Mention, Mention>();
  let previous: Mention | undefined;
  for (const person of all.filter(({ type }) => traitsOf(type).includes('person'))) {
    const end = previous === undefined ? undefined : linked(previous, 'title')?.end;
    const joined = end !== undefined && end <= person.start && joinsRow(text.slice(end, person.start));
    firsts.set(person, (joined && previous !== undefined ? firsts.get(previous) : undefined) ?? person);
    previous = person;
  }
  return firsts;
});
