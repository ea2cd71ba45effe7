// Who stands between the beginning of a phrase and a country is of that country, whatever the name sounds like:
//   △분햄 보라칫 라오스 천연자원환경부 장관, △알리 아부세나 이집트 환경청장
// Not: 지난해 방한한 라오스 장관, 양국 정상과 라오스 총리, 한편 미국 대통령.
import type { Span } from '../../core/types.js';
import { isOtherName } from './known-bodies.js';
import type { Office } from './office.js';
import type { PhraseWord, Reading } from './reading.js';
import { endsWithParticle, isAdnominal, isClause, isCommonNoun, isInflected, isPlace } from './word-forms.js';

const MOST_WORDS = 5;
const LEAST_WORDS = 2;

/** The name made of all words from the nearest, `words[i]`, to the beginning of the phrase, where a country stands behind it. */
export function compatriotName(office: Office, words: readonly PhraseWord[], i: number): Span | undefined {
  const country = words[i - 1];
  const name = words.slice(i);
  const [last] = name;
  const first = name.at(-1);
  if (country === undefined || first === undefined || last === undefined) return undefined;
  const { language } = office;
  if (!language.isCountry(country.text) || language.countryCode(country.text) === 'KR') return undefined;
  if (name.length < LEAST_WORDS || name.length > MOST_WORDS) return undefined;
  return name.every((word) => mayBePart(office, word)) ? { start: first.start, end: last.end } : undefined;
}

/** Whether a word may be a part of a foreign name: no name of a body, no Korean name, no word of the language. */
export function mayBePart(reading: Reading, word: PhraseWord): boolean {
  const { language } = reading;
  return (
    /^[가-힣]{1,8}$/u.test(word.text) &&
    word.bracketAfter === undefined &&
    !isOtherName(reading, word, word.text) &&
    !language.names.isNoName(word.text) &&
    language.names.korean(word.text) !== 'likely' &&
    !language.phraseWords('clause').has(word.text) &&
    !language.phraseWords('holder').has(word.text) &&
    !endsWithParticle(word.text, language) &&
    !isClause(reading, word) &&
    !isCommonNoun(reading, word) &&
    !isInflected(reading, word) &&
    !isAdnominal(reading, word) &&
    !isPlace(reading, word)
  );
}
