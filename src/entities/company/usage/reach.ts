// Which unknown names could be firms' at all, whatever MeCab says of them: their letters and their places are weighed as
// they are, and what is not known yet as if it spoke for them. Hardly one name of ten is left to ask MeCab for.
// 샤프 of 샤프는 … 출시했다 is left. Not: 뿌리 of a report on trees, as neither its letters nor its places speak of firms.
import type { Language } from '../../../lexicon/language.js';
import type { Span } from '../../../core/types.js';
import type { LetterScore } from './letters.js';
import type { UsageModel } from './model.js';
import { kinFeatures, placeCountFeature } from './name-features.js';
import { LONGEST_SEPARATOR } from './rows.js';
import { spellingFeatures } from './spelling.js';

/** A stretch of letters that may be a name, with the places where it may stand. */
export interface PossibleName {
  readonly name: string;
  readonly places: readonly Span[];
  /** The features of each place. */
  readonly features: readonly (readonly string[])[];
}

export interface Reach {
  /**
   * The names that may weigh as much as `least` says once MeCab is asked, in an article that names these firms. What is found
   * may speak for what stands beside it, and that for the next.
   */
  within(
    names: readonly PossibleName[],
    least: (name: PossibleName) => number,
    named: ReadonlySet<string>,
  ): ReadonlySet<string>;
}

/** Sums of weights come out a little different in another order. */
const TOLERANCE = 1e-9;
/** The features of a name tell its first four morphemes. */
const MOST_TOLD = 4;
/** More places count the same. */
const MOST_COUNTED = 6;
/**
 * Rounds after which whatever could be beside a found one is let through, so that no text takes long. Hardly one article of
 * a hundred needs five, and MeCab is asked for everything that is let through.
 */
const ROUNDS = 12;

export function createReach(model: UsageModel, language: Language, letters: LetterScore): Reach {
  const row = model.most(/^row-with=company$/u);
  const kin = model.most(/^kin=/u);
  const unknown = mostOfMorphemes(model) + model.most(/^in-headline$/u) + model.most(/^in-lead$/u) + TOLERANCE;
  /** By the number of places that a name may have: some of them may turn out to be none. */
  const byCount = [-Infinity];
  for (let count = 1; count <= MOST_COUNTED; count += 1)
    byCount.push(Math.max(byCount[count - 1] ?? 0, model.weigh([placeCountFeature(count)])));

  /** What a name weighs at most while no other is found. */
  function alone({ name, features }: PossibleName): number {
    let place = -Infinity;
    for (const own of features) place = Math.max(place, model.weigh(own));
    const count = byCount[Math.min(features.length, byCount.length - 1)] ?? 0;
    const spelling = model.scoreAlone(spellingFeatures(name, language, letters(name)));
    return spelling + count + place + unknown;
  }

  return {
    within(names, least, named) {
      const found = new Set<string>();
      /** Stretches of the text near what is found. */
      const near = new Set<number>();
      const stretchOf = (at: number): number => Math.floor(at / LONGEST_SEPARATOR);
      const isNear = ({ start, end }: Span): boolean => near.has(stretchOf(start)) || near.has(stretchOf(end));
      let open = names
        .map((own) => ({ own, by: alone(own) - least(own), hasKin: false }))
        .filter(({ by }) => by + kin + row >= 0);
      let kindred: Iterable<string> = named;
      for (let round = 0; ; round += 1) {
        const isLast = round === ROUNDS;
        const added: PossibleName[] = [];
        for (const one of open) {
          const { own, by } = one;
          one.hasKin ||= kinFeatures(own.name, kindred).length > 0;
          const hasRow = isLast || own.places.some(isNear);
          if (by + (isLast || one.hasKin ? kin : 0) + (hasRow ? row : 0) >= 0) added.push(own);
        }
        for (const { name } of added) found.add(name);
        if (added.length === 0 || isLast) return found;
        open = open.filter(({ own }) => !found.has(own.name));
        // what was found before has been held against all of them
        kindred = added.map(({ name }) => name);
        for (const { places } of added)
          for (const { start, end } of places)
            for (let at = stretchOf(start) - 1; at <= stretchOf(end) + 1; at += 1) near.add(at);
      }
    },
  };
}

/** The most that MeCab can say for a name. */
function mostOfMorphemes(model: UsageModel): number {
  const most = (pattern: RegExp): number => model.most(pattern);
  const untold = most(/^last-token=/u);
  const several = [/^short-tokens=/u, /^token-count=/u, /^odd-token$/u, /^all-common-nouns$/u, /^has-deed$/u]
    .map(most)
    .reduce((sum, weight) => sum + weight);
  const compound = model.most(/^tokens=.*\+/u, (feature) => {
    const told = feature.slice('tokens='.length).split('+');
    // behind as many as are told the last one may be any
    if (told.length >= MOST_TOLD) return untold;
    return Math.max(
      0,
      ...told.map((_, at) => model.weigh([`last-token=${told.slice(at).join('+').replace(/\/.*/u, '')}`])),
    );
  });
  return Math.max(most(/^tokens=[^+]*$/u), untold + several, compound + several);
}
