// Particles that change with the sound before them, for sentences into which a word of somebody else's is put.
import { finalConsonant, type FinalConsonant } from '../text/characters.js';

/** Where the end of a word cannot be heard (Latin letters, digits) both forms are written. */
function heardEnd(word: string): Exclude<FinalConsonant, 'unknown'> | undefined {
  const bare = word.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  const final = finalConsonant(bare.charCodeAt(bare.length - 1));
  return final === 'unknown' ? undefined : final;
}

/** 테크로, 바이오텍으로, 서울로. */
export function toward(word: string): string {
  const end = heardEnd(word);
  return end === undefined ? '(으)로' : end === 'other' ? '으로' : '로';
}

/** 기업이, 회사가. */
export function subject(word: string): string {
  const end = heardEnd(word);
  return end === undefined ? '이(가)' : end === 'none' ? '가' : '이';
}

/** 기업과, 회사와. */
export function along(word: string): string {
  const end = heardEnd(word);
  return end === undefined ? '와(과)' : end === 'none' ? '와' : '과';
}

/** 기업을, 회사를. */
export function object(word: string): string {
  const end = heardEnd(word);
  return end === undefined ? '을(를)' : end === 'none' ? '를' : '을';
}
