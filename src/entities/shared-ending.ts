// Names in a row that share the last one's ending: 국민·하나·우리은행 → 국민은행, 하나은행, 우리은행; 기재·국토부;
// 신협·수협 중앙회. Not: 서울·우리은행 where no bank of the first name is listed.
import { z } from 'zod';
import type { NameEntry } from '../core/names.js';
import { blockAt } from '../text/blocks.js';
import { isMiddleDot } from '../text/characters.js';
import { endsWord, skipBlanksBack } from '../korean/edges.js';
import { wordBefore } from '../text/words.js';
import type { Candidate, Span } from '../core/types.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Resources } from '../core/resources.js';
import type { Rule } from '../core/rule.js';
import { createEntryFinder, entryCandidate } from './naming.js';

const ENDING_ROW = z.object({
  ending: z.string().min(1),
  /** Whether names apart by commas share it too: `국민, 하나, 우리은행`, but `LG, 삼성전자` are the group and a firm. */
  commas: z.enum(['', 'yes'], 'commas is empty or "yes"').default(''),
});
/** `하나, 우리은행` may be two sentences' words; three names are a row. */
const LEAST_BEFORE_COMMA = 2;
/** 인천광역시, 강원도, 서울시교육청: cities and provinces written in full are what they say. */
const PLACE_PATTERN = /(?:특별시|광역시|자치시|자치도|[가-힣]도)$/u;

type Ending = z.output<typeof ENDING_ROW>;
type FindEntry = (name: string) => NameEntry | undefined;

export interface SharedEndingOptions {
  readonly id: string;
  /** The type of the names. */
  readonly type: string;
  /** The word list of the endings, below `dictionaries/`. */
  readonly endings: string;
  /** Whether every name of a row has to be listed: 저출산·고령사회위원회 is one body, and 저출산 no name. */
  readonly whole: boolean;
  /** Whether names share what they begin with as well: 삼성생명·화재. */
  readonly stems: boolean;
}

/** @throws UserError naming the row of the list of endings that is wrong. */
export function sharedEndingRule(
  resources: Resources,
  entries: readonly NameEntry[],
  { id, type, endings: file, whole, stems }: SharedEndingOptions,
): Rule {
  const endings = resources.rows(file, ENDING_ROW).toSorted((a, b) => b.ending.length - a.ending.length);
  const listed = createEntryFinder(entries);
  return {
    id,
    phase: 'row',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const entryOf: FindEntry = (name) => listed(name, article.date);
      // the row says what they are, against a city of the same name too: 부산·경남은행
      const member = (span: Span, entry: NameEntry, because: string): Candidate =>
        entryCandidate(span, entry, { rule: id, evidence: 'definition', because });
      const membersBefore = (last: Span, ending: Ending): readonly Candidate[] => {
        const row = rowBefore(article, last, ending, entryOf);
        if (whole && !row.complete) return [];
        const because = `shares ${ending.ending} with ${article.text.slice(last.start, last.end)}`;
        return row.members.map(({ span, entry }) => member(span, entry, because));
      };
      const glued = proposed.flatMap((candidate) => {
        if (candidate.type !== type) return [];
        const surface = article.text.slice(candidate.start, candidate.end);
        const ending = endings.find((shared) => surface.endsWith(shared.ending));
        if (ending === undefined) return [];
        const behind = stems ? endingsBehind(article, candidate, ending, endings, entryOf) : [];
        const before = membersBefore(candidate, ending);
        const { pending, ...confirmed } = candidate;
        return [
          ...before,
          // 사학연금 is a word as well, but not at the end of a row of funds
          ...(pending === undefined || before.length === 0
            ? []
            : [
                {
                  ...confirmed,
                  rule: id,
                  evidence: 'definition' as const,
                  because: `${pending}, but in a row of such`,
                },
              ]),
          ...behind.map(({ span, entry }) => member(span, entry, `begins as ${surface} does`)),
        ];
      });
      const spaced = endings.flatMap((ending) =>
        spacedEndings(article, ending.ending, entryOf).flatMap(({ span, entry }) => {
          const before = membersBefore(span, ending);
          return before.length === 0 ? [] : [...before, member(span, entry, `${ending.ending} behind it`)];
        }),
      );
      return [...glued, ...spaced];
    },
  };
}

