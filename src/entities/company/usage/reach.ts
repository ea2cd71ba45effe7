// Which unknown names could be firms' at all, whatever MeCab says of them: their letters and their places are weighed as
// they are, and what is not known yet as if it spoke for them. Hardly one name of ten is left to ask MeCab for.
// 샤프 of 샤프는 … 출시했다 is left. Not: 뿌리 of a report on trees, as neither its letters nor its places speak of firms.
import type { Language } from '../../../lexicon/language.js';
import type { Span } from '../../../core/types.js';
import type { LetterScore } from './letters.js';
import type { UsageModel } from './model.js';
import { createKin, placeCountFeature } from './name-features.js';
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
  /** The names that may weigh as much as `least` says once MeCab is asked, in an article that names these firms. */
  within(
    names: readonly PossibleName[],
    least: (name: PossibleName) => number,
    named: ReadonlySet<string>,
  ): NamesWithinReach;
}

export interface NamesWithinReach {
  /** Those that need no other beside them. */
  readonly alone: ReadonlySet<string>;
  /** The same with those that what is found may speak for, as it stands beside them, and what these may speak for. */
  readonly withOthers: () => ReadonlySet<string>;
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
  const row = model.most('row-with=company');
  const kin = model.most('kin=');
  const unknown = mostOfMorphemes(model) + model.most('in-headline') + model.most('in-lead') + TOLERANCE;
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
      const lacking = names
        .map((own) => ({ own, by: alone(own) - least(own), hasKin: false }))
        .filter(({ by }) => by + kin + row >= 0);
      /** Stretches of the text near what is found. */
      const near = new Set<number>();
      const stretchOf = (at: number): number => Math.floor(at / LONGEST_SEPARATOR);
      const isNear = ({ start, end }: Span): boolean => near.has(stretchOf(start)) || near.has(stretchOf(end));

      const kindred = createKin(named);

      /** Those that may weigh enough beside the firms and in the stretches that are near one; all that could where `any` does. */
      function among(open: readonly Lacking[], any: boolean): readonly PossibleName[] {
        return open.flatMap((one) => {
          const { own, by } = one;
          one.hasKin ||= kindred.featuresOf(own.name).length > 0;
          const hasRow = any || own.places.some(isNear);
          return by + (any || one.hasKin ? kin : 0) + (hasRow ? row : 0) >= 0 ? [own] : [];
        });
      }

      const first = among(lacking, false);
      return {
        alone: namesOf(first),
        withOthers() {
          const found = new Set<string>();
          let open: readonly Lacking[] = lacking;
          let added = first;
          for (let round = 1; added.length > 0 && round <= ROUNDS; round += 1) {
            for (const { name, places } of added) {
              found.add(name);
              kindred.add(name);
              for (const { start, end } of places)
                for (let at = stretchOf(start) - 1; at <= stretchOf(end) + 1; at += 1) near.add(at);
            }
            open = open.filter(({ own }) => !found.has(own.name));
            added = among(open, round === ROUNDS);
          }
          for (const { name } of added) found.add(name);
          return found;
        },
      };
    },
  };
}

/** A name that may be within reach. */
interface Lacking {
  readonly own: PossibleName;
  /** What it weighs more than it must, while no other is found. */
  readonly by: number;
  /** Whether a firm known until now has a name that begins alike. */
  hasKin: boolean;
}

function namesOf(names: readonly PossibleName[]): ReadonlySet<string> {
  return new Set(names.map(({ name }) => name));
}

/** The most that MeCab can say for a name. */
function mostOfMorphemes(model: UsageModel): number {
  const untold = model.most('last-token=');
  const several = ['short-tokens=', 'token-count=', 'odd-token', 'all-common-nouns', 'has-deed'].reduce(
    (sum, feature) => sum + model.most(feature),
    0,
  );
  let single = 0;
  const compound = model.most('tokens=', (feature, weight) => {
    const told = feature.slice('tokens='.length).split('+');
    if (told.length === 1) {
      single = Math.max(single, weight);
      return 0;
    }
    // behind as many as are told the last one may be any
    if (told.length >= MOST_TOLD) return weight + untold;
    const last = told.map((_, at) => model.weigh([`last-token=${told.slice(at).join('+').replace(/\/.*/u, '')}`]));
    return weight + Math.max(0, ...last);
  });
  return Math.max(single, untold + several, compound + several);
}
