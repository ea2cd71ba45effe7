// Finds what somebody is quoted with, and who says it: `김보람 이사장은 “수출을 돕겠다”고 말했다.` → the words between
// the marks, speaker `김보람 이사장`. Not: `“한빛 길잡이”를 펴냈다`, where the marks set off a name.
import type { Titles } from '../../lexicon/titles.js';
import type { Block, Quotation, Span } from '../../core/types.js';

/** Shorter ones are names and catchwords. */
const SHORTEST_QUOTATION = 6;
/** From here on a quotation needs no verb in front of its end. */
const LONG_QUOTATION = 30;
/** How far from the marks the speaker is looked for. */
const SPEAKER_WINDOW = 120;
/** Most words that a speaker takes: `한빛진흥공단 수출지원처 김보람 처장`. */
const MOST_SPEAKER_WORDS = 5;
// Short ones are matched too, so that a closing mark is never taken for an opening one.
const QUOTATION_PATTERN = /[“"](?<inside>[^“”"]{0,2000})[”"]/gu;
// What quotes a clause is grammar, a closed class, so that it stays a pattern.
const SAID_PATTERN = /^\s?(?:이?라고|이?라며|이?라면서|하며|며|하고|고|면서|는)(?=[\s,.“"]|$)|^\s?(?:[,.]|$)/u;
const SENTENCE_END_PATTERN = /[다요까죠자라네][\s.!?…]*$|[.!?…]\s*$/u;
/** `김보람 이사장은`, `김보람 이사장(사진)은`: the title's particle makes it the subject. A closed class stays a pattern. */
const SUBJECT_PARTICLE_PATTERN = /^(?:\([^)]{1,20}\))?(?:께서는|께서|[은는이가도]|역시)(?![가-힣])/u;
/** A speaker does not reach over a comma, a sentence's end, another quotation or a bullet. */
const SPEAKER_STOPS = [',', '.', '!', '?', '”', '“', '"', '□', 'ㅇ', '○'];
const QUOTED_ZONES: ReadonlySet<string> = new Set(['body', 'bullet', 'quotation', 'attachment', 'subtitle']);

/** In order; none overlaps another. `blocks` are in order of start. */
export function findQuotations(text: string, blocks: readonly Block[], titles: Titles): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let before: Span | undefined;
  for (const block of blocks) {
    if (!QUOTED_ZONES.has(block.zone) || block.repeats !== undefined) continue;
    const words = text.slice(block.start, block.end);
    // `…돕겠다”며, “…하겠다”고`: the second belongs to the speaker of the first, in the next line too.
    let speaker = before;
    let found = false;
    let from = 0;
    for (const match of words.matchAll(QUOTATION_PATTERN)) {
      const inside = match.groups?.['inside'] ?? '';
      const end = match.index + match[0].length;
      const behind = words.slice(end, end + 24);
      const said = SAID_PATTERN.exec(behind);
      if (inside.length < SHORTEST_QUOTATION || said === null) continue;
      if (inside.length < LONG_QUOTATION && !SENTENCE_END_PATTERN.test(inside)) continue;
      const subject =
        subjectIn(words, Math.max(from, match.index - SPEAKER_WINDOW), match.index, titles) ??
        subjectIn(words, end + said[0].length, Math.min(words.length, end + SPEAKER_WINDOW / 2), titles, true);
      if (subject !== undefined) speaker = { start: block.start + subject.start, end: block.start + subject.end };
      quotations.push({
        start: block.start + match.index + 1,
        end: block.start + end - 1,
        ...(speaker === undefined ? {} : { speaker }),
      });
      found = true;
      from = end;
    }
    before = found ? speaker : undefined;
  }
  return quotations;
}

/** The last person with a title who is a subject in a stretch of words; the first one behind a quotation. */
function subjectIn(words: string, from: number, to: number, titles: Titles, first = false): Span | undefined {
  const matches = titles
    .find(words, from, to)
    .filter(({ end }) => SUBJECT_PARTICLE_PATTERN.test(words.slice(end, end + 26)));
  const match = first ? matches[0] : matches.at(-1);
  if (match === undefined) return undefined;
  const sentence = words.slice(from, match.wordStart);
  const opening = from + Math.max(0, ...SPEAKER_STOPS.map((sign) => sentence.lastIndexOf(sign) + 1));
  const before = [...words.slice(opening, match.wordStart).matchAll(/\S+/gu)]
    .map(({ 0: word, index }) => ({ word, start: opening + index }))
    .slice(-(MOST_SPEAKER_WORDS - 1));
  // Names have no particle: `행사를 찾은 김보람 이사장` begins behind 찾은. The word before the title may end like one.
  const stop = before
    .slice(0, -1)
    .findLastIndex(({ word }) => /(?:[을를은는의에서와과로한된]|하고|면서|[*·])$/u.test(word));
  const start = before[stop + 1]?.start ?? match.wordStart;
  return { start, end: match.end };
}
