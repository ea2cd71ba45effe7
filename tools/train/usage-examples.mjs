// What the weights for unknown firms (steps/company-usage.mjs) learn from: words of releases and news pages that may be
// firms' names, how they are built, what stands around them, and whether they are firms. In every article half of the firms
// that dictionaries know are hidden, in every third one all of them: then only their use can give them away.
import { readFileSync } from 'node:fs';
import { createFirmNames } from '../../dist/entities/company/firm-names.js';
import {
  articleFeatures,
  kinFeatures,
  namedFirms,
  nameFeatures,
} from '../../dist/entities/company/usage/name-features.js';
import { usualWords } from '../../dist/entities/company/usage/spelling.js';
import { unknownNames } from '../../dist/entities/company/usage/unknown-names.js';
import { languageOf } from '../../dist/lexicon/language.js';
import { indexArticle } from '../../dist/stages/index/article.js';
import { createKnown } from '../../dist/stages/known.js';
import { propose } from '../../dist/stages/propose.js';
import { releases } from '../mine/releases.mjs';
import { hash } from './shared.mjs';

const KEPT_NEGATIVES = 0.2;
/** A page of news is read with as many draws of hidden firms. */
const NEWS_DRAWS = 3;
const SHORTEST_RELEASE = 300;
const FIRMS_MINISTRY_PATTERN = /중소벤처|특허|산업통상|과학기술정보|조달|공정거래/u;
const FIRMS_MINISTRY_DRAWS = 4;
const SHARE_ALL_HIDDEN = 0.34;

/** @param news file with pages of news as lines of `{ text }` */
function* articles({ archive, before, news, every }) {
  let read = 0;
  for (const { date, ministry, text } of releases(archive, { before })) {
    read += 1;
    const id = `${date} ${String(read)}`;
    const often = FIRMS_MINISTRY_PATTERN.test(ministry) ? FIRMS_MINISTRY_DRAWS : 1;
    if (hash(id) * every < often && text.length >= SHORTEST_RELEASE) yield { id, text, keep: KEPT_NEGATIVES };
  }
  if (news === undefined) return;
  for (const [at, line] of readFileSync(news, 'utf8').trim().split('\n').entries()) {
    const text = JSON.parse(line).text.normalize('NFC');
    for (let draw = 0; draw < NEWS_DRAWS; draw += 1)
      yield { id: `news ${String(at)} ${String(draw)}`, text, keep: 1 / NEWS_DRAWS };
  }
}

/**
 * @param {{ archive: string, before: string, news?: string, every: number, resources: object, engine: object,
 *   marked: { firms: ReadonlySet<string>, doubtful: ReadonlySet<string> } }} options `every`: one release of so many
 * @yields {{ id: string, name: string, firm: boolean, weight: number, own: string[], places: string[][] }}
 */
export function* usageExamples({ archive, before, news, every, resources, engine, marked }) {
  const language = languageOf(resources);
  const firms = createFirmNames(resources, language);
  const kinds = engine.kinds.map((kind) => ({ ...kind, rules: kind.rules.filter(({ id }) => id !== 'company/usage') }));
  const isUsualWord = usualWords(resources, firms);
  for (const { id, text, keep } of articles({ archive, before, news, every })) {
    const segmented = engine.segment({ id, text }, { keepBoilerplate: false });
    const doc = indexArticle(segmented, engine.tokenizer, engine.lexicon);
    const { candidates, appointments } = propose(doc, kinds, engine.appointments);
    const surface = ({ start, end }) => text.slice(start, end);
    const companies = candidates.filter(({ type }) => type === 'company');
    const doubtful = new Set(companies.filter(({ pending }) => pending !== undefined).map(surface));
    const listed = companies.filter(
      ({ pending, rule }) => pending === undefined && !rule.startsWith('company/list') && rule !== 'company/party',
    );
    const hidesAll = hash(`${id} share`) < SHARE_ALL_HIDDEN;
    const isListed = new Set(listed.filter(({ rule }) => rule.startsWith('dictionary/')).map(surface));
    const hidden = new Set(
      listed.map(surface).filter((name) => (hidesAll && isListed.has(name)) || hash(`${id} ${name}`) < 0.5),
    );
    const known = candidates.filter((candidate) => candidate.type !== 'company' || !hidden.has(surface(candidate)));
    // What a marker or a head already tells needs no model.
    const told = new Set(companies.filter(({ rule }) => rule.startsWith('company/')).map(({ start }) => start));
    const named = namedFirms(doc, known);
    const article = articleFeatures(named, firms.speaksOfFirms(text));
    const isNews = id.startsWith('news');
    for (const unknown of unknownNames(doc, language, firms, createKnown(known, kinds, appointments))) {
      const { name } = unknown;
      let firm = hidden.has(name);
      if (!firm && (doubtful.has(name) || isUsualWord(name))) continue;
      if (!firm) {
        // Firms that other releases mark as such, ㈜정밀누리, are firms here too often enough.
        if (marked.firms.has(name) && language.names.korean(name) !== 'likely') firm = true;
        else if (marked.firms.has(name) || marked.doubtful.has(name)) continue;
        else if (hash(`${id} no ${name}`) >= keep) continue;
      }
      const places = unknown.places.filter((place) => place.features.length > 0 && !told.has(place.start));
      if (places.length === 0) continue;
      yield {
        id,
        name,
        firm,
        weight: firm ? (isNews ? 1 / NEWS_DRAWS : 1) : isNews ? 1 : 1 / keep,
        own: [...nameFeatures(doc, { name, places }, language, () => 0), ...kinFeatures(name, named), ...article],
        places: places.map(({ features }) => features),
      };
    }
  }
}
