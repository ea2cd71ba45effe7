// Gold: one JSON file an article, annotated by hand, with the names that stand in its text instead of offsets:
//   { "id", "text", "entities": [ { "type": "city", "name": "시애틀", "surfaces": ["시애틀", "시애틀시"] } ], "ignore": ["…"] }
// Every place where a surface stands counts, but those inside a longer surface; `only` picks some of them by number.
import { z } from 'zod';
import { readDate } from '../text/release-date.js';
import { UserError } from '../core/errors.js';
import { FIXTURE_ERRORS } from '../messages/errors/fixtures.js';
import type { Article, Span } from '../core/types.js';
import { compareArticles, identityOf, type Difference } from './compare.js';
import type { ExpectedContent, ExpectedMention, ExpectedRecord } from './expected.js';
import { locateExpectations, type LineOf } from './source-lines.js';

/** The types that gold annotates; what else a program finds is not scored. */
const GOLD_TYPES = ['organization', 'official', 'company', 'city', 'amount'] as const;

/** Attributes that are scored where gold states them. */
const SCORED_ATTRIBUTES: Readonly<Partial<Record<string, readonly string[]>>> = {
  official: ['title', 'organization'],
  company: ['representative'],
  amount: ['qualifier'],
};

const NFC = z.string().transform((text) => text.normalize('NFC'));
const SURFACE = NFC.pipe(z.string().min(1));

const ENTITY = z
  .object({
    type: z.enum(GOLD_TYPES),
    name: SURFACE,
    surfaces: z.array(SURFACE).min(1, 'name at least one surface'),
    only: z.record(SURFACE, z.array(z.number().int().nonnegative())).optional(),
    also: z.array(SURFACE).optional(),
  })
  .catchall(z.union([NFC, z.number()]))
  .refine(({ type, value, currency }) => type !== 'amount' || (typeof value === 'number' && currency !== undefined), {
    message: 'an amount needs value and currency',
  });

const GOLD_ARTICLE = z.object({
  id: z.string().min(1),
  date: z.string().nullish(),
  text: NFC,
  entities: z.array(ENTITY),
  ignore: z.array(SURFACE).default([]),
});

type GoldEntity = z.infer<typeof ENTITY>;

export interface Gold {
  /** What the program is given: text and date, as it would read them. */
  readonly article: Article;
  /** In the order of the file, with the mentions that their surfaces stand for. */
  readonly records: readonly ExpectedRecord[];
  /** Names that are as good as those of the records, by `bareKey`: 기업은행 for IBK기업은행. */
  readonly also: ReadonlyMap<string, string>;
  /** Text that is neither right nor wrong. */
  readonly ignored: readonly Span[];
  /** @param records those above, or what became of each, in the same order. */
  readonly locate: (records: readonly ExpectedRecord[]) => LineOf;
}

/** Right ones among those stated, of one attribute. */
export interface AttributeTally {
  readonly right: number;
  readonly expected: number;
}

export interface GoldComparison {
  readonly expected: ExpectedContent;
  readonly actual: ExpectedContent;
  readonly differences: readonly Difference[];
  /** By `type.attribute`. */
  readonly attributes: ReadonlyMap<string, AttributeTally>;
  readonly lineOf: LineOf;
}

function occurrences(text: string, part: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    found.push({ start, end: start + part.length });
  }
  return found;
}

/** The mentions of each entity. Longer surfaces take their places first, so that shorter ones inside them do not count. */
function placeMentions(
  text: string,
  entities: readonly GoldEntity[],
): ReadonlyMap<GoldEntity, readonly ExpectedMention[]> {
  const placed = new Map<GoldEntity, ExpectedMention[]>(entities.map((entity) => [entity, []]));
  const isTaken = new Uint8Array(text.length);
  const bySurface = entities
    .flatMap((entity) => entity.surfaces.map((surface) => ({ entity, surface })))
    .sort((a, b) => b.surface.length - a.surface.length);
  for (const { entity, surface } of bySurface) {
    const wanted = entity.only?.[surface];
    let number = 0;
    let freeFrom = 0;
    for (const { start, end } of occurrences(text, surface)) {
      if (start < freeFrom || isTaken.subarray(start, end).includes(1)) continue;
      freeFrom = end;
      if (wanted?.includes(number) !== false) {
        isTaken.fill(1, start, end);
        placed.get(entity)?.push({ surface, start, end });
      }
      number += 1;
    }
  }
  for (const mentions of placed.values()) mentions.sort((a, b) => a.start - b.start);
  return placed;
}

