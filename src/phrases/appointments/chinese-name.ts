// Names of China in Hangul: one word of a surname and one to three more syllables, which other rules take for a noun or a
// Korean word: 셰톈 중국 상무부장, 자오린위 주한 중국대사.
import type { Office } from './office.js';
import { mayBePart } from './compatriot.js';
import type { PhraseWord } from './reading.js';

/** How far from a name its country may stand. */
const NEARBY = 120;
const NAME_PATTERN = /^[가-힣]{2,5}$/u;
const LONGEST_SURNAME = 2;
/** Shorter words are too often something else where no country stands right behind them. */
const LEAST_ALONE = 3;
/** 주한 before the country of the embassy. */
const POSTED_PATTERN = /^주[가-힣]$/u;
const CHINESE = new Set(['CN', 'TW', 'HK', 'MO', 'SG']);

/**
 * Whether `words[i]` is a name of China: a surname of China at its front and a country where Chinese is spoken right behind it
 * (류톈밍 중국 외교부 대변인), or nearby where no Korean has that surname (쑨톈밍 대변인).
 * Not: 류도윤 중국 법인장, a Korean name; 천연가스 중국 대표, a noun.
 */
export function isChineseName(office: Office, words: readonly PhraseWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !NAME_PATTERN.test(word.text)) return false;
  const surname = surnameOf(office, word.text);
  if (surname === undefined || office.title === '시장') return false;
  // 옌스 볼덴베르크 사무총장: a first name
  const next = words[i - 1];
  if (next !== undefined && mayBePart(office, next)) return false;
  const ofKorea = office.language.names.isSurname(surname);
  if (!(behindIsChinese(office, words, i) || (!ofKorea && isOfState(office, word) && isNearChina(office, word))))
    return false;
  return (!ofKorea || word.text.length >= 3) && mayBePart(office, word);
}

/** The longer of two surnames: 자오 of 자오린위. */
function surnameOf({ language }: Office, name: string): string | undefined {
  const surnames = language.phraseWords('chinese-surname');
  for (let length = LONGEST_SURNAME; length >= 1; length -= 1) {
    const surname = name.slice(0, length);
    if (name.length > length && surnames.has(surname)) return surname;
  }
  return undefined;
}

/** 중국 in 셰톈 중국 대사, 셰톈 주한 중국대사. */
function behindIsChinese(office: Office, words: readonly PhraseWord[], i: number): boolean {
  const { text, glued, language } = office;
  const next = words[i - 1];
  const behind = next !== undefined && POSTED_PATTERN.test(next.text) ? words[i - 2] : next;
  const word = behind?.text ?? (glued === undefined ? undefined : text.slice(glued.start, glued.end));
  return word !== undefined && CHINESE.has(language.countryCode(word) ?? '');
}

/** 쑨톈밍 대변인. Not: 바이오 대표, 친윤 의원, 친미 총리: words that begin as surnames do. */
function isOfState({ title, language }: Office, { text }: PhraseWord): boolean {
  const { titles } = language;
  return text.length >= LEAST_ALONE && titles.get(title)?.scope === 'public' && !titles.classed('council').has(title);
}

function isNearChina({ text, block, language }: Office, word: PhraseWord): boolean {
  const nearby = text.slice(Math.max(block.start, word.start - NEARBY), Math.min(block.end, word.end + NEARBY));
  return nearby
    .split(/[^가-힣]+/u)
    .some((each) => [2, 3].some((length) => CHINESE.has(language.countryCode(each.slice(0, length)) ?? '')));
}
