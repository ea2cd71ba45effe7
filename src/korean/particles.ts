// Particles that change with the sound before them, for sentences into which a word of somebody else's is put: digits and
// Latin letters are heard as Korean reads them.
//   테크 + 으로 → 테크로;  3 + 이 → 3이(삼이);  LG + 을 → LG를(엘지를);  r.xlsx + 이 → r.xlsx가(엑스가);  html + 으로 → html로
// Not: words whose end Korean has no one reading for (漢), behind which both forms are written.
import { finalConsonant, type FinalConsonant } from '../text/characters.js';

/** The form behind a consonant, and the one behind a vowel. */
const FORMS = {
  은: '는',
  이: '가',
  을: '를',
  과: '와',
  으로: '로',
  이라는: '라는',
  이라고: '라고',
  이면: '면',
  이나: '나',
} as const;

export type Particle = keyof typeof FORMS;

type Heard = Exclude<FinalConsonant, 'unknown'>;

/** 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; what ends in more zeros is 십, 백, 천, 만. */
const DIGITS: readonly Heard[] = ['other', 'rieul', 'none', 'other', 'none', 'none', 'other', 'rieul', 'rieul', 'none'];
/** Letters whose names end in a consonant: 엘, 엠, 엔, 알. */
const LETTERS: Readonly<Partial<Record<string, Heard>>> = { L: 'rieul', M: 'other', N: 'other', R: 'rieul' };
/** Words in Latin letters: table → 테이블, kosme → 코스메, token → 토큰, king → 킹, folder → 폴더. */
const WORD_ENDS: readonly (readonly [RegExp, Heard])[] = [
  [/(?:l|[^aeiou]le)$/u, 'rieul'],
  [/(?:[mn]|ng)$/u, 'other'],
];
/** What is read letter by letter: LG, csv, xlsx, not table. */
const SPELLED_PATTERN = /^(?:[A-Z]+|[^aeiouy]{1,4}|[a-z])$/u;

function latinEnd(letters: string): Heard {
  if (SPELLED_PATTERN.test(letters)) return LETTERS[letters.slice(-1).toUpperCase()] ?? 'none';
  return WORD_ENDS.find(([pattern]) => pattern.test(letters.toLowerCase()))?.[1] ?? 'none';
}

/** Undefined where the end of a word cannot be heard. */
function heardEnd(word: string): Heard | undefined {
  // 퍼센트
  if (/%[^\p{L}\p{N}%]*$/u.test(word)) return 'none';
  const bare = word.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  const final = finalConsonant(bare.charCodeAt(bare.length - 1));
  if (final !== 'unknown') return final;
  const latin = /(?<![A-Za-z])[A-Za-z]+$/u.exec(bare)?.[0];
  if (latin !== undefined) return latinEnd(latin);
  const digit = /[0-9]$/u.exec(bare)?.[0];
  return digit === undefined ? undefined : DIGITS[Number(digit)];
}

function bothForms(particle: Particle): string {
  const other = FORMS[particle];
  return particle.endsWith(other) ? `(${particle.slice(0, -other.length)})${other}` : `${particle}(${other})`;
}

/** The particle as it is said behind a word: `particle('기업', '이')` → 이, `particle('회사', '이')` → 가. */
export function particle(word: string, which: Particle): string {
  const end = heardEnd(word);
  if (end === undefined) return bothForms(which);
  const isOpen = end === 'none' || (which === '으로' && end === 'rieul');
  return isOpen ? FORMS[which] : which;
}

/** A word with its particle. */
export function withParticle(word: string, which: Particle): string {
  return `${word}${particle(word, which)}`;
}
