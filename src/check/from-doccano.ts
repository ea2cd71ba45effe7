// Reads doccano's exports back: JSON Lines with `label` or `entities`, and the metadata that `extract --format doccano`
// wrote beside them.
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { asUnreadable, messageOf, UserError } from '../core/errors.js';
import { FIXTURE_ERRORS } from '../messages/errors/fixtures.js';
import { codePointOffsets } from '../output/code-points.js';
import type { OffsetUnit } from '../output/format.js';
import { stated } from '../core/stated.js';
import { inNfc, type AnnotatedDocument, type AnnotationNote } from './annotated.js';

const OFFSET = z.number().int().nonnegative();
const SPAN = z.tuple([OFFSET, OFFSET, z.string()]);
const ENTITY = z
  .object({ start_offset: OFFSET, end_offset: OFFSET, label: z.string() })
  .transform(({ start_offset, end_offset, label }): z.infer<typeof SPAN> => [start_offset, end_offset, label]);
const WORDS = z
  .string()
  .nullish()
  .transform((words) => words ?? undefined);
const RECORD = z
  .object({ type: z.string(), name: z.string().min(1), mentions: z.array(z.tuple([OFFSET, OFFSET])) })
  .catchall(z.union([z.string(), z.number()]));

const LINE = z.object({
  text: z.string(),
  label: z.array(SPAN).nullish(),
  /** Of projects with relations. */
  entities: z.array(ENTITY).nullish(),
  article: WORDS,
  title: WORDS,
  date: WORDS,
  outlet: WORDS,
  offsets: z.enum(['utf-16', 'code-points']).nullish(),
  records: z.array(RECORD).nullish(),
});

interface Where {
  readonly file: string;
  readonly line: number;
}

/** @throws UserError. */
function parseLine(source: string, where: Where): z.infer<typeof LINE> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new UserError(FIXTURE_ERRORS.notJsonLine(messageOf(error)), where);
  }
  const parsed = LINE.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UserError(FIXTURE_ERRORS.notDoccano(issue?.path.join('.') ?? '', issue?.message ?? 'invalid'), where);
}

/** @param unit what the offsets count; where it is not given the line says it, else it is doccano's own. @throws UserError. */
export function parseDoccanoLine(source: string, where: Where, unit?: OffsetUnit): AnnotatedDocument {
  const { text, label, entities, article, title, date, outlet, records, offsets } = parseLine(source, where);
  const { toUtf16 } = codePointOffsets(text);
  const isUtf16 = (unit ?? offsets ?? 'utf-16') === 'utf-16';
  const offset = (given: number): number => (isUtf16 ? given : (toUtf16(given) ?? text.length + 1));
  const notes = new Map<string, AnnotationNote>();
  const bySurface = new Map<string, AnnotationNote>();
  const placeOf = (type: string, start: number, end: number): string => `${type} ${String(start)} ${String(end)}`;
  const wordsOf = (type: string, start: number, end: number): string => `${type} ${text.slice(start, end)}`;
  for (const { type, name, mentions, ...fields } of records ?? []) {
    for (const [from, to] of mentions) {
      const [start, end] = [offset(from), offset(to)];
      const note = { name, fields };
      notes.set(placeOf(type, start, end), note);
      const surface = wordsOf(type, start, end);
      if (!bySurface.has(surface)) bySurface.set(surface, note);
    }
  }
  const annotations = [...(label ?? []), ...(entities ?? [])].map(([from, to, type]) => {
    const [start, end] = [offset(from), offset(to)];
    if (end > text.length || [start, end].some((at) => isInsidePair(text, at))) {
      throw new UserError(FIXTURE_ERRORS.labelBeyond, where);
    }
    const note = notes.get(placeOf(type, start, end)) ?? bySurface.get(wordsOf(type, start, end));
    return { type, line: where.line, start, end, ...stated({ note }) };
  });
  return {
    id: article ?? `${where.file}:${String(where.line)}`,
    file: where.file,
    ...inNfc(text, annotations, new UserError(FIXTURE_ERRORS.labelInside, where)),
    ...stated({ title, date, outlet }),
  };
}

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

/** @throws UserError for a file that cannot be read, and naming the line of what is wrong in it. */
export async function readDoccano(file: string, unit?: OffsetUnit): Promise<readonly AnnotatedDocument[]> {
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) throw new UserError(FIXTURE_ERRORS.noDoccanoFile(file));
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asUnreadable(file, error);
  });
  if (!isUtf8(bytes)) throw new UserError(FIXTURE_ERRORS.doccanoNotUtf8, { file });
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((row, i) => (row.trim() === '' ? [] : [parseDoccanoLine(row, { file, line: i + 1 }, unit)]));
}
