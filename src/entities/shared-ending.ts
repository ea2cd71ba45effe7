// Names in a row that share the last one's ending: 국민·하나·우리은행 → 국민은행, 하나은행, 우리은행; 기재·국토부;
// 해운대·수영구; 신협·수협 중앙회. Not: 서울·우리은행 where no bank of the first name is listed.
import { z } from 'zod';
import type { NameEntry, NameSource } from '../core/names.js';
import { blockAt } from '../text/blocks.js';
import { isMiddleDot } from '../text/characters.js';
import { lastDot } from '../text/dots.js';
import { endsWord, skipBlanksBack } from '../korean/edges.js';
import { wordBefore } from '../text/words.js';
import type { Candidate, Span } from '../core/types.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Resources } from '../core/resources.js';
import type { Cue } from '../core/cue.js';
import type { Rule } from '../core/rule.js';
import { entriesInForce } from '../dictionary/names.js';
import { entryCandidate } from './naming.js';

const ENDING_ROW = z.object({
  ending: z.string().min(1),
  /** Whether names apart by commas share it too: `국민, 하나, 우리은행`, but `LG, 삼성전자` are the group and a firm. */
  commas: z.enum(['', 'yes'], 'commas is empty or "yes"').default(''),
});
/** `하나, 우리은행` may be two sentences' words; three names are a row. */
const LEAST_BEFORE_COMMA = 2;
/** 인천광역시, 강원도, 서울시교육청: cities and provinces written in full are what they say. */
const PLACE_PATTERN = /(?:특별시|광역시|자치[시도]|[가-힣]도)$/u;

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
  /** Which of several entries of one name is meant beside the last name of the row, which has an id or none; the first by default. */
  readonly choose?: (entries: readonly NameEntry[], last: string | undefined) => NameEntry | undefined;
}

/** @throws UserError naming the row of the list of endings that is wrong. */
export function sharedEndingRule(
  resources: Resources,
  entries: NameSource,
  { id, type, endings: file, whole, stems, choose = ([first]) => first }: SharedEndingOptions,
): Rule {
  const endings = resources.rows(file, ENDING_ROW).toSorted((a, b) => b.ending.length - a.ending.length);
  const byEnding = new Map(endings.map((ending) => [ending.ending, ending]));
  return {
    id,
    phase: 'row',
    cues: ['article', `${type}-shared-ending`],
    propose(cue, article, known) {
      const { text } = article;
      const entriesOf =
        (last?: string): FindEntry =>
        (name) =>
          choose(entriesInForce(entries.spelled(name), article.date), last);
      const entryOf = entriesOf();
      // the row says what they are, against a city of the same name too: 부산·경남은행
      const member = ({ span, entry }: Member, because: string): Candidate =>
        entryCandidate(span, entry, { rule: id, evidence: 'definition', because });
      const membersBefore = (last: Span, ending: Ending, lastId?: string): readonly Candidate[] => {
        const row = rowBefore(article, last, ending, entriesOf(lastId));
        if (whole && !row.complete) return [];
        const because = `shares ${ending.ending} with ${text.slice(last.start, last.end)}`;
        return row.members.map((each) => member(each, because));
      };
      /** 하나은행 in `국민·하나은행`, 삼성생명 in `삼성생명·화재`. */
      const aroundName = (name: Candidate): readonly Candidate[] => {
        const row = standsBehindSeparator(text, name.start);
        const stem = stems && isMiddleDot(text.charCodeAt(name.end));
        if (!row && !stem) return [];
        const surface = text.slice(name.start, name.end);
        const ending = endings.find((shared) => surface.endsWith(shared.ending));
        if (ending === undefined) return [];
        const before = row ? membersBefore(name, ending, name.id) : [];
        const behind = stem ? endingsBehind(article, name, ending, endings, entryOf) : [];
        return [
          ...before,
          ...(before.length === 0 ? [] : confirmed(name, id)),
          ...behind.map((each) => member(each, `begins as ${surface} does`)),
        ];
      };
      if (cue.kind === 'article') return known.ofType(type).flatMap(aroundName);
      const ending = byEnding.get(cue.word);
      const last = ending === undefined ? undefined : spacedEnding(article, cue, entryOf);
      if (ending === undefined || last === undefined) return [];
      const before = membersBefore(last.span, ending);
      return before.length === 0 ? [] : [...before, member(last, `${ending.ending} behind it`)];
    },
  };
}

/** 사학연금 is a word as well, but not at the end of a row of funds. */
function confirmed({ pending, ...name }: Candidate, rule: string): readonly Candidate[] {
  return pending === undefined
    ? []
    : [{ ...name, rule, evidence: 'definition', because: `${pending}, but in a row of such` }];
}

/** Whether a middle dot or a comma stands before a place, blanks set aside. */
function standsBehindSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(skipBlanksBack(text, at) - 1);
  return isMiddleDot(code) || code === 0x2c || code === 0x3001;
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

/** KB국민 카드 in `신한·KB국민 카드`: a name that its ending follows as a word of its own. */
function spacedEnding(
  article: IndexedArticle,
  { start, end, word: ending }: Cue,
  entryOf: FindEntry,
): Member | undefined {
  const { text } = article;
  if (text.charAt(start - 1) !== ' ' || !endsWord(text, end)) return undefined;
  const block = blockAt(article, start);
  const word = block === undefined ? undefined : wordBefore(text, start - 1, block.start);
  if (word?.end !== start - 1) return undefined;
  const from = word.start + lastDot(word.text) + 1;
  if (!standsBehindSeparator(text, from)) return undefined;
  const entry = entryOf(text.slice(from, start - 1) + ending);
  return entry === undefined ? undefined : { span: { start: from, end }, entry };
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
