// An ending that firms have: 대모엔지니어링, 스톤브릿지벤처스. Not: 하이테크, 오픈이노베이션, 벤처캐피탈.
import { isMiddleDot } from '../../../korean/characters.js';
import type { Language } from '../../../korean/language.js';
import { nameEnd, wordBefore, wordsIn } from '../../../korean/words.js';
import type { Block, Span } from '../../../types.js';
import type { Doc, Rule } from '../../kind.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/ending';
/** Shorter endings build common nouns as well (그린바이오), so their stem must not be a common noun. */
const TELLING_LENGTH = 4;
const MANY_NOUNS = 3;
/** Mean log2 ratio of syllables from which on a word sounds transliterated. */
const SOUNDS_FOREIGN = 0.3;

export function endingRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    recognize: (doc) =>
      doc.blocks.flatMap((block) =>
        wordsIn(doc, block).flatMap((word) => {
          const marker = firms.markersBefore.find((head) => word.text.startsWith(head));
          const start = word.start + (marker?.length ?? 0);
          const end = nameEnd(doc, block, start, word.end);
          const name = doc.text.slice(start, end);
          const match = language.companyEndings.match(name);
          if (match?.strong !== true || firms.isGeneric(name)) return [];
          const stem = { start, end: end - match.ending.length };
          // 클로브 파트너스, 글로우 트레이딩: the ending is a word of its own behind a foreign one
          if (stem.start === stem.end) {
            const before = wordBefore(doc.text, start, block.start);
            const foreign =
              match.ending.length > 2 &&
              before?.end === start - 1 &&
              /^[가-힣]{2,8}$/u.test(before.text) &&
              language.names.foreignness(before.text) >= SOUNDS_FOREIGN &&
              firms.isNewWord(doc, before);
            return foreign ? [firmCandidate({ start: before.start, end }, ID, `ends in ${match.ending}`)] : [];
          }
          if (!isFirmStem(doc, block, stem, match.ending.length, language, firms)) return [];
          return [firmCandidate({ start, end }, ID, `ends in ${match.ending}`, 'context')];
        }),
      ),
  };
}

function isFirmStem(doc: Doc, block: Block, span: Span, ending: number, language: Language, firms: FirmNames): boolean {
  const stem = doc.text.slice(span.start, span.end);
  if (
    stem.length < 2 ||
    stem.endsWith('-') ||
    Array.from(stem).some((character) => isMiddleDot(character.charCodeAt(0)))
  )
    return false;
  if (language.genericModifiers.has(stem) || language.isCountry(stem) || firms.isBusinessLine(stem)) return false;
  const tokens = doc.tokensIn(block, span);
  // 의료영상진단보조소프트웨어, 녹색자산유동화증권: nothing but common nouns, several of them
  if (tokens.length >= MANY_NOUNS && tokens.every(({ pos }) => pos === 'NNG')) return false;
  if (ending >= TELLING_LENGTH) return true;
  const [only] = tokens;
  return !(tokens.length === 1 && only?.pos === 'NNG' && only.start === span.start && only.end === span.end);
}
