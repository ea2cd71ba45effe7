// What this program itself has written is no article, wherever it lies: a table of records, a workbook, JSON Lines, a page.
// Known by what it holds; its name may be any. brat's files are texts like others: their folder is known by its settings.
//   {"id":"a.txt","records":[{"type":"city","name":"부산","mentions":[…]}]} → an output;  {"id":"a","text":"…"} → an article
import { NO_ARTICLE } from '../messages/errors/reading.js';
import { NoArticlesError } from './format.js';

/** An output of this program where articles are looked for. */
export class OwnOutputError extends NoArticlesError {
  constructor() {
    super(NO_ARTICLE.ownOutput);
  }
}

/** Columns that no table but ours has together: records, mentions, relations, entities, suggestions, the workbook. */
const OWN_COLUMNS: readonly (readonly string[])[] = [
  ['article', 'headline', 'type', 'name', 'mentions', 'surfaces'],
  ['article', 'type', 'name', 'surface', 'start', 'end', 'rule'],
  ['article', 'type', 'kind', 'status', 'parties', 'rule'],
  ['type', 'name', 'articles', 'mentions', 'surfaces'],
  ['type', 'name', 'why', 'example_1'],
  ['종류', '이름', '맞음?', '고침'],
  ['Type', 'Name', 'Right?', 'Correction'],
];

/** @throws OwnOutputError */
export function refuseOwnTable(heads: readonly string[]): void {
  const names = new Set(heads.map((head) => head.replace('\ufeff', '').trim()));
  if (OWN_COLUMNS.some((columns) => columns.every((column) => names.has(column)))) throw new OwnOutputError();
}

function has<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return typeof value === 'object' && value !== null && key in value;
}

function isRecord(value: unknown): boolean {
  return has(value, 'type') && has(value, 'name') && has(value, 'mentions') && Array.isArray(value.mentions);
}

/** @param value a line of JSON Lines @throws OwnOutputError */
export function refuseOwnLine(value: unknown): void {
  const ofArticle =
    (has(value, 'id') || has(value, 'article')) &&
    has(value, 'records') &&
    Array.isArray(value.records) &&
    (value.records.length === 0 ? !('text' in value) : value.records.every(isRecord));
  const ofEntity = has(value, 'type') && has(value, 'name') && has(value, 'articles') && has(value, 'surfaces');
  const ofTraining = has(value, 'entities') && has(value, 'meta') && has(value.meta, 'article');
  if (ofArticle || ofEntity || ofTraining) throw new OwnOutputError();
}

/** In the head of every page of ours. */
export const GENERATOR = '<meta name="generator" content="kr-sme">';

/** @param head the first characters of a text @throws OwnOutputError */
export function refuseOwnText(head: string): void {
  if (head.startsWith('-DOCSTART- -X- O O\n') || (head.startsWith('<!doctype html>') && head.includes(GENERATOR)))
    throw new OwnOutputError();
}

/** The first line of the settings beside our brat files. */
export const BRAT_SETTINGS_MARK = '# kr-sme';
export const BRAT_SETTINGS = 'annotation.conf';
