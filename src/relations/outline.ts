// The box of facts that releases put beside the text:
//   < 제3회 새벽 포럼 개요 >
//   □ 일시 / 장소 : 12.15(목), 서울 양재동 엘타워
//   □ 주최 / 주관 : 중소벤처기업부 / 벤처기업협회
//   □ 참석 대상 : 수상자 등 150여명
// Not: a single such line (공고 일시 : …).
import type { RelationName } from '../core/relation.js';
import type { Block, Span } from '../core/types.js';
import { datesOf, firstPlace } from './circumstances.js';
import { unique } from './names.js';
import type { RelationPatterns } from './patterns.js';
import type { RelationContext } from './shape.js';

export interface OutlineTitle extends Span {
  readonly name: string;
}

export interface Outline extends Span {
  /** As the box has it, where it has one. */
  readonly title?: OutlineTitle;
  readonly when?: { readonly from: string; readonly to?: string };
  readonly place?: RelationName;
  readonly hosts: readonly RelationName[];
  /** The lines that tell who comes. */
  readonly who: readonly Span[];
  readonly count?: number;
}

type Fact = 'when' | 'where' | 'host' | 'who' | 'name';

interface Line extends Span {
  readonly facts: readonly Fact[];
  /** Where the value begins; it may go on in the next blocks. */
  readonly value: number;
}

/** Lines without a heading that may stand inside a box. */
const MOST_BETWEEN = 2;
const LONGEST_HEADING = 16;
/** A release has one or two. */
const MOST_OUTLINES = 20;
/** A bullet, then `일시 / 장소 :`, `(일시/장소)`, `참석 대상：`. */
const LINE_PATTERN =
  /^[^\p{L}\p{N}(<［[]*(?:ㅇ\s?)?(?:[(<［[](?<bracketed>[^()<>[\]]{2,16})[)>\]］]\s?:?|(?<plain>[가-힣\s/·,]{2,16})[:：])\s*/u;
/** Around a title: bullets and what opens, and what closes. */
const OPENING_PATTERN = /^[\s□■ㅇ○◇◆▶▷※*<〈《｢「[【‘“]+/u;
const CLOSING_PATTERN = /(?<![\s>〉》｣」\]】’”])[\s>〉》｣」\]】’”]+$/u;
const TITLE_PATTERN = /^(?:(?:붙임|참고|별첨)\s?\d{0,2}[.)\]】]?\s?)?(?<title>[^<>〈〉《》【】]{2,60})$/u;
const COUNT_PATTERN = /(?<count>\d{1,3}(?:,\d{3})+|\d{1,6})\s?여?\s?(?:명|개사|팀)/u;

export function outlinesOf(context: RelationContext): readonly Outline[] {
  const { patterns } = context;
  const { text, blocks } = context.article;
  const outlines: Outline[] = [];
  let lines: Line[] = [];
  let first = -1;
  let between = 0;
  blocks.forEach((block, index) => {
    const own = linesOf(text, block, patterns);
    const last = lines.at(-1);
    if (own.length > 0) {
      if (first < 0) first = index;
      lines.push(...own);
      between = 0;
    } else if (last !== undefined && between < MOST_BETWEEN) {
      between += 1;
      // a value that goes on in the next line
      if (between === 1) lines[lines.length - 1] = { ...last, end: block.end };
    } else flush();
  });
  flush();
  return outlines.slice(0, MOST_OUTLINES);

  function flush(): void {
    const facts = new Set(lines.flatMap((line) => line.facts));
    if (facts.size >= 2 && facts.has('when'))
      outlines.push(outlineOf(context, lines, titleAbove(text, blocks[first - 1], patterns)));
    lines = [];
    first = -1;
    between = 0;
  }
}

