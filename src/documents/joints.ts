// Whether the end of one line and the start of the next are one word: in PDFs, which know lines only, and where people
// broke a line by hand.
//   `중소벤처기` + `업부는` → 중소벤처기업부는        `수출을` + `지원한다` → 수출을 지원한다
import { isWhitespace } from '../text/characters.js';

/** What a line of a list begins with. */
export const BULLET_PATTERN =
  /^(?:[□■○●◦ㅇ❍◇◆▶▷△▲▸•·※*✓①-⑳☞]|[-–]\s|\(?\d{1,2}[.)]\s|[가-하][.)]\s|<[^<>]{1,20}>|\[[^[\]]{1,20}\])/u;

/** A word that is no more than a particle: `를`, `에서는`. It stays a pattern, as readers know no lexicon. */
const PARTICLE_ONLY_PATTERN =
  /^(?:은|는|이|가|을|를|의|에|에서|에는|에서는|에게|께|으로|로|으로는|로는|와|과|도|만|까지|부터|보다|처럼|들이|들은|들을|들의|며|고|면서|라며|라고|이며|이라고|다|적인|적으로)[.,!?”’"')]*$/u;
/** A word that may be an ending (`지원` `했다.`) or a word (`입주식을` `했다.`). It stays a pattern, as readers know no lexicon. */
const ENDING_PATTERN = /^(?:했다|한다|된다|됐다|이다|였다|하고|하는|하며|하여|했다고|한다고|된|될|되는)[.,!?”’"')]*$/u;
/** `바꾸겠` `다”고`: what a quotation ends with. It stays a pattern, as readers know no lexicon. */
const QUOTED_ENDING_PATTERN = /^(?:다|라|자|까|요|냐)[.!?]?[”’"']/u;
/** What a number goes on with. It stays a pattern, as readers know no lexicon. */
const UNIT_PATTERN = /^(?:[십백천만억조]|원|달러|유로|명|개|건|곳|년|월|일|%)/u;
const LONGEST_BEGINNING = 12;
/** What a word ends with that is whole. It stays a pattern, as readers know no lexicon. */
const CLOSED_WORD_PATTERN =
  /(?:[은는이가을를의에로와과도고며면서게지한할된될던인적등및,:;·”’)\]]|에서|으로|부터|까지|하는|되는|있는|없는|다)$/u;
/** Words of one syllable that stand alone. */
const SHORT_WORDS = new Set(
  '이 그 저 약 총 및 등 각 첫 두 세 네 또 더 전 현 본 것 수 때 중 내 외 뒤 후 곳 명 개 건 년 월 일 위 새 온 한 안 못 잘'.split(
    ' ',
  ),
);

/** Of them those with which no other word begins. */
const NEVER_CUT = new Set(['및', '등', '것', '수']);

/** Words of a document that are surely whole, and their beginnings, by which words cut in two are known. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/** The words inside lines: those at their ends may be cut. */
export function toVocabulary(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const line of lines) {
    for (const word of line.split(/\s+/u).slice(1, -1)) {
      // Beginnings are dear to make, and prose repeats its words.
      if (words.has(word)) continue;
      words.add(word);
      for (let end = 3; end <= Math.min(word.length, LONGEST_BEGINNING); end += 1) beginnings.add(word.slice(0, end));
    }
  }
  return { words, beginnings };
}

/** Whether the end of one line and the start of the next are surely one word. */
function isCutWord(last: string, first: string, { words, beginnings }: Vocabulary): boolean {
  if (words.has(last + first) || PARTICLE_ONLY_PATTERN.test(first) || QUOTED_ENDING_PATTERN.test(first)) return true;
  if (/\d[십백천만억조]*$/u.test(last) && UNIT_PATTERN.test(first)) return true;
  return last.length >= 2 && /\p{Script=Hangul}$/u.test(last) && beginnings.has(last + first.slice(0, 1));
}

interface Ends {
  /** Last word of the line before. */
  readonly last: string;
  /** First word of the line behind. */
  readonly first: string;
}

function endsOf(before: string, after: string): Ends {
  // from the joint on: the paragraph before it may be long
  let end = before.length;
  while (end > 0 && isWhitespace(before.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !isWhitespace(before.charCodeAt(start - 1))) start -= 1;
  return { last: before.slice(start, end), first: /^\s*(?<first>\S*)/u.exec(after)?.groups?.['first'] ?? '' };
}

/** What digits, brackets and letters of other scripts say; undefined where Hangul meets Hangul. */
function jointOfSigns({ last, first }: Ends, vocabulary: Vocabulary): string | undefined {
  if (/^[,.)\]}”’!?%]/u.test(first) || /[([{“‘㈜]$/u.test(last)) return '';
  // `밝혔다.` `이` begins the next sentence
  if (/[다요까]\.$/u.test(last)) return ' ';
  if (isCutWord(last, first, vocabulary)) return '';
  return /\p{Script=Hangul}$/u.test(last) && /^\p{Script=Hangul}/u.test(first) ? undefined : ' ';
}

function isCutNumber({ last, first }: Ends): boolean {
  return /\d[.,]?$/u.test(last) && /^[.,]?\d/u.test(first);
}

/** Whether the Hangul that a word begins with is one syllable: `원`, `래(대표`, `부를,`. */
function isSyllable(first: string): boolean {
  return /^[가-힣](?![가-힣])/u.test(first);
}

/** What nobody sees inside words: places to break them, and marks of the order of bytes. */
const INVISIBLE_PATTERN = /[\u00ad\u200b\u2060\ufeff]+/gu;

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE_PATTERN, '');
}

/** How the lines of a document end. */
export interface LineEnds {
  /** Where a word ends: the right edge is ragged. */
  readonly byWord: boolean;
  /** Where the line is full, as some lines show. */
  readonly byLetter: boolean;
  readonly vocabulary: Vocabulary;
}

