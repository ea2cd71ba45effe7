// What the name itself says for its being a firm's, and the article as a whole: the same at all places of the name.
// 가온로보틱스 → `length=6`, `tokens=NNP+NNG`, `places=2`, `in-lead`; beside 가온전자 also `kin=alike`.
import type { Language } from '../../../lexicon/language.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Candidate } from '../../../core/types.js';
import { COMPANY } from '../firm-names.js';
import type { LetterScore } from './letters.js';
import { spellingFeatures } from './spelling.js';
import type { UnknownName } from './shapes.js';

const LEAD_REACH = 400;

/** What kind of article it is: how many firms it names otherwise, and whether it speaks of firms at all. */
export function articleFeatures(known: ReadonlySet<string>, speaksOfFirms: boolean): readonly string[] {
  const named = known.size;
  const told = named >= 8 ? '8+' : named >= 4 ? '4-7' : named >= 2 ? '2-3' : String(named);
  return [`article-firms=${told}`, `article-speaks=${speaksOfFirms ? 'of-firms' : 'not-of-firms'}`];
}

const SHORTEST_KIN = 2;
const SHORTEST_LONG_KIN = 4;

/** Firms of an article, asked whether one has a name that begins alike: 카카오재팬 beside 카카오, 미래에셋대우 beside 미래에셋증권. */
export interface Kin {
  add(firm: string): void;
  /** What the first firm that is shorter or longer says of a name, else what all of them do. */
  featuresOf(name: string): readonly string[];
}

/** By beginnings, so that a name is not held against each firm of a long list. */
export function createKin(firms: Iterable<string>): Kin {
  const orders = new Map<string, number>();
  /** The first firm that goes on behind a beginning. */
  const longer = new Map<string, number>();
  /** The firm that begins so; undefined where several do. */
  const alike = new Map<string, string | undefined>();

  function add(firm: string): void {
    if (firm.length < SHORTEST_KIN || orders.has(firm)) return;
    const order = orders.size;
    orders.set(firm, order);
    for (let length = 1; length < firm.length; length += 1) {
      const beginning = firm.slice(0, length);
      if (!longer.has(beginning)) longer.set(beginning, order);
    }
    const letters = firm.slice(0, SHORTEST_KIN);
    if (firm.length > SHORTEST_KIN) alike.set(letters, alike.has(letters) ? undefined : firm);
  }

  function featuresOf(name: string): readonly string[] {
    let shortest = Infinity;
    for (let length = SHORTEST_KIN; length < name.length; length += 1)
      shortest = Math.min(shortest, orders.get(name.slice(0, length)) ?? Infinity);
    const longest = longer.get(name) ?? Infinity;
    if (shortest < longest) return ['kin=shorter'];
    if (longest < Infinity) return ['kin=longer'];
    const letters = name.slice(0, SHORTEST_KIN);
    return name.length >= SHORTEST_LONG_KIN && alike.has(letters) && alike.get(letters) !== name ? ['kin=alike'] : [];
  }

  for (const firm of firms) add(firm);
  return { add, featuresOf };
}

/** The firms that an article names otherwise. */
export function namedFirms(article: IndexedArticle, known: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    known
      .filter(({ type, pending }) => type === COMPANY && pending === undefined)
      .map(({ start, end, name }) => name ?? article.text.slice(start, end)),
  );
}

/** How often the name stands in the article. */
export function placeCountFeature(count: number): string {
  return `places=${count >= 6 ? '6+' : count >= 3 ? '3-5' : String(count)}`;
}

/** How the name itself is built; the same at all its places. */
export function nameFeatures(
  article: IndexedArticle,
  unknown: UnknownName,
  language: Language,
  letters: LetterScore,
): readonly string[] {
  const { name, places } = unknown;
  const [place] = places;
  const features = spellingFeatures(name, language, letters(name));
  if (place !== undefined) {
    const tokens = article.tokensIn(place.block, place);
    features.push(
      `tokens=${tokens
        .slice(0, 4)
        .map(({ pos, semantic }) => (semantic === undefined ? pos : `${pos}/${semantic}`))
        .join('+')}`,
    );
    if (tokens.length > 1) {
      const last = tokens.at(-1);
      features.push(`last-token=${last?.pos ?? ''}`);
      if (tokens.some(({ pos }) => /^(?:V|E|J|MM|IC|NR|MAG|UNKNOWN|XP)/u.test(pos))) features.push('odd-token');
      if (tokens.every(({ pos }) => pos === 'NNG')) features.push('all-common-nouns');
      if (tokens.some(({ semantic }) => semantic === '행위')) features.push('has-deed');
      const short = tokens.filter(({ start, end }) => end - start === 1).length;
      features.push(`short-tokens=${String(Math.min(3, short))}`, `token-count=${String(Math.min(5, tokens.length))}`);
    }
  }
  features.push(placeCountFeature(places.length));
  if (places.some(({ block }) => block.zone === 'headline')) features.push('in-headline');
  const [first] = places;
  if (first !== undefined && first.start < LEAD_REACH) features.push('in-lead');
  return features;
}
