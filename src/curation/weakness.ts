// Why a name should count only with support in the article. 미래 is a word, 이상직 a person, 파주 a city, 나노텍 fine.
import type { Texts } from '../messages/language.js';
import { NAME_REASONS } from '../messages/lint.js';
import type { Resources } from '../core/resources.js';
import { isHangul } from '../text/characters.js';
import { languageOf } from '../lexicon/language.js';
import type { MorphemeTokenizer } from '../tokenizer/index.js';
import { isParticle, listedWords, ordinaryWords } from './ordinary-words.js';
import { CHECKED_NAME_ROW, CHECKED_NAMES_FILE } from './schemas.js';

/** Listed firms with two syllables mostly mean something else: 대상, 나노, 보령. */
const LONGEST_SHORT_FIRM = 2;
/** A phrase of common nouns as short as this stands in articles without meaning a firm: 미래건설, 좋은사람. */
const LONGEST_PHRASE = 4;
const LONGEST_ABBREVIATION = 3;

export interface WeaknessJudge {
  /** The reason in plain words; undefined for a name that stands for itself. `file` is the dictionary it is for. */
  reason(name: string, file: string): Texts | undefined;
}

/** Names that MeCab cuts into common nouns only: 미래건설 → 미래/NNG + 건설/NNG. */
function phrases(names: readonly string[], tokenizer: MorphemeTokenizer): ReadonlySet<string> {
  const short = names.filter((name) => name.length <= LONGEST_PHRASE && /^[가-힣]+$/u.test(name));
  const analysis = tokenizer.analyze(short.join('\n'));
  const found = new Set<string>();
  let start = 0;
  let index = 0;
  for (const name of short) {
    const end = start + name.length;
    let count = 0;
    let areNouns = true;
    for (; index < analysis.length && (analysis.starts[index] ?? 0) < end; index += 1) {
      const { pos, surface } = analysis.token(index);
      count += 1;
      areNouns &&= (pos === 'NNG' && surface.length > 1) || pos === 'XSN';
    }
    if (count > 1 && areNouns) found.add(name);
    start = end + 1;
  }
  return found;
}

/** Judges names by MeCab, by the word lists and by the names of other types that `resources` hold. */
export function createWeaknessJudge(
  names: readonly string[],
  resources: Resources,
  tokenizer: MorphemeTokenizer,
  otherNames: ReadonlyMap<string, string>,
): WeaknessJudge {
  const ordinary = ordinaryWords(names, tokenizer);
  const madeOfNouns = phrases(names, tokenizer);
  const listed = listedWords(resources);
  const language = languageOf(resources);
  const checked = new Set(resources.rows(CHECKED_NAMES_FILE, CHECKED_NAME_ROW).map(({ name }) => name));
  return {
    reason(name, file) {
      if (checked.has(name)) return undefined;
      if (isParticle(name)) return NAME_REASONS.particle;
      const word = listed.get(name);
      if (word !== undefined && !(word.isAcronym && file !== 'companies.csv')) return NAME_REASONS.word(word.what);
      const wordClass = ordinary.get(name);
      if (wordClass !== undefined) return NAME_REASONS.word(wordClass);
      const other = otherNames.get(name);
      if (other !== undefined) return NAME_REASONS.otherName(other);
      const isKorean = isHangul(name.charCodeAt(0));
      if (!isKorean && /^[A-Za-z0-9&.-]+$/u.test(name) && name.length <= LONGEST_ABBREVIATION) {
        return NAME_REASONS.shortAbbreviation;
      }
      if (file !== 'companies.csv') return undefined;
      if (isKorean && name.length <= LONGEST_SHORT_FIRM) return NAME_REASONS.twoSyllables;
      if (name.length === 3 && language.names.korean(name) === 'likely') return NAME_REASONS.person;
      if (madeOfNouns.has(name)) return NAME_REASONS.commonNouns;
      return undefined;
    },
  };
}
