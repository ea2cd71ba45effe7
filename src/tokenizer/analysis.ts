// A tokenized text: `이사장이` → 이사장/NNG [0, 3), 이/JKS [3, 4). Strings are made only when asked for.
import type { Morphemes, Token } from '../core/types.js';
import { linesOf, wellFormed } from './windows.js';
import type { Decoder, MorphemeList } from './morphemes.js';
import type { Part } from './parts.js';
import { partsOf } from './parts.js';

/** Columns of morphemes over a text. Offsets are UTF-16 code units into the text given. */
export interface Analysis extends Morphemes {
  readonly text: string;
  surface(index: number): string;
  /** All fields as MeCab prints them: `NNG,*,T,이사장,Compound,*,*,이사/NNG/*+장/NNG/*`. */
  feature(index: number): string;
  tokens(): Token[];
  /** What a compound or an inflected form is made of, with offsets; a plain morpheme is its own only part. */
  parts(index: number): Part[];
}

export class DecodedAnalysis implements Analysis {
  readonly text: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #words: Int32Array;
  readonly #decoder: Pick<Decoder, 'feature' | 'tag'>;

  constructor(text: string, list: MorphemeList, decoder: Pick<Decoder, 'feature' | 'tag'>) {
    this.text = text;
    this.length = list.length;
    this.starts = list.starts;
    this.ends = list.ends;
    this.#words = list.words;
    this.#decoder = decoder;
  }

  surface(index: number): string {
    return this.text.slice(this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  feature(index: number): string {
    return this.#decoder.feature(this.#words[index] ?? 0, this.surface(index));
  }

  token(index: number): Token {
    const { pos, semantic } = this.#decoder.tag(this.#words[index] ?? 0);
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    const surface = this.text.slice(start, end);
    return semantic === '*' ? { surface, start, end, pos } : { surface, start, end, pos, semantic };
  }

  tokens(): Token[] {
    const tokens: Token[] = [];
    for (let index = 0; index < this.length; index += 1) {
      tokens.push(this.token(index));
    }
    return tokens;
  }

  parts(index: number): Part[] {
    return partsOf(this.token(index), this.feature(index));
  }
}

/** Code units of output that are given at once. */
const CHUNK_UNITS = 1 << 16;

/**
 * The text as native mecab-ko prints it: a line a morpheme, `EOS` behind every line of the text; in pieces, because
 * it is some ten times as long as the text.
 */
export function* mecabOutput(analysis: Analysis): Generator<string> {
  let piece = '';
  let index = 0;
  for (const line of linesOf(analysis.text)) {
    for (; index < analysis.length && (analysis.starts[index] ?? 0) < line.end; index += 1) {
      piece += `${analysis.surface(index)}\t${analysis.feature(index)}\n`;
      if (piece.length > CHUNK_UNITS) {
        yield wellFormed(piece);
        piece = '';
      }
    }
    piece += 'EOS\n';
  }
  yield wellFormed(piece);
}

/** The whole of `mecabOutput`. */
export function formatMecab(analysis: Analysis): string {
  return [...mecabOutput(analysis)].join('');
}
