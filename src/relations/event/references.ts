// What other sentences say of an occasion that is known by its name:
//   `‘새벽 포럼’ 개최` above the text, then `중기부는 5일 부산에서 새벽 포럼을 가졌다`
//   `이번 행사는 중진공이 주관하고 …`, `이날 포럼은 부산에서 열렸다`
// Not: `이번 대책은 …` (no occasion has that noun), a quotation.
import type { Occasion } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { findDates } from '../../korean/dates.js';
import { particlesEnd } from '../../korean/edges.js';
import { within } from '../../text/spans.js';
import { wordsOf } from '../../text/words.js';
import type { RelationContext, Sentence } from '../shape.js';
import { nounEnd } from './bare-names.js';
import type { Frame } from './frame.js';
import { hostsOf } from './hosts.js';
import { withFacts, withMissing } from './merge.js';
import type { NounAt, OccasionName } from './name-shape.js';
import type { EventPatterns } from './patterns.js';
import { countIn, holdingOf, readingOf } from './reading.js';

/** Of so many occasions other sentences are asked, so that a list of thousands takes no longer than it must. */
const MOST_ASKED = 20;
const SHORTEST_NAME = 6;
/** In front of a name: which of its kind it is. Other sentences leave it out. */
const RANK_PATTERN = /^(?:(?:제\s?\d{1,3}\s?[회차기]|(?:19|20)\d{2}년?(?:도)?)\s)+/u;

const NUMBER_PATTERN = /제\s?(?<number>\d{1,3})\s?[회차기]/u;
const NUMBER_BEFORE_PATTERN = /제\s?(?<number>\d{1,3})\s?[회차기]\s?$/u;

/** The occasions, with what they lack filled in from sentences that tell of them again. */
export function withReferences(
  context: RelationContext,
  occasions: readonly Occasion[],
  frame: Frame,
  nounAt: NounAt,
  patterns: EventPatterns,
): readonly Occasion[] {
  if (occasions.length === 0) return occasions;
  const filled = [...occasions];
  for (const [at, occasion] of occasions.slice(0, MOST_ASKED).entries()) {
    const short = occasion.name.replace(RANK_PATTERN, '');
    if (short.length < SHORTEST_NAME) continue;
    for (const { index, span } of placesOf(context, occasion.name, short, frame)) {
      if (context.sentences[index]?.start === occasion.start) continue;
      const reading = readAgain(context, index, span, patterns);
      const known = filled[at];
      if (reading !== undefined && known !== undefined) filled[at] = withMissing(known, reading);
    }
  }
  fillFromLead();
  const sameDays = new Map<number, number>();
  for (const [index, sentence] of context.sentences.entries()) {
    if (index < frame.text || !isText(sentence)) continue;
    const span = againIn(context, sentence, nounAt, patterns);
    const known = span === undefined ? undefined : filled[meant(filled, span, nounAt)];
    if (span === undefined || known === undefined) continue;
    const told = withFacts(known, {
      when: {},
      hosts: hostsOf(context, sentence, span, 'passive', patterns),
      count: countIn(context.article.text.slice(sentence.start, sentence.end), patterns),
    });
    const reading = readAgain(context, index, span, patterns);
    const at = filled.indexOf(known);
    if (span.isSameDay && !sameDays.has(at)) sameDays.set(at, sentence.start);
    if (reading === undefined) {
      filled[at] = told;
      continue;
    }
    // who is told of in front of `이번 행사를` is no host by that alone; 이날 tells no day itself
    const { date, ...other } = reading;
    filled[filled.indexOf(known)] = withMissing(told, {
      ...other,
      ...(date === undefined || span.isSameDay ? {} : { date }),
      hosts: [],
    });
  }
  return filled.map((occasion, at) => {
    const start = sameDays.get(at);
    const isOfHeading = occasion.start < (context.sentences[frame.text]?.start ?? 0);
    if (start === undefined || !isOfHeading || occasion.date !== undefined || occasion.from !== undefined)
      return occasion;
    const day = dayTold(context, frame, start, patterns);
    return day === undefined ? occasion : { ...occasion, date: day };
  });

  /** Above the text `새벽 산업 육성을 위한 간담회 개최`, then `중기부는 5일 부산에서 전문가 간담회를 열었다`. */
  function fillFromLead(): void {
    const [first] = filled;
    const opening = context.sentences[frame.text];
    if (first === undefined || opening === undefined || first.start >= opening.start) return;
    const leads = context.sentences.slice(frame.text, frame.leads);
    const isNamed = filled.some(({ start }) => leads.some((lead) => start >= lead.start && start < lead.end));
    if (isNamed) return;
    for (const [at, lead] of leads.entries())
      for (const word of wordsOf(context.article.text, lead.start, Math.min(lead.end, lead.start + LONGEST_LEAD))) {
        const end = nounEnd(context.article.text, word, nounAt);
        if (end < 0 || first.name.slice(-2) !== context.article.text.slice(end - 2, end)) continue;
        const reading = readAgain(context, frame.text + at, { start: word.start, end }, patterns);
        if (reading === undefined) continue;
        filled[0] = withMissing(first, reading);
        return;
      }
  }
}

const LONGEST_LEAD = 600;

