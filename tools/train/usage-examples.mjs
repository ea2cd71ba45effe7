// Collects what the table for unknown firms (company-usage.mjs) learns from: words of releases and news pages that may be
// firms' names, how they are built, what stands around them, and whether they are firms. In every article half of the firms
// that dictionaries know are hidden, in every third one all of them: then only their use can give them away.
// usage: node tools/train/usage-examples.mjs ARCHIVE OUT.jsonl [--news=FILE.jsonl] [--marked=FILE.json] [--before=2025-07-01]
//   [--every=12] [--part=0/1]   (after npm run build; news pages as lines of { text }; marked names of tools/mine/marked-names.mjs)
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releases } from '../mine/releases.mjs';
import { createResources } from '../../dist/dictionary/load.js';
import { indexArticle } from '../../dist/stages/index/article.js';
import { createFirmNames } from '../../dist/entities/company/firm-names.js';
import {
  articleFeatures,
  kinFeatures,
  namedFirms,
  nameFeatures,
  unknownNames,
} from '../../dist/entities/company/usage/evidence.js';
import { usualWords } from '../../dist/entities/company/usage/spelling.js';
import { languageOf } from '../../dist/lexicon/language.js';
import { createEngine } from '../../dist/pipeline.js';
import { createKnown } from '../../dist/stages/known.js';
import { propose } from '../../dist/stages/propose.js';
import { hash, markedNames } from './shared.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string', default: '2025-07-01' },
    every: { type: 'string', default: '12' },
    news: { type: 'string' },
    marked: { type: 'string' },
    part: { type: 'string', default: '0/1' },
  },
});
const [archive, output] = positionals;
if (archive === undefined || output === undefined)
  throw new Error('usage: node tools/train/usage-examples.mjs ARCHIVE OUT.jsonl [--news=FILE.jsonl] [--every=N]');

const KEPT_NEGATIVES = 0.2;
/** A page of news is read with as many draws of hidden firms. */
const NEWS_DRAWS = 3;
const FIRMS_MINISTRY_PATTERN = /중소벤처|특허|산업통상|과학기술정보|조달|공정거래/u;
const [part, parts] = values.part.split('/').map(Number);

const resources = createResources();
const language = languageOf(resources);
const firms = createFirmNames(resources, language);
const engine = createEngine();
const kinds = engine.kinds.map((kind) => ({ ...kind, rules: kind.rules.filter(({ id }) => id !== 'company/usage') }));
const isUsualWord = usualWords(resources, firms);
const marked = markedNames(values.marked);
const out = openSync(output, 'w');

function* articles() {
  let read = 0;
  for (const { date, ministry, text } of releases(archive, { before: values.before })) {
    read += 1;
    const id = `${date} ${String(read)}`;
    const often = FIRMS_MINISTRY_PATTERN.test(ministry) ? 4 : 1;
    if (hash(id) * Number(values.every) < often && text.length >= 300) yield { id, text, keep: KEPT_NEGATIVES };
  }
  if (values.news === undefined) return;
  for (const [at, line] of readFileSync(values.news, 'utf8').trim().split('\n').entries()) {
    const text = JSON.parse(line).text.normalize('NFC');
    for (let draw = 0; draw < NEWS_DRAWS; draw += 1)
      yield { id: `news ${String(at)} ${String(draw)}`, text, keep: 1 / NEWS_DRAWS };
  }
}

let count = 0;
let examples = 0;
for (const { id, text, keep } of articles()) {
  count += 1;
  if (count % parts !== part) continue;
  if (count % 500 < parts) console.error(`${String(count)} articles, ${String(examples)} examples`);
  const doc = indexArticle(engine.segment({ id, text }, { keepBoilerplate: false }), engine.tokenizer, engine.lexicon);
  const { candidates, appointments } = propose(doc, kinds, engine.appointments);
  const surface = ({ start, end }) => text.slice(start, end);
  const companies = candidates.filter(({ type }) => type === 'company');
  const doubtful = new Set(companies.filter(({ pending }) => pending !== undefined).map(surface));
  const listed = companies.filter(
    ({ pending, rule }) => pending === undefined && rule !== 'company/list' && rule !== 'company/party',
  );
  const share = hash(`${id} share`) < 0.34 ? 1 : 0.5;
  const isListed = new Set(listed.filter(({ rule }) => rule.startsWith('dictionary/')).map(surface));
  const hidden = new Set(
    listed.map(surface).filter((name) => (share === 1 && isListed.has(name)) || hash(`${id} ${name}`) < 0.5),
  );
  const known = candidates.filter((candidate) => candidate.type !== 'company' || !hidden.has(surface(candidate)));
  // what a marker or a head already tells needs no model
  const told = new Set(companies.filter(({ rule }) => rule.startsWith('company/')).map(({ start }) => start));
  const named = namedFirms(doc, known);
  const article = articleFeatures(named, firms.speaksOfFirms(text));
  for (const unknown of unknownNames(doc, language, firms, createKnown(known, kinds, appointments))) {
    const { name } = unknown;
    let firm = hidden.has(name);
    if (!firm && (doubtful.has(name) || isUsualWord(name))) continue;
    if (!firm) {
      // firms that other releases mark as such, ㈜정밀누리: often enough they are firms here too
      if (marked.firms.has(name) && language.names.korean(name) !== 'likely') firm = true;
      else if (marked.firms.has(name) || marked.doubtful.has(name)) continue;
      else if (hash(`${id} no ${name}`) >= keep) continue;
    }
    const places = unknown.places.filter((place) => place.features.length > 0 && !told.has(place.start));
    if (places.length === 0) continue;
    const example = {
      id,
      name,
      firm,
      weight: firm ? (id.startsWith('news') ? 1 / NEWS_DRAWS : 1) : id.startsWith('news') ? 1 : 1 / keep,
      own: [...nameFeatures(doc, { name, places }, language, () => 0), ...kinFeatures(name, named), ...article],
      places: places.map(({ features }) => features),
    };
    examples += 1;
    writeSync(out, `${JSON.stringify(example)}\n`);
  }
}
closeSync(out);
console.error(`${String(count)} articles`);
