// A foreign firm with its own Latin spelling in brackets: 노르웨이 노르드그린(Nordgreen), 현지 카스피안애그로(Caspian Agro).
// Not: 스케일업(Scale-up), 국립보건원(NIH): loan words and bodies with their abbreviation.
import type { Language } from '../../../korean/language.js';
import { isHangul } from '../../../korean/characters.js';
import { wordBefore, wordsOf } from '../../../korean/words.js';
import type { Rule } from '../../kind.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/latin-name';
const BRACKET_PATTERN = /^\((?<latin>[A-Z][a-z]+[A-Za-z0-9&. -]{0,40})(?:, ?(?:Inc|Ltd|Corp|LLC)\.?)?\)/u;

export function latinNameRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    recognize: (doc) =>
      doc.blocks.flatMap((block) =>
        wordsOf(doc.text, block.start, block.end).flatMap((word) => {
          if (doc.text.charAt(word.end) !== '(' || word.text.length < 3) return [];
          if (!isHangul(word.text.charCodeAt(word.text.length - 1))) return [];
          const bracket = BRACKET_PATTERN.exec(doc.text.slice(word.end, Math.min(block.end, word.end + 60)));
          if (bracket === null || !firms.looksProper(doc, word)) return [];
          // releases gloss loan words the same way (스케일업(Scale-up)), so the place of a firm must stand before it
          const before = wordBefore(doc.text, word.start, block.start);
          if (before === undefined || !(before.text === '현지' || language.isCountry(before.text))) return [];
          // 브루스 해럴(Bruce Harrell) spells a person's two words
          const words = (bracket.groups?.['latin'] ?? '').trim().split(' ').length;
          if (words > 1 && word.text.length < words * 2) return [];
          return [firmCandidate(word, ID, 'its Latin spelling in brackets behind it', 'context')];
        }),
      ),
  };
}
