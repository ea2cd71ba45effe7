// Which unknown names are firms': the weights of their features added up, and the sum held against a threshold.
// What a firm found in a row says for the one beside it is added in the next round.
import { z } from 'zod';
import type { Language } from '../../../lexicon/language.js';
import { thresholdsOf } from '../../../lexicon/thresholds.js';
import { once } from '../../../text/once.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Resources } from '../../../core/resources.js';
import type { Introduction } from './introductions.js';
import { LETTER_MODEL, type LetterScore } from './letters.js';
import { createUsageModel } from './model.js';
import { createReach, type NamesWithinReach, type PossibleName } from './reach.js';
import { articleFeatures, createKin, nameFeatures } from './name-features.js';
import type { UnknownName } from './shapes.js';

const REASONS = 3;
const ROUNDS = 3;
const IN_ROW_WITH_FIRM = 'row-with=company';
/** Log-odds of a name with its places; `dictionaries/models/thresholds.csv` says what each threshold means. */
const THRESHOLDS = z.object({
  firm: z.number(),
  'listed-weak': z.number(),
  introduced: z.number(),
  'half-introduced': z.number(),
  promising: z.number(),
});

/** What an article tells of its unknown names as a whole. */
export interface Told {
  /** The firms that it names otherwise. */
  readonly named: ReadonlySet<string>;
  /** Where words introduce a firm, with what does. */
  readonly introduced: ReadonlyMap<number, Introduction>;
  /** What the dictionary lists as a firm's name among other things. */
  readonly weak: ReadonlySet<string>;
  readonly speaksOfFirms: boolean;
}

export interface Judged {
  readonly unknown: UnknownName;
  readonly because: string;
}

export interface UsageJudge {
  /** The names that could be firms', whatever MeCab says. */
  withinReach(names: readonly PossibleName[], told: Told): NamesWithinReach;
  /** Whether the places of a name may make up for what it lacks by itself. */
  isPromising(article: IndexedArticle, unknown: UnknownName): boolean;
  /** The names that are firms'. */
  judge(article: IndexedArticle, unknown: readonly UnknownName[], told: Told): readonly Judged[];
}

/** @throws UserError naming the threshold that is missing. */
export function createUsageJudge(resources: Resources, language: Language, letters: LetterScore): UsageJudge {
  const from = thresholdsOf(resources, 'company-usage', THRESHOLDS);
  const { 'like-firm': likeFirm } = thresholdsOf(resources, LETTER_MODEL, z.object({ 'like-firm': z.number() }));
  const model = createUsageModel(resources);
  const reach = once(() => createReach(model, language, letters));
  const leastOfAll = Math.min(from.firm, from['listed-weak']);
  const leastIntroduced = Math.min(leastOfAll, from.introduced, from['half-introduced']);

  /** 제약사인 X can only be a firm; 기업 X and 판매하는 X (판매하는 농가레스토랑) may be what firms have or do. */
  function least(name: string, introduction: Introduction | undefined, weak: ReadonlySet<string>): number {
    if (weak.has(name)) return from['listed-weak'];
    if (introduction === undefined) return from.firm;
    return introduction.apposition || letters(name) >= likeFirm ? from.introduced : from['half-introduced'];
  }

  return {
    withinReach(names, { named, introduced, speaksOfFirms }) {
      const ofArticle = model.weigh(articleFeatures(named, speaksOfFirms));
      const leastOf = ({ places }: PossibleName): number =>
        (places.some(({ start }) => introduced.has(start)) ? leastIntroduced : leastOfAll) - ofArticle;
      return reach().within(names, leastOf, named);
    },
    isPromising: (article, unknown) =>
      model.scoreAlone(nameFeatures(article, unknown, language, letters)) >= from.promising,
    judge(article, unknown, { named, introduced, weak, speaksOfFirms }) {
      const ofArticle = articleFeatures(named, speaksOfFirms);
      const names = unknown.map((one) => ({
        unknown: one,
        own: [...nameFeatures(article, one, language, letters), ...ofArticle],
        introduction: one.places.map(({ start }) => introduced.get(start)).find((why) => why !== undefined),
      }));
      const found = new Map<string, Judged>();
      const kin = createKin(named);
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = found.size;
        for (const { unknown: one, own, introduction } of names) {
          if (found.has(one.name)) continue;
          const places = one.places.flatMap(({ features, rowWith }) => {
            if (features.length === 0) return [];
            return [rowWith.some((other) => found.has(other)) ? [...features, IN_ROW_WITH_FIRM] : features];
          });
          const whole = [...own, ...kin.featuresOf(one.name)];
          if (model.score(whole, places) < least(one.name, introduction, weak)) continue;
          const loudest = model.loudest(whole, places, REASONS).join(', ');
          const because = `${introduction === undefined ? '' : `${introduction.because}; `}used like a firm's name: ${loudest}`;
          found.set(one.name, { unknown: one, because });
          kin.add(one.name);
        }
        if (found.size === before) break;
      }
      return [...found.values()];
    },
  };
}
