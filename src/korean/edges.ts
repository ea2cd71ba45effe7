// Where a name ends and grammar begins: `중진공은` holds the name 중진공, `중진공원` does not.
// Particles follow the last sound of the word before them (은 after a consonant, 는 after a vowel), which rules out
// most accidents: `시애틀는` is no name with a particle.
import { finalConsonant, isBlank, isWordCharacter, type FinalConsonant } from '../text/characters.js';

/** After which ending a particle may stand: any, a consonant, a vowel, or (for 로) a vowel or ㄹ. */
export type Attachment = 'any' | 'consonant' | 'vowel' | 'vowel-or-rieul' | 'consonant-not-rieul';

/** Particles and copula forms, by first syllable; one row a form. */
export const PARTICLES: readonly (readonly [string, Attachment])[] = [
  ['은', 'consonant'],
  ['는', 'vowel'],
  ['이', 'consonant'],
  ['가', 'vowel'],
  ['을', 'consonant'],
  ['를', 'vowel'],
  ['과', 'consonant'],
  ['와', 'vowel'],
  ['의', 'any'],
  ['에', 'any'],
  ['에서', 'any'],
  ['엔', 'any'],
  ['에게', 'any'],
  ['에게서', 'any'],
  ['에선', 'any'],
  ['에겐', 'any'],
  ['서', 'vowel'],
  ['께', 'any'],
  ['께서', 'any'],
  ['한테', 'any'],
  ['로', 'vowel-or-rieul'],
  ['로서', 'vowel-or-rieul'],
  ['로써', 'vowel-or-rieul'],
  ['로부터', 'vowel-or-rieul'],
  ['로까지', 'vowel-or-rieul'],
  ['으로', 'consonant-not-rieul'],
  ['으로서', 'consonant-not-rieul'],
  ['으로써', 'consonant-not-rieul'],
  ['으로부터', 'consonant-not-rieul'],
  ['부터', 'any'],
  ['까지', 'any'],
  ['도', 'any'],
  ['만', 'any'],
  ['마저', 'any'],
  ['조차', 'any'],
  ['보다', 'any'],
  ['처럼', 'any'],
  ['같이', 'any'],
  ['만큼', 'any'],
  ['밖에', 'any'],
  ['뿐', 'any'],
  ['마다', 'any'],
  ['대로', 'any'],
  ['끼리', 'any'],
  ['이나', 'consonant'],
  ['나', 'vowel'],
  ['이란', 'consonant'],
  ['란', 'vowel'],
  ['이라', 'consonant'],
  ['라', 'vowel'],
  ['이라는', 'consonant'],
  ['라는', 'vowel'],
  ['이라고', 'consonant'],
  ['라고', 'vowel'],
  ['이라며', 'consonant'],
  ['라며', 'vowel'],
  ['이라도', 'consonant'],
  ['라도', 'vowel'],
  ['이라면', 'consonant'],
  ['라면', 'vowel'],
  ['이며', 'any'],
  ['며', 'vowel'],
  ['이고', 'any'],
  ['고', 'vowel'],
  ['이자', 'any'],
  ['이다', 'any'],
  ['다', 'vowel'],
  ['였다', 'vowel'],
  ['이었다', 'consonant'],
  ['이던', 'any'],
  ['인', 'any'],
  ['인데', 'any'],
  ['입니다', 'any'],
  ['이든', 'consonant'],
  ['든', 'vowel'],
  ['이랑', 'consonant'],
  ['랑', 'vowel'],
  ['하고', 'any'],
  ['이야말로', 'consonant'],
  ['야말로', 'vowel'],
  ['이여', 'consonant'],
  ['여서', 'vowel'],
  ['이어서', 'consonant'],
  ['이지만', 'any'],
  ['이므로', 'any'],
  ['이기', 'any'],
  ['임', 'any'],
  ['이었던', 'consonant'],
  ['였던', 'vowel'],
];

/**
 * Bound nouns that stand glued to a name without being part of it: 중진공측, 서울발, 부산산, 정부등.
 * Left out: 장, 부, 원, 과, 국, 시, 구 and their like, which make another name.
 */
export const BOUND_NOUNS: readonly string[] = [
  '측',
  '등',
  '내',
  '간',
  '발',
  '행',
  '산',
  '들',
  '님',
  '씨',
  '당',
  '별',
  '외',
  '향',
  '형',
  '표',
  '식',
  '용',
  '쪽',
  '편',
  '하',
];

export const MAX_PARTICLES = 3;

/**
 * Forms behind which no further particle comes, a contraction and the copula before a noun: 고용노동부엔, 기업인, but 나무엔과 is the
 * firm 나무엔 and 새벽인은 the firm 새벽인.
 */
export const CLOSING: readonly string[] = ['엔', '인'];

