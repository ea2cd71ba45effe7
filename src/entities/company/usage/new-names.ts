// Whether a word that somebody stands behind may be a firm: no listed name and no word of releases, spelled as firms are.
import { z } from 'zod';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Resources } from '../../../core/resources.js';
import type { Known } from '../../../core/rule.js';
import type { Span } from '../../../core/types.js';
import type { Language } from '../../../lexicon/language.js';
import { thresholdsOf } from '../../../lexicon/thresholds.js';
import type { FirmNames } from '../firm-names.js';
import { LETTER_MODEL, type LetterScore } from './letters.js';
import { isSpelledLikeFirm, usualWords } from './spelling.js';

const THRESHOLDS = z.object({ 'least-introduced': z.number() });
const SHORTEST = 3;
/** Units of offices and branches, before whose people they stand as firms do: 제조혁신과, 홍보팀, 약수역점. */
const LAST_OF_UNIT = new Set('과팀국실단부처청관소원회반계점');

export type NewName = (article: IndexedArticle, word: Span, known: Known) => boolean;

/** Not: 제조혁신과 (a unit), 한빛진흥원 (a body), 서울새벽터미널 (a place), 마스크업체, 담당자 (a word), 네이버 (known). @throws UserError naming the row of a list that is wrong. */
export function createNewName(
  resources: Resources,
  language: Language,
  firms: FirmNames,
  letters: LetterScore,
): NewName {
  const { 'least-introduced': least } = thresholdsOf(resources, LETTER_MODEL, THRESHOLDS);
  const isUsual = usualWords(resources, firms);
  const beginsWithPlace = (first: string): boolean =>
    language.isProvince(first) || language.phraseWords('own-beginning').has(first);
  return (article, word, known) => {
    const name = article.text.slice(word.start, word.end);
    return (
      name.length >= SHORTEST &&
      /^[가-힣]+$/u.test(name) &&
      !LAST_OF_UNIT.has(name.slice(-1)) &&
      letters(name) >= least &&
      isSpelledLikeFirm(name, language, firms) &&
      language.names.byForm(name) !== 'likely' &&
      !beginsWithPlace(name.slice(0, 2)) &&
      !isUsual(name) &&
      known.names.overlapping(word).length === 0 &&
      firms.occupationOf(name) === undefined &&
      firms.isNewWord(article, word)
    );
  };
}
