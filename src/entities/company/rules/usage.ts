// A firm that only its use gives away: how it is built, where it stands, what it does, all its places taken together.
// 폭스콘에 인수된 샤프는 … 올해 매출이 늘었다. Not: 중소기업은 … 매출이 늘었다, 스마트공장을 도입한.
// The one rule that weighs: named features (usage/evidence.ts) with weights learned from releases (usage/model.ts).
import { z } from 'zod';
import { isHangul } from '../../../text/characters.js';
import type { Language } from '../../../lexicon/language.js';
import { thresholdsOf } from '../../../lexicon/thresholds.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Resources } from '../../../core/resources.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';
import {
  articleFeatures,
  isSpelledLikeFirm,
  isSpelledLikeWord,
  kinFeatures,
  namedFirms,
  nameFeatures,
  unknownNames,
  type Promising,
  type UnknownName,
} from '../usage/evidence.js';
import { introductions, type Introduction } from '../usage/introductions.js';
import { createLetterScore } from '../usage/letters.js';
import { createUsageModel } from '../usage/model.js';
import { usualWords } from '../usage/spelling.js';

const ID = 'company/usage';
const REASONS = 3;
/** Shorter beginnings are shared by firms that have nothing to do with each other. */
const SHORTEST_STEM = 4;
/** What a firm found in a row says for the next one is asked so often. */
const ROUNDS = 3;
const IN_ROW_WITH_FIRM = 'row-with=company';
/** Log-odds of a name with its places; `dictionaries/models/thresholds.csv` says what each threshold means. */
const USAGE_THRESHOLDS = z.object({
  firm: z.number(),
  'listed-weak': z.number(),
  introduced: z.number(),
  'half-introduced': z.number(),
  promising: z.number(),
});
/** Log-odds of the letters of a name alone. */
const LETTER_THRESHOLDS = z.object({
  least: z.number(),
  'least-introduced': z.number(),
  'least-elsewhere': z.number(),
  'like-firm': z.number(),
});

export function usageRule(resources: Resources, language: Language, firms: FirmNames): Rule {
  const model = createUsageModel(resources);
  const letters = createLetterScore(resources);
  const from = thresholdsOf(resources, 'company-usage', USAGE_THRESHOLDS);
  const lettersFrom = thresholdsOf(resources, 'company-letters', LETTER_THRESHOLDS);
  const isUsualWord = usualWords(resources, firms);
  const isSpelledWell = (name: string, least: number): boolean =>
    isSpelledLikeWord(name) &&
    (!endsInHangul(name) || letters(name) >= least) &&
    !isUsualWord(name) &&
    isSpelledLikeFirm(name, language, firms);

  /** What makes a name worth a look, beside names that begin where one is introduced. */
  function promisingIn(
    article: IndexedArticle,
    introduced: ReadonlyMap<number, Introduction>,
    speaksOfFirms: boolean,
  ): Promising {
    const beginnings = new Set([...introduced.keys()].map((at) => article.text.charAt(at)));
    // 써니골드, 루비스타 of an article that speaks of no firm are cultivars: there only names that end like firms are asked
    const spelling = (name: string): boolean => {
      if (beginnings.has(name.charAt(0))) return isSpelledWell(name, lettersFrom['least-introduced']);
      if (speaksOfFirms) return isSpelledWell(name, lettersFrom.least);
      return language.companyEndings.match(name) !== undefined && isSpelledWell(name, lettersFrom['least-elsewhere']);
    };
    return {
      spelling,
      name: (_article, unknown) =>
        unknown.places.some(({ start }) => introduced.has(start)) ||
        beginnings.has(unknown.name.charAt(0)) ||
        model.scoreAlone(nameFeatures(article, unknown, language, letters)) >= from.promising,
    };
  }

  /** The names that are firms', with the features of their places, those found in a row with others once more. */
  function accepted(
    article: IndexedArticle,
    known: ReadonlySet<string>,
    unknown: readonly UnknownName[],
    { introduced, weak, speaksOfFirms }: Told,
  ): readonly Judged[] {
    const ofArticle = articleFeatures(known, speaksOfFirms);
    const names = unknown.map((one) => ({
      unknown: one,
      own: [...nameFeatures(article, one, language, letters), ...ofArticle],
      introduction: one.places.map(({ start }) => introduced.get(start)).find((why) => why !== undefined),
    }));
    const found = new Map<string, Judged>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = found.size;
      for (const { unknown: one, own, introduction } of names) {
        if (found.has(one.name)) continue;
        const places = one.places.flatMap(({ features, rowWith }) => {
          if (features.length === 0) return [];
          return [rowWith.some((other) => found.has(other)) ? [...features, IN_ROW_WITH_FIRM] : features];
        });
        const whole = [...own, ...kinFeatures(one.name, [...known, ...found.keys()])];
        const least = introduction === undefined ? from.firm : introducedThreshold(introduction, letters(one.name));
        if (model.score(whole, places) < (weak.has(one.name) ? from['listed-weak'] : least)) continue;
        const loudest = model.loudest(whole, places, REASONS).join(', ');
        const because = `${introduction === undefined ? '' : `${introduction.because}; `}used like a firm's name: ${loudest}`;
        found.set(one.name, { unknown: one, because });
      }
      if (found.size === before) break;
    }
    return [...found.values()];
  }

  /** 제약사인 X can only be a firm; 기업 X and 판매하는 X (판매하는 농가레스토랑) may be what firms have or do. */
  function introducedThreshold({ apposition }: Introduction, ownLetters: number): number {
    return apposition || ownLetters >= lettersFrom['like-firm'] ? from.introduced : from['half-introduced'];
  }

  return {
    id: ID,
    phase: 'usage',
    cues: ['article'],
    propose(_cue, article, known) {
      const { candidates: proposed } = known;
      const named = namedFirms(article, proposed);
      const introduced = introductions(article, proposed, language, firms);
      const speaksOfFirms = firms.speaksOfFirms(article.text);
      const promising = promisingIn(article, introduced, speaksOfFirms || named.size > 0);
      const weak = new Set(
        proposed
          .filter(({ type, pending }) => type === COMPANY && pending !== undefined)
          .map(({ start, end }) => article.text.slice(start, end)),
      );
      const unknown = unknownNames(article, language, firms, known, promising);
      if (unknown.length === 0) return [];
      return accepted(article, named, unknown, { introduced, weak, speaksOfFirms }).flatMap(
        ({ unknown: { name, places }, because }) => {
          const whole = longerName(name, named);
          return places.map((place) => ({
            ...firmCandidate({ start: place.start, end: place.end }, ID, because, 'context'),
            ...(whole === undefined ? {} : { name: whole }),
          }));
        },
      );
    },
  };
}

function endsInHangul(name: string): boolean {
  return isHangul(name.charCodeAt(name.length - 1));
}

/** What an article tells of its unknown names as a whole. */
interface Told {
  /** Where words introduce a firm, with what does. */
  readonly introduced: ReadonlyMap<number, Introduction>;
  /** What the dictionary lists as a firm's name among other things. */
  readonly weak: ReadonlySet<string>;
  readonly speaksOfFirms: boolean;
}

interface Judged {
  readonly unknown: UnknownName;
  readonly because: string;
}

/** 삼우정밀 beside 삼우정밀공업: the only firm of the article whose name goes on behind it. */
function longerName(name: string, known: ReadonlySet<string>): string | undefined {
  if (name.length < SHORTEST_STEM) return undefined;
  const longer = [...known].filter((other) => other.length > name.length && other.startsWith(name));
  return longer.length === 1 ? longer[0] : undefined;
}
