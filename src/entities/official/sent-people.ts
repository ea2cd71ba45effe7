// Persons in a row whom one body sends, which stands before the first of them.
//   협약식에는 새벽재단에서 한도윤 이사장, 문채원 기획본부장이, 가온대에서는 서하준 총장, 강다온 산학협력단장이 참석했다
// Not: 가온대에서 한도윤 국장이 강의했다, where 에서 tells the place alone.
import type { TraitsOf } from '../../core/kind.js';
import { linked } from '../../core/links.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import { within } from '../../text/spans.js';
import { joinsRow } from './guests.js';

/** Who comes from a body, and who comes to what: 새벽재단에서는 한도윤 …, 협약식에는 새벽재단에서 한도윤 …. */
const SENDER_PATTERN = /^(?:\([^()\n]{1,30}\))?(?:\s?측)?에서(?<topic>는)?\s$/u;
const OCCASION_PATTERN = /[가-힣]에는?,?\s(?:\([가-힣]\)|㈜)?$/u;
const SENDER_REACH = 40;
const OCCASION_REACH = 10;

const cache = new WeakMap<readonly Mention[], ReadonlyMap<Mention, Mention>>();

/** The body that sends the row in which a person stands. */
export function senderOfRow(
  article: IndexedArticle,
  mention: Mention,
  title: string,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  { titles }: Language,
): string | undefined {
  if ((['head-of-state', 'acting-head', 'minister'] as const).some((kind) => titles.classed(kind).ends(title)))
    return undefined;
  const { text } = article;
  const { start } = firstOfRow(article, mention, all);
  const sender = within(all, { start: Math.max(0, start - SENDER_REACH), end: start }).findLast(
    ({ type }) => traitsOf(type).includes('party') && !traitsOf(type).includes('place'),
  );
  if (sender === undefined || sender.end >= start) return undefined;
  const between = SENDER_PATTERN.exec(text.slice(sender.end, start));
  if (between === null) return undefined;
  const isSent =
    between.groups?.['topic'] !== undefined ||
    OCCASION_PATTERN.test(text.slice(Math.max(0, sender.start - OCCASION_REACH), sender.start));
  return isSent ? (sender.name ?? sender.surface) : undefined;
}

/** The first person of the row in which one stands; each is looked at once for all of them. */
function firstOfRow({ text }: IndexedArticle, mention: Mention, all: readonly Mention[]): Mention {
  let firsts = cache.get(all);
  if (firsts === undefined) {
    const found = new Map<Mention, Mention>();
    let previous: Mention | undefined;
    for (const person of all.filter(({ type }) => type === mention.type)) {
      const end = previous === undefined ? undefined : linked(previous, 'title')?.end;
      const joined = end !== undefined && end <= person.start && joinsRow(text.slice(end, person.start));
      found.set(person, (joined && previous !== undefined ? found.get(previous) : undefined) ?? person);
      previous = person;
    }
    firsts = found;
    cache.set(all, firsts);
  }
  return firsts.get(mention) ?? mention;
}
