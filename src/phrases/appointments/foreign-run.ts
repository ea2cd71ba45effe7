// Words that together sound transliterated and that MeCab does not know as Korean ones: 젠슨 황 · 제롬 파월 · 존-폴 바셀.
// Not: 디지털 마케팅 대표 (nouns), 레인보우 로보틱스 대표 (a firm).
import type { Span } from '../../core/types.js';
import { isClearlyForeign, isFirstName, isForeignWord, isShortFirstName } from './foreign-words.js';
import type { NameAndBody } from './given-and-family.js';
import { namesForeignBody } from './known-bodies.js';
import type { Office } from './office.js';
import {
  endsWithClauseParticle,
  hasParticleTail,
  isClause,
  isKnownOtherwise,
  isPlace,
  isVerbForm,
} from './word-forms.js';
import { isTaken, type PhraseWord } from './reading.js';

const LONGEST_NAME = 4;
/** 주한미군, 주유엔: where somebody is posted. */
const MISSION_WORD_PATTERN = /^주(?:[한미일중러독영불]|유엔)/u;
const HYPHENATED_PATTERN = /^[가-힣]{1,3}-[가-힣]{1,5}$/u;

/** The longest run of foreign words that ends at `words[i]`; `between` is what stands between it and the title. */
export function foreignRun(
  office: Office,
  words: readonly PhraseWord[],
  i: number,
  between: Span | undefined,
): Span | undefined {
  const last = words[i];
  if (last === undefined) return undefined;
  const { names } = office.language;
  const [second, first] = [words[i + 1], words[i + 2]];
  // 바셀, a listed name as well, but not behind 존-폴
  const carried = HYPHENATED_PATTERN.test(second?.text ?? '') && isClearlyForeign(office, last.text);
  if (!carried && !mayBeForeignLetters(office, last, true)) return undefined;
  if (between !== undefined && !namesForeignBody(office, between)) return undefined;
  // 제러미 주크 피치 이사: the third word is a listed firm
  if (second !== undefined && first !== undefined && isTaken(office, last))
    if (isFirstName(office, first) && (isFirstName(office, second) || isForeignWord(office, second))) return undefined;
  const besideBody = between !== undefined;
  const sounds = (together: readonly string[]): boolean =>
    together.some((text) => text.includes('-')) ||
    (names.soundsForeign('name', ...together) && together.some((text) => isClearlyForeign(office, text)));
  // told before MeCab is asked for any of them
  const near = words.slice(i, i + LONGEST_NAME).map(({ text }) => text);
  if (!near.some((_, at) => sounds(near.slice(0, at + 1)))) return undefined;
  let best: Span | undefined;
  const texts: string[] = [];
  for (let j = i; j < words.length && j < i + LONGEST_NAME; j += 1) {
    const word = words[j];
    if (word === undefined || (j > i && word.bracketAfter !== undefined)) break;
    if (!(j === i && carried) && !mayBeForeign(office, word, besideBody, j === i)) break;
    texts.push(word.text);
    if (texts.length < 2 && !(besideBody && word.text.length >= 3)) continue;
    // one of the words at least is nothing else
    if (sounds(texts) && words.slice(i, j + 1).some((each) => !isKnownOtherwise(office, each)))
      best = { start: word.start, end: last.end };
  }
  return best;
}

/** 크리스토프 마쏭 코스메틱 밸리 최고경영자: of three foreign words before a firm's title the first two are the name. */
export function foreignWithFirm(
  office: Office,
  words: readonly PhraseWord[],
): (NameAndBody & { readonly body: Span }) | undefined {
  if (office.match.title.scope !== 'private' || office.glued !== undefined || words.length < 3) return undefined;
  const run = foreignRun(office, words, 0, undefined);
  if (run === undefined) return undefined;
  const count = words.findIndex((word) => word.start === run.start) + 1;
  const [first, second, body] = [words[count - 1], words[count - 2], words[count - 3]];
  if (count < 3 || first === undefined || second === undefined || body === undefined) return undefined;
  if (words.slice(0, count).some((word) => isShortFirstName(office, word))) return undefined;
  return { name: { start: first.start, end: second.end }, body: { start: body.start, end: run.end } };
}

/** Whether a word may belong to a name by its letters alone; `nearest`: it is the last word of the name. */
function mayBeForeignLetters({ language }: Office, { text }: PhraseWord, nearest: boolean): boolean {
  if (HYPHENATED_PATTERN.test(text)) return true;
  // 스트라스필드시의 존-폴 바셀
  if (!nearest && text.length > 3 && text.endsWith('의')) return false;
  if (!/^[가-힣]{1,8}$/u.test(text) || (nearest && /[를을]$/u.test(text))) return false;
  if (
    language.phraseWords('holder').has(text) ||
    language.phraseWords('clause').has(text) ||
    language.titles.get(text) !== undefined ||
    language.names.isNoName(text) ||
    MISSION_WORD_PATTERN.test(text)
  )
    return false;
  // 나노웨더 허모랑 이사: a surname and two syllables
  const korean = text.length === 3 ? language.names.korean(text) : 'no';
  if (korean !== 'no' && (nearest || korean === 'likely') && !language.names.soundsForeign('clear', text)) return false;
  return !language.isCountry(text) && !endsWithClauseParticle(text, language);
}

/** `besideBody`: a known body stands behind the name, so that 배리, a word in other places, may be a part of it. */
function mayBeForeign(office: Office, word: PhraseWord, besideBody: boolean, nearest: boolean): boolean {
  if (HYPHENATED_PATTERN.test(word.text)) return true;
  if (!mayBeForeignLetters(office, word, nearest)) return false;
  if (isPlace(office, word) || isClause(office, word) || isVerbForm(office, word) || hasParticleTail(office, word))
    return false;
  if (besideBody && word.text.length <= 3 && office.language.names.soundsForeign('even', word.text)) return true;
  return !isKnownOtherwise(office, word);
}
