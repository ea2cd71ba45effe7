// A named occasion: ‘글로벌 중소기업인의 밤’을 개최했다, 제3회 새벽 포럼을 열었다. Not: 간담회를 열었다 (no name of its own).
import { z } from 'zod';
import type { Occasion, RelationName } from '../../core/relation.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import { particlesEnd } from '../../korean/edges.js';
import { isHangul } from '../../text/characters.js';
import { wordsOf, type Word } from '../../text/words.js';
import { dateIn, placeIn } from '../circumstances.js';
import { partyRows } from '../rows.js';

const TYPE = 'event';
export const EVENT_NOUN_ROW = z.object({ noun: z.string().min(1) });

const MOST_WORDS = 6;
/** How far behind its name the holding of an occasion is said, in UTF-16 code units. */
const REACH = 40;
/** What tells one occasion from others of its kind: a mark, a number, a name in Latin letters, a year. */
const DISTINCT_PATTERN = /\d|[A-Z]{2}|-/u;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['“', '”'],
  ["'", "'"],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['<', '>'],
  ['〈', '〉'],
]);
const LONGEST_NAME = 50;

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** `nouns` are what occasions are called: 포럼, 시상식. */
export function createEventKind(nouns: ReadonlySet<string>): RelationKind {
  const longest = Math.max(2, ...[...nouns].map(({ length }) => length));
  const nounAt = (text: string): string | undefined => {
    for (let length = Math.min(longest, text.length); length >= 1; length -= 1) {
      const noun = text.slice(text.length - length);
      if (nouns.has(noun)) return noun;
    }
    return undefined;
  };
  return {
    type: TYPE,
    relate(context) {
      const found: Occasion[] = [];
      for (const sentence of context.sentences) {
        if (sentence.block.zone === 'table' || sentence.block.zone === 'contact') continue;
        for (const named of namesIn(context, sentence, nounAt)) {
          const occasion = occasionOf(context, sentence, named);
          if (occasion !== undefined) add(found, occasion);
        }
      }
      return found;
    },
  };
}

/** Rows of one occasion are one: a name that is part of another, or the same but for blanks. */
function add(found: Occasion[], occasion: Occasion): void {
  const bare = (name: string): string => name.replace(/[\s·‘’'“”"]/gu, '');
  const at = found.findIndex(
    ({ name }) => bare(name).includes(bare(occasion.name)) || bare(occasion.name).includes(bare(name)),
  );
  const other = found[at];
  if (other === undefined) {
    found.push(occasion);
    return;
  }
  const name = occasion.name.length > other.name.length ? occasion.name : other.name;
  found[at] = { ...occasion, ...other, name };
}

function namesIn(
  { article: { text }, patterns }: RelationContext,
  sentence: Sentence,
  nounAt: (word: string) => string | undefined,
): readonly Named[] {
  const found: Named[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const close = MARKS.get(text.charAt(at));
    if (close === undefined) continue;
    const end = text.slice(at + 1, Math.min(sentence.end, at + 1 + LONGEST_NAME)).indexOf(close);
    if (end <= 0) continue;
    const inside = text.slice(at + 1, at + 1 + end).trim();
    const behind = text.slice(at + 2 + end, at + 2 + end + 14);
    const noun = nounAt(inside.replace(/\([^)]*\)$/u, '').trim());
    const follower = noun === undefined ? followerOf(behind, nounAt) : undefined;
    if (noun !== undefined || follower !== undefined) {
      const stop = at + 2 + end + (follower?.length ?? 0);
      found.push({
        name: follower === undefined ? inside : `${inside}${follower}`,
        start: at,
        end: stop,
        quoted: true,
      });
    }
    at += end + 1;
  }
  const words = wordsOf(text, sentence.start, sentence.end);
  for (const [index, word] of words.entries()) {
    if (found.some(({ start, end }) => word.start >= start && word.start < end)) continue;
    const end = nounEnd(text, word, nounAt);
    if (end < 0) continue;
    const start = nameStart(text, words, index, patterns.endsName);
    const name = text.slice(start, end);
    if (name.split(' ').length >= 2) found.push({ name, start, end, quoted: false });
  }
  return found;
}

/** ‘국회 미래산업포럼’ 발족식: what kind of occasion it is stands behind the mark. */
function followerOf(behind: string, nounAt: (word: string) => string | undefined): string | undefined {
  const word = /^\s?[가-힣]{2,8}/u.exec(behind)?.[0];
  if (word === undefined) return undefined;
  for (let cut = word.length; cut >= 3; cut -= 1) {
    if ((cut === word.length || particlesEnd(word, cut) === word.length) && nounAt(word.slice(0, cut)) !== undefined)
      return word.slice(0, cut);
  }
  return undefined;
}

function nounEnd(text: string, word: Word, nounAt: (word: string) => string | undefined): number {
  for (let cut = word.end; cut > word.start + 1; cut -= 1) {
    if (cut !== word.end && particlesEnd(text, cut) !== word.end) continue;
    if (nounAt(text.slice(word.start, cut)) !== undefined) return cut;
  }
  return -1;
}

/** Nouns in front, up to what is no part of a name any more. */
function nameStart(text: string, words: readonly Word[], index: number, endsName: RegExp): number {
  let start = words[index]?.start ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS); at -= 1) {
    const before = words[at];
    if (before === undefined || text.slice(before.end, start).trim() !== '' || text.slice(before.end, start).length > 1)
      break;
    if (isHangul(before.text.charCodeAt(before.text.length - 1)) && endsName.test(before.text)) break;
    start = before.start;
  }
  return start;
}

