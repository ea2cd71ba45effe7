// Counts what changed over many articles and keeps a few changes to show.
import { createHash } from 'node:crypto';
import { compareArticles } from './records.mjs';

const noCounts = () => ({ before: 0, after: 0, come: 0, go: 0, changed: 0, mentions: 0 });

function countsOf(table, key) {
  table[key] ??= noCounts();
  return table[key];
}

/** Changes of records before those of mentions alone, each group in an order that is as good as chance. */
function rankOf(articleId, { kind, type, name }) {
  const digest = createHash('sha256')
    .update(JSON.stringify([articleId, kind, type, name]))
    .digest('hex');
  return `${kind === 'mentions' ? 1 : 0}${digest}`;
}

/** Keeps the `limit` changes with the lowest ranks: the same ones whatever else changed between them. */
function createSampler(limit) {
  const kept = [];
  return {
    offer(rank, makeSample) {
      if (limit === 0 || (kept.length === limit && rank >= kept.at(-1).rank)) return;
      let [from, to] = [0, kept.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (kept[middle].rank < rank) from = middle + 1;
        else to = middle;
      }
      kept.splice(from, 0, { rank, sample: makeSample() });
      if (kept.length > limit) kept.pop();
    },
    samples: () => kept.map(({ sample }) => sample),
  };
}

/** `describe(article, mention)` gives the words to show around a mention. */
export function createTally({ samples, describe }) {
  const totals = noCounts();
  const [types, rules, fields, articleFields] = [{}, {}, {}, {}];
  const articles = { before: 0, after: 0, missing: 0 };
  const sampler = createSampler(samples);

  function countChange(change, article) {
    totals[change.kind] += 1;
    countsOf(types, change.type)[change.kind] += 1;
    countsOf(rules, change.rule)[change.kind] += 1;
    for (const { name } of change.fields ?? []) {
      const key = `${change.type}.${name}`;
      fields[key] = (fields[key] ?? 0) + 1;
    }
    sampler.offer(rankOf(article.id, change), () => ({
      ...change,
      article: article.id,
      sentence: describe(article, change.at),
    }));
  }

  return {
    add({ before, after }) {
      for (const [side, article] of Object.entries({ before, after })) {
        if (article === undefined) continue;
        articles[side] += 1;
        totals[side] += article.records.length;
        for (const { type } of article.records) countsOf(types, type)[side] += 1;
      }
      if (before === after) return;
      const none = { records: [] };
      const difference = compareArticles(before ?? none, after ?? none);
      if (before === undefined || after === undefined) {
        articles.missing += 1;
      } else {
        for (const name of difference.fields) articleFields[name] = (articleFields[name] ?? 0) + 1;
      }
      for (const change of difference.changes) {
        // A mention that only the old build finds stands in the text that the old build read.
        const isOld = change.kind === 'go' || (change.kind === 'mentions' && change.found.length === 0);
        countChange(change, isOld ? before : after);
      }
    },
    result() {
      const changed = totals.come + totals.go + totals.changed;
      return {
        articles,
        records: totals,
        changedShare: changed / Math.max(1, totals.before),
        isSame: changed + totals.mentions === 0 && Object.keys(articleFields).length === 0 && articles.missing === 0,
        types,
        rules,
        fields,
        articleFields,
        samples: sampler.samples(),
      };
    },
  };
}
