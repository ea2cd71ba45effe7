// The nouns that sound foreign, that MeCab knows and releases use, and that are no firms' names: 온라인, 인프라.
// Counted by releases; names of the dictionaries and those that releases mark as firms' are left out (오아시스).
import { particlesEnd } from '../../../dist/korean/edges.js';
import { languageOf } from '../../../dist/lexicon/language.js';
import { countReleases } from '../count.mjs';
import { byFirst, csvText } from '../csv.mjs';
import { companySurfaces } from '../shared.mjs';
import { wordLines } from '../word-lines.mjs';

const WORD_PATTERN = /[가-힣]{2,8}/gu;
const LONGEST_PARTICLE = 2;

export const borrowedWords = {
  name: 'borrowed-words',
  what: "nouns that MeCab knows and that sound like firms' names, with the number of releases that use them",
  files: ['borrowed-words.csv'],
  reads: 'archive',
  arguments: { least: 40 },
  make({ archive, before, resources, engine, marked, arguments: { least } }) {
    const { names } = languageOf(resources);
    const companies = companySurfaces(engine);
    const { firms } = marked();
    const counts = countReleases({ archive, before }, function* (text) {
      for (const [word] of text.matchAll(WORD_PATTERN)) {
        yield word;
        for (let cut = Math.max(2, word.length - LONGEST_PARTICLE); cut < word.length; cut += 1)
          if (particlesEnd(word, cut) === word.length) yield word.slice(0, cut);
      }
    });
    const common = [...counts].filter(
      ([word, count]) =>
        count >= least && !companies.has(word) && !firms.has(word) && names.soundsForeign('loanword', word),
    );
    const { doc, blocks } = wordLines(
      common.map(([word]) => word),
      engine.tokenizer,
    );
    const rows = common.filter((_, index) => {
      const tokens = doc.tokensIn(blocks[index], blocks[index]);
      return tokens.length === 1 && tokens[0].pos === 'NNG';
    });
    const source = `releases before ${before}`;
    const text = csvText(
      ['word', 'releases', 'source'],
      rows.sort(byFirst).map((row) => [...row, source]),
    );
    return { texts: { 'borrowed-words.csv': text }, scores: null };
  },
};