/** `* △주최 : 새벽부 △일시 : 11월 14일 △장소 : 나주시청`: a line may hold the whole box. */
function linesOf(text: string, block: Block, patterns: RelationPatterns): readonly Line[] {
  const words = text.slice(block.start, block.end);
  const starts = words.length > LONGEST_BOX ? [] : [...words.matchAll(FACT_PATTERN)].map(({ index }) => index);
  const [, ...others] = [0, ...starts.filter((at) => at > MOST_OPENING)];
  return [0, ...others].flatMap((at, index) => {
    const end = others[index] ?? words.length;
    const line = lineOf(text, { ...block, start: block.start + at, end: block.start + end }, patterns);
    return line === undefined ? [] : [line];
  });
}

/** In UTF-16 code units. */
const LONGEST_BOX = 400;
const MOST_OPENING = 2;
/** A bullet with the heading of a fact. */
const FACT_PATTERN =
  /(?<![가-힣A-Za-z0-9)])[△▲▸▶▪◦·※]\s?(?:[가-힣]{2,4}(?:[/·][가-힣]{2,4})?\s?[:：]|[(<［[][가-힣\s/·]{2,12}[)>\]］])/gu;

function lineOf(text: string, block: Block, patterns: RelationPatterns): Line | undefined {
  const match = LINE_PATTERN.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING + 16)));
  const heading = match?.groups?.['bracketed'] ?? match?.groups?.['plain'];
  if (match === null || heading === undefined) return undefined;
  const facts = heading
    .split(/[/·,]|및|(?<=일\s?시)(?=\s?장)/u)
    .flatMap((part) =>
      Object.entries<string | undefined>(patterns.heading.exec(part.replace(/\s/gu, ''))?.groups ?? {}),
    )
    .flatMap(([fact, found]) => (found !== undefined && isFact(fact) ? [fact] : []));
  if (facts.length === 0) return undefined;
  return { start: block.start, end: block.end, facts, value: block.start + match[0].length };
}

function isFact(word: string): word is Fact {
  return word === 'when' || word === 'where' || word === 'host' || word === 'who' || word === 'name';
}

/** The line above a box, where it looks like a title. */
function titleAbove(text: string, block: Block | undefined, patterns: RelationPatterns): OutlineTitle | undefined {
  if (block === undefined) return undefined;
  const line = text.slice(block.start, block.end).replace(OPENING_PATTERN, '').replace(CLOSING_PATTERN, '');
  const title = TITLE_PATTERN.exec(line)?.groups?.['title']?.trim();
  const bare = title?.replace(patterns.overview, '').trim();
  if (bare === undefined || bare.length < 2 || /[.다]$/u.test(bare)) return undefined;
  return { name: bare.replace(/\s+/gu, ' '), start: block.start, end: block.end };
}

function outlineOf(context: RelationContext, lines: readonly Line[], above: OutlineTitle | undefined): Outline {
  const { text } = context.article;
  const spansOf = (fact: Fact): readonly Span[] =>
    lines.filter(({ facts }) => facts.includes(fact)).map(({ value, end }) => ({ start: value, end }));
  const when = spansOf('when')
    .flatMap((span) => datesOf(context, span))
    .find(({ from, to }) => from.length === 10 && (to === undefined || to.length === 10));
  const place = spansOf('where')
    .map((span) => firstPlace(context, span))
    .find((found) => found !== undefined);
  const hosts = unique(
    spansOf('host').flatMap((span) =>
      context
        .within(span)
        // 중기부 (후원) 새벽은행: who pays holds nothing
        .filter(
          (mention) =>
            !text.slice(span.start, mention.start).includes('후원') &&
            mention.end <= span.end &&
            context.is(mention, 'party') &&
            !context.is(mention, 'person'),
        )
        .map((mention) => context.nameOf(mention)),
    ),
  );
  const who = spansOf('who');
  const count = who
    .map(({ start, end }) => COUNT_PATTERN.exec(text.slice(start, end))?.groups?.['count'])
    .find((found) => found !== undefined);
  const [named] = spansOf('name').map(({ start, end }) => ({
    name: text.slice(start, end).replace(/\s+/gu, ' ').trim(),
    start,
    end,
  }));
  const title = named ?? above;
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    ...(title === undefined ? {} : { title }),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place }),
    hosts,
    who,
    ...(count === undefined ? {} : { count: Number(count.replace(/,/gu, '')) }),
  };
}
