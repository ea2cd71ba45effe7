import { particlesEnd, skipBlanks } from '../../../korean/edges.js';
import { blockAt } from '../../../text/blocks.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import type { FirmNames } from '../firm-names.js';
import { createNamesOnly, createRowJudge } from '../list-members.js';
import { endingsOf } from '../../../lexicon/endings.js';
import { isItemMark, isSeparator, itemFrom, mayBeCounted, type ListItem } from '../name-lists.js';
import type { NewName } from '../usage/new-names.js';

const ID = 'company/marked-row';
const BECAUSE = 'behind the marks of a row of as many firms';

const NUMBER_PATTERN = /(?<![\d,.A-Za-z])(?<number>\d{1,2})\s?(?:(?:여\s?)?개\s?)?$/u;
const LONGEST_NUMBER = 8;
const LEAST = 2;
/** How far behind the number its firms may be told, in one sentence or the next ones. */
const LONGEST_REACH = 700;
const CLOSER = '등';
/** What the marks are said to tell: 제품은 △. */
const TOPIC_PATTERN = /(?<topic>[가-힣]{1,11})[은는]\s?$/u;
const LONGEST_TOPIC = 12;
/** Prizes and fields are told by who has won in them: 최우수상은 △가온나래. */
const PRIZE_PATTERN = /(?:상|부문|분야)$/u;
/** What may stand behind the last name of a row, beside 등: a bracket that closes, the end of a sentence or a line. */
const CLOSED_PATTERN = /^(?:[).\n]|$)/u;

/**
 * Firms that are counted and told one by one, each behind a mark of its own: 5개사가 상을 받았다. 품질 부문에서 △가온나래 △누리솔, 기술
 * 부문에서 △새벽정공 등이 받았다. Not: 5개사에 △판로 개척 △수출 상담을 지원 (phrases), 3개사에 △제조 △유통 (words), 3개사의 제품은 △가온쌀
 * △누리김 (other things), nor other numbers of names than firms are counted.
 */
export function markedRowRule(firms: FirmNames, isNewName: NewName): Rule {
  const judge = createRowJudge(firms, isNewName);
  const namesOnly = createNamesOnly(firms);
  const { markersBefore, words } = firms.lexicon;
  const firmOf = endingsOf([...words('any-firm'), '사']);

  /** Whether what stands before the first mark says that other things than firms are told. */
  function tellsOtherThings(before: string): boolean {
    const topic = TOPIC_PATTERN.exec(before)?.groups?.['topic'];
    return topic !== undefined && firmOf(topic) === undefined && !PRIZE_PATTERN.test(topic);
  }

  /** The name behind the mark at `at`, over a corporate marker; undefined where more than a name stands there. */
  function markedItem(article: IndexedArticle, at: number): ListItem | undefined {
    const { text } = article;
    const block = blockAt(article, at);
    if (block === undefined) return undefined;
    const open = skipBlanks(text, at + 1);
    const marker = markersBefore.find((word) => text.startsWith(word, open));
    const item = itemFrom(article, block, marker === undefined ? open : skipBlanks(text, open + marker.length));
    return item !== undefined && item.closed <= block.end && isClosed(text, item.closed) ? item : undefined;
  }

  /** All names behind marks within reach, one more than `most` at the most; none where one of them is none or other things are told. */
  function itemsBehind(article: IndexedArticle, from: number, most: number): readonly ListItem[] {
    const { text } = article;
    const items: ListItem[] = [];
    const limit = Math.min(text.length, from + LONGEST_REACH);
    for (let at = from; at < limit && items.length <= most; at += 1) {
      if (!isItemMark(text.charAt(at))) continue;
      if (items.length === 0 && tellsOtherThings(text.slice(Math.max(from, at - LONGEST_TOPIC), at))) return [];
      const item = markedItem(article, at);
      if (item === undefined) return [];
      items.push(item);
      at = item.closed - 1;
    }
    return items;
  }

  return {
    id: ID,
    phase: 'row',
    cues: ['firm-counter'],
    propose(cue, article, known) {
      const { text } = article;
      if (!mayBeCounted(text, cue.start)) return [];
      const before = text.slice(Math.max(0, cue.start - LONGEST_NUMBER), cue.start);
      const count = Number(NUMBER_PATTERN.exec(before)?.groups?.['number'] ?? 0);
      if (count < LEAST) return [];
      const items = itemsBehind(article, cue.end, count);
      if (items.length !== count) return [];
      const reason = { rule: ID, because: BECAUSE, isTold: true, isCounted: true };
      return judge(article, namesOnly(article, items, known), known, reason);
    },
  };
}

/** Whether a name ends there and nothing but the next one, a particle or the end of the row follows. */
function isClosed(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  if (isSeparator(text, next) || isItemMark(text.charAt(next))) return true;
  // 등이다, 등이; not 등록
  if (text.startsWith(CLOSER, next)) return particlesEnd(text, next + CLOSER.length) >= 0;
  return particlesEnd(text, at) > at || CLOSED_PATTERN.test(text.slice(at, at + 1));
}
