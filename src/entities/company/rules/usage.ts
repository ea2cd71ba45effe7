// A firm that only its use gives away: how it is built, where it stands, what it does, all its places taken together.
// 폭스콘에 인수된 샤프는 … 올해 매출이 늘었다. Not: 중소기업은 … 매출이 늘었다, 스마트공장을 도입한.
// The one rule that weighs: named features (usage/name-features.ts, usage/place-features.ts) with weights learned from
// releases (usage/model.ts).
import { z } from 'zod';
import { isHangul, isLatin } from '../../../text/characters.js';
import type { Language } from '../../../lexicon/language.js';
import { thresholdsOf } from '../../../lexicon/thresholds.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Resources } from '../../../core/resources.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';
import { isHeadlineTopic } from '../headline-topic.js';
import { introductions } from '../usage/introductions.js';
import { createUsageJudge, type Judged, type Told } from '../usage/judgement.js';
import { LETTER_MODEL, type LetterScore } from '../usage/letters.js';
import { namedFirms } from '../usage/name-features.js';
import type { UnknownName } from '../usage/shapes.js';
import { isSpelledLikeFirm, usualWords } from '../usage/spelling.js';
import { unknownNames, type Promising } from '../usage/unknown-names.js';
import { piecesOf } from '../usage/word-names.js';

const ID = 'company/usage';
/** Shorter beginnings are shared by firms that have nothing to do with each other. */
const SHORTEST_STEM = 4;
/** Log-odds of the letters of a name alone; `dictionaries/models/thresholds.csv` says what each threshold means. */
const LETTER_THRESHOLDS = z.object({
  least: z.number(),
  'least-introduced': z.number(),
  'least-elsewhere': z.number(),
});

export function usageRule(resources: Resources, language: Language, firms: FirmNames, letters: LetterScore): Rule {
  const judge = createUsageJudge(resources, language, letters);
  const from = thresholdsOf(resources, LETTER_MODEL, LETTER_THRESHOLDS);
  const isUsualWord = usualWords(resources, firms);

  /** The letters are asked first: they rule out nearly every word, and need no slice of the text. */
  function isSpelledWell(text: string, start: number, end: number, least: number): boolean {
    const first = text.charCodeAt(start);
    if (!isHangul(first) && !isLatin(first)) return false;
    if (isHangul(text.charCodeAt(end - 1)) && letters(text, start, end) < least) return false;
    const name = text.slice(start, end);
    return !isUsualWord(name) && isSpelledLikeFirm(name, language, firms);
  }

  /** What makes a name worth a look, in an article with firms that it names or that words introduce at these places. */
  function promisingIn(article: IndexedArticle, told: Told, hasFirms: boolean): Omit<Promising, 'holdFirm'> {
    const { text } = article;
    const { introduced } = told;
    const beginnings = new Set(Array.from(introduced.keys(), (at) => text.charCodeAt(at)));
    const endings = new Set(hasFirms ? [] : article.cues('company-ending').map(({ end }) => end));
    return {
      spelling(start, end) {
        if (beginnings.size > 0 && beginnings.has(text.charCodeAt(start)))
          return isSpelledWell(text, start, end, from['least-introduced']);
        if (hasFirms) return isSpelledWell(text, start, end, from.least);
        // 써니골드, 루비스타 of an article that speaks of no firm are cultivars: only names that end like firms are asked
        return endings.has(end) && isSpelledWell(text, start, end, from['least-elsewhere']);
      },
      withinReach: (names) => judge.withinReach(names, told),
      name: (unknown) =>
        unknown.places.some(({ start }) => introduced.has(start)) ||
        beginnings.has(unknown.name.charCodeAt(0)) ||
        judge.isPromising(article, unknown),
    };
  }

  return {
    id: ID,
    phase: 'usage',
    cues: ['article'],
    propose(_cue, article, known) {
      const { text } = article;
      const companies = known.ofType(COMPANY);
      const named = namedFirms(article, companies);
      const introduced = introductions(article, known, language, firms, (word) =>
        piecesOf(text, word, (start, end) => isSpelledWell(text, start, end, from['least-introduced'])).some(
          (piece) => piece.from === 0,
        ),
      );
      const speaksOfFirms = firms.speaksOfFirms(text);
      const hasFirms = speaksOfFirms || named.size > 0;
      if (!hasFirms && introduced.size === 0 && article.cues('company-ending').length === 0) return [];
      const weak = new Set(
        companies.filter(({ pending }) => pending !== undefined).map(({ start, end }) => text.slice(start, end)),
      );
      const told = { named, introduced, weak, speaksOfFirms };
      const judged = (unknown: readonly UnknownName[]): readonly Judged[] =>
        judge.judge(
          article,
          unknown.filter(({ places }) => !places.some((place) => isHeadlineTopic(article, place, known))),
          told,
        );
      const promising = {
        ...promisingIn(article, told, hasFirms),
        holdFirm: (unknown: readonly UnknownName[]) => judged(unknown).length > 0,
      };
      const unknown = unknownNames(article, language, firms, known, promising);
      return judged(unknown).flatMap(({ unknown: { name, places }, because }) => {
        const whole = longerName(name, named);
        return places.map(({ start, end }) => ({
          ...firmCandidate({ start, end }, ID, because, 'context'),
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