/** 새벽부는 10일 나주에서 의견을 들었다. 이날 간담회에는 …: the last day that the text told, unless it is that of the announcement. */
function dayTold(
  { article: { text, date }, sentences }: RelationContext,
  frame: Frame,
  at: number,
  patterns: EventPatterns,
): string | undefined {
  const start = sentences[frame.text]?.start ?? at;
  if (at - start > LONGEST_LEAD) return undefined;
  const days = findDates(text, start, at, date).filter(({ from }) => from.length === DAY);
  const last = days.at(-1);
  if (last === undefined || last.to !== undefined || date === undefined) return undefined;
  const isNear = Math.abs(Date.parse(last.from) - Date.parse(date)) <= MOST_DAYS * MILLISECONDS;
  return isNear && !patterns.announced.test(text.slice(last.end, last.end + 16)) ? last.from : undefined;
}

/** Between an occasion and the article that tells of it. */
const MOST_DAYS = 14;
const MILLISECONDS = 24 * 60 * 60 * 1000;

const DAY = 'YYYY-MM-DD'.length;

function isText({ block }: Sentence): boolean {
  return block.zone === 'body' || block.zone === 'bullet';
}

/** Where a name stands in sentences of the text. */
function placesOf(
  { article, sentences }: RelationContext,
  whole: string,
  name: string,
  frame: Frame,
): readonly { readonly index: number; readonly span: Span }[] {
  const { text, segmented } = article;
  const found: { index: number; span: Span }[] = [];
  const rank = NUMBER_PATTERN.exec(whole)?.groups?.['number'];
  let index = frame.text;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    while ((sentences[index]?.end ?? Infinity) <= start) index += 1;
    const sentence = sentences[index];
    if (sentence === undefined) break;
    if (sentence.start > start || end > sentence.end || !isText(sentence)) continue;
    // 제4차 새벽대화는 내년에 개최한다: not 제3차, which the text is about
    const other = NUMBER_BEFORE_PATTERN.exec(text.slice(Math.max(sentence.start, start - 10), start))?.groups?.[
      'number'
    ];
    if (rank !== undefined && other !== undefined && rank !== other) continue;
    if (within(segmented.quotations ?? [], sentence).some((quote) => quote.start <= start && end <= quote.end))
      continue;
    found.push({ index, span: { start, end } });
  }
  return found;
}

function readAgain(
  context: RelationContext,
  index: number,
  { start, end }: Span,
  patterns: EventPatterns,
): Occasion | undefined {
  const sentence = context.sentences[index];
  if (sentence === undefined) return undefined;
  const name: OccasionName = {
    name: context.article.text.slice(start, end),
    start,
    end,
    quoted: false,
    vague: false,
    unsaid: false,
    opening: false,
  };
  const holding = holdingOf(context, sentence, name, patterns);
  return holding === undefined ? undefined : readingOf(context, index, name, holding, patterns)?.occasion;
}

/** Where a sentence begins with an occasion that was told: `이번 행사`, `이날 열린 포럼`, `행사에는`. */
export interface Again extends Span {
  /** Its noun; undefined where it is called 행사 or 회의 alone. */
  readonly noun?: string;
  /** 이날: it tells no day itself. */
  readonly isSameDay: boolean;
}

export function againIn(
  { article: { text } }: RelationContext,
  { start, end }: Span,
  nounAt: NounAt,
  patterns: EventPatterns,
): Again | undefined {
  const opening = patterns.again.exec(text.slice(start, Math.min(end, start + LONGEST_AGAIN)));
  if (opening === null) return undefined;
  const from = start + opening[0].length;
  for (const word of wordsOf(text, from, Math.min(end, from + LONGEST_AGAIN)).slice(0, MOST_WORDS)) {
    const nouned = nounEnd(text, word, nounAt);
    const to = nouned < 0 ? genericEnd(text, word, patterns) : nouned;
    if (to < 0) continue;
    // without 이번 it is the topic of its sentence: 행사에는, 포럼은
    if (opening.groups?.['that'] === undefined && !TOPIC_PATTERN.test(text.slice(to, to + 4))) return undefined;
    const noun = nouned < 0 ? undefined : nounAt(text.slice(word.start, to));
    const isSameDay = opening[0].includes('날') || text.slice(start, word.start).includes('이 날');
    return {
      start: word.start,
      end: to,
      isSameDay,
      ...(noun === undefined || noun.namedByNumber ? {} : { noun: noun.word }),
    };
  }
  return undefined;
}

/** Where 행사 ends, particles set aside. */
function genericEnd(text: string, { start, end }: Span, patterns: EventPatterns): number {
  for (let cut = end; cut > start + 1; cut -= 1)
    if (patterns.isGeneric.test(text.slice(start, cut)) && (cut === end || particlesEnd(text, cut) === end)) return cut;
  return -1;
}

/** `이날 부산에서 열린 포럼` */
const MOST_WORDS = 3;
const LONGEST_AGAIN = 60;
const TOPIC_PATTERN = /^(?:에(?:는|서는?)|[은는])\s/u;

/** Which occasion it is: the last of its noun that was told before, of 행사 the first. */
function meant(occasions: readonly Occasion[], { start, noun }: Again, nounAt: NounAt): number {
  return noun === undefined
    ? occasions.findIndex((occasion) => occasion.start < start)
    : occasions.findLastIndex(
        (occasion) => occasion.start < start && nounAt(occasion.name)?.word.endsWith(noun) === true,
      );
}
