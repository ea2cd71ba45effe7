// How running text looks, and where its sentences end: `중기부는 7일 수출을 돕는다고 밝혔다.` is a paragraph, `지원 대상 및 규모`
// is none.

const SENTENCE_PATTERN = /[다요죠][.!?](?=$|[\s"”’'」』)\]<[(/*“‘\p{L}\d※▶])/u;
const ENDING_PATTERN = /(?:[다요까죠함음임됨][.!?]|[다요까죠]|[.!?…])["”’'」』)\]]{0,3}$/u;
const FULL_STOP_PATTERN = /[다요까죠][.!?]["”’'」』)\]]{0,3}$/u;
const SHORTEST_PROSE = 40;

/** A paragraph of running text: long, and with the end of a Korean sentence in it (`…했다고 7일 밝혔다.`). */
export function isProse(words: string): boolean {
  if (words.length < SHORTEST_PROSE) return false;
  // Most lines that are no prose have none of the three signs, and looking for those is quick.
  return (words.includes('.') || words.includes('!') || words.includes('?')) && SENTENCE_PATTERN.test(words);
}

/** Running text that is also complete; the teasers of other articles break off. */
export function isCompleteProse(words: string): boolean {
  return words.length >= SHORTEST_PROSE && FULL_STOP_PATTERN.test(words.slice(-12));
}

/** Long text of several sentences that lost its last stop, as where a byline is glued on: `…설명했다홍길동 기자 a@b.kr`. */
const SHORTEST_RUNNING_TEXT = 250;
const FEWEST_SENTENCES = 3;
export function isRunningText(words: string): boolean {
  return (
    words.length >= SHORTEST_RUNNING_TEXT &&
    (words.slice(0, 5000).match(/[다요][.]/gu)?.length ?? 0) >= FEWEST_SENTENCES
  );
}

export function endsSentence(words: string): boolean {
  return ENDING_PATTERN.test(words.slice(-12));
}

/** `.`, `!`, `?` and their wide forms; `…` also stands inside sentences. */
export function isSentenceMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002 || code === 0xff1f || code === 0xff01;
}

const SENTENCE_END_PATTERN =
  /[.!?。？！](?:(?<![\p{N}\p{Lu}.!?。？！].)|(?<=[\p{N}\p{Lu}][.!?。？！].))[.!?。？！]*["'”’」』)\]]*(?=\s)|\n/gu;

/**
 * Where the sentences of a text end, in order: behind their mark and what closes around it, before a blank, and behind
 * every line. A digit before the stop makes it a date or the number of a list (`2023. 4. 26.`), a capital letter an
 * initial (`S. 김`): those end none.
 */
export function sentenceEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(SENTENCE_END_PATTERN), (match) => match.index + match[0].length);
}

/**
 * Where the sentence around an offset begins, read no further back than `reach`; offsets are UTF-16 code units. Quick: every
 * stop before a blank counts, that of `2023. 4.` as well.
 */
export function sentenceStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
}
