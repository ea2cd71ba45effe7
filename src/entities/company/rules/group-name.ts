// A group's short name where the article names a firm of the group: 삼성 beside 삼성전자 alone is that firm, beside
// 삼성전자 and 삼성SDI the group. Not: 대상 beside 대상홀딩스 (a word), 두산 베어스 (its club).
import { isMiddleDot } from '../../../text/characters.js';
import { indexSpans, type SpanIndex } from '../../../text/spans.js';
import { blockAt } from '../../../text/blocks.js';
import type { Candidate } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { COMPANY, type FirmNames } from '../firm-names.js';

const ID = 'company/group-name';
const CLUB_PATTERN = /^ (?:라이온즈|이글스|베어스|트윈스|자이언츠|다이노스|위즈|랜더스|타이거즈|히어로즈)/u;

export function groupNameRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const weak = proposed.filter(({ type, pending }) => type === COMPANY && pending !== undefined);
      if (weak.length === 0) return [];
      const sure = proposed.filter(
        ({ type, pending, id }) => type === COMPANY && pending === undefined && id !== undefined,
      );
      const longer = indexSpans(sure);
      const known = new Map<string, ReadonlyMap<string | undefined, Candidate>>();
      // once for each short name, however often the article has it
      const membersOf = (surface: string): ReadonlyMap<string | undefined, Candidate> => {
        const members =
          known.get(surface) ??
          new Map(
            sure
              .filter(({ start, name }) => article.text.startsWith(surface, start) && name !== surface)
              .map((firm) => [firm.id, firm]),
          );
        known.set(surface, members);
        return members;
      };
      return weak.flatMap((candidate): readonly Candidate[] => {
        if (longer.touches(candidate) || !standsAlone(article, candidate, longer, firms)) return [];
        const surface = article.text.slice(candidate.start, candidate.end);
        const members = membersOf(surface);
        const [only] = members.values();
        if (only === undefined) return [];
        const { pending, ...rest } = candidate;
        const because = `${pending ?? ''}, but the article names ${only.name ?? surface}`;
        if (members.size > 1) return [{ ...rest, rule: ID, evidence: 'rule', because }];
        const { start, end } = candidate;
        // in 네이버·한화 beside 한화그룹 it is the group, whatever a list says
        const evidence = only.name === `${surface}그룹` ? 'dictionary' : 'rule';
        return [{ ...only, start, end, rule: ID, evidence, because }];
      });
    },
  };
}

/** No word of the language and no club; 한화 is a word (won), but not in 네이버·한화. */
function standsAlone(
  article: IndexedArticle,
  candidate: Candidate,
  sure: SpanIndex<Candidate>,
  firms: FirmNames,
): boolean {
  const { start, end } = candidate;
  const beside =
    (isMiddleDot(article.text.charCodeAt(start - 1)) && sure.touches({ start: start - 2, end: start - 1 })) ||
    (isMiddleDot(article.text.charCodeAt(end)) && sure.touches({ start: end + 1, end: end + 2 }));
  return (
    blockAt(article, start) !== undefined &&
    (beside || !firms.isCommonNoun(article, candidate)) &&
    !CLUB_PATTERN.test(article.text.slice(end, end + 6))
  );
}
