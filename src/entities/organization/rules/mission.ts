import type { Rule } from '../../../core/rule.js';
import type { Candidate } from '../../../core/types.js';
import { isHangul } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { bodyCandidate } from '../headed-word.js';
import type { OrganizationWords } from '../words.js';

const ID = 'organization/mission';
/** 주, the seat, and the state that sends it. */
const LONGEST_SEAT = 18;

/** 주시애틀 대한민국 총영사관, 주베트남 한국대사관, 주인도한국문화원. Not: 해외 대사관, 우주 한국문화원. */
export function missionRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['organization-head'],
    propose(cue, article): readonly Candidate[] {
      const mission = words.isClass(cue.word, 'mission');
      if (!mission && !words.isClass(cue.word, 'culture')) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const from = Math.max(block.start, cue.start - LONGEST_SEAT);
      const before = article.text.slice(from, cue.start);
      const seat = (mission ? MISSION_SEAT_PATTERN : CULTURE_SEAT_PATTERN).exec(before);
      if (seat === null || (seat.index === 0 && from > block.start && isHangul(article.text.charCodeAt(from - 1))))
        return [];
      return [bodyCandidate(ID, { start: from + seat.index, end: cue.end }, 'a diplomatic mission and its seat')];
    },
  };
}

const MISSION_SEAT_PATTERN = /(?<![가-힣])주(?:\s?[가-힣]{2,8} (?:(?:대한민국|한국) ?)?|[가-힣]{2,8})$/u;
const CULTURE_SEAT_PATTERN = /(?<![가-힣])주\s?[가-힣]{2,8} ?한국$/u;
