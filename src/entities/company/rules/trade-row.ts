import { z } from 'zod';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { NameEntry, NameSource } from '../../../core/names.js';
import type { Resources } from '../../../core/resources.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { skipBlanksBack } from '../../../korean/edges.js';
import { createEndings } from '../../../lexicon/endings.js';
import type { TableCell } from '../../../tables/table.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore } from '../../../text/words.js';
import { createEntryFinder, entryCandidate } from '../../naming.js';
import { COMPANY } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { createQualifiers, listBefore, piecesOf } from '../name-lists.js';

export const TRADE_ROW = 'company/trade-row';
/** `head` names the trade; its firms' names end in one of `endings`, parted by a bar, or have a short name in the place of `*`. */
const HEAD_ROW = z.object({ head: z.string().min(1), endings: z.string().min(1) });

/** Two names of a row may both be chance: 하나·우리. Of a column, which nothing closes, more are asked for. */
const LEAST_IN_ROW = 2;
const LEAST_IN_COLUMN = 4;
const LONGEST_ROW = 160;
const LONGEST_NAME = 12;
const LONGEST_HEAD = 8;
/** `은행 5곳(`, `카드사 7곳 중 3곳(`, `은행별: ` */
const OPEN_PATTERN = /^(?:들|별|권)?(?:\s?\d{1,2}\s?(?:개\s?)?(?:곳|사|개사))?\s?(?<sign>[(:：])/u;
const LONGEST_OPEN = 24;
/** `4대 은행`, `3곳 은행` */
const COUNT_PATTERN = /\d{1,2}\s?(?:대|개|곳)\s?$/u;
const LONGEST_COUNT = 6;
const CELL_MARK_PATTERN = /^\s*(?:[*※•○ㅇ▪▸-]\s*)+/u;
const CELL_END_PATTERN = /\s?등?[.)]?$/u;

interface Trade {
  readonly head: string;
  readonly endings: readonly string[];
}

interface Member extends Span {
  readonly entry: NameEntry;
}

/**
 * Firms of one trade in a row that leave out what the trade is called, as it is said beside them: 5대 은행(국민·신한·하나·
 * 우리·농협), 신한·삼성 등 카드사, 광장 태평양 율촌 등 로펌. Not: 3개 지역(부산·경남), 은행(본점), 생산·판매 등 은행 업무.
 * @throws UserError naming the row of the word list that is wrong.
 */
