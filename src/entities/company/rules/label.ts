import { blockAt } from '../../../text/blocks.js';
import { isWordCharacter } from '../../../text/characters.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate } from '../candidate.js';
import { isFirmInCell, isOtherInCell, namesIn } from '../cell-names.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/label';
const COLON_PATTERN = /^\s?[:：]\s?/u;
/** What a field of a row in brackets or of a line ends at. */
const END_PATTERN = /[\n)/|;]| [-–※▶] /u;
const LONGEST_VALUE = 80;
/** 기업명, 업체명, 상호: what stands behind is a name whatever it is made of. */
const OF_NAMES_PATTERN = /[명호]$/u;

/**
 * What a field that is headed so holds: (기업명:가온나래 / 새벽 기획전), 제조사: 누리솔. Headings that hold other things as well ask for what
 * looks like a name. Not: 참여기업 : 할인 정보 제공, 기업 : 재화를 생산하는 단위.
 */
export function labelRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: ['firm-header'],
    propose(cue, article, known) {
      const { text } = article;
      if (isWordCharacter(text.charCodeAt(cue.start - 1))) return [];
      const block = blockAt(article, cue.start);
      const colon = COLON_PATTERN.exec(text.slice(cue.end, cue.end + 4))?.[0];
      if (block === undefined || colon === undefined) return [];
      const start = cue.end + colon.length;
      const rest = text.slice(start, Math.min(block.end, start + LONGEST_VALUE));
      const end = rest.search(END_PATTERN);
      if (end < 0 && rest.length === LONGEST_VALUE) return [];
      const value = end < 0 ? rest : rest.slice(0, end);
      const names = namesIn({ start, text: value }, firms).filter((name) => !isOtherInCell(name, known));
      const isOfNames = OF_NAMES_PATTERN.test(cue.word);
      return names
        .filter((name) => isFirmInCell(article, name, firms) && (isOfNames || firms.looksProper(article, name)))
        .map((name) => firmCandidate(name, ID, `behind ${cue.word}`));
    },
  };
}
