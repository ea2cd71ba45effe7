import { particlesEnd, skipBlanks, skipBlanksBack } from '../../../korean/edges.js';
import { blockAt } from '../../../text/blocks.js';
import { isDigit } from '../../../text/characters.js';
import { wordsOf } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Known, Rule } from '../../../core/rule.js';
import type { Block } from '../../../core/types.js';
import type { FirmNames } from '../firm-names.js';
import { COUNT_PATTERN, createNamesOnly, createRowJudge, type ListReason } from '../list-members.js';
import { createQualifiers, isItemMark, listBefore, listFrom, type ListItem } from '../name-lists.js';
import type { NewName } from '../usage/new-names.js';

const ID = 'company/list';
const CLOSED: ListReason = { rule: ID, because: 'in a list that is said to be of firms', isTold: true };
const COUNTED: ListReason = { rule: ID, because: 'in a list that a number of firms closes', isTold: true };
const OPENED: ListReason = { rule: ID, because: 'in a list of firms', isTold: true };

/** `총 3개 기업`, `5개사`, `두 업체`: the number before what is counted. Not: BIG3 기업. */
const NUMBER_PATTERN = /(?<![A-Za-z가-힣\d])(?<number>\d{1,3}|두|세|네|다섯)\s*(?:여\s*)?(?:개\s*)?$/u;
const LAST_OF_NUMBER = new Set(Array.from('개여두세네섯'));
const LONGEST_NUMBER = 8;
/** How many firms a list is said to be of: `등 3개사`, `등 국내 3개 업체`, `등 4社`. */
const COUNTED_PATTERN = /^의?\s(?:[가-힣]{2}\s)?(?<number>\d{1,3})(?:개\s?(?:[사社]|업체|기업|스타트업)|社)/u;
/** Places are counted as often as firms: 등 7곳. */
const PLACES_PATTERN = /^의?\s\d{1,3}여?\s?곳/u;
/** What a list is called: `등 글로벌 대기업`, `등의 반도체 업체는`, `등 7개 게임사`; at most four words behind 등. */
const CALLED_PATTERN = /^(?:의|과 같은)?\s(?<words>[가-힣A-Za-z0-9·\s]+)/u;
const LONGEST_CALLED = 60;
const WORDS_TO_HEAD = 4;
/** 세계(글로벌) 기업, 온라인상점(쇼핑몰) 46개: releases gloss the words in which a list is called; a gloss counts as one. */
const GLOSS_PATTERN = /\([^()\n]{1,12}\)/gu;
/** 등 다양한 상품으로 타 업체: a word with such a particle is no part of what the list is called. */
const ADVERBIAL_PATTERN = /[가-힣](?:[로에와과]|에서)$/u;
/** 등 기술을 보유한 기업, but not 등 전략을 기업에 알린다. */
const OBJECT_PATTERN = /[을를]$/u;
const ADNOMINAL_PATTERN = /[한는된운온갖]$/u;
/** Lists closed by a larger number of 곳 or 사 are of goods or regions as often as of firms; 개사 are firms. */
const LARGEST_NAMED_LIST = 30;
const SURE_UNIT_PATTERN = /^(?:개사|기업|스타트업)/u;

/**
 * Firms in a row: 와일리, 에이알, 오토시그마 등 3개 기업 · 글로벌 기업 3개사(마이크로소프트, 오라클, 다쏘시스템).
 * Not: 청도 반시, 바르미어묵 등 450개 품목 (their goods), 생산, 판매, 유통 등, 중소기업(벤처기업, 창업기업) (kinds of firms).
 */
