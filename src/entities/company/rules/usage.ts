// A firm that only its use gives away: how it is built, where it stands, what it does, all its places taken together.
// 폭스콘에 인수된 샤프는 … 올해 매출이 늘었다. Not: 중소기업은 … 매출이 늘었다, 스마트공장을 도입한.
// The one rule that weighs: named features (usage/evidence.ts) with weights learned from releases (usage/model.ts).
import type { Language } from '../../../korean/language.js';
import type { Resources, Rule } from '../../kind.js';
import { COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';
import { isSpelledLikeFirm, isSpelledLikeWord, nameFeatures, unknownNames, type Promising } from '../usage/evidence.js';
import { introductions } from '../usage/introductions.js';
import { createUsageModel } from '../usage/model.js';
import { createSpellingScore } from '../usage/spelling.js';

const ID = 'company/usage';
/**
 * Log-odds from which on a name is taken for a firm's, by how many firms the article names otherwise: where there are
 * several, one more is likely. Chosen on hidden names, see tools/train/company-usage.mjs.
 */
const THRESHOLDS = [
  { firms: 4, threshold: 0 },
  { firms: 0, threshold: 0.7 },
] as const;
/** Where a trade, a firm's doing or a place introduces it: 금형업체 정밀누리와, 달서구의 한아름케어도. */
const INTRODUCED_THRESHOLD = -3;
/** What the places of a name add hardly makes up for less than this of the name alone. */
const LEAST_PROMISING = -3;
/** And what MeCab and the places add hardly for less than this of its letters alone. */
const LEAST_SPELLING = -4;
const REASONS = 3;
/** Shorter beginnings are shared by firms that have nothing to do with each other. */
const SHORTEST_STEM = 4;

export function usageRule(resources: Resources, language: Language, firms: FirmNames): Rule {
  const model = createUsageModel(resources);
  const spellingScore = createSpellingScore(model, language);
  const promising = {
    spelling: (name: string) =>
      isSpelledLikeWord(name) &&
      !firms.isReleaseWord(name) &&
      spellingScore(name, LEAST_SPELLING) >= LEAST_SPELLING &&
      isSpelledLikeFirm(name, language, firms),
    name: (features: readonly string[]) => model.scoreAlone(features) >= LEAST_PROMISING,
  } satisfies Promising;
  /** Of names that end like firms, or begin like one that is introduced. */
  const onlyTold =
    (introduced: ReadonlySet<string>) =>
    (name: string): boolean =>
      (introduced.has(name.charAt(0)) || language.companyEndings.match(name) !== undefined) && promising.spelling(name);
  return {
    id: ID,
    recognize(doc, proposed) {
      const known = new Set(
        proposed
          .filter(({ type, pending }) => type === COMPANY && pending === undefined)
          .map(({ start, end, name }) => name ?? doc.text.slice(start, end)),
      );
      const threshold = THRESHOLDS.find(({ firms: least }) => known.size >= least)?.threshold ?? 1;
      const introduced = introductions(doc, proposed, language, firms);
      // 써니골드, 루비스타 of an article that speaks of no firm are cultivars
      const worthwhile =
        known.size > 0 || firms.speaksOfFirms(doc.text)
          ? promising
          : { ...promising, spelling: onlyTold(new Set([...introduced.keys()].map((at) => doc.text.charAt(at)))) };
      return unknownNames(doc, language, firms, proposed, worthwhile).flatMap((unknown) => {
        const places = unknown.places.map(({ features }) => features).filter((features) => features.length > 0);
        const name = nameFeatures(doc, unknown, language);
        const introduction = unknown.places.map(({ start }) => introduced.get(start)).find((why) => why !== undefined);
        if (model.score(name, places) < (introduction === undefined ? threshold : INTRODUCED_THRESHOLD)) return [];
        const loudest = model.loudest(name, places, REASONS).join(', ');
        const because = `${introduction === undefined ? '' : `${introduction}; `}used like a firm's name: ${loudest}`;
        const whole = longerName(unknown.name, known);
        return unknown.places.map((place) => ({
          ...firmCandidate({ start: place.start, end: place.end }, ID, because, 'context'),
          ...(whole === undefined ? {} : { name: whole }),
        }));
      });
    },
  };
}

/** 삼우정밀 beside 삼우정밀공업: the only firm of the article whose name goes on behind it. */
function longerName(name: string, known: ReadonlySet<string>): string | undefined {
  if (name.length < SHORTEST_STEM) return undefined;
  const longer = [...known].filter((other) => other.length > name.length && other.startsWith(name));
  return longer.length === 1 ? longer[0] : undefined;
}
