// Words of the user beside those of the dictionary: 중진공 as one token where mecab-ko-dic has 중진 + 공.
import { UserError } from '../../core/errors.js';
import { TOKENIZER_ERRORS } from '../../messages/errors/tokenizer.js';
import { filled, type CompactDictionary } from './dictionary.js';
import { COST_SHIFT, EXPRESSION_SLOT, KIND_SHIFT, LAST_WORD, READING_SLOT, SAME_AS_SURFACE } from './layout.js';

/** A word to add. It connects as words of the dictionary with the same tag, class and final consonant do. */
export interface UserWord {
  readonly surface: string;
  /** `NNP` where not given. */
  readonly pos?: string;
  /** Semantic class, `인명` or `지명`; none where not given. */
  readonly semantic?: string;
  /** MeCab's word cost, -32,768 to 32,767; the smaller, the likelier. 1,000 where not given. */
  readonly cost?: number;
}

/**
 * Cheap for a proper noun, but not for a particle: at 1,000 more than 99 of 100 names of organizations and firms are
 * one token before 은 and 는, at 4,000 some 95.
 */
const USUAL_COST = 1000;

/** Longer names are no words. */
const MAX_UNITS = 100;
const UNUSABLE_PATTERN = /[\0\n\u{10000}-\u{10ffff}\ud800-\udfff]/u;

/** Whether the tokenizer can hold a word: MeCab has no spaces at the ends of words, no line breaks, nothing endless. */
export function canBeWord(surface: string): boolean {
  return surface !== '' && surface.trim() === surface && surface.length <= MAX_UNITS && !UNUSABLE_PATTERN.test(surface);
}

/** `T` where the last syllable has a final consonant (공), `F` where not (부), `*` for others than Hangul. */
function finalConsonant(surface: string): string {
  const code = surface.charCodeAt(surface.length - 1) - 0xac00;
  return code < 0 || code >= 11172 ? '*' : code % 28 === 0 ? 'F' : 'T';
}

function pack(cost: number, kind: number): number {
  return (cost << COST_SHIFT) | (kind << KIND_SHIFT) | LAST_WORD;
}

/** User words as the decoder searches them; numbered behind all words of the dictionary. */
export class UserLexicon {
  readonly #firstWord: number;
  readonly #features: string[] = [];
  readonly #packed: number[] = [];
  /** Children by node and code unit. */
  readonly #children = new Map<number, number>();
  /** Words that end at a node. */
  readonly #words: number[][] = [[]];

  /** @throws UserError for a word that MeCab could not hold either, or of a class that the dictionary has no word of */
  constructor(dictionary: CompactDictionary, firstWord: number, words: readonly UserWord[]) {
    this.#firstWord = firstWord;
    for (const { surface, pos = 'NNP', semantic = '*', cost = USUAL_COST } of words) {
      if (!canBeWord(surface)) {
        throw new UserError(TOKENIZER_ERRORS.notWord(JSON.stringify(surface.slice(0, 40))));
      }
      if (!Number.isInteger(cost) || cost < -0x8000 || cost > 0x7fff) {
        throw new UserError(TOKENIZER_ERRORS.badCost(surface, String(cost)));
      }
      const final = finalConsonant(surface);
      const templateOf = (consonant: string): string =>
        `${pos},${semantic},${consonant},${READING_SLOT},*,*,*,${EXPRESSION_SLOT}`;
      const kind = [final, 'T', 'F', '*']
        .map((consonant) => dictionary.kindOf(templateOf(consonant)))
        .find((found) => found !== -1);
      if (kind === undefined) {
        throw new UserError(TOKENIZER_ERRORS.noSuchKind(pos, semantic, surface));
      }
      let node = 0;
      for (let index = 0; index < surface.length; index += 1) {
        const step = node * 0x10000 + surface.charCodeAt(index);
        let next = this.#children.get(step);
        if (next === undefined) {
          next = this.#words.length;
          this.#words.push([]);
          this.#children.set(step, next);
        }
        node = next;
      }
      const rivals = this.#words[node] ?? [];
      const rival = rivals.find((word) => this.kind(firstWord + word) === kind);
      if (rival !== undefined) {
        // Of two that differ in cost alone only the cheaper one can win.
        const known = this.#packed[rival] ?? 0;
        this.#packed[rival] = Math.min(known >> COST_SHIFT, cost) === cost ? pack(cost, kind) : known;
        continue;
      }
      rivals.push(this.#packed.length);
      this.#packed.push(pack(cost, kind));
      this.#features.push(filled(templateOf(final), SAME_AS_SURFACE, '*', surface));
    }
  }

  /** The features of a word; undefined for words of the dictionary. */
  feature(word: number): string | undefined {
    return this.#features[word - this.#firstWord];
  }

  /** The kind of a word; undefined for words of the dictionary. */
  kind(word: number): number | undefined {
    const packed = this.#packed[word - this.#firstWord];
    return packed === undefined ? undefined : (packed & 0xffff) >>> KIND_SHIFT;
  }

  /** The kinds of all words. */
  kinds(): ReadonlySet<number> {
    return new Set(this.#packed.map((packed) => (packed & 0xffff) >>> KIND_SHIFT));
  }

  /**
   * Writes the keys that begin at `at` behind those found; their ends count from `from` on. Returns the new end.
   * @throws UserError where more words begin there than there is room for until `limit`
   */
  find(text: string, at: number, end: number, keys: Int32Array, keysEnd: number, limit: number, from: number): number {
    let place = keysEnd;
    let node = 0;
    for (let to = at; to < end;) {
      const next = this.#children.get(node * 0x10000 + readUnit(text, to));
      if (next === undefined) {
        break;
      }
      node = next;
      to += 1;
      for (const word of this.#words[node] ?? []) {
        if (place + 3 > limit) {
          throw new UserError(TOKENIZER_ERRORS.tooManyAlike(text.slice(at, at + 20)));
        }
        keys[place] = this.#firstWord + word;
        keys[place + 1] = this.#packed[word] ?? 0;
        keys[place + 2] = from + to - at;
        place += 3;
      }
    }
    return place;
  }
}

/** A code unit as the tokenizer reads it: spaces of web pages are spaces, lone halves of pairs U+FFFD. */
function readUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0xa0 || unit === 0x3000) {
    return 0x20;
  }
  return (unit & 0xf800) === 0xd800 && (text.codePointAt(at) ?? 0) === unit && !isSecondHalf(text, at) ? 0xfffd : unit;
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
