// What differs between the records of one article in two builds. A record is the same entity where its type and its
// canonical name are the same, a sum where its value is; what a mention's rule is called does not matter.

const SUM_FIELDS = ['value', 'max', 'currency'];
const NOT_ATTRIBUTES = new Set(['type', 'mentions']);
/** What of an output article is not compared as a field of it. */
const NOT_FIELDS = new Set(['id', 'records']);

function identityOf(record) {
  const { type, name, value } = record;
  return JSON.stringify(value === undefined ? [type, name] : [type, ...SUM_FIELDS.map((field) => record[field])]);
}

const placeOf = ({ mentions }) => `${mentions[0].start}-${mentions[0].end}`;

const without = (fields, names) => Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
const attributesOf = (record) => without(record, NOT_ATTRIBUTES);

const sortedJson = (attributes) =>
  JSON.stringify(Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Both sides of an article without these attributes of records and fields of the article. */
export function leavingOut(pair, names) {
  const { before, after } = pair;
  // One object for both sides says that they are equal, and needs no look.
  if (names.size === 0 || before === after) return pair;
  const cut = ({ id, records, ...fields }) => ({
    ...without(fields, names),
    id,
    records: records.map((record) => without(record, names)),
  });
  return { before: before && cut(before), after: after && cut(after) };
}

/** Pairs each record with the first free one that has the same key; linear. */
function pairByKey(before, after, keyOf) {
  const free = new Map();
  for (const record of after) {
    const key = keyOf(record);
    const queue = free.get(key);
    if (queue === undefined) free.set(key, { records: [record], next: 0 });
    else queue.records.push(record);
  }
  const pairs = [];
  const unpaired = [];
  for (const record of before) {
    const queue = free.get(keyOf(record));
    if (queue === undefined || queue.next === queue.records.length) {
      unpaired.push(record);
    } else {
      pairs.push([record, queue.records[queue.next]]);
      queue.next += 1;
    }
  }
  const taken = new Set(pairs.map(([, record]) => record));
  return { pairs, before: unpaired, after: after.filter((record) => !taken.has(record)) };
}

/** Mentions with their records, by type and place, for a walk along the text. */
function mentionsInOrder(records) {
  return records
    .flatMap((record) => record.mentions.map(({ start, end }) => ({ record, type: record.type, start, end })))
    .sort((one, other) => (one.type < other.type ? -1 : one.type > other.type ? 1 : one.start - other.start));
}

/** Pairs records of one type that have mentions over the same stretch of text: one entity under another name. */
function pairByPlace(before, after) {
  const [left, right] = [mentionsInOrder(before), mentionsInOrder(after)];
  const partners = new Map();
  const taken = new Set();
  for (let at = 0, to = 0; at < left.length && to < right.length;) {
    const [one, other] = [left[at], right[to]];
    if (one.type !== other.type) {
      if (one.type < other.type) at += 1;
      else to += 1;
      continue;
    }
    const isOverlap = one.start < other.end && other.start < one.end;
    if (isOverlap && !partners.has(one.record) && !taken.has(other.record)) {
      partners.set(one.record, other.record);
      taken.add(other.record);
    }
    if (one.end <= other.end) at += 1;
    else to += 1;
  }
  return {
    pairs: [...partners],
    before: before.filter((record) => !partners.has(record)),
    after: after.filter((record) => !taken.has(record)),
  };
}

/** The closest pairs first, so that of two records of one name each meets its own. */
const ROUNDS = [
  (record) => `${identityOf(record)} ${sortedJson(attributesOf(record))} ${placeOf(record)}`,
  (record) => `${identityOf(record)} ${sortedJson(attributesOf(record))}`,
  (record) => `${identityOf(record)} ${placeOf(record)}`,
  identityOf,
];

function pairRecords(before, after) {
  let rest = { pairs: [], before, after };
  for (const pair of [...ROUNDS.map((keyOf) => (left, right) => pairByKey(left, right, keyOf)), pairByPlace]) {
    if (rest.before.length === 0 || rest.after.length === 0) break;
    const found = pair(rest.before, rest.after);
    rest = { ...found, pairs: [...rest.pairs, ...found.pairs] };
  }
  return rest;
}

/** Fields whose values differ; a side that has no value is left out. */
function changedFields(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({
      name,
      ...(name in before ? { before: before[name] } : {}),
      ...(name in after ? { after: after[name] } : {}),
    }));
}

function mentionsOnlyIn(mentions, others) {
  const places = new Set(others.map(({ start, end }) => `${start}-${end}`));
  return mentions.filter(({ start, end }) => !places.has(`${start}-${end}`));
}

const cameOrWent = (kind, record) => ({
  kind,
  type: record.type,
  name: record.name,
  rule: record.mentions[0].rule,
  at: record.mentions[0],
});

function changesOfPair([before, after]) {
  const fields = changedFields(attributesOf(before), attributesOf(after));
  const lost = mentionsOnlyIn(before.mentions, after.mentions);
  const found = mentionsOnlyIn(after.mentions, before.mentions);
  if (fields.length === 0 && lost.length === 0 && found.length === 0) return [];
  const kind = fields.length === 0 ? 'mentions' : 'changed';
  const [oldRule, newRule] = [before.mentions[0].rule, after.mentions[0].rule];
  return [
    {
      kind,
      type: after.type,
      name: before.name,
      rule: oldRule === newRule ? newRule : `${oldRule} → ${newRule}`,
      at: kind === 'mentions' ? (found[0] ?? lost[0]) : after.mentions[0],
      fields,
      lost,
      found,
    },
  ];
}

/**
 * The differences between two outputs of one article. A record that goes and one of its type that comes in the same
 * place are one change, of the name; a record that only is found in other places has the kind `mentions`.
 */
export function compareArticles(before, after) {
  const { pairs, before: gone, after: come } = pairRecords(before.records, after.records);
  return {
    fields: changedFields(without(before, NOT_FIELDS), without(after, NOT_FIELDS)).map(({ name }) => name),
    changes: [
      ...gone.map((record) => cameOrWent('go', record)),
      ...come.map((record) => cameOrWent('come', record)),
      ...pairs.flatMap(changesOfPair),
    ],
  };
}
