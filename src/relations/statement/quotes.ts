// What a sentence gives as somebody's own words: the quotations of the article, and those that only the words around them tell:
//   “최고의 복지는 금융복지”라며 · “정서가 잘 맞는 것 같아요.” 김보람 회장은 이같이 말했다 · “수출이 길이다.” 김보람 대표의 말이다
// Not: “한빛 길잡이”를 펴냈다, “기술 혁신”이라고 불리는 사업.
import type { Span } from '../../core/types.js';
import { within } from '../../text/spans.js';
import type { RelationContext, Sentence } from '../shape.js';

export interface Quote extends Span {
  /** Whether what follows the marks says that somebody spoke: “…”라고. */
  readonly said: boolean;
}

const SHORTEST = 5;
/** In UTF-16 code units, with the quotations that it holds. */
const LONGEST_SENTENCE = 8000;
/** The closing mark may be the opening one once more: “…“라고. */
const MARKED_PATTERN = /[“"](?<inside>[^“”"]{5,1200})(?:[”"]|“(?=\s?(?:이?라|고|며|면서)))/gu;
/** Marks the wrong way round, as some writers type them: ”…“고. */
const MIRRORED_PATTERN = /(?<=^|[\s,])”(?<inside>[^“”"\s][^“”"]{4,1200})“/gu;
// how Korean quotes a clause is grammar, a closed class, so that it stays a pattern
const ANY_MARK_PATTERN = /[“”"]/u;
// particles and endings are grammar, a closed class, so that it stays a pattern
const QUOTING_PATTERN = /^\s?(?:이?라고|이?라며|이?라면서|하며|며|고|하고|면서도?|는)(?=[\s,.“”"]|$)/u;
const REPORTED_PATTERN = /^\s?(?:이?라(?:며|면서)도?|면서도?)(?=[\s,.“”"]|$)/u;
/** “…유지될 것”으로 전망했다, “…협업해 줄 것”을 당부했다: a whole clause as a noun. */
const THING_PATTERN = /[은는을를ㄹ]?\s?것$/u;
const OF_THING_PATTERN = /^(?:으로|을|이라고)\s/u;
const CLAUSE_PATTERN = /^\s?이?라고(?=\s)/u;
const WHOLE_SENTENCE_PATTERN = /(?:[다요까죠네냐][.!?…]?|[.!?…])$/u;
const SPEECH_ZONES: ReadonlySet<string> = new Set(['body', 'bullet', 'quotation', 'attachment']);

/** In order; none overlaps another. Spans lie between the marks. */
export function quotesIn({ article, patterns }: RelationContext, sentence: Sentence): readonly Quote[] {
  const { text } = article;
  const known = within(article.segmented.quotations ?? [], sentence).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const quotes: Quote[] = known.map(({ start, end }) => ({
    start,
    end,
    said: QUOTING_PATTERN.test(text.slice(end + 1, end + 8)),
  }));
  if (!SPEECH_ZONES.has(sentence.block.zone) || sentence.end - sentence.start > LONGEST_SENTENCE) return quotes;
  const words = text.slice(sentence.start, sentence.end);
  if (!ANY_MARK_PATTERN.test(words)) return quotes;
  const mirrored = [...words.matchAll(MIRRORED_PATTERN)];
  const marked = [...words.matchAll(MARKED_PATTERN)].filter(
    // between ”…“ and ”…“ nothing is said
    ({ index }) => mirrored.length === 0 || index === 0 || /[\s,]/u.test(words.charAt(index - 1)),
  );
  for (const match of [...mirrored, ...marked]) {
    const inside = match.groups?.['inside'] ?? '';
    const start = sentence.start + match.index + 1;
    const end = start + inside.length;
    if (inside.length < SHORTEST || quotes.some((other) => other.start < end && start < other.end)) continue;
    const behind = text.slice(end + 1, Math.min(sentence.end, end + FAR_BEHIND));
    const near = behind.slice(0, SAYING_REACH);
    const isSpoken =
      REPORTED_PATTERN.test(behind) ||
      // “…”이라고 불리는 is a name, whatever else follows is said
      (CLAUSE_PATTERN.test(behind) && !patterns.naming.test(near)) ||
      (QUOTING_PATTERN.test(behind) && (patterns.saying.test(near) || goesOn(text, quotes, start))) ||
      patterns.saidAs.test(behind) ||
      (THING_PATTERN.test(inside) && OF_THING_PATTERN.test(behind) && patterns.saying.test(near)) ||
      (WHOLE_SENTENCE_PATTERN.test(inside) && patterns.saidSo.test(behind));
    if (isSpoken) quotes.push({ start, end, said: true });
  }
  return quotes.sort((a, b) => a.start - b.start);
}

const SAYING_REACH = 24;
/** How far behind, in UTF-16 code units, 이같이 말했다 may stand. */
const FAR_BEHIND = 400;

/** “…깎였다”며 “…말이냐”고 따졌다: the second half of what somebody says. */
function goesOn(text: string, quotes: readonly Quote[], start: number): boolean {
  return quotes.some(
    ({ end, said }) => said && end < start && start - end <= 8 && !text.slice(end, start).includes('.'),
  );
}
