// The body of a head or deputy whom only his title presents: the last body of his sentence that his title can head, or else the
// one of the article, where it is the first body that the article names.
//   새벽재단은 한도윤 이사장의 임기가 끝났다 · 가온센터는 문을 열었다. 문채원 소장은 …
// Not: 새벽재단을 찾은 한도윤 소장, nor 한도윤 회장, whom firms and associations of all kinds have.
import type { TraitsOf } from '../../core/kind.js';
import { linked } from '../../core/links.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';
import type { WordSet } from '../../lexicon/word-set.js';
import { sentenceStart } from '../../text/sentences.js';
import { within } from '../../text/spans.js';

/** How far before a person a body of his sentence may stand, in UTF-16 code units. */
const SENTENCE_REACH = 120;

/** For a title that heads none of the article's bodies. */
const NOBODY = '';

/** By what a title can head, so that an article's bodies are looked through once for each, and once for all other titles. */
const cache = new WeakMap<readonly Mention[], Map<WordSet, string>>();

/** The body that the title alone tells. */
export function bodyOfChief(
  article: IndexedArticle,
  mention: Mention,
  title: string,
  all: readonly Mention[],
  traitsOf: TraitsOf,
  { titles }: Language,
): string | undefined {
  if (mention.rule !== 'official/name-title' || linked(mention, 'body') !== undefined) return undefined;
  const headed = titles.headed(title);
  const isBody = ({ type }: Mention): boolean => traitsOf(type).includes('party');
  const last = within(all, {
    start: sentenceStart(article.text, mention.start, SENTENCE_REACH),
    end: mention.start,
  }).findLast(isBody);
  if (last !== undefined) return nameOf(last, headed);
  let titled = cache.get(all);
  if (titled === undefined) {
    titled = new Map();
    cache.set(all, titled);
  }
  let only = titled.get(headed);
  if (only === undefined) {
    only = onlyBody(headed, titles.headsPlaces(title), all, traitsOf) ?? NOBODY;
    titled.set(headed, only);
  }
  return only === NOBODY ? undefined : only;
}

/** The one body of an article that a title can head, where the article names none of another kind before it. */
function onlyBody(headed: WordSet, ofPlaces: boolean, all: readonly Mention[], traitsOf: TraitsOf): string | undefined {
  const bodies = all.filter(
    ({ type }) => traitsOf(type).includes('party') && traitsOf(type).includes('place') === ofPlaces,
  );
  const names = new Set(bodies.flatMap((body) => nameOf(body, headed) ?? []));
  const [first] = bodies;
  return first !== undefined && names.size === 1 ? nameOf(first, headed) : undefined;
}

function nameOf({ name, surface }: Mention, headed: WordSet): string | undefined {
  const called = name ?? surface;
  return headed.ends(called, 1) ? called : undefined;
}
