// Cuts the article's text into lines without the blanks around them, and says what a line looks like:
// `  □ 지원 대상  ` → `□ 지원 대상`, a bullet.
import type { Span } from '../../core/types.js';

export interface Line extends Span {
  readonly words: string;
  /** Whether a blank line, or nothing at all, comes before and after. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const BLANK_PATTERN = /\s/u;

const HEADLINE_AND_LEAD_PATTERN = /^[^\t]{8,160}\t\s*(?=[^\t]{10,}$)/u;

/**
 * Every line that is not blank; `\r\n`, which JSON Lines may hold, ends a line like `\n`. Some collections put a
 * tab between headline and lead: on the first line a single tab counts as a line end.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: { start: number; end: number; words: string; opens: boolean; closes: boolean }[] = [];
  let opens = true;
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    while (start < to && BLANK_PATTERN.test(text.charAt(start))) start += 1;
    let end = to;
    while (end > start && BLANK_PATTERN.test(text.charAt(end - 1))) end -= 1;
    if (start === end) {
      const last = lines.at(-1);
      if (last !== undefined) last.closes = true;
      opens = true;
    } else {
      const words = text.slice(start, end);
      const headline = lines.length === 0 ? HEADLINE_AND_LEAD_PATTERN.exec(words)?.[0] : undefined;
      if (headline !== undefined) {
        const shown = headline.trimEnd();
        lines.push({ start, end: start + shown.length, words: shown, opens, closes: false });
        start += headline.length;
      }
      lines.push({ start, end, words: text.slice(start, end), opens, closes: false });
      opens = false;
    }
    from = to + 1;
  }
  const last = lines.at(-1);
  if (last !== undefined) last.closes = true;
  return lines;
}

const SENTENCE_PATTERN = /[다요죠][.!?](?=$|[\s"”’'」』)\]<[(/*“‘\p{L}\d※▶])/u;
const ENDING_PATTERN = /(?:[다요까죠함음임됨][.!?]|[다요까죠]|[.!?…])["”’'」』)\]]{0,3}$/u;
const FULL_STOP_PATTERN = /[다요까죠][.!?]["”’'」』)\]]{0,3}$/u;
const SHORTEST_PROSE = 40;

/** A paragraph of running text: long, and with the end of a Korean sentence in it (`…했다고 7일 밝혔다.`). */
export function isProse(words: string): boolean {
  return words.length >= SHORTEST_PROSE && SENTENCE_PATTERN.test(words);
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

const BULLET_PATTERN =
  /^(?:[□■◇◆○●◎◦❍⚬▷▶►▲△▴▵▪▫◾◽•·․‧・･ㆍ‣⁃∙∘※*★☆✓✔☑➡→⇒◈▣☞♦❖➊-➓①-⑳❶-❿㉠-㉻➀-➉⑴-⒇ⅰ-ⅹⅠ-Ⅻ]|[ㅇ-]\s|[oO]\s|\d{1,2}[.)]\s|[가나다라마바사아자차카타파하][.)]\s|\[\s?[^\]]{1,30}\]$|<[^>]{1,60}>$)/u;

export function isBullet(words: string): boolean {
  return BULLET_PATTERN.test(words);
}
