// The weights by which unknown words are told to be firms' names: company-letters.csv, how such names are spelled, and
// company-usage.csv, how they are used. Both are logistic regressions. Names are parted in five by their spelling: how
// well a name is told is measured by tables that have never seen it, and the letters of a name that trains the second
// table are weighed by a first one without it, so that what is remembered is not taken for skill.
import { z } from 'zod';
import { createFirmNames } from '../../../dist/entities/company/firm-names.js';
import { letterFeatures } from '../../../dist/entities/company/usage/letters.js';
import { featureValues } from '../../../dist/entities/company/usage/model.js';
import { lettersFeature } from '../../../dist/entities/company/usage/spelling.js';
import { languageOf } from '../../../dist/lexicon/language.js';
import { byFirst, csvText } from '../csv.mjs';
import { logOdds, regression } from '../regression.mjs';
import { hash, shuffled } from '../shared.mjs';
import { usageExamples } from '../usage-examples.mjs';

const FOLDS = 5;
const EVERYTHING = -1;
const SOURCE = 'npm run train';
const SCORED_FROM = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];

const fold = (name) => Math.floor(hash(`fold ${name}`) * FOLDS);
const LISTED_ROW = z.object({
  name: z.string(),
  aliases: z.string().default(''),
  strength: z.string().default(''),
});

export const companyUsage = {
  name: 'company-usage',
  what: "weights by which an unknown word is told to be a firm's name: by its letters, and by its use",
  files: ['company-letters.csv', 'company-usage.csv'],
  reads: 'archive and news',
  arguments: {
    every: 12,
    'news-weight': 3,
    // So many names have to show a feature, lest one frequent name be learned by heart.
    'fewest-letters': 4,
    'fewest-names': 40,
    'letters-decay': 0.001,
    decay: 0.01,
    'smallest-letters-weight': 0.25,
    'smallest-weight': 0.15,
  },
  make(context) {
    const { resources, log, arguments: settings } = context;
    const marked = context.marked();
    // The names of gold articles, left out to see what the tables do with names that are new to them.
    const leftOut = new Set(context.without);
    const examples = [];
    for (const example of usageExamples({ ...context, marked, every: settings.every }))
      if (!leftOut.has(example.name)) examples.push(example);
    log(`${String(examples.length)} examples`);
    const letters = trainLetters(examples, { resources, marked, leftOut, settings });
    log(`letters: ${String(letters.firms)} firms, ${String(letters.others)} others`);
    const usage = trainUsage(examples, letters, settings, context.drop);
    const table = (column, names, weights, smallest) =>
      csvText(
        [column, 'weight', 'source'],
        [
          ['bias', weights[0].toFixed(2), SOURCE],
          ...names
            .map((name, at) => [name, weights[at + 1]])
            .filter(([, weight]) => Math.abs(weight) >= smallest)
            .sort(byFirst)
            .map(([name, weight]) => [name, weight.toFixed(2), SOURCE]),
        ],
      );
    if (context.show) showWrong(examples, log);
    return {
      texts: {
        'company-letters.csv': table(
          'letters',
          letters.names,
          letters.without(EVERYTHING),
          settings['smallest-letters-weight'],
        ),
        'company-usage.csv': table('feature', usage.names, usage.without(EVERYTHING), settings['smallest-weight']),
      },
      scores: scoresOf(examples),
    };
  },
};

function trainLetters(examples, { resources, marked, leftOut, settings }) {
  const language = languageOf(resources);
  const firms = createFirmNames(resources, language);
  const isHangulName = (name) => /^[가-힣A-Za-z0-9&]{2,}$/u.test(name) && /[가-힣]/u.test(name) && !leftOut.has(name);
  const firmNames = new Set(
    resources
      .rows('companies.csv', LISTED_ROW)
      .filter(({ strength }) => strength !== 'weak')
      .flatMap(({ name, aliases }) => [name, ...aliases.split('|').map((alias) => alias.trim())])
      .filter(isHangulName),
  );
  for (const name of marked.firms)
    if (isHangulName(name) && firms.isSpelledLikeName(name) && !firms.isReleaseWord(name) && !language.titles.get(name))
      firmNames.add(name);
  const otherNames = new Set(
    examples
      .filter(({ firm, name }) => !firm && isHangulName(name) && !firmNames.has(name))
      .map(({ name }) => name)
      .filter((name) => !marked.firms.has(name) && !marked.doubtful.has(name)),
  );
  const spelled = [...[...firmNames].map((name) => [name, true]), ...[...otherNames].map((name) => [name, false])];
  const counts = new Map();
  for (const [name] of spelled)
    for (const feature of letterFeatures(name)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= settings['fewest-letters']).map(([feature]) => feature);
  const number = new Map(names.map((feature, at) => [feature, at + 1]));
  const idsOf = (name) => [0, ...letterFeatures(name).flatMap((feature) => number.get(feature) ?? [])];
  const inOrder = shuffled(spelled, 'letters').map(([name, right]) => {
    const ids = idsOf(name);
    return { ids, amounts: ids.map(() => 1), right, weight: 1, fold: fold(name) };
  });
  const without = (left) =>
    regression(inOrder, names.length + 1, {
      without: left,
      epochs: 6,
      rate: 0.1,
      decay: settings['letters-decay'],
      doubt: 0.9,
    });
  const tables = Array.from({ length: FOLDS }, (_, left) => without(left));
  return {
    names,
    without,
    firms: firmNames.size,
    others: otherNames.size,
    /** What a table says of a name that it has not seen. */
    unseenScore: (name) => idsOf(name).reduce((sum, at) => sum + tables[fold(name)][at], 0),
  };
}