export function listRule(firms: FirmNames, isNewName: NewName): Rule {
  const judge = createRowJudge(firms, isNewName);
  const namesOnly = createNamesOnly(firms);
  const together = [...firms.lexicon.words('firms-together')];
  const qualifiersStart = createQualifiers(firms.lexicon);

  /** Whether what stands behind 등 says that the list is of firms. */
  function isOfFirms(text: string, block: Block, end: number): boolean {
    const behind = text.slice(end, Math.min(block.end, end + LONGEST_CALLED)).replaceAll(GLOSS_PATTERN, ' G');
    if (COUNTED_PATTERN.test(behind)) return true;
    const called = CALLED_PATTERN.exec(behind)?.groups?.['words'];
    if (called === undefined) return false;
    const words = wordsOf(called, 0, called.length).slice(0, WORDS_TO_HEAD);
    for (const [index, word] of words.entries()) {
      if (firms.isFirmsHead(word.text) || together.some((head) => word.text.includes(head))) return true;
      const { number, unit } = COUNT_PATTERN.exec(word.text)?.groups ?? {};
      if (number !== undefined) return unit?.startsWith('개') === true || Number(number) <= LARGEST_NAMED_LIST;
      if (ADVERBIAL_PATTERN.test(word.text)) return false;
      if (OBJECT_PATTERN.test(word.text) && !ADNOMINAL_PATTERN.test(words[index + 1]?.text ?? '')) return false;
    }
    return false;
  }

  /** The names before the number of firms that closes them without 등: 와일리, 에이알 2개사. */
  function beforeNumber(article: IndexedArticle, block: Block, cue: Cue): readonly ListItem[] {
    const { text } = article;
    const before = text.slice(Math.max(0, cue.start - LONGEST_NUMBER), cue.start);
    const counted = NUMBER_PATTERN.exec(before);
    const isLarge = Number(counted?.groups?.['number']) > LARGEST_NAMED_LIST;
    if (counted === null || (isLarge && !SURE_UNIT_PATTERN.test(cue.word))) return [];
    return listBefore(article, block, qualifiersStart(text, cue.start - before.length + counted.index));
  }

  /** 해외취업 라이브토크, 외국 11개사: the word before the number is none of a list. */
  function countedOnly(article: IndexedArticle, items: readonly ListItem[], known: Known): readonly ListItem[] {
    const last = items.at(-1);
    const isNone = last !== undefined && firms.isGeneric(article.text.slice(last.start, last.end));
    return isNone ? [] : namesOnly(article, items, known);
  }

  function listAt(
    article: IndexedArticle,
    block: Block,
    cue: Cue,
    known: Known,
  ): readonly [readonly ListItem[], ListReason] {
    const { text } = article;
    if (cue.kind === 'list-closer') {
      const { number } =
        COUNTED_PATTERN.exec(text.slice(cue.end, Math.min(block.end, cue.end + LONGEST_CALLED)))?.groups ?? {};
      const items = closedBy(article, block, cue, Number(number));
      if (items.length === 0 || !isOfFirms(text, block, cue.end)) return [[], CLOSED];
      const isOfMany =
        Number(number) > LARGEST_NAMED_LIST || PLACES_PATTERN.test(article.text.slice(cue.end, cue.end + 8));
      return [namesOnly(article, items, known), { ...CLOSED, isOfMany, isCounted: Number(number) === items.length }];
    }
    const open = cue.kind === 'place-counter' ? -1 : opening(text, cue, block.end);
    if (open > 0) return [namesOnly(article, listFrom(article, block, open), known), OPENED];
    const items = cue.kind === 'occupation' ? [] : countedOnly(article, beforeNumber(article, block, cue), known);
    const number = NUMBER_PATTERN.exec(text.slice(Math.max(0, cue.start - LONGEST_NUMBER), cue.start))?.groups?.[
      'number'
    ];
    return [
      items,
      {
        ...COUNTED,
        isOfMany: cue.kind === 'place-counter',
        isCounted: cue.kind === 'firm-counter' && Number(number) === items.length,
      },
    ];
  }

  return {
    id: ID,
    phase: 'row',
    cues: ['list-closer', 'firm-counter', 'place-counter', 'occupation'],
    propose(cue, article, known) {
      if (!mayHaveList(article.text, cue)) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const [items, reason] = listAt(article, block, cue, known);
      return judge(article, items, known, reason);
    },
  };
}

/** The names before 등; as many words as firms are counted, though one ends like a particle: 새벽정공, 한빛에어로, 누리솔 등 3개사. */
function closedBy(article: IndexedArticle, block: Block, cue: Cue, count: number): readonly ListItem[] {
  const end = skipBlanksBack(article.text, cue.start);
  const items = listBefore(article, block, end);
  if (!(items.length < count)) return items;
  const whole = listBefore(article, block, end, true);
  return whole.length === count ? whole : items;
}

/**
 * Where a list begins behind a bracket, a colon or the mark of its first item: 기업(와일리, 에이알), 참여기업은 ▲와일리 ▲에이알.
 * Not: 참여기업에는 ▲고용지원 ▲판로지원. -1 where none does.
 */
function opening(text: string, cue: Cue, limit: number): number {
  const sign = skipBlanks(text, cue.end);
  if (sign < limit && ':：('.includes(text.charAt(sign))) {
    const open = skipBlanks(text, sign + 1);
    return isItemMark(text.charAt(open)) ? skipBlanks(text, open + 1) : open;
  }
  const particle = Math.max(cue.end, particlesEnd(text, cue.end));
  if (!/^(?:[은는]|으?로는?)?$/u.test(text.slice(cue.end, particle))) return -1;
  const mark = skipBlanks(text, particle);
  return mark < limit && isItemMark(text.charAt(mark)) ? skipBlanks(text, mark + 1) : -1;
}

/** The characters beside a cue that show at once that no list is there. */
function mayHaveList(text: string, cue: Cue): boolean {
  const behind = text.charAt(cue.end);
  if (cue.kind === 'list-closer') return behind === ' ' || behind === '의' || behind === '과';
  if (cue.kind === 'occupation')
    return (
      behind === '(' || behind === ':' || behind === '：' || behind === ' ' || particlesEnd(text, cue.end) > cue.end
    );
  const before = skipBlanksBack(text, cue.start) - 1;
  return isDigit(text.charCodeAt(before)) || LAST_OF_NUMBER.has(text.charAt(before));
}
