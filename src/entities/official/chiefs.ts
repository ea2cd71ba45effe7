// The body of a head or deputy whom only his title presents: the last body of his sentence that his title can head, or else the
// one of the article, where it is the first body that the article names.
//   새벽재단은 한도윤 이사장의 임기가 끝났다 · 가온센터는 문을 열었다. 문채원 소장은 …
// Not: 새벽재단을 찾은 한도윤 소장, nor 한도윤 회장, whom firms and associations of all kinds have.
import { linked } from '../../core/links.js';
import type { Mention } from '../../core/types.js';
import type { WordSet } from '../../lexicon/word-set.js';
import { sentenceStart } from '../../text/sentences.js';
import { within } from '../../text/spans.js';
import { calledName, isParty, isPlace, oncePerArticle, type BodyReader, type Facts } from './question.js';

/** How far before a person a body of his sentence may stand, in UTF-16 code units. */
const SENTENCE_REACH = 120;

/** For a title that heads none of the article's bodies. */
const NOBODY = '';

/** By what a title can head, so that an article's bodies are looked through once for each, and once for all other titles. */
const onlyBodies = oncePerArticle(() => new Map<WordSet, string>());

/** The body that the title alone tells. */
export const bodyOfChief: BodyReader = ({ mention, title, ...facts }) => {
  if (mention.rule !== 'official/name-title' || linked(mention, 'body') !== undefined) return undefined;
  const headed = facts.language.titles.headed(title);
  const ofPlaces = facts.language.titles.headsPlaces(title);
  const last = within(facts.all, {
    start: sentenceStart(facts.article.text, mention.start, SENTENCE_REACH),
    end: mention.start,
  }).findLast((other) => isOfKind(other, ofPlaces, facts));
  if (last !== undefined) return nameOf(last, headed);
  const known = onlyBodies(facts);
  const only = known.get(headed) ?? onlyBody(headed, ofPlaces, facts) ?? NOBODY;
  known.set(headed, only);
  return only === NOBODY ? undefined : only;
};

/** The one body of an article that a title can head, where the article names none of another kind before it. */
function onlyBody(headed: WordSet, ofPlaces: boolean, facts: Facts): string | undefined {
  const bodies = facts.all.filter((other) => isOfKind(other, ofPlaces, facts));
  const names = new Set(bodies.flatMap((body) => nameOf(body, headed) ?? []));
  const [first] = bodies;
  return first !== undefined && names.size === 1 ? nameOf(first, headed) : undefined;
}

/** A municipality where the title is one of places, else a body: 새벽군과 새벽공사가 한도윤 군수와 …, 새벽재단은 대구에서 한도윤 이사장이 …. */
function isOfKind(other: Mention, ofPlaces: boolean, facts: Facts): boolean {
  return isParty(other, facts) && isPlace(other, facts) === ofPlaces;
}

function nameOf(body: Mention, headed: WordSet): string | undefined {
  const called = calledName(body);
  return headed.ends(called, 1) ? called : undefined;
}
