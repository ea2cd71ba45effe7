// What a name of an occasion is made of.
import type { Span } from '../../core/types.js';

/** What occasions are called by. */
export interface OccasionNoun {
  readonly word: string;
  /** 개소식, 준공식: what it opens is name enough. */
  readonly namedBySubject: boolean;
  /** 위원회, 국무회의: an occasion only with a number. */
  readonly namedByNumber: boolean;
  /** 협의체, 대화: however much is said of it, without a number it is none. */
  readonly namedByRank: boolean;
}

/** The noun at the end of a stretch of text, which is all of it where no other is given. */
export type NounAt = (text: string, start?: number, end?: number) => OccasionNoun | undefined;

export interface OccasionName extends Span {
  readonly name: string;
  readonly quoted: boolean;
  /** 부산 상담회: a place in the name is all that tells it from others. */
  readonly vague: boolean;
  /** ‘새벽 2020’ 행사: what it is called does not say that it is an occasion. */
  readonly unsaid: boolean;
  /** Whether it opens something: 개소식, 준공식. */
  readonly opening: boolean;
  /** `푸드 페스타(6.17~9.17)`: what a bracket says of it, inside the marks or right behind. */
  readonly bracket?: Span;
}

/** What is known of a sentence in which names are looked for. */
export interface Whereabouts {
  /** A headline or a line above the text, whose nouns are one name: 새벽 산업 육성을 위한 간담회 개최. */
  readonly isHeading: boolean;
  /** It says what the article is about, so that a subject tells an occasion from others. */
  readonly isOpening: boolean;
  /** Whether it tells a day, on which an occasion may be held that a subject tells from others. */
  readonly isDated: () => boolean;
  /** Whether a name without marks that ends at an offset is worth reading. */
  readonly mayBeHeld: (end: number) => boolean;
}

/** With a number of its own in front: 제5차, 2024년 제3회. */
export const NUMBERED_PATTERN = /^(?:(?:19|20)\d{2}년?(?:도)?\s)?제\s?\d{1,4}\s?[회차]/u;