/** @throws UserError naming the place in the file that is wrong. */
export function parseGold(source: string, file: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new UserError(FIXTURE_ERRORS.notJson(error instanceof Error ? error.message : ''), { file });
  }
  const parsed = GOLD_ARTICLE.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new UserError(FIXTURE_ERRORS.badGold(where, issue?.message ?? 'invalid'), {
      file,
    });
  }
  const { id, text, date, entities, ignore } = parsed.data;
  const mentions = placeMentions(text, entities);
  const records = entities.map((entity): ExpectedRecord => {
    const fields: Record<string, string | number> = {};
    for (const [name, own] of Object.entries(entity)) {
      const isField = name !== 'type' && name !== 'name' && (typeof own === 'string' || typeof own === 'number');
      if (isField) fields[name] = own;
    }
    return { type: entity.type, name: entity.name, fields, mentions: mentions.get(entity) ?? [] };
  });
  const day = readDate(date ?? '');
  return {
    article: { id, text, ...(day === undefined ? {} : { date: day }) },
    records,
    also: new Map(
      entities.flatMap(({ type, name, also = [] }) => also.map((other) => [`${type} ${bareName(other)}`, name])),
    ),
    ignored: ignore.flatMap((part) => occurrences(text, part)),
    locate: (own) => locateExpectations(source, 'entities', own),
  };
}

const MARKERS_BEFORE = '㈜|㈔|\\((?:주|사|재|유)\\)|주식회사|유한(?:책임)?회사|(?:농|어)업회사법인';
const MARKERS_AFTER =
  '㈜|\\((?:주|유)\\)|주식회사|유한회사|(?:,\\s*)?(?:Inc\\.?|(?:Co\\.?,?\\s*)?Ltd\\.?|LLC)|Corp\\.?|GmbH';
/** ㈜에타, 농업회사법인 ㈜하늘 */
const MARKER_BEFORE_PATTERN = new RegExp(`^(?:${MARKERS_BEFORE})\\s*`, 'u');
/** 에타㈜, Eta Co., Ltd. */
const MARKER_AFTER_PATTERN = new RegExp(`(?<!\\s)\\s*(?:${MARKERS_AFTER})$`, 'u');
/** 100억원대, 5억원가량 */
const APPROXIMATOR_PATTERN = /(?:대|여|가량)$/u;

/** The span without corporate markers, for sums also without the word for "about" behind it: either is as good. */
function trimmed(text: string, type: string, { start, end }: Span): ExpectedMention {
  let from = start;
  let to = end;
  for (;;) {
    const marker = MARKER_BEFORE_PATTERN.exec(text.slice(from, to))?.[0].length ?? 0;
    if (marker === 0) break;
    from += marker;
  }
  to -= MARKER_AFTER_PATTERN.exec(text.slice(from, to))?.[0].length ?? 0;
  if (type === 'amount') to -= APPROXIMATOR_PATTERN.exec(text.slice(from, to))?.[0].length ?? 0;
  return { surface: text.slice(from, to), start: from, end: to };
}

/** What two ways of writing a name have in common: no marker, no blanks, no dots, no capitals. */
function bareName(name: string | number | undefined): string {
  return String(name ?? '')
    .normalize('NFC')
    .replace(MARKER_BEFORE_PATTERN, '')
    .replace(MARKER_AFTER_PATTERN, '')
    .replace(/[\s.·․･∙‧・ㆍ]/gu, '')
    .toLowerCase();
}

function bareKey(record: ExpectedRecord): string {
  return record.type === 'amount' ? `amount ${identityOf(record)}` : `${record.type} ${bareName(record.name)}`;
}