interface Member {
  readonly span: Span;
  readonly entry: NameEntry;
}

/** The names before the last one, nearest first, as long as they are listed with its ending. */
function rowBefore(
  article: IndexedArticle,
  last: Span,
  { ending, commas }: Ending,
  entryOf: FindEntry,
): { readonly members: readonly Member[]; readonly complete: boolean } {
  const { text } = article;
  const floor = blockAt(article, last.start)?.start ?? last.start;
  const members: Member[] = [];
  // how many of them stand before the first blank behind a comma
  let tight: number | undefined;
  let complete = false;
  for (let at = last.start; ;) {
    const close = skipBlanksBack(text, at);
    const separator = close > floor ? text.charAt(close - 1) : '';
    const dot = separator !== '' && isMiddleDot(separator.charCodeAt(0));
    if ((!dot && separator !== ',' && separator !== '、') || (close < at && !dot && commas === '')) {
      complete = true;
      break;
    }
    const loose = !dot && close < at;
    if (loose) tight ??= members.length;
    const word = wordBefore(text, close - 1, floor);
    if (word === undefined) break;
    // the dots of a row belong to no member, so each is read up to the one before it
    const span = { start: word.start + lastDot(word.text) + 1, end: word.end };
    const entry = entryOf(text.slice(span.start, span.end) + ending);
    if (entry === undefined || (loose && PLACE_PATTERN.test(word.text))) break;
    members.push({ span, entry });
    at = span.start;
  }
  return { members: members.length < LEAST_BEFORE_COMMA ? members.slice(0, tight) : members, complete };
}

/** 신한·KB국민 카드: a name that its ending follows as a word of its own. */
function spacedEndings(article: IndexedArticle, ending: string, entryOf: FindEntry): readonly Member[] {
  const { text } = article;
  const found: Member[] = [];
  for (let at = text.indexOf(` ${ending}`); at >= 0; at = text.indexOf(` ${ending}`, at + 1)) {
    const block = blockAt(article, at);
    const end = at + 1 + ending.length;
    if (block === undefined || !endsWord(text, end)) continue;
    const word = wordBefore(text, at, block.start);
    if (word?.end !== at) continue;
    const start = word.start + lastDot(word.text) + 1;
    const entry = entryOf(text.slice(start, at) + ending);
    if (entry !== undefined) found.push({ span: { start, end }, entry });
  }
  return found;
}

/** 삼성생명·화재, 미래에셋증권·생명: one stem and several trades. Not: 삼성생명·건설 where no such firm is listed. */
function endingsBehind(
  article: IndexedArticle,
  first: Span,
  { ending }: Ending,
  endings: readonly Ending[],
  entryOf: FindEntry,
): readonly Member[] {
  const { text } = article;
  const limit = blockAt(article, first.start)?.end ?? first.end;
  const stem = text.slice(first.start, first.end - ending.length);
  const found: Member[] = [];
  let at = first.end;
  while (stem !== '' && at < limit && isMiddleDot(text.charCodeAt(at))) {
    const start = at + 1;
    const other = endings.find(
      (shared) => text.startsWith(shared.ending, start) && endsWord(text, start + shared.ending.length),
    );
    const entry = other === undefined ? undefined : entryOf(stem + other.ending);
    if (other === undefined || entry === undefined) break;
    at = start + other.ending.length;
    found.push({ span: { start, end: at }, entry });
  }
  return found;
}

function lastDot(word: string): number {
  for (let i = word.length - 1; i >= 0; i -= 1) if (isMiddleDot(word.charCodeAt(i))) return i;
  return -1;
}
