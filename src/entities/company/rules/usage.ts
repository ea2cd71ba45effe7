// A firm that only its use gives away: how it is built, where it stands, what it does, all its places taken together.
// 폭스콘에 인수된 샤프는 … 올해 매출이 늘었다. Not: 중소기업은 … 매출이 늘었다, 스마트공장을 도입한.
// The one rule that weighs: named features (usage/evidence.ts) with weights learned from releases (usage/model.ts).
import type { Language } from '../../../korean/language.js';
import type { Resources, Rule } from '../../kind.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';
import { nameFeatures, unknownNames } from '../usage/evidence.js';
import { createUsageModel } from '../usage/model.js';

const ID = 'company/usage';
/** Log-odds from which on a name is taken for a firm's; chosen on hidden names, see tools/train/company-usage.mjs. */
const THRESHOLD = 1;
const REASONS = 3;

export function usageRule(resources: Resources, language: Language, firms: FirmNames): Rule {
  const model = createUsageModel(resources);
  return {
    id: ID,
    recognize: (doc, proposed) =>
      unknownNames(doc, language, firms, proposed).flatMap((unknown) => {
        const places = unknown.places.map(({ features }) => features).filter((features) => features.length > 0);
        const name = nameFeatures(doc, unknown, language);
        if (model.score(name, places) < THRESHOLD) return [];
        const because = `used like a firm's name: ${model.loudest(name, places, REASONS).join(', ')}`;
        return unknown.places.map((place) =>
          firmCandidate({ start: place.start, end: place.end }, ID, because, 'context'),
        );
      }),
  };
}
