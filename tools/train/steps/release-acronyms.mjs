// The words in Latin letters that releases use and that are no firms' names: CES, ETF, Smart. Counted by releases; names
// of the dictionaries and those that releases mark as firms' are left out.
import { countReleases } from '../count.mjs';
import { byFirst, csvText } from '../csv.mjs';
import { companySurfaces } from '../shared.mjs';

const WORD_PATTERN = /(?<![A-Za-z0-9&.-])[A-Z][A-Za-z0-9&]+(?![A-Za-z0-9&-])/gu;

export const releaseAcronyms = {
  name: 'release-acronyms',
  what: "words in Latin letters that releases use and that are no firms' names, with the number of releases",
  files: ['release-acronyms.csv'],
  reads: 'archive',
  arguments: { least: 12 },
  make({ archive, before, engine, marked, arguments: { least } }) {
    const companies = companySurfaces(engine);
    const { firms, doubtful } = marked();
    const counts = countReleases({ archive, before }, function* (text) {
      for (const [word] of text.matchAll(WORD_PATTERN)) yield word;
    });
    const rows = [...counts].filter(
      ([word, count]) => count >= least && !companies.has(word) && !firms.has(word) && !doubtful.has(word),
    );
    const source = `releases before ${before}`;
    const text = csvText(
      ['word', 'releases', 'source'],
      rows.sort(byFirst).map((row) => [...row, source]),
    );
    return { texts: { 'release-acronyms.csv': text }, scores: null };
  },
};
