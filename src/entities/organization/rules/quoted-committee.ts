import type { Rule } from '../../../core/rule.js';
import { blockAt } from '../../../text/blocks.js';
import { bodyCandidate } from '../headed-word.js';
import { ORGANIZATION, type OrganizationWords } from '../words.js';

const ID = 'organization/quoted-committee';
const LONGEST = 40;
const OPENING_PATTERN = /['‘“"「『｢](?<inside>[^'‘’“”"「」『』｢｣()<>\n]*)$/u;
const CLOSING_PATTERN = /^['’”"」』｣]/u;
/** 2024년 제4차, 제4기: which meeting or which members, not which committee. */
const MEETING_PATTERN = /^(?:\d{2,4}\s?년도?\s+)?(?:제?\s?\d+\s?[차회기대]\s+)?/u;
/** A clause is a headline or what somebody said. */
const CLAUSE_PATTERN = /[,.!?…]|(?:[은는]|에서|[다요])\s/u;

/**
 * ‘생활용품 및 보존제 관리위원회’, 「숲길 기본계획 수립을 위한 특별위원회」: quotation marks say where the name of a committee
 * begins. Not: “나는 위원회에서”, ‘제3차 위원회’.
 */
export function quotedCommitteeRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['organization-head'],
    propose(cue, article, known) {
      const { text } = article;
      if (!words.isClass(cue.word, 'committee') || !CLOSING_PATTERN.test(text.charAt(cue.end))) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const from = Math.max(block.start, cue.end - LONGEST);
      const inside = OPENING_PATTERN.exec(text.slice(from, cue.end))?.groups?.['inside'];
      if (inside === undefined) return [];
      const name = inside.slice(MEETING_PATTERN.exec(inside)?.[0].length ?? 0);
      // a name of one word has rules of its own
      if (!name.trim().includes(' ') || /^\s/u.test(name) || CLAUSE_PATTERN.test(name)) return [];
      const before = name
        .slice(0, name.length - cue.word.length)
        .trim()
        .split(/\s+/u);
      if (words.language.genericModifiers.has(before.join(' ')) || before.some((word) => isOwner(word, words)))
        return [];
      const start = cue.end - name.length;
      // ‘법무부 민법개정위원회’: the body whose committee it is
      const bodies = known.indexOf(ORGANIZATION).overlapping({ start, end: start + 1 });
      if (bodies.some((body) => body.start === start && text.charAt(body.end) === ' ')) return [];
      return [bodyCandidate(ID, { start, end: cue.end }, 'quotation marks hold its whole name')];
    },
  };
}

/** 정부 유치위원회, 국무총리 직속 유치위원회, 재단법인 유치위원회: whose committee it is, or in which form. */
function isOwner(word: string, words: OrganizationWords): boolean {
  return words.of('no-subject').has(word) || words.of('legal-form').has(word);
}