function occasionOf(context: RelationContext, sentence: Sentence, named: Named): Occasion | undefined {
  const { text } = context.article;
  const behind = text.slice(named.end, Math.min(sentence.end, named.end + REACH));
  const held = context.patterns.held.exec(behind);
  const heading = sentence.block.zone === 'headline' || sentence.block.zone === 'subtitle';
  if (held === null || (heading && !/개최|열/u.test(held[0]))) return undefined;
  if (!named.quoted && !DISTINCT_PATTERN.test(named.name) && !holdsName(context, named)) return undefined;
  const before = { start: sentence.start, end: named.start };
  const hosts = hostsOf(context, sentence, named);
  const date = dateIn(context, sentence, named.start);
  const place =
    placeIn(context, before) ??
    placeIn(context, { start: named.end, end: sentence.end }) ??
    placeInBrackets(context, named, sentence);
  const count = context.patterns.participants.exec(
    text.slice(sentence.start, Math.min(sentence.block.end, sentence.end + 120)),
  )?.groups?.['count'];
  return {
    type: TYPE,
    name: named.name.replace(/\s+/gu, ' '),
    ...(date === undefined ? {} : date.to === undefined ? { date: date.from } : { from: date.from, to: date.to }),
    ...(place === undefined ? {} : { place }),
    ...(hosts.length === 0 ? {} : { hosts }),
    ...(count === undefined ? {} : { count: Number(count.replace(/,/gu, '')) }),
    rule: named.quoted ? 'event/quoted' : 'event/named',
    start: sentence.start,
    end: sentence.end,
  };
}

/** 모스크바 수출인큐베이터 개소식: a place or a body in the name tells it from others. */
function holdsName(context: RelationContext, { start, end }: Named): boolean {
  return context.within({ start, end }).some((mention) => mention.start >= start && mention.end <= end);
}

/** Who opens or holds it: the subject before the name, and those who are said to be with it. */
function hostsOf(context: RelationContext, sentence: Sentence, named: Named): readonly RelationName[] {
  const rows = partyRows(context, { start: sentence.start, end: named.start });
  const subjects = rows.filter(({ role }) => role === 'subject').slice(-1);
  const partners = rows.filter(({ role }) => role === 'with');
  const behind = partyRows(context, { start: named.end, end: sentence.end }).filter((row) =>
    /^(?:\s?(?:주최|주관|공동))/u.test(context.article.text.slice(row.end)),
  );
  const names = [...subjects, ...(subjects.length === 0 ? [] : partners), ...behind].flatMap(({ members }) =>
    members.map(({ name }) => name),
  );
  return names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index);
}

/** ‘새벽 포럼’(서울 여의도)을 열었다. */
function placeInBrackets(context: RelationContext, named: Named, sentence: Sentence): RelationName | undefined {
  const { text } = context.article;
  const bracket = /^\s?\((?<inside>[^()]{1,40})\)/u.exec(text.slice(named.end, sentence.end));
  if (bracket === null) return undefined;
  const place = context
    .within({ start: named.end, end: named.end + bracket[0].length })
    .find((mention) => mention.start >= named.end && context.is(mention, 'place'));
  return place === undefined ? undefined : context.nameOf(place);
}
