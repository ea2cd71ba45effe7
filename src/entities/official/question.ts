// Whose office a person's title is: what is asked, and what of the article is worked out once for all of its persons.
import type { TraitsOf } from '../../core/kind.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Mention } from '../../core/types.js';
import type { Language } from '../../lexicon/language.js';

/** What is asked of words and bodies. */
export interface BodyKnowledge {
  readonly language: Language;
  /** Whether it is the name in full of a listed body. */
  readonly isListed: (name: string) => boolean;
}

/** An article with all that is named in it. */
export interface Facts extends BodyKnowledge {
  readonly article: IndexedArticle;
  readonly all: readonly Mention[];
  readonly traitsOf: TraitsOf;
}

/** One person of the article, by one of his mentions, with the title that stands there. */
export interface Question extends Facts {
  readonly mention: Mention;
  readonly title: string;
}

/** The canonical name of a person's body; undefined where a reader does not know it. */
export type BodyReader = (question: Question) => string | undefined;

/** What `make` tells of an article, worked out when the first of its persons is asked about. */
export function oncePerArticle<T>(make: (facts: Facts) => T): (facts: Facts) => T {
  const made = new WeakMap<readonly Mention[], { readonly value: T }>();
  return (facts) => {
    let known = made.get(facts.all);
    if (known === undefined) {
      known = { value: make(facts) };
      made.set(facts.all, known);
    }
    return known.value;
  };
}

export function calledName({ name, surface }: Mention): string {
  return name ?? surface;
}

export function isPlace({ type }: Mention, { traitsOf }: Facts): boolean {
  return traitsOf(type).includes('place');
}

/** What acts: an organization, a company, a city. */
export function isParty({ type }: Mention, { traitsOf }: Facts): boolean {
  return traitsOf(type).includes('party');
}

/** What acts and is no municipality. */
export function isBody(mention: Mention, facts: Facts): boolean {
  return isParty(mention, facts) && !isPlace(mention, facts);
}
