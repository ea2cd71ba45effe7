// Firms of one trade in a row that leave out what the trade is called, as it is said beside them: 5대 은행(국민·신한·하나·
// 우리·농협), 신한·삼성 등 카드사. Not: 3개 지역(부산·경남), 은행(본점), 생산·판매 등 은행 업무.
import { z } from 'zod';
import type { NameEntry, NameSource } from '../../../core/names.js';
import type { Candidate, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Resources } from '../../../core/resources.js';
import type { Rule } from '../../../core/rule.js';
import { createEntryFinder, entryCandidate } from '../../naming.js';
import { COMPANY } from '../firm-names.js';

export const TRADE_ROW = 'company/trade-row';
/** `head` names the trade; its firms' names end in one of `endings`, parted by a bar. */
const HEAD_ROW = z.object({ head: z.string().min(1), endings: z.string().min(1) });

/** Two names of a row may both be chance: 하나·우리. Of a column, which nothing closes, more are asked for. */
const LEAST_IN_ROW = 2;
const LEAST_IN_COLUMN = 4;
const LONGEST_ROW = 160;
const LONGEST_CELL = 12;
/** `은행 5곳(`, `카드사 7곳 중 3곳(`, `은행별: ` */
const OPEN_PATTERN = /^(?:들|별|권)?(?:\s?\d{1,2}\s?(?:개\s?)?(?:곳|사|개사))?\s?(?<sign>[(:：])/u;
/** `등 4대 `, `등 국내 `; not `등 3개 지역 `. */
const CLOSE_PATTERN = /등\s?(?:(?:\d{1,2}\s?(?:대|개|곳)|국내|주요|대형|중소형|전업|전체|다른)\s?){0,2}$/u;
const ROW_END_PATTERN = /(?:[가-힣A-Za-z0-9&]{1,12}\s?[·․･∙‧・ㆍ,、]\s?)+[가-힣A-Za-z0-9&]{1,12}\s?$/u;
const SEPARATOR_PATTERN = /[·․･∙‧・ㆍ,、/]/u;
const CELL_MARK_PATTERN = /^\s*(?:[*※•○ㅇ▪▸-]\s*)+/u;
const CELL_END_PATTERN = /\s?등?[.)]?\s*$/u;
const CELL_PATTERN = /[^\n|\t]+/gu;

interface Trade {
  readonly head: string;
  readonly endings: readonly string[];
}

interface Member extends Span {
  readonly entry: NameEntry;
}

/** @throws UserError naming the row of the word list that is wrong. */
export function tradeRowRule(resources: Resources, entries: NameSource): Rule {
  const trades = resources
    .rows('lexicons/trade-heads.csv', HEAD_ROW)
    .map(({ head, endings }): Trade => ({ head, endings: endings.split('|') }))
    .toSorted((a, b) => b.head.length - a.head.length);
  const listed = createEntryFinder(entries);
  const entryOf = (name: string, { endings }: Trade, date: string | undefined): NameEntry | undefined => {
    for (const ending of endings) {
      const entry = name.endsWith(ending) ? undefined : listed(name + ending, date);
      if (entry !== undefined) return entry;
    }
    return undefined;
  };

  const membersIn = ({ text, date }: IndexedArticle, start: number, end: number, trade: Trade): readonly Member[] => {
    const members: Member[] = [];
    let at = start;
    for (const piece of text.slice(start, end).split(SEPARATOR_PATTERN)) {
      const name = piece.trim();
      const from = at + piece.indexOf(name);
      at += piece.length + 1;
      if (name === '' || name.length > LONGEST_CELL) continue;
      const entry = entryOf(name, trade, date);
      if (entry !== undefined) members.push({ start: from, end: from + name.length, entry });
    }
    return members;
  };

  /** The rows behind and before the word at `[start, end)`. */
  const rowsAt = (article: IndexedArticle, start: number, end: number, trade: Trade): readonly Member[] => {
    const { text } = article;
    const open = OPEN_PATTERN.exec(text.slice(end, end + 24));
    if (open !== null) {
      const from = end + open[0].length;
      const line = text.slice(from, from + LONGEST_ROW);
      const close = line.search(open.groups?.['sign'] === '(' ? /[)\n]/u : /[.\n]/u);
      const members = membersIn(article, from, from + (close < 0 ? line.length : close), trade);
      if (members.length >= LEAST_IN_ROW) return members;
    }
    const before = text.slice(Math.max(0, start - LONGEST_ROW), start);
    const close = CLOSE_PATTERN.exec(before);
    if (close === null) return [];
    const row = ROW_END_PATTERN.exec(before.slice(0, close.index));
    if (row === null) return [];
    const from = start - before.length + row.index;
    const members = membersIn(article, from, from + row[0].length, trade);
    return members.length >= LEAST_IN_ROW ? members : [];
  };

  /** Whole cells and lines that name nothing but firms of the trade, where there are several: a table of banks. */
  const columnOf = (article: IndexedArticle, trade: Trade, proposed: readonly Candidate[]): readonly Member[] => {
    const claimed = new Set(proposed.filter(({ type }) => type !== COMPANY).map(({ start }) => start));
    const members = article.blocks.flatMap((block) =>
      [...article.text.slice(block.start, block.end).matchAll(CELL_PATTERN)].flatMap((cell): readonly Member[] => {
        // * 국민, 신한, 우리 등
        const row = cell[0].replace(CELL_END_PATTERN, '');
        const mark = CELL_MARK_PATTERN.exec(row)?.[0].length ?? 0;
        const start = block.start + cell.index;
        const inCell = membersIn(article, start + mark, start + row.length, trade);
        return inCell.length === row.slice(mark).split(SEPARATOR_PATTERN).length ? inCell : [];
      }),
    );
    // 부산, 경남 and 전북 have banks and are cells of many other tables: what is not only a firm does not count
    const surely = new Set(members.filter(({ start }) => !claimed.has(start)).map(({ entry }) => entry.name));
    return surely.size >= LEAST_IN_COLUMN ? members : [];
  };

  return {
    id: TRADE_ROW,
    phase: 'row',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const { text } = article;
      const found = new Map<number, Candidate>();
      const add = (members: readonly Member[], { head }: Trade): void => {
        for (const { start, end, entry } of members) {
          if (found.has(start)) continue;
          const because = `in a row of ${head}, short for ${entry.surface}`;
          // the row says what they are, against a city of the same name too
          found.set(start, entryCandidate({ start, end }, entry, { rule: TRADE_ROW, evidence: 'definition', because }));
        }
      };
      for (const trade of trades) {
        let named = false;
        for (let at = text.indexOf(trade.head); at >= 0; at = text.indexOf(trade.head, at + 1)) {
          named = true;
          add(rowsAt(article, at, at + trade.head.length, trade), trade);
        }
        if (named) add(columnOf(article, trade, proposed), trade);
      }
      return [...found.values()];
    },
  };
}
