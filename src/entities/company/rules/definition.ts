import { blockAt } from '../../../text/blocks.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Known, Rule } from '../../../core/rule.js';
import type { Span } from '../../../core/types.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/definition';
/** 기업이다. 업체로, which ends the sentence or goes on; stays a pattern, as these are the forms of one verb. */
const COPULA_PATTERN = /^(?:이다|다|입니다|이며|으로|로)(?:[.,\n]|$)/u;
/** A sentence up to its subject: `□ 카본나래(CarbonNarae)는 `. */
const SUBJECT_PATTERN =
  /^\s*(?:[^가-힣A-Za-z0-9\s]\s?)?['‘“]?(?<name>[가-힣A-Z][가-힣A-Za-z0-9]{2,11})['’”]?(?:\([A-Za-z&. ]{2,20}\))?(?:은|는)\s/u;
/** 매각주관사는 가온나래다. 운영사는 누리솔이며; stays a pattern, as these are the forms of one verb. */
const NAMED_PATTERN = /^[은는] (?<name>[가-힣A-Za-z0-9]{3,12}?)(?:이다|다|였다|이었다|이며|이고|입니다)(?:[.,\n]|$| )/u;
const LONGEST_NAMED = 24;
const SENTENCE_END_PATTERN = /[.!?]\s|\n/gu;
const LONGEST_SENTENCE = 160;

/**
 * What a sentence says to be a firm of some trade, in either order: 포톤나래는 광자 칩을 만드는 기업이다, 매각주관사는 가온나래다.
 * Not: 지원 대상은 중소기업이다, 수혜자는 대부분 중소기업이다 (words that releases use otherwise), 주관사는 두 곳이다, 업체는 마찬가지다.
 */
export function definitionRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['occupation'],
    propose(cue, article, known) {
      const { text } = article;
      const named = namedBehind(article, cue, known, firms);
      if (named !== undefined) return [firmCandidate(named, ID, `its sentence calls it ${cue.word}`, 'context')];
      if (!COPULA_PATTERN.test(text.slice(cue.end, cue.end + 4))) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const from = Math.max(block.start, cue.start - LONGEST_SENTENCE);
      const before = text.slice(from, cue.start);
      const start = from + ([...before.matchAll(SENTENCE_END_PATTERN)].at(-1)?.index ?? -1) + 1;
      if (start === from && from > block.start) return [];
      const sentence = text.slice(start, cue.start);
      const name = SUBJECT_PATTERN.exec(sentence)?.groups?.['name'];
      if (name === undefined) return [];
      const at = start + sentence.indexOf(name);
      const span = { start: at, end: at + name.length };
      if (known.names.overlapping(span).some(({ pending }) => pending === undefined)) return [];
      const isName = firms.isNewWord(article, span) || firms.looksProper(article, span);
      return isName && !firms.isReleaseWord(name)
        ? [firmCandidate(span, ID, `its sentence calls it ${cue.word}`, 'context')]
        : [];
    },
  };
}

/** What is said to be the one firm that does a trade: 매각주관사는 가온나래다. Of firms in general it is said what they are like. */
function namedBehind(article: IndexedArticle, cue: Cue, known: Known, firms: FirmNames): Span | undefined {
  if (firms.lexicon.words('any-firm').has(cue.word)) return undefined;
  const name = NAMED_PATTERN.exec(article.text.slice(cue.end, cue.end + LONGEST_NAMED))?.groups?.['name'];
  if (name === undefined || firms.isReleaseWord(name)) return undefined;
  const span = { start: cue.end + 2, end: cue.end + 2 + name.length };
  if (known.names.overlapping(span).some(({ pending }) => pending === undefined)) return undefined;
  return firms.isNewWord(article, span) && firms.looksProper(article, span) ? span : undefined;
}