export function tradeRowRule(resources: Resources, firms: FirmNames, entries: NameSource): Rule {
  const tradeOf = createEndings(
    resources
      .rows('lexicons/trade-heads.csv', HEAD_ROW)
      .map(({ head, endings }): readonly [string, Trade] => [head, { head, endings: endings.split('|') }]),
  );
  const qualifiersStart = createQualifiers(firms.lexicon);
  const listed = createEntryFinder(entries);
  const entryOf = (name: string, { endings }: Trade, date: string | undefined): NameEntry | undefined => {
    for (const ending of endings) {
      const whole = ending.includes('*') ? ending.replace('*', name) : name + ending;
      const entry = name.endsWith(ending) ? undefined : listed(whole, date);
      if (entry !== undefined) return entry;
    }
    return undefined;
  };

  /** The names of firms of the trade between separators; none where only they may stand there and something else does. */
  const membersIn = (
    { text, date }: IndexedArticle,
    pieces: readonly Span[],
    trade: Trade,
    isPure = false,
  ): readonly Member[] => {
    const members: Member[] = [];
    for (const piece of pieces) {
      const entry =
        piece.end - piece.start > LONGEST_NAME ? undefined : entryOf(text.slice(piece.start, piece.end), trade, date);
      if (entry !== undefined) members.push({ start: piece.start, end: piece.end, entry });
      else if (isPure) return [];
    }
    return members;
  };

  /** 은행(국민·신한·하나), 은행별: 국민, 신한 */
  const rowBehind = (article: IndexedArticle, { end }: Span, trade: Trade): readonly Member[] => {
    const open = OPEN_PATTERN.exec(article.text.slice(end, end + LONGEST_OPEN));
    if (open === null) return [];
    const from = end + open[0].length;
    const line = article.text.slice(from, from + LONGEST_ROW);
    const close = line.search(open.groups?.['sign'] === '(' ? /[)\n]/u : /[.\n]/u);
    const row = { start: from, end: from + (close < 0 ? line.length : close) };
    return membersIn(article, piecesOf(article.text, row), trade);
  };

  /** 신한·삼성 등 카드사, 국민, 신한 등 4대 은행 */
  const rowBefore = (article: IndexedArticle, { start }: Span, trade: Trade): readonly Member[] => {
    const { text } = article;
    let end = qualifiersStart(text, start);
    const count = COUNT_PATTERN.exec(text.slice(Math.max(0, end - LONGEST_COUNT), end));
    if (count !== null) end = qualifiersStart(text, end - count[0].length);
    end = skipBlanksBack(text, end);
    if (text.charAt(end - 1) !== '등') return [];
    const block = blockAt(article, start);
    if (block === undefined) return [];
    const last = skipBlanksBack(text, end - 1);
    const listed = membersIn(article, listBefore(article, block, last), trade);
    return listed.length >= LEAST_IN_ROW ? listed : wordsBefore(article, block, last, trade);
  };

  /** 신한 하나 우리 등 은행, 광장 태평양 율촌 등 로펌: names apart by blanks, as newspapers write them, as far as they are of the trade. */
  const wordsBefore = (article: IndexedArticle, block: Block, last: number, trade: Trade): readonly Member[] => {
    const members: Member[] = [];
    for (let end = last; ;) {
      const word = wordBefore(article.text, end, block.start);
      const [member] = word?.end === end ? membersIn(article, [word], trade) : [];
      if (member === undefined) return members;
      members.push(member);
      end = skipBlanksBack(article.text, member.start);
    }
  };

  /** Whole cells and lines that name nothing but firms of the trade, where there are several: a table of banks. */
  const columnOf = (article: IndexedArticle, trade: Trade, known: Known): readonly Member[] => {
    const members = firms.lexicon.language.tables
      .cellsOf(article)
      .flatMap((cell) => membersIn(article, piecesOf(article.text, rowIn(cell)), trade, true));
    // 부산, 경남 and 전북 have banks and are cells of many other tables: what is not only a firm does not count
    const { isProvince } = firms.lexicon.language;
    const isPlace = ({ start, end }: Member): boolean => isProvince(article.text.slice(start, end));
    const surely = new Set(
      members.filter((member) => !isPlace(member) && !isOther(member, known)).map(({ entry }) => entry.name),
    );
    return surely.size >= LEAST_IN_COLUMN ? members : [];
  };

  return {
    id: TRADE_ROW,
    phase: 'row',
    cues: ['trade'],
    propose(cue, article, known) {
      const trade = tradeOf(article.text.slice(Math.max(0, cue.end - LONGEST_HEAD), cue.end))?.value;
      // 저축은행 is no 은행 in a row of 은행
      if (trade?.head !== cue.word) return [];
      const isFirst = article.cues('trade').find(({ word }) => word === cue.word) === cue;
      const row = [rowBehind, rowBefore]
        .map((read) => read(article, cue, trade))
        .find(({ length }) => length >= LEAST_IN_ROW);
      return [...(row ?? []), ...(isFirst ? columnOf(article, trade, known) : [])].map(
        ({ start, end, entry }): Candidate => {
          const because = `in a row of ${trade.head}, short for ${entry.surface}`;
          // the row says what they are, against a city of the same name too
          return entryCandidate({ start, end }, entry, { rule: TRADE_ROW, evidence: 'definition', because });
        },
      );
    },
  };
}

/** What of a cell may be names in a row, without marks before and 등 behind: `* 국민, 신한, 우리 등`. */
function rowIn({ text, start }: TableCell): Span {
  const row = text.length > LONGEST_ROW ? '' : text.trimEnd().replace(CELL_END_PATTERN, '');
  return { start: start + (CELL_MARK_PATTERN.exec(row)?.[0].length ?? 0), end: start + row.length };
}

/** Whether something else than a firm begins there. */
function isOther(member: Span, known: Known): boolean {
  return known.names.overlapping(member).some(({ type, start }) => type !== COMPANY && start === member.start);
}
