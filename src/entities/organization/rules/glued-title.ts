import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { endsInflected } from '../../../korean/name-end.js';
import { endsChief } from '../../../lexicon/name-edges.js';
import { blockAt } from '../../../text/blocks.js';
import { isMiddleDot } from '../../../text/characters.js';
import { wordAround, wordBefore, type Word } from '../../../text/words.js';
import { isGenericPrefix } from '../common-bodies.js';
import { evidenceFor } from '../evidence.js';
import { bodyCandidate } from '../headed-word.js';
import { isCommonNoun } from '../nouns.js';
import { ORGANIZATION, type OrganizationWords } from '../words.js';
import { nameInFull } from '../short-endings.js';

export const GLUED_TITLE = 'organization/glued-title';
/** What makes the title of a head of the name of most bodies; that of a union is 가온노조위원장. */
const CHIEF = '장';
/** Particles behind a title are no longer than this. */
const LONGEST_PARTICLES = 3;
/** 광주지법원장: 원장 of 광주지법, no 광주지법원. */
const SHORT_COURT_PATTERN = /[지고]법원$/u;

/** 벤처기업협회장, 태백경찰서장, 새벽진흥원장상: the body without its 장. Not: 평가위원장. */
export function gluedTitleRule(words: OrganizationWords): Rule {
  return {
    id: GLUED_TITLE,
    phase: 'form',
    cues: ['organization-head'],
    propose(cue, article, known): readonly Candidate[] {
      const { text } = article;
      const chief = words.valueOf('has-chief', cue.word) || CHIEF;
      const titleEnd = cue.end + chief.length;
      if (!text.startsWith(chief, cue.end) || !endsChief(text, titleEnd)) return [];
      const block = blockAt(article, cue.start);
      const word = block === undefined ? undefined : wordAround(text, cue, block);
      if (block === undefined || word === undefined || word.end - titleEnd > LONGEST_PARTICLES + 1) return [];
      const span = { start: behindOther(text, word, cue.end, words), end: cue.end };
      if (span.end - span.start < 4 || SHORT_COURT_PATTERN.test(text.slice(span.start, span.end))) return [];
      // 여경협회장: 회장 of 여경협, which a dictionary lists
      if (
        known
          .indexOf(ORGANIZATION)
          .overlapping({ start: span.end - 2, end: span.end - 1 })
          .some(({ start, end, pending }) => start === span.start && end === span.end - 1 && pending === undefined)
      )
        return [];
      // at the cue 진흥원 of 산업진흥원장 the longer head speaks
      if (words.language.organizationHeads.match(text.slice(span.start, span.end))?.ending !== cue.word) return [];
      const because = evidenceFor(article, block, span, words) ?? serviceOf(article, block, word, span, words);
      if (because === undefined) return [];
      return [bodyCandidate(GLUED_TITLE, span, `${because}, with a title glued on`, nameInFull(text, span, words))];
    },
  };
}

/**
 * 특허청장·한국발명진흥회장, 새벽원장 한도윤·가온원장 문채원: each with the title, so that the name begins behind the first title, or behind
 * the person whose it is.
 */
function behindOther(text: string, word: Word, end: number, { language }: OrganizationWords): number {
  for (let at = end - 1; at > word.start; at -= 1) {
    if (!isMiddleDot(text.charCodeAt(at))) continue;
    if (text.charAt(at - 1) === CHIEF) return at + 1;
    const isHolder =
      text.charAt(word.start - 1) === ' ' &&
      text.charAt(word.start - 2) === CHIEF &&
      language.names.korean(text.slice(word.start, at)) === 'likely';
    if (isHolder) return at + 1;
  }
  return word.start;
}

/**
 * 박종태 남대문쪽방상담소장, 한도윤 새벽마을통합지원센터장: a service with a name of its own, whose head stands before it; 한도윤 김해문화원장,
 * 한도윤 애틀랜타한인회장: a body of a kind that is no unit of another. Not: 나주시 한도윤 창업지원센터장 (a unit), 한도윤 기술지원센터장,
 * 한도윤 지역병원장 (kinds).
 */
function serviceOf(
  article: IndexedArticle,
  block: Block,
  word: Word,
  span: Span,
  words: OrganizationWords,
): string | undefined {
  const { language } = words;
  const core = article.text.slice(span.start, span.end);
  const whole = words.of('whole-ending').ending(core);
  const ending = whole ?? words.of('service-ending').ending(core);
  if (ending === undefined) return undefined;
  const service = core.slice(0, core.length - ending.length);
  if (
    !(whole === undefined ? /^[가-힣]{4,}$/u : /^[가-힣]{2,}$/u).test(service) ||
    isGenericPrefix(service, language) ||
    (whole !== undefined && isCommonNoun(article, block, { start: span.start, end: span.start + service.length })) ||
    words.of('community-kind').makesUp(service)
  )
    return undefined;
  const person = wordBefore(article.text, word.start, block.start);
  if (person?.text.length !== 3 || language.names.korean(person.text) !== 'likely') return undefined;
  const before = wordBefore(article.text, person.start, block.start);
  return before === undefined || before.end < person.start - 1 || endsInflected(article, block, before)
    ? 'its head is named before it'
    : undefined;
}
