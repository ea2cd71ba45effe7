// How often syllables stand in transliterated names and how often in Korean words, from mecab-ko-dic itself: its persons
// of four syllables and more are transliterations nearly all. 젠 → 2,203 against 41.
import { byFirst, csvText } from '../csv.mjs';
import { isPerson, mecabPackage, mecabWords } from '../mecab-words.mjs';

const KOREAN_TAG_PATTERN = /^(?:NNG|MAG|XR|NNB|VV|VA)/u;

export const foreignSyllables = {
  name: 'foreign-syllables',
  what: 'how often a syllable stands in transliterated names and how often in Korean words',
  files: ['foreign-syllables.csv'],
  reads: 'mecab-ko-dic',
  arguments: { least: 12, shortest: 4 },
  make({ arguments: { least, shortest } }) {
    const foreign = new Map();
    const korean = new Map();
    const count = (counts, surface) => {
      for (const syllable of surface) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
    };
    for (const { surface, entries } of mecabWords()) {
      if (surface.length >= shortest && entries.some(isPerson)) count(foreign, surface);
      if (entries.some(([tag]) => KOREAN_TAG_PATTERN.test(tag))) count(korean, surface);
    }
    const { package: name, version } = mecabPackage();
    const rows = [...new Set([...foreign.keys(), ...korean.keys()])]
      .map((syllable) => [syllable, foreign.get(syllable) ?? 0, korean.get(syllable) ?? 0, `${name} ${version}`])
      // Rarer syllables say too little.
      .filter(([, a, b]) => a + b >= least)
      .sort(byFirst);
    return {
      texts: { 'foreign-syllables.csv': csvText(['syllable', 'foreign', 'korean', 'source'], rows) },
      scores: null,
    };
  },
};
