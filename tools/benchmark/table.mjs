// Scores of several pages as a table: precision, recall and F1 by type, then the attributes.
import { compareWithGold } from '../../dist/check/gold.js';
import { addScores, ratesOf, scoreArticle } from '../../dist/check/score.js';

/** @param pairs gold of a page, as `parseGold` gives it, with the records that were found */
export function scoreLines(pairs) {
  const attributes = new Map();
  const scores = pairs.map(({ gold, records }) => {
    const compared = compareWithGold(gold, { fields: {}, records });
    for (const [name, { right, expected }] of compared.attributes) {
      const before = attributes.get(name) ?? { right: 0, expected: 0 };
      attributes.set(name, { right: before.right + right, expected: before.expected + expected });
    }
    return scoreArticle(compared.expected, compared.actual);
  });
  const score = addScores(scores);
  const share = (value) => value.toFixed(3).padStart(9);
  return [
    ...['mentions', 'records'].flatMap((level) => [
      `${level.padEnd(14)}precision   recall       F1 expected    found`,
      ...ratesOf(score[level], []).map(
        ({ type, rate: { precision, recall, f1, expected, found } }) =>
          `${type.padEnd(14)}${share(precision)}${share(recall)}${share(f1)}${String(expected).padStart(9)}${String(found).padStart(9)}`,
      ),
    ]),
    ...[...attributes].map(
      ([name, { right, expected }]) => `${name.padEnd(23)}${share(right / expected)}  of ${expected}`,
    ),
  ];
}
