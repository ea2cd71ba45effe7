import type { Rule } from '../../../core/rule.js';
import { endsInflected } from '../../../korean/name-end.js';
import { isGenericPrefix } from '../common-bodies.js';
import { isLocalPlace } from '../evidence.js';
import { headedRule, spacedBefore } from '../headed-word.js';
import type { OrganizationWords } from '../words.js';

/**
 * 홍성읍 주민자치회, 전라남도 사회서비스원, and the branch of a body: 생활개선회 홍성군연합회. Not: 각 읍면 주민자치회, 나주시
 * 농업기술센터 (an office of the city), 열린 홍성군협의회.
 */
export function localBodyRule(words: OrganizationWords): Rule {
  const { language } = words;
  const local = words.of('local-body');
  const ofRegion = words.of('region-body');
  return headedRule(
    'organization/local-body',
    words,
    ({ word, start, end }, text) =>
      (BRANCHES.has(word) && BRANCH_PLACES.has(text.charAt(start - 1))) ||
      [local, ofRegion].some((bodies) => bodies.ends(text.slice(Math.max(0, end - LONGEST), end))),
    ({ block, word, end }, article) => {
      const before = spacedBefore(article.text, word.start, block.start);
      if (before === undefined || isGenericPrefix(before.text, language)) return undefined;
      const core = article.text.slice(word.start, end);
      const regional = ofRegion.has(core);
      if (regional || local.has(core))
        return isLocalPlace(before.text) || (regional && language.isProvince(before.text))
          ? { start: before.start, end, because: 'a body of the place before it' }
          : undefined;
      const hasBranches =
        words.of('branch-parent').has(before.text) ||
        (language.organizationHeads.match(before.text) !== undefined && !endsInflected(article, block, before));
      return hasBranches && BRANCH_PATTERN.test(core)
        ? { start: before.start, end, because: 'the branch of a body for a municipality' }
        : undefined;
    },
  );
}

/** None of these bodies has more syllables: 청소년상담복지센터, 지역사회보장협의체. */
const LONGEST = 12;
const BRANCHES = new Set(['연합회', '협의회']);
const BRANCH_PLACES = new Set('시군구도');
const BRANCH_PATTERN = /^[가-힣]{2,4}[시군구도](?:연합회|협의회)$/u;