export function isWordCut(before: string, after: string, vocabulary: Vocabulary): boolean {
  const { last, first } = endsOf(before, after);
  return isCutWord(last, first, vocabulary);
}

/** Words of one syllable before which a line may break; 온 and 새 are as often the end of a name. */
function mayStandFirst(first: string): boolean {
  const syllable = first.charAt(0);
  return SHORT_WORDS.has(syllable) && syllable !== '온' && syllable !== '새';
}

/** Whether a word is whole by its ending; one of two syllables with 다 is as often the start of a name: 강다|온. */
function isClosed(last: string): boolean {
  return CLOSED_WORD_PATTERN.test(last) && !/^[가-힣]다$/u.test(last);
}

/** Whether the line behind begins with the rest of a word: `가온나` + `래(대표`. */
export function isSurelyCut(before: string, after: string, vocabulary: Vocabulary): boolean {
  const { last, first } = endsOf(before, after);
  if (isCutWord(last, first, vocabulary)) return true;
  const isRest = isSyllable(first) && !mayStandFirst(first);
  return isRest && last.length > 1 && /\p{Script=Hangul}$/u.test(last) && !isClosed(last);
}

/** What stands between two lines of one paragraph: a blank, unless a word was cut in two. */
export function joint(before: string, after: string, { byWord, byLetter, vocabulary }: LineEnds): string {
  const ends = endsOf(before, after);
  const { last, first } = ends;
  if (before.endsWith(' ')) return ' ';
  // A soft hyphen stands where a word was cut, and nowhere else at the end of a line.
  if (before.endsWith('\u00ad')) return '';
  if ((/[A-Za-z]-$/u.test(last) && /^[a-z]/u.test(first)) || isCutNumber(ends)) return '';
  if (byWord) return ' ';
  const signs = jointOfSigns(ends, vocabulary);
  if (signs !== undefined) return signs;
  if (last.length === 1) return (byLetter ? NEVER_CUT : SHORT_WORDS).has(last) ? ' ' : '';
  if (CLOSED_WORD_PATTERN.test(last) || vocabulary.words.has(last)) {
    return isSurelyCut(before, after, vocabulary) && !vocabulary.words.has(last) ? '' : ' ';
  }
  return ENDING_PATTERN.test(first) || byLetter || isSyllable(first) ? '' : ' ';
}

const SENTENCE_PATTERN = /[다요]\.(?:$|[\s"”’')\]])/u;
const LONGEST_TAIL = 400;
const LINE_END_PATTERN = /[.!?:;…]["”’')\]]*$/u;
/** A sentence has begun: something is its topic or object, or another one stands before it. */
const BEGUN_PATTERN = /\S{2}[은는을를]\s|[다요]\.\s/u;

/** Whether a text breaks off inside a sentence: `이날 가온나래는 기술보증기금과 함께` */
export function isBrokenOff(text: string): boolean {
  const tail = `${text.slice(-LONGEST_TAIL).trimEnd()} `;
  return BEGUN_PATTERN.test(tail) && !LINE_END_PATTERN.test(tail.trimEnd()) && /\p{Script=Hangul}\s$/u.test(tail);
}

/** Whether a bracket opens in the last words of a line and closes in the first ones of the next: `가온나래(대표 문` + `채원)는`. */
function isInBracket(head: string, rest: string): boolean {
  return /\([^()]{0,30}$/u.test(head.slice(-40)) && /^[^()]{0,30}\)/u.test(rest);
}

/** What stands where a line was broken by hand; a line break where the lines are no parts of one sentence. */
function handJoint(before: string, after: string, isProse: boolean, vocabulary: Vocabulary): string {
  const [head, rest] = [before.trimEnd(), after.trimStart()];
  if (head === '' || rest === '' || LINE_END_PATTERN.test(head) || BULLET_PATTERN.test(rest)) return '\n';
  const ends = endsOf(head, rest);
  const { last, first } = ends;
  const goesOn = isProse && (BEGUN_PATTERN.test(`${head} `) || isInBracket(head, rest));
  if (head !== before || rest !== after) return goesOn ? ' ' : '\n';
  if (isCutNumber(ends) || isSurelyCut(head, rest, vocabulary)) return '';
  if (!goesOn) return '\n';
  const signs = jointOfSigns(ends, vocabulary);
  if (signs !== undefined) return signs;
  if (last.length === 1) return SHORT_WORDS.has(last) ? ' ' : '';
  if (CLOSED_WORD_PATTERN.test(last)) return ' ';
  // Nobody who broke the line at a blank took the blank away, unless both are words elsewhere.
  return vocabulary.words.has(last) && vocabulary.words.has(first) ? ' ' : '';
}

/**
 * A paragraph whose lines were broken by hand, in time linear in its length: `중소벤처⏎기업진흥공단과 부산에 30억⏎원을 투자한다.` is one line,
 * `한빛시⏎새벽시` are two.
 */
export function mendBreaks(paragraph: string, vocabulary: Vocabulary): string {
  const [first = '', ...rest] = paragraph.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u);
  if (rest.length === 0) return paragraph;
  const isProse = SENTENCE_PATTERN.test(paragraph);
  const pieces = [first];
  // What the joint is told from: the end of the line so far, however many lines were joined to it.
  let tail = first;
  for (const line of rest) {
    const between = handJoint(tail, line, isProse, vocabulary);
    if (between === '\n') {
      pieces.push('\n', line);
      tail = line;
    } else {
      pieces.push((pieces.pop() ?? '').trimEnd(), between, line.trimStart());
      tail = `${tail.trimEnd()}${between}${line.trimStart()}`.slice(-LONGEST_TAIL);
    }
  }
  return pieces.join('');
}
