import { z } from 'zod';
import type { Resources } from '../../../core/resources.js';
import type { Rule } from '../../../core/rule.js';
import { thresholdsOf } from '../../../lexicon/thresholds.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { LETTER_MODEL, type LetterScore } from '../usage/letters.js';

const ID = 'company/bracket';
/** The bracket behind the head of a firm introduces it. */
const THRESHOLDS = z.object({ 'least-introduced': z.number() });

/**
 * The word in brackets behind a person and a title that firms give: 문채원 대표([가온나래]), 서하늘 부장([새벽정공]). Behind titles
 * of other bodies too it has to end as firms do. Not: 대표(사진), 대표(오른쪽), 대표(공학박사), 이사(투자심사).
 */
export function bracketRule(resources: Resources, firms: FirmNames, letters: LetterScore): Rule {
  const { companyEndings, titles } = firms.lexicon.language;
  const { 'least-introduced': least } = thresholdsOf(resources, LETTER_MODEL, THRESHOLDS);
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, article, known) {
      const body = appointment?.body;
      if (appointment === undefined || body === undefined || body.start < appointment.titleSpan.end) return [];
      const giver = firms.giverOf(appointment.title);
      if (appointment.form === 'title-name' || giver === undefined) return [];
      if (known.names.overlapping(body).length > 0) return [];
      const name = article.text.slice(body.start, body.end);
      const ending = companyEndings.match(name);
      const isSpelledLikeFirm =
        ending?.strong === true ||
        ((giver === 'firm' || ending !== undefined) &&
          letters(name) >= least &&
          titles.find(name, 0, name.length).length === 0);
      return isSpelledLikeFirm && firms.isNewWord(article, body)
        ? [firmCandidate(body, ID, `behind ${appointment.title}`)]
        : [];
    },
  };
}
