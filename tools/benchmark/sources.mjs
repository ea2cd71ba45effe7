// How right the program is by kind of page: the F1 of records on the ministry's releases, on those of others, in newspapers.
import { expectationOf } from '../../dist/check/expected.js';
import { compareWithGold, parseGold } from '../../dist/check/gold.js';
import { addScores, ratesOf, scoreArticle } from '../../dist/check/score.js';
import { createEngine, extract } from '../../dist/pipeline.js';
import { toGold } from './standoff.mjs';
import { readText } from './texts.mjs';

const RELEASES = 'hosungseo/gov-press-md';
/** The files of the releases say by name which ministry each is of. */
const MINISTRY = '중소벤처기업부';
const KINDS = [
  {
    kind: 'releases of the ministry',
    holds: ({ repository, path }) => repository === RELEASES && path.includes(MINISTRY),
  },
  { kind: 'releases of others', holds: ({ repository, path }) => repository === RELEASES && !path.includes(MINISTRY) },
  { kind: 'newspapers', holds: ({ repository }) => repository !== RELEASES },
];

/** A line a kind of page, with a column a type; pages whose text no archive holds are left out. */
export function sourceLines(pages, archives) {
  const engine = createEngine();
  const scores = pages.flatMap((page) => {
    const cut = readText(page, archives);
    if (cut === undefined) return [];
    const gold = parseGold(JSON.stringify(toGold(page, cut)), page.id);
    const { expected, actual } = compareWithGold(gold, expectationOf(extract(gold.article, engine), []));
    return [{ source: page.source, score: scoreArticle(expected, actual) }];
  });
  const rows = KINDS.flatMap(({ kind, holds }) => {
    const own = scores.filter(({ source }) => holds(source));
    return own.length === 0
      ? []
      : [{ kind, pages: own.length, rates: ratesOf(addScores(own.map(({ score }) => score)).records, []) }];
  });
  const types = rows[0]?.rates.map(({ type }) => type) ?? [];
  return [
    `${'records, F1'.padEnd(26)}pages${types.map((type) => type.padStart(14)).join('')}`,
    ...rows.map(
      ({ kind, pages: count, rates }) =>
        `${kind.padEnd(26)}${String(count).padStart(5)}${types
          .map((type) => (rates.find((one) => one.type === type)?.rate.f1 ?? 0).toFixed(3).padStart(14))
          .join('')}`,
    ),
  ];
}
