import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import type { Block } from '../../../core/types.js';
import { endsInflected } from '../../../korean/name-end.js';
import type { Word } from '../../../text/words.js';
import { isGenericPrefix } from '../common-bodies.js';
import { evidenceFor } from '../evidence.js';
import { headedRule, spacedBefore } from '../headed-word.js';
import { ORGANIZATION, type OrganizationWords } from '../words.js';

/** Words that say what a committee is about. */
const LONGEST_SUBJECT = 3;
const AND = '및';

/**
 * 구매조건개선 심의위원회, 미래 농업 고도화 실무위원회, 일·생활 균형위원회: a committee whose own word says only its kind. Not:
 * 관련 심의위원회, 개최하는 평가위원회, 제3차 운영위원회.
 */
export function committeeRule(words: OrganizationWords): Rule {
  return headedRule(
    'organization/committee',
    words,
    ({ word }) => words.isClass(word, 'committee'),
    ({ block, word, end, head }, article, known) => {
      const { text } = article;
      if (!words.of('committee-kind').has(text.slice(word.start, end - head.ending.length))) return undefined;
      let about = spacedBefore(text, word.start, block.start);
      if (
        about === undefined ||
        about.text.replace(/[^가-힣]/gu, '').length < 3 ||
        isGenericPrefix(about.text, words.language)
      )
        return undefined;
      let { start } = word;
      for (let count = 0; count < LONGEST_SUBJECT && about !== undefined; count += 1) {
        // 중기부 심의위원회: whose it is says nothing of what it is about
        if (known.indexOf(ORGANIZATION).touches(about) || !isSubject(article, block, about, words)) break;
        start = about.start;
        about = spacedBefore(text, start, block.start);
        // 생활용품 및 보존제 관리위원회
        if (about?.text === AND) about = spacedBefore(text, about.start, block.start);
      }
      return start < word.start && evidenceFor(article, block, { start: word.start, end }, words) === undefined
        ? { start, end, because: 'what the committee is about stands before it' }
        : undefined;
    },
  );
}

/** Nouns alone, and no body, person or place: 구매조건개선, 일·생활. Not: 개최하는, 제3차, 의료개혁특위, 올해. */
function isSubject(article: IndexedArticle, block: Block, word: Word, words: OrganizationWords): boolean {
  const { language } = words;
  if (!/^[가-힣]+(?:[^가-힣A-Za-z\d][가-힣]+)*$/u.test(word.text)) return false;
  if (
    words.of('no-subject').has(word.text) ||
    language.phraseWords('clause').has(word.text) ||
    language.isProvince(word.text) ||
    language.isCountry(word.text) ||
    language.names.korean(word.text) === 'likely' ||
    // 분야별 심사위원회: each has one; 협의체인 관리위원회: what the committee is
    /(?:위(?:원회)?|별|[체구]인)$/u.test(word.text) ||
    language.organizationHeads.match(word.text)?.strong === true
  )
    return false;
  return (
    !endsInflected(article, block, word) &&
    article.tokensIn(block, word).every((token) => /^(?:N[NR]|XPN|XSN|SC|XR)/u.test(token.pos))
  );
}
