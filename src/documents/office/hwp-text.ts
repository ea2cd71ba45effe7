// The text of one paragraph of HWP 5: letters of UTF-16 with controls between them, most of which are eight letters long.
//   `중기부` 9 … `는` → 중기부⇥는
import { append, type Content, type Paragraph, type Table } from '../content.js';
import { isNoteMark, placeReading, textArtWords } from '../marks.js';

/** Numbers of the shapes of letters that stand above the line. */
export type RaisedShapes = ReadonlySet<number>;

/** Controls of one letter; all other codes below 32 take eight (spec, table 6). */
const SINGLE_LETTERS: Readonly<Record<number, string>> = {
  0: '',
  10: '\n',
  13: '',
  24: '-',
  25: '',
  26: '',
  27: '',
  28: '',
  29: '',
  30: ' ',
  31: ' ',
};
const TAB = 9;
/** Words that a control holds itself: those with a reading above them, and letters set into each other. */
const WORDS_IN_CONTROL = 23;
const CONTROL_LENGTH = 8;
/** Four points, before the words of text art. */
const POINTS_LENGTH = 32;

interface Surroundings {
  /** The controls of the paragraph in their order. */
  readonly controls: readonly Uint8Array[];
  /** Where each shape of letters begins, and which it is. */
  readonly shapes: Uint8Array | undefined;
  readonly raised: RaisedShapes;
}

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}

/** `tbl `, `fn  `, `gso `: four letters, stored backwards. */
export function controlName(data: Uint8Array): string {
  return new TextDecoder('latin1').decode(data.subarray(0, 4)).split('').reverse().join('').trim();
}

/** A text with its length before it, and where it ends; nothing where it would end behind the record. */
function readString(data: Uint8Array, at: number): { readonly words: string; readonly end: number } {
  if (at + 2 > data.length) return { words: '', end: data.length };
  const end = at + 2 + viewOf(data).getUint16(at, true) * 2;
  if (end > data.length) return { words: '', end: data.length };
  return { words: new TextDecoder('utf-16le').decode(data.subarray(at + 2, end)), end };
}

export function readTextArt(data: Uint8Array): string {
  return textArtWords(readString(data, POINTS_LENGTH).words);
}

/** What stands in the line for a control that holds words, and what below the paragraph. */
function wordsOf(control: Uint8Array): { readonly inline: string; readonly below: Content } {
  const main = readString(control, 4);
  if (controlName(control) !== 'tdut') return { inline: main.words, below: [] };
  const { inline, below } = placeReading(main.words, readString(control, main.end).words);
  return { inline: main.words + inline, below };
}

/** Whether the letters at each place are raised; places are asked for in their order. */
function raisedAt({ shapes, raised }: Surroundings): (at: number) => boolean {
  if (shapes === undefined || raised.size === 0) return () => false;
  const view = viewOf(shapes);
  const count = shapes.length >> 3;
  let next = 0;
  let isRaised = false;
  return (at) => {
    for (; next < count && view.getUint32(next * 8, true) <= at; next += 1) {
      isRaised = raised.has(view.getUint32(next * 8 + 4, true));
    }
    return isRaised;
  };
}

/** The letters of a paragraph, and the readings that stand below it. */
export function readText(
  data: Uint8Array,
  surroundings: Surroundings,
): { readonly text: string; readonly below: Content } {
  const view = viewOf(data);
  const decoder = new TextDecoder('utf-16le');
  const isRaised = raisedAt(surroundings);
  const holders = surroundings.controls.filter((control) => /^(?:tdut|tcps)$/u.test(controlName(control)));
  const below: (Paragraph | Table)[] = [];
  const count = data.length >> 1;
  let text = '';
  let from = 0;
  let wasRaised = false;
  const flush = (to: number): void => {
    const words = decoder.decode(data.subarray(from * 2, to * 2));
    if (!wasRaised || !isNoteMark(text, words)) text += words;
    from = to;
  };
  for (let at = 0; at < count;) {
    const raised = isRaised(at);
    if (raised !== wasRaised) flush(at);
    wasRaised = raised;
    const code = view.getUint16(at * 2, true);
    if (code >= 32) {
      at += 1;
      continue;
    }
    flush(at);
    const single = SINGLE_LETTERS[code];
    text += single ?? (code === TAB ? '\t' : '');
    const holder = code === WORDS_IN_CONTROL ? holders.shift() : undefined;
    if (holder !== undefined) {
      const words = wordsOf(holder);
      text += words.inline;
      append(below, words.below);
    }
    at += single === undefined ? CONTROL_LENGTH : 1;
    from = at;
  }
  flush(count);
  return { text, below };
}
