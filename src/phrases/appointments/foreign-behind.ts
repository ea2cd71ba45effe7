// Foreign names behind a title in the open: 백악관 대변인 세라 허드슨 밀러는 · 국무부 장관 마코 앨런 톰슨이.
// Not: 대변인 마이크 문제는 (no family name), 장관 세라 가온공사는 (a known name), 대표 마이클 생산 계획은.
import { endsWord, particlesEnd } from '../../korean/edges.js';
import { wordAfter } from '../../text/words.js';
import type { Span } from '../../core/types.js';
import { bodyBefore } from './body.js';
import { isListedFirstName } from './foreign-words.js';
import { mayBeFamilyName } from './given-and-family.js';
import { holdsName } from './known-bodies.js';
import { frontOf, type Office } from './office.js';
import { isCommonNoun } from './word-forms.js';
import type { PhraseWord } from './reading.js';

const LONGEST_NAME = 4;

/** A listed first name and one to three words that sound foreign, the last with its particle, behind the title of a known body. */
export function foreignBehind(office: Office, at: number): Span | undefined {
  const { text, block } = office;
  const first = wordAfter(text, at, block.end);
  if (first?.start !== at || !isListedFirstName(office, first)) return undefined;
  if (!holdsName(office, office.glued ?? bodyBefore(office, frontOf(office)))) return undefined;
  let last: PhraseWord = first;
  for (let count = 1; count < LONGEST_NAME; count += 1) {
    if (text.charAt(last.end) !== ' ') return undefined;
    const word = wordAfter(text, last.end, block.end);
    if (word === undefined || word.start !== last.end + 1) return undefined;
    for (let end = word.end; end > word.start + 1; end -= 1) {
      if (end < word.end && !endsWord(text, end)) continue;
      const part = { start: word.start, end, text: text.slice(word.start, end) };
      const closes = end < word.end || !/[ 가-힣A-Za-z0-9]/u.test(text.charAt(end));
      if (!isPart(office, part)) continue;
      if (closes) return { start: first.start, end };
      last = part;
      break;
    }
    if (last.start !== word.start) return undefined;
  }
  return undefined;
}

function isPart(office: Office, word: PhraseWord): boolean {
  return (
    mayBeFamilyName(office, word) &&
    !isCommonNoun(office, word) &&
    office.language.names.soundsForeign('even', word.text) &&
    particlesEnd(office.text, word.start) < 0
  );
}