/** The sounds that a word may end in, one bit each, so that a particle's attachment is the sum of those it may follow. */
const SOUND_BITS: Readonly<Record<FinalConsonant, number>> = { none: 1, rieul: 2, other: 4, unknown: 8 };
const ATTACHES_TO: Readonly<Record<Attachment, number>> = {
  any: 15,
  consonant: SOUND_BITS.rieul | SOUND_BITS.other | SOUND_BITS.unknown,
  vowel: SOUND_BITS.none | SOUND_BITS.unknown,
  'vowel-or-rieul': SOUND_BITS.none | SOUND_BITS.rieul | SOUND_BITS.unknown,
  'consonant-not-rieul': SOUND_BITS.other | SOUND_BITS.unknown,
};

/**
 * All forms in one tree, since every word of every article is asked about: syllables are numbered, and the node behind
 * another one by a syllable stands at `node * width + number`, 0 where no form goes on so.
 */
interface ParticleTree {
  /** By the place of a syllable among the 11,172 of Unicode; 0 for those that no form has. */
  readonly numbers: Uint8Array;
  readonly width: number;
  readonly nexts: Uint16Array;
  /** Of a node where a form ends: what it attaches to; 0 where none ends. */
  readonly attaches: Uint8Array;
  /** The same for forms right behind the name: bound nouns come before any particle, 국민은행 is not 국민 + 은 + 행. */
  readonly attachesFirst: Uint8Array;
  /** The nodes of the forms that close a word. */
  readonly closing: ReadonlySet<number>;
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11172;

function buildTree(): ParticleTree {
  const forms = [...PARTICLES.map(([form]) => form), ...BOUND_NOUNS];
  const syllables = new Set(forms.join(''));
  const numbers = new Uint8Array(SYLLABLES);
  let number = 0;
  for (const syllable of syllables) numbers[syllable.charCodeAt(0) - FIRST_SYLLABLE] = number += 1;
  const width = number + 1;
  const size = forms.join('').length + 1;
  const nexts = new Uint16Array(size * width);
  const attaches = new Uint8Array(size);
  const attachesFirst = new Uint8Array(size);
  let nodes = 0;
  const nodeOf = (form: string): number => {
    let node = 0;
    for (let at = 0; at < form.length; at += 1) {
      const slot = node * width + (numbers[form.charCodeAt(at) - FIRST_SYLLABLE] ?? 0);
      node = nexts[slot] ||= nodes += 1;
    }
    return node;
  };
  for (const noun of BOUND_NOUNS) attachesFirst[nodeOf(noun)] = ATTACHES_TO.any;
  for (const [form, attachment] of PARTICLES) {
    const node = nodeOf(form);
    attaches[node] = attachesFirst[node] = ATTACHES_TO[attachment];
  }
  return { numbers, width, nexts, attaches, attachesFirst, closing: new Set(CLOSING.map(nodeOf)) };
}

const TREE = buildTree();

/** The node behind another one by the character at `at`, 0 when there is none. */
function nextNode(text: string, at: number, node: number): number {
  // Characters that are no syllables lie outside of the table.
  const number = TREE.numbers[text.charCodeAt(at) - FIRST_SYLLABLE] ?? 0;
  return TREE.nexts[node * TREE.width + number] ?? 0;
}

function isWordEnd(text: string, at: number): boolean {
  return !isWordCharacter(text.charCodeAt(at));
}

/**
 * The offset behind the particles that begin at `at`, when the word ends there; `at` itself when the word ends at
 * `at`; -1 when neither holds, so that what stands before `at` is only a part of a word.
 */
export function particlesEnd(text: string, at: number, depth = 0): number {
  if (isWordEnd(text, at)) return at;
  return depth >= MAX_PARTICLES ? -1 : longestFirst(text, at, at, 0, depth);
}

/** Walks on from a node of the tree at `to`, and tries the forms that end on the way back, the longest first. */
function longestFirst(text: string, from: number, to: number, node: number, depth: number): number {
  const next = nextNode(text, to, node);
  if (next === 0) return -1;
  const end = longestFirst(text, from, to + 1, next, depth);
  if (end >= 0) return end;
  const attaches = (depth === 0 ? TREE.attachesFirst : TREE.attaches)[next] ?? 0;
  if ((attaches & SOUND_BITS[finalConsonant(text.charCodeAt(from - 1))]) === 0) return -1;
  if (TREE.closing.has(next) && !isWordEnd(text, to + 1)) return -1;
  return particlesEnd(text, to + 1, depth + 1);
}

/** Whether a word may begin at `at`: nothing that belongs to a word stands right before it. */
export function isWordStart(text: string, at: number): boolean {
  return !isWordCharacter(text.charCodeAt(at - 1));
}

/** Whether a name that ends at `at` is a whole word there, particles set aside. */
export function endsWord(text: string, at: number): boolean {
  return particlesEnd(text, at) >= 0;
}

/** The offset of the first character at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && isBlank(text.charCodeAt(i))) i += 1;
  return i;
}

/** The offset behind the last character before `at` that is no blank. */
export function skipBlanksBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i -= 1;
  return i;
}
