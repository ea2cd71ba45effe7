// The words that have the form of a Korean name and that releases use for something else: 서비스, 완성도, 권한을. Who is
// named in releases has a title beside the name in most of them, and such a word has one, or a telephone, in few. Counted by releases.
import { languageOf } from '../../../dist/lexicon/language.js';
import { countReleases } from '../count.mjs';
import { byFirst, csvText } from '../csv.mjs';
import { wordLines } from '../word-lines.mjs';

const WORD_PATTERN = /[가-힣]+/gu;
const PARTICLE_PATTERN =
  /(?:은|는|이|가|을|를|의|에|와|과|로|도|으로|에서|에게|까지|부터|만|이나|하는|한|하고|하여|해|했다|된|되는)$/u;
const LONGEST_TITLE = 6;
const LONGEST_PARTICLE = 2;
/** Between a name and its title: `이상직 이사장`, `이상직 중소벤처기업진흥공단 이사장`. */
const MOST_WORDS = 3;
/** Who is to be asked: `장차철(044-200-7081)`, in a column of their own as well. */
const TELEPHONE_PATTERN = /^[\s(|]*(?:☎|\d{2,3}[-)])/u;
const TELEPHONE_REACH = 8;
/** Names that a rule of its own tells from what they look like: 이상은 팀장은, 천만원 대표. */
const TOLD_ELSEWHERE_PATTERN = /^..은$|^[일이삼사오육칠팔구십백천만억조]+원$/u;
const SHORT = 2;
const MARK = '\t';
const FILE = 'name-like-words.csv';

/** Whether a word ends in a title, particles aside. */
function isTitled(word, { titles }) {
  for (let cut = 0; cut <= LONGEST_PARTICLE; cut += 1) {
    const end = word.length - cut;
    for (let length = 2; length <= Math.min(LONGEST_TITLE, end); length += 1)
      if (titles.get(word.slice(end - length, end)) !== undefined) return true;
  }
  return false;
}

/** The names that a word can be, with its particle and without. */
function namesOf(word, names) {
  const stem = word.replace(PARTICLE_PATTERN, '');
  return (stem === word ? [word] : [word, stem]).filter((name) => names.byForm(name) !== 'no');
}

export const nameLikeWords = {
  name: 'name-like-words',
  what: 'words with the form of a Korean name that releases use for something else, with the number of releases, and of those that give it a title or a telephone',
  files: [FILE],
  reads: 'archive',
  // words of two syllables are names as well more often: 조석, 도성은
  arguments: { least: 20, share: 0.4, leastOfShort: 100, shareOfShort: 0.2 },
  make({ archive, before, resources, engine, arguments: { least, share, leastOfShort, shareOfShort } }) {
    const language = languageOf(resources);
    const counts = countReleases({ archive, before }, function* (text) {
      const words = [...text.matchAll(WORD_PATTERN)];
      const titled = words.map(([word]) => isTitled(word, language));
      for (const [at, { 0: word, index }] of words.entries()) {
        const possible = namesOf(word, language.names);
        if (possible.length === 0) continue;
        const end = index + word.length;
        const hasTitle =
          titled[at - 1] === true ||
          titled.slice(at + 1, at + 1 + MOST_WORDS).includes(true) ||
          TELEPHONE_PATTERN.test(text.slice(end, end + TELEPHONE_REACH));
        for (const name of possible) {
          yield name;
          if (hasTitle) yield name + MARK;
        }
      }
    });
    const isOrdinary = (word, count) => {
      const isShort = word.length === SHORT;
      const titled = counts.get(word + MARK) ?? 0;
      return count >= (isShort ? leastOfShort : least) && titled < count * (isShort ? shareOfShort : share);
    };
    const ordinary = [...counts].filter(
      ([word, count]) =>
        !word.endsWith(MARK) &&
        isOrdinary(word, count) &&
        !TOLD_ELSEWHERE_PATTERN.test(word) &&
        !language.isKnownPerson(word),
    );
    const { doc, blocks } = wordLines(
      ordinary.map(([word]) => word),
      engine.tokenizer,
    );
    const rows = ordinary.filter((_, index) => {
      const [first] = doc.tokensIn(blocks[index], blocks[index]);
      return !(first?.semantic === '인명' && first.end === blocks[index].end);
    });
    const text = csvText(
      ['word', 'releases', 'titled'],
      rows.sort(byFirst).map(([word, count]) => [word, count, counts.get(word + MARK) ?? 0]),
    );
    return { texts: { [FILE]: text }, scores: null };
  },
};
