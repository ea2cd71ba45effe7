// What a firm does, then its name: 개발업체 에이슬립, 인증 회사인 UL Solutions, 스타트업 ‘스트리스’.
// Not: 중소기업 지원, 스타트업 육성, 기업 협업프로그램.
import { isHangul } from '../../../text/characters.js';
import { endsInflected } from '../../../korean/name-end.js';
import { wordsIn, type Word } from '../../../text/words.js';
import type { Language } from '../../../lexicon/language.js';
import { closesLikeName } from '../usage/introductions.js';
import type { Block, Candidate } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { CLOSERS, firmCandidate, withGloss, type FirmNames } from '../firm-names.js';

const ID = 'company/occupation';
const GAP_PATTERN = /^\s?['"‘“「『]?$/u;
/** `스타트업 글로벌리어와 협력해`: a partner is named, whatever its name is made of. */
const PARTNER_PATTERN = /^(?:와|과)\s*(?:[가-힣]{1,8}\s)?(?:협력|협약|업무협약|계약|제휴|합작|손잡|공동|MOU)/u;

/** 오름바이오랩 연구진을, 에이슬립 임직원과: who works there. */
const PEOPLE_PATTERN = /^\s(?:연구진|임직원|직원|관계자|본사|공장|창업)/u;
const HANJA_PATTERN = /^\(\p{Script=Han}{2}/u;

export function occupationRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['article'],
    propose: (_cue, article) =>
      article.blocks.flatMap((block) => {
        const words = wordsIn(article, block);
        return words.flatMap((word, index) =>
          behindOccupation(article, block, word, words[index + 1], language, firms),
        );
      }),
  };
}

function behindOccupation(
  article: IndexedArticle,
  block: Block,
  word: Word,
  next: Word | undefined,
  language: Language,
  firms: FirmNames,
): readonly Candidate[] {
  const { text } = article;
  const occupation = firms.occupationOf(word.text.replace(/인$/u, ''));
  if (occupation === undefined || next === undefined) return [];
  const gap = text.slice(word.end, next.start);
  if (gap === '' || !GAP_PATTERN.test(gap)) return [];
  const name = firms.nameFrom(article, block, word.end);
  if (name === undefined || firms.isGeneric(text.slice(name.start, name.end)) || endsInflected(article, block, name))
    return [];
  const quoted = gap.trim() !== '' && CLOSERS.includes(text.charAt(name.end)) && firms.mayBeName(article, name);
  const partner = PARTNER_PATTERN.test(text.slice(name.end, name.end + 16)) && !firms.isCommonNoun(article, name);
  // 쉰신(訊芯), 톈위(天鈺·Fiti): only names are glossed in Hanja behind a trade
  const glossed = HANJA_PATTERN.test(text.slice(name.end, name.end + 3)) && firms.mayBeName(article, name);
  if (!quoted && !partner && !glossed) {
    // 중소기업 직접생산증명 취소: without 인 and without a particle it is a compound as often as a name
    const apposition =
      word.text.endsWith('인') ||
      closesLikeName(text, block, name, language) ||
      PEOPLE_PATTERN.test(text.slice(name.end, name.end + 5)) ||
      language.companyEndings.match(text.slice(name.start, name.end)) !== undefined;
    if (!apposition || !firms.looksProper(article, name)) return [];
  }
  const short = isHangul(text.charCodeAt(name.start)) && name.end - name.start === 2;
  if (short && !quoted && !glossed && !word.text.endsWith('인')) return [];
  const because = `${occupation} before it`;
  return [glossed ? withGloss(text, name, ID, because, 'context') : firmCandidate(name, ID, because, 'context')];
}
