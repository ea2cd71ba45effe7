import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block } from '../../../core/types.js';
import { endsInflected } from '../../../korean/name-end.js';
import { isHangul } from '../../../text/characters.js';
import { wordAfter, wordBefore, type Word } from '../../../text/words.js';
import { evidenceFor } from '../evidence.js';
import { headedRule } from '../headed-word.js';
import { isAdverb, isCommonNoun } from '../nouns.js';
import { type OrganizationWords } from '../words.js';

/** In letters, of what stands glued before a head. */
const LONGEST_MODIFIER = 3;
/** Cities abroad name universities, but no other body by this rule: 런던 경제대학. */
const UNIVERSITY = '대학';

/**
 * 슈타인바이스 재단, 프라운호퍼 연구소, 메사추세츠 종합병원: a foreign word before a head that stands alone. Not: 스타트업 센터,
 * 필수과목 학회, 메리츠증권 연구원, 프레이어 연구원, 이내응 체육회 (사무국장).
 */
export function foreignHeadRule(words: OrganizationWords): Rule {
  const modifiers = words.of('foreign-modifier');
  return headedRule(
    'organization/foreign-head',
    words,
    // 연구소, 종합병원, 경제대학 as words of their own
    ({ word, start }, text) =>
      !words.isClass(word, 'no-loanword') && (!isHangul(text.charCodeAt(start - 1)) || mayBeModified(text, start)),
    ({ block, word, end, head }, article, known) => {
      const { text } = article;
      const core = text.slice(word.start, end);
      const rest = core.slice(0, core.length - head.ending.length);
      if (rest !== '' && !modifiers.has(rest) && !modifiers.has(core)) return undefined;
      let name = blankBefore(text, word.start, block);
      if (rest === '' && name !== undefined && modifiers.has(name.text)) name = blankBefore(text, name.start, block);
      if (name === undefined || !isForeignName(article, block, name, core, known, words)) return undefined;
      // 메리츠증권 연구원, 조앤나 프레이어 연구원: a title behind a firm and behind a person
      if (words.language.titles.get(core) !== undefined) return undefined;
      return evidenceFor(article, block, { start: word.start, end }, words) === undefined
        ? { start: name.start, end, because: `a foreign name before ${core}` }
        : undefined;
    },
  );
}

/** Whether so few letters of the word stand before the head that they may be a modifier: 어린이병원. */
function mayBeModified(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start <= LONGEST_MODIFIER && isHangul(text.charCodeAt(start - 1))) start -= 1;
  return at - start <= LONGEST_MODIFIER;
}

/** The word before a place with nothing but blanks between. */
function blankBefore(text: string, at: number, block: Block): Word | undefined {
  const word = wordBefore(text, at, block.start);
  return word === undefined || word.end === at ? undefined : word;
}

function isForeignName(
  article: IndexedArticle,
  block: Block,
  word: Word,
  core: string,
  known: Known,
  words: OrganizationWords,
): boolean {
  const { language } = words;
  // 런던 경제대학: a city of two syllables is foreign where the dictionary says so
  if (core.includes(UNIVERSITY) || word.text.length >= 3) {
    const city = known
      .withTrait('place')
      .overlapping(word)
      .some(
        ({ start, end, attributes }) => start === word.start && end === word.end && attributes?.['country'] !== 'KR',
      );
    if (city) return core.includes(UNIVERSITY);
  }
  return (
    word.text.length >= 3 &&
    language.names.foreign(word.text) &&
    !isKoreanBefore(article, block, word, core, words) &&
    !language.isCountry(word.text) &&
    !language.isProvince(word.text) &&
    !words.of('case-ending').ends(word.text) &&
    !endsInflected(article, block, word) &&
    !isAdverb(article, block, word) &&
    !isCommonNoun(article, block, word)
  );
}

/** 이내응 체육회 사무국장: a Korean, whose title stands behind the head, and no word in front of a name. */
function isKoreanBefore(
  article: IndexedArticle,
  block: Block,
  { start, end, text }: Word,
  core: string,
  { language }: OrganizationWords,
): boolean {
  if (text.length !== 3 || language.names.korean(text) === 'no') return false;
  const isPerson = article
    .tokensIn(block, { start, end })
    .some((token) => token.start === start && token.end === end && token.semantic === '인명');
  const behind = wordAfter(article.text, end + 1 + core.length, block.end);
  return isPerson && behind !== undefined && language.titles.find(article.text, behind.start, behind.end).length > 0;
}