/** Trains on the examples and gives each the score that a table without its name gives it. */
function trainUsage(examples, letters, settings, drop) {
  const witnesses = new Map();
  for (const example of examples) {
    const { name, own, places } = example;
    const spelling = own.map((feature) =>
      feature.startsWith('letters=') ? lettersFeature(name, letters.unseenScore(name)) : feature,
    );
    example.values = [...featureValues(spelling, places)].filter(([feature]) => drop?.test(feature) !== true);
    example.isNews = example.id.startsWith('news');
    for (const [feature] of example.values) {
      const seen = witnesses.get(feature) ?? new Set();
      if (seen.size <= settings['fewest-names']) seen.add(name);
      witnesses.set(feature, seen);
    }
  }
  const names = [...witnesses]
    .filter(([, seen]) => seen.size >= settings['fewest-names'])
    .map(([feature]) => feature)
    .sort();
  const number = new Map(names.map((feature, at) => [feature, at + 1]));
  for (const example of examples) {
    const entries = example.values.filter(([feature]) => number.has(feature));
    example.ids = Int32Array.from([0, ...entries.map(([feature]) => number.get(feature))]);
    example.amounts = Float64Array.from([1, ...entries.map(([, value]) => value)]);
    example.right = example.firm;
    example.fold = fold(example.name);
    example.weight *= example.isNews ? settings['news-weight'] : 1;
    delete example.values;
    delete example.places;
  }
  const inOrder = shuffled(examples, 'order');
  const smallest = settings['smallest-weight'];
  const without = (left) => {
    const options = { without: left, epochs: 8, rate: 0.15, decay: settings.decay, doubt: 0.9 };
    const table = regression(inOrder, names.length + 1, options);
    return table.map((weight, at) => (at > 0 && Math.abs(weight) < smallest ? 0 : weight));
  };
  for (let left = 0; left < FOLDS; left += 1) {
    const table = without(left);
    for (const example of examples) if (example.fold === left) example.score = logOdds(table, example);
  }
  return { names, without };
}

/** How names are told that the tables have not seen; firms that none lists count as wrong. */
function scoresOf(examples) {
  const isFewFirms = ({ own }) => own.some((feature) => /^article-firms=[01]$/u.test(feature));
  const parts = {
    all: examples,
    releases: examples.filter(({ isNews }) => !isNews),
    news: examples.filter(({ isNews }) => isNews),
    'few firms named': examples.filter(isFewFirms),
    'news, few firms named': examples.filter((example) => example.isNews && isFewFirms(example)),
  };
  const total = (some) => some.reduce((sum, { weight }) => sum + weight, 0);
  const round = (value) => (Number.isFinite(value) ? Number(value.toFixed(3)) : null);
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, part]) => part.length > 0)
      .map(([label, part]) => {
        const all = total(part.filter(({ firm }) => firm));
        const rows = SCORED_FROM.map((threshold) => {
          const found = part.filter(({ score }) => score >= threshold);
          const right = total(found.filter(({ firm }) => firm));
          const precision = right / total(found);
          const recall = right / all;
          const f1 = (2 * precision * recall) / (precision + recall);
          return { threshold, precision: round(precision), recall: round(recall), f1: round(f1) };
        });
        return [label, rows];
      }),
  );
}

function showWrong(examples, log) {
  const sorted = [...examples].sort((a, b) => b.score - a.score);
  const names = (some) => [...new Set(some.map(({ name }) => name))].slice(0, 200).join(' ');
  log(`taken for firms: ${names(sorted.filter(({ firm, score }) => !firm && score > -0.3 && score < 0.6))}`);
  log(`firms not taken: ${names(sorted.filter(({ firm, score }) => firm && score < -0.5))}`);
}
