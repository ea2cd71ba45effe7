// What the program finds on pages of the benchmark, record by record: how sure it is of each, what speaks for it, and
// whether the page's annotator agrees.
import { compareWithGold, parseGold } from '../../dist/check/gold.js';
import { expectationOf } from '../../dist/check/expected.js';
import { identityOf } from '../../dist/check/compare.js';
import * as present from '../../dist/pipeline.js';
import { aroundIn, confidenceFeatures } from '../../dist/stages/confidence.js';
import { toGold } from './standoff.mjs';
import { readText } from './texts.mjs';

/**
 * Pages whose text no archive holds are left out.
 * @param pipeline `pipeline.js` of another build; the present one where it is left out
 */
export function* judgedRecords(pages, archives, { createEngine, extract } = present) {
  const records = [];
  const engine = createEngine();
  const told = {
    ...engine,
    confidence(mentions, around) {
      records.push(mentions);
      return engine.confidence(mentions, around);
    },
  };
  for (const page of pages) {
    const cut = readText(page, archives);
    if (cut === undefined) continue;
    const gold = parseGold(JSON.stringify(toGold(page, cut)), page.id);
    records.length = 0;
    const result = extract(gold.article, told);
    const around = aroundIn(gold.article.text, records.flat());
    const { expected, actual } = compareWithGold(gold, expectationOf(result, []));
    const wanted = new Set(expected.records.map(identityOf));
    // records are told apart by where they first stand; those whose every mention is left open are not scored
    const isScored = new Map(
      actual.records.flatMap((record) =>
        record.mentions.map(({ start, end }) => [`${record.type} ${start} ${end}`, wanted.has(identityOf(record))]),
      ),
    );
    for (const [at, { type, name, confidence, mentions }] of result.records.entries()) {
      const key = mentions.map(({ start, end }) => `${type} ${start} ${end}`).find((place) => isScored.has(place));
      if (key === undefined) continue;
      const features = confidenceFeatures(records[at] ?? [], around);
      yield { page: page.id, type, name, confidence, features, right: isScored.get(key) };
    }
  }
}
