import { blockAt } from '../../../text/blocks.js';
import { wordsOf } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate } from '../candidate.js';
import type { Titles } from '../../../lexicon/titles.js';
import type { NewName } from '../usage/new-names.js';

const ID = 'company/staff';

/**
 * The new word before a person whose title firms and offices give alike: 로지큐브 박나래 팀장은, 로지큐브 이하늘 연구소장. It has to be spelled as
 * firms are. Not: 제조혁신과 조은별 팀장 (a unit), 한빛진흥원 조은별 팀장 (a body), 담당자 조은별 팀장 (a word).
 */
export function staffRule(titles: Titles, isNewName: NewName): Rule {
  const staff = titles.classed('staff');
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, article, known) {
      const body = appointment?.form === 'name-title' && !appointment.foreign ? appointment.body : undefined;
      if (appointment === undefined || body === undefined || !staff.ends(appointment.title)) return [];
      const last = wordsOf(article.text, body.start, body.end).at(-1);
      if (last?.end !== appointment.name.start - 1 || blockAt(article, last.start) === undefined) return [];
      return isNewName(article, last, known)
        ? [firmCandidate(last, ID, `${appointment.title} of it is named`, 'context')]
        : [];
    },
  };
}
