// A name in Hangul with the firm's own Latin spelling in brackets: 노르드그린(Nordgreen), 카스피안애그로(Caspian Agro).
// Not: 창업기업(스타트업), 국립보건원(NIH), 사업(Project): common words and bodies with their abbreviation.
import { isHangul } from '../../../korean/characters.js';
import { wordsOf } from '../../../korean/words.js';
import type { Rule } from '../../kind.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/latin-name';
const BRACKET_PATTERN = /^\((?<latin>[A-Z][a-z]+[A-Za-z0-9&. -]{0,40})(?:, ?(?:Inc|Ltd|Corp|LLC)\.?)?\)/u;

export function latinNameRule(firms: FirmNames): Rule {
  return {
    id: ID,
    recognize: (doc) =>
      doc.blocks.flatMap((block) =>
        wordsOf(doc.text, block.start, block.end).flatMap((word) => {
          if (doc.text.charAt(word.end) !== '(' || word.text.length < 3) return [];
          if (!isHangul(word.text.charCodeAt(word.text.length - 1))) return [];
          const bracket = BRACKET_PATTERN.exec(doc.text.slice(word.end, Math.min(block.end, word.end + 60)));
          if (bracket === null || !firms.looksProper(doc, word)) return [];
          // 브루스 해럴(Bruce Harrell) spells a person's two words
          const words = (bracket.groups?.['latin'] ?? '').trim().split(' ').length;
          if (words > 1 && word.text.length < words * 2) return [];
          return [firmCandidate(word, ID, 'its Latin spelling in brackets behind it', 'context')];
        }),
      ),
  };
}