/** `중진공 제공`, `사진제공=중진공`: who gave a picture is no part of the article. */
function isCredit(text: string, { start, end }: Span): boolean {
  return (
    /^\s*제공(?![가-힣])/u.test(text.slice(end, end + 6)) ||
    /(?:사진|제공|출처|자료)\s*[=:]\s*$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** A record with the mentions that are scored, their spans trimmed. */
function scored(text: string, record: ExpectedRecord, ignored: readonly Span[]): ExpectedRecord {
  const isOpen = (span: Span): boolean => ignored.some(({ start, end }) => span.start < end && span.end > start);
  const mentions = record.mentions
    .filter((span) => !isCredit(text, span) && !isOpen(span))
    .map((span) => trimmed(text, record.type, span));
  return { ...record, mentions };
}

/** In order of first mention, which is the order of the output; records without a mention are left out. */
function inOrder(records: readonly ExpectedRecord[]): readonly ExpectedRecord[] {
  const startOf = ({ mentions }: ExpectedRecord): number => mentions[0]?.start ?? 0;
  return records
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => startOf(a) - startOf(b) || (a.type < b.type ? -1 : 1));
}

/** Records of one name are one; the later one says the attributes. */
function merged(records: readonly ExpectedRecord[]): readonly ExpectedRecord[] {
  const byKey = new Map<string, ExpectedRecord>();
  for (const record of records) {
    const before = byKey.get(bareKey(record));
    byKey.set(bareKey(record), { ...record, mentions: [...(before?.mentions ?? []), ...record.mentions] });
  }
  return [...byKey.values()];
}

/** The found record in the words of gold, wherever both mean the same. */
function inGoldsWords(
  found: ExpectedRecord,
  gold: ExpectedRecord | undefined,
  also: ReadonlyMap<string, string>,
): ExpectedRecord {
  if (gold === undefined) return found;
  const fields = Object.fromEntries(
    Object.entries(found.fields).map(([name, value]) => {
      const wanted = gold.fields[name];
      const own = name === 'organization' ? standardName(name, value, also) : value;
      return [name, wanted !== undefined && bareName(wanted) === bareName(own) ? wanted : value];
    }),
  );
  return { ...found, name: gold.name, fields };
}

/** The name by which gold calls what it also knows by another: 기업은행 → IBK기업은행. */
function standardName(type: string, name: string | number, also: ReadonlyMap<string, string>): string | number {
  return also.get(`${type} ${bareName(name)}`) ?? also.get(`company ${bareName(name)}`) ?? name;
}

/** What the program found (as `expectationOf` gives it) against gold. */
export function compareWithGold(gold: Gold, found: ExpectedContent): GoldComparison {
  const { text } = gold.article;
  const known: ReadonlySet<string> = new Set(GOLD_TYPES);
  const inFileOrder = gold.records.map((record) => scored(text, record, gold.ignored));
  const expected = inOrder(inFileOrder);
  const byKey = new Map(expected.map((record) => [bareKey(record), record]));
  const own = found.records
    .filter(({ type }) => known.has(type))
    .map((record) => ({ ...record, name: gold.also.get(bareKey(record)) ?? record.name }))
    .map((record) => scored(text, record, gold.ignored))
    .filter(({ mentions }) => mentions.length > 0);
  const actual = inOrder(merged(own)).map((record) => inGoldsWords(record, byKey.get(bareKey(record)), gold.also));

  const attributes = new Map<string, AttributeTally>();
  const foundByKey = new Map(actual.map((record) => [bareKey(record), record]));
  for (const record of byKey.values()) {
    const other = foundByKey.get(bareKey(record));
    if (other === undefined) continue;
    for (const name of SCORED_ATTRIBUTES[record.type] ?? []) {
      if (record.fields[name] === undefined) continue;
      const { right, expected: stated } = attributes.get(`${record.type}.${name}`) ?? { right: 0, expected: 0 };
      const isRight = bareName(record.fields[name]) === bareName(other.fields[name]);
      attributes.set(`${record.type}.${name}`, { right: right + (isRight ? 1 : 0), expected: stated + 1 });
    }
  }
  return {
    expected: { fields: {}, records: expected },
    actual: { fields: {}, records: actual },
    differences: compareArticles({ fields: {}, records: expected }, { fields: {}, records: actual }).flatMap(stated),
    attributes,
    lineOf: gold.locate(inFileOrder),
  };
}

/** Gold need not state an attribute; what it leaves open is no difference. */
function stated(difference: Difference): readonly Difference[] {
  if (difference.kind !== 'record-changed') return [difference];
  const changes = difference.changes.filter(({ expected }) => expected !== undefined);
  return changes.length === 0 ? [] : [{ ...difference, changes }];
}
