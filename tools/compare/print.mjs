// The comparison of two builds as text.

const MOST_RULES = 25;
const COLUMNS = ['before', 'after', 'come', 'go', 'changed', 'mentions'];
const SIGNS = { come: '+', go: '-', changed: '~', mentions: '=' };

const changesIn = ({ come, go, changed, mentions }) => come + go + changed + mentions;

function table(label, rows, columns) {
  const width = Math.max(label.length, ...rows.map(([name]) => name.length)) + 2;
  const line = (name, cells) => `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  const heads = columns.map((column) => (column === 'mentions' ? 'mentions¹' : column));
  return [
    line(label, heads),
    ...rows.map(([name, counts]) =>
      line(
        name,
        columns.map((column) => counts[column]),
      ),
    ),
  ];
}

const countsInOrder = (counts) =>
  Object.entries(counts)
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

function rulesTable(rules) {
  const rows = Object.entries(rules).sort(
    ([one, counts], [other, otherCounts]) => changesIn(otherCounts) - changesIn(counts) || (one < other ? -1 : 1),
  );
  const left = rows.length - MOST_RULES;
  return [
    ...table('rule of the first mention', rows.slice(0, MOST_RULES), COLUMNS.slice(2)),
    ...(left > 0 ? [`and ${left} rules more`] : []),
  ];
}

function detailsOf({ kind, fields, lost, found }) {
  if (kind === 'come' || kind === 'go') return '';
  if (kind === 'changed') {
    const shown = (value) => (value === undefined ? '(none)' : String(value));
    return `: ${fields.map(({ name, before, after }) => `${name} ${shown(before)} → ${shown(after)}`).join('; ')}`;
  }
  const places = (sign, mentions) => mentions.map(({ start, end, surface }) => `${sign}${start}–${end} ${surface}`);
  return `: ${[...places('-', lost), ...places('+', found)].join(', ')}`;
}

const sampleLines = (sample) => [
  `${SIGNS[sample.kind]} ${sample.type} ${sample.name} (${sample.rule})${detailsOf(sample)}`,
  `    ${sample.article}:${sample.at.start}`,
  `    ${sample.sentence}`,
];

function timesLine({ before, after }) {
  const part = (name) =>
    `${name} ${before[name].toFixed(2)} → ${after[name].toFixed(2)} s (${(after[name] / before[name]).toFixed(2)} times)`;
  return `time of the whole run: ${part('wall')}, ${part('cpu')}`;
}

/** Lines to print for a comparison and the times of its two runs. */
export function comparisonLines(
  { articles, records, changedShare, isSame, types, rules, fields, articleFields, samples },
  times,
) {
  const countOf = ({ before, after }) => (before === after ? String(before) : `${before} → ${after}`);
  const lines = [
    `${countOf(articles)} articles, ${countOf(records)} records`,
    ...(articles.missing === 0 ? [] : [`${articles.missing} articles are missing on one side, with their records`]),
    timesLine(times),
  ];
  if (isSame) return [...lines, 'nothing changed'];
  const typeRows = Object.entries(types).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...lines,
    `${(100 * changedShare).toFixed(2)} % of records come, go or change; ${records.mentions} change in their mentions only`,
    '',
    ...table('type', [...typeRows, ['all', records]], COLUMNS),
    '¹ records whose mentions alone changed',
    ...(Object.keys(rules).length === 0 ? [] : ['', ...rulesTable(rules)]),
    ...(Object.keys(fields).length === 0 ? [] : ['', `attributes: ${countsInOrder(fields)}`]),
    ...(Object.keys(articleFields).length === 0
      ? []
      : ['', `articles that differ in: ${countsInOrder(articleFields)}`]),
    ...(samples.length === 0 ? [] : ['', `${samples.length} of ${changesIn(records)} changes:`]),
    ...samples.flatMap(sampleLines),
  ];
}
