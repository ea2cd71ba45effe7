// The words that releases use and MeCab does not know whole: compounds such as 협업프로그램, so that rules do not take
// them for names. Counted by releases, particles cut; names of the dictionaries and persons' names are left out.
import { languageOf } from '../../../dist/lexicon/language.js';
import { endsInflected } from '../../../dist/korean/name-end.js';
import { countReleases } from '../count.mjs';
import { byFirst, csvText } from '../csv.mjs';
import { wordLines } from '../word-lines.mjs';

const WORD_PATTERN = /[가-힣]{2,10}/gu;
const PARTICLE_PATTERN =
  /(?:은|는|이|가|을|를|의|에|와|과|로|도|으로|에서|에게|까지|부터|만|이나|하는|한|하고|하여|해|했다|된|되는)$/u;
const VERB_END_PATTERN = /(?:다|고|며|여|된|한|할|는|은|를|을|의|에|로|와|과|서|해|도|만)$/u;

export const releaseWords = {
  name: 'release-words',
  what: 'words that releases use and MeCab does not know whole, with the number of releases',
  files: ['release-words.csv'],
  reads: 'archive',
  arguments: { least: 28, longest: 7 },
  make({ archive, before, resources, engine, arguments: { least, longest } }) {
    const language = languageOf(resources);
    const names = new Set(engine.kinds.flatMap(({ entries }) => entries.map(({ surface }) => surface)));
    const counts = countReleases({ archive, before }, function* (text) {
      for (const [word] of text.matchAll(WORD_PATTERN)) {
        yield word;
        const stem = word.replace(PARTICLE_PATTERN, '');
        if (stem.length >= 2) yield stem;
      }
    });
    const common = [...counts].filter(([word, count]) => count >= least && word.length <= longest && !names.has(word));
    const { doc, blocks } = wordLines(
      common.map(([word]) => word),
      engine.tokenizer,
    );
    const rows = common.filter(([word], index) => {
      const block = blocks[index];
      const tokens = doc.tokensIn(block, block);
      const known = tokens.length === 1 && /^(?:NNG|MAG|V|X|MM|I)/u.test(tokens[0].pos);
      return (
        !known &&
        !endsInflected(doc, block, block) &&
        language.names.korean(word) !== 'likely' &&
        !VERB_END_PATTERN.test(word)
      );
    });
    const source = `releases before ${before}`;
    const text = csvText(
      ['word', 'releases', 'source'],
      rows.sort(byFirst).map((row) => [...row, source]),
    );
    return { texts: { 'release-words.csv': text }, scores: null };
  },
};
