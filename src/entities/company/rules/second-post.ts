import { particlesEnd } from '../../../korean/edges.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/second-post';
/** `겸 가온나래 대표`, `(가온나래 대표)`, `(現 ㈜가온나래 대표)` right behind a title. */
const SECOND_PATTERN =
  /^(?:\s?겸\s|\s?\((?:[현現]\s?)?)(?<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]+)\s(?<title>[가-힣A-Z]{2,10})/u;
const LONGEST = 50;

/**
 * The firm that gives a person his second post: 김보람 한국벤처협회 회장 겸 가온나래 대표, 김보람 회장(가온나래 대표). Not: 부총리 겸 기획재정부 장관
 * (an office), 회장 겸 이사회 의장 (no firm gives it), 회장 겸 공동 대표 (what is said of the holder).
 */
export function secondPostRule(firms: FirmNames): Rule {
  const { titles } = firms.lexicon.language;
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, article, known) {
      if (appointment === undefined || appointment.form === 'title-name') return [];
      const { text } = article;
      const { end } = appointment.titleSpan;
      const found = SECOND_PATTERN.exec(text.slice(end, end + LONGEST));
      const { name, title } = found?.groups ?? {};
      if (found === null || name === undefined || title === undefined) return [];
      const titleEnd = end + found[0].length;
      const [post] = titles.find(text, titleEnd - title.length, titleEnd);
      if (post?.start !== titleEnd - title.length || post.title.giver !== 'firm') return [];
      const closes = found[0].includes('(') ? text.charAt(post.end) === ')' : particlesEnd(text, post.end) >= 0;
      const start = titleEnd - title.length - 1 - name.length;
      const span = { start, end: start + name.length };
      if (!closes || known.names.overlapping(span).some(({ pending }) => pending === undefined)) return [];
      return firms.isSpelledLikeName(name) && !firms.isReleaseWord(name)
        ? [firmCandidate(span, ID, `${post.title.title} of it is somebody's second post`)]
        : [];
    },
  };
}
