// A group's short name where the article names a firm of the group: 삼성 beside 삼성전자 alone is that firm, beside
// 삼성전자 and 삼성SDI the group. Not: 대상 beside 대상홀딩스 (a word), 두산 베어스 (its club).
import { indexSpans } from '../../../spans.js';
import { blockAt } from '../../../doc.js';
import type { Candidate } from '../../../types.js';
import type { Doc, Rule } from '../../kind.js';
import { COMPANY, type FirmNames } from '../firm-names.js';

const ID = 'company/group-name';
const CLUB_PATTERN = /^ (?:라이온즈|이글스|베어스|트윈스|자이언츠|다이노스|위즈|랜더스|타이거즈|히어로즈)/u;

export function groupNameRule(firms: FirmNames): Rule {
  return {
    id: ID,
    recognize(doc, proposed) {
      const weak = proposed.filter(({ type, pending }) => type === COMPANY && pending !== undefined);
      if (weak.length === 0) return [];
      const sure = proposed.filter(
        ({ type, pending, id }) => type === COMPANY && pending === undefined && id !== undefined,
      );
      const longer = indexSpans(sure);
      return weak.flatMap((candidate): readonly Candidate[] => {
        if (longer.touches(candidate) || !standsAlone(doc, candidate, firms)) return [];
        const surface = doc.text.slice(candidate.start, candidate.end);
        const members = new Map(
          sure
            .filter(({ start, name }) => doc.text.startsWith(surface, start) && name !== surface)
            .map((firm) => [firm.id, firm]),
        );
        const [only] = members.values();
        if (only === undefined) return [];
        const { pending, ...rest } = candidate;
        const because = `${pending ?? ''}, but the article names ${only.name ?? surface}`;
        if (members.size > 1) return [{ ...rest, rule: ID, evidence: 'rule', because }];
        const { start, end } = candidate;
        return [{ ...only, start, end, rule: ID, evidence: 'rule', because }];
      });
    },
  };
}

function standsAlone(doc: Doc, candidate: Candidate, firms: FirmNames): boolean {
  const block = blockAt(doc, candidate.start);
  return (
    block !== undefined &&
    !firms.isCommonNoun(doc, candidate) &&
    !CLUB_PATTERN.test(doc.text.slice(candidate.end, candidate.end + 6))
  );
}
