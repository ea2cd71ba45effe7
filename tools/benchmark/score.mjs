// `node tools/benchmark/score.mjs GOLD_FOLDER OUTPUT.jsonl`: scores the output of any program on gold that
// `npm run benchmark -- ARCHIVE… --gold FOLDER` wrote. A line of the output is one page:
//   { "id", "records": [ { "type", "name", …attributes, "mentions": [ { "start", "end" } ] } ] }
// with offsets in UTF-16 code units into the gold's text, as `kr-sme extract -f jsonl` writes them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGold } from '../../dist/check/gold.js';
import { scoreLines } from './table.mjs';

const [folder, output] = process.argv.slice(2);
if (output === undefined) {
  console.error('usage: node tools/benchmark/score.mjs GOLD_FOLDER OUTPUT.jsonl');
  process.exit(2);
}
const found = new Map(
  readFileSync(output, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map((page) => [page.id, page.records]),
);
const pairs = readdirSync(folder)
  .sort()
  .map((file) => {
    const gold = parseGold(readFileSync(join(folder, file), 'utf8'), file);
    const records = (found.get(gold.article.id) ?? []).map(({ type, name, mentions, ...fields }) => ({
      type,
      name,
      fields,
      mentions,
    }));
    return { gold, records };
  });
for (const line of scoreLines(pairs)) console.log(line);
