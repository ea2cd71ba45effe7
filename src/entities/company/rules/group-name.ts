import { isMiddleDot } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import { COMPANY, supported } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/group-name';
const LONGEST_CLUB = 6;

type Members = ReadonlyMap<string, Candidate>;

/**
 * A group's short name where the article names a firm of the group: 삼성 beside 삼성전자 alone is that firm, beside
 * 삼성전자 and 삼성SDI the group. Not: 대상 beside 대상홀딩스 (a word), 두산 베어스 (its club).
 */
export function groupNameRule(firms: FirmNames): Rule {
  const clubs = [...firms.lexicon.words('ball-club')];
  /** The members of a group by its short name: asked for once, however often the article has the name. */
  const cache = new WeakMap<Known, Map<string, Members>>();

  function membersOf(surface: string, article: IndexedArticle, known: Known): Members {
    const ofArticle = cache.get(known) ?? new Map<string, Members>();
    cache.set(known, ofArticle);
    let members = ofArticle.get(surface);
    if (members === undefined) {
      const found = new Map<string, Candidate>();
      for (const firm of known.ofType(COMPANY)) {
        if (isSure(firm) && article.text.startsWith(surface, firm.start) && firm.name !== surface)
          found.set(firm.id ?? '', firm);
      }
      members = found;
      ofArticle.set(surface, members);
    }
    return members;
  }

  /** No word of the language and no club; 한화 is a word (won), but not in 네이버·한화. */
  function standsAlone(article: IndexedArticle, name: Candidate, known: Known): boolean {
    const { text } = article;
    const { start, end } = name;
    const isBeside = (dot: number, other: Span): boolean => isMiddleDot(text.charCodeAt(dot)) && touches(known, other);
    const isInRow =
      isBeside(start - 1, { start: start - 2, end: start - 1 }) || isBeside(end, { start: end + 1, end: end + 2 });
    if (!isInRow && firms.isCommonNoun(article, name)) return false;
    const behind = text.slice(end + 1, end + LONGEST_CLUB);
    return text.charAt(end) !== ' ' || !clubs.some((club) => behind.startsWith(club));
  }

  return {
    id: ID,
    phase: 'phrase',
    cues: ['weak/company'],
    propose({ candidate }, article, known) {
      if (candidate === undefined || touches(known, candidate)) return [];
      const { start, end } = candidate;
      const surface = article.text.slice(start, end);
      const members = membersOf(surface, article, known);
      const [only] = members.values();
      if (only === undefined || blockAt(article, start) === undefined || !standsAlone(article, candidate, known))
        return [];
      const firm = supported(candidate, ID, `the article names ${only.name ?? surface}`);
      if (members.size > 1) return [firm];
      // in 네이버·한화 beside 한화그룹 it is the group, whatever a list says
      const evidence = only.name === `${surface}그룹` ? 'dictionary' : 'rule';
      return [{ ...only, start, end, rule: ID, evidence, because: firm.because ?? '' }];
    },
  };
}

function isSure({ pending, id }: Candidate): boolean {
  return pending === undefined && id !== undefined;
}

/** Whether a firm that is listed and needs no support overlaps a span. */
function touches(known: Known, span: Span): boolean {
  return known.indexOf(COMPANY).overlapping(span).some(isSure);
}
