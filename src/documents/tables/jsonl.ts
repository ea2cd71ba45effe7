// JSON Lines: one article a line, `{"id": "a", "text": "중기부는 …"}`. Read as a stream, so that memory stays flat
// however long the input is; a broken line is reported by its number and the rest goes on.
import { messageOf, saidOf } from '../../core/errors.js';
import type { Article } from '../../core/types.js';
import type { ArticleLineSchema } from './article-line.js';
import { bomEncoding, decode } from '../encoding.js';
import { toNfc } from '../../text/nfc.js';
import { OwnOutputError, refuseOwnLine } from '../own-output.js';
import { readCellDate } from './cell-date.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import type { Texts } from '../../messages/language.js';

const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

export type LineOutcome = (
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failure'; readonly id: string; readonly message: Texts }
) & {
  /** Of a stretch of a file: bytes up to the end of its line, line break included, from the first that was read. */
  readonly end?: number;
};

export interface LinesOptions {
  readonly encoding?: string | undefined;
  /** Lines in front of the first that is read; asked for where a line has no id of its own. */
  readonly linesBefore?: (() => Promise<number>) | undefined;
  /** Whether lines are articles even where this program wrote them. */
  readonly isAnything?: boolean;
}

interface Line {
  readonly number: number;
  /** Bytes up to its end, line break included. */
  readonly end: number;
  /** Undefined when the line is longer than is read into memory. */
  readonly bytes: Uint8Array | undefined;
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let offset = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (lineEnd: number): Line => {
    const line: Line = { number, end: lineEnd, bytes: length > LONGEST_LINE ? undefined : Buffer.concat(held) };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const part = chunk.subarray(start, end);
      length += part.length;
      if (length <= LONGEST_LINE) held.push(part);
      yield take(offset + end + 1);
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    offset += chunk.length;
    if (rest.length === 0) continue;
    length += rest.length;
    if (length > LONGEST_LINE) held = [];
    else held.push(rest);
  }
  if (length > 0) yield take(offset);
}

/** UTF-16 has newlines inside other characters' bytes: such a stream is turned into UTF-8 before it is cut. */
async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const { default: iconv } = await import('iconv-lite');
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)));
  yield Buffer.from(decoder.end() ?? '');
}

function parseLine(text: string, schema: ArticleLineSchema, isAnything: boolean): LineOutcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'failure', id: '', message: DOCUMENT_ERRORS.notJsonLine(messageOf(error)) };
  }
  if (!isAnything) refuseOwnLine(value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? '' : `"${issue.path.join('.')}": `;
    return {
      kind: 'failure',
      id: '',
      message: DOCUMENT_ERRORS.badJsonLine(where, issue?.message ?? 'invalid'),
    };
  }
  const { title, url, outlet, date } = parsed.data;
  const day = date === undefined ? undefined : readCellDate(date);
  const ownId = parsed.data.id;
  return {
    kind: 'article',
    article: {
      id: ownId === null || ownId === undefined ? '' : toNfc(String(ownId)),
      text: toNfc(parsed.data.text),
      ...(title === undefined ? {} : { title }),
      ...(day === undefined ? {} : { date: day }),
      ...(url === undefined ? {} : { url }),
      ...(outlet === undefined ? {} : { outlet }),
    },
  };
}

/** What a line says, its id '' where it has none; undefined for blank lines. */
async function readLine(
  bytes: Uint8Array | undefined,
  schema: ArticleLineSchema,
  { forced, isAnything }: { readonly forced: string | undefined; readonly isAnything: boolean },
): Promise<LineOutcome | undefined> {
  if (bytes === undefined) {
    return { kind: 'failure', id: '', message: DOCUMENT_ERRORS.longLine(String(LONGEST_LINE / 1024 / 1024)) };
  }
  try {
    const text = await decode(bytes, { forced });
    return text.trim() === '' ? undefined : parseLine(text, schema, isAnything);
  } catch (error) {
    if (error instanceof OwnOutputError) throw error;
    return { kind: 'failure', id: '', message: saidOf(error) };
  }
}

/**
 * The articles of a JSON Lines stream, in order. Blank lines are skipped; ids default to `<source>:<line>`. Line ends
 * inside `text` stay as they are: offsets refer to `text` after NFC.
 * @throws OwnOutputError with the first line of an output of this program
 */
export async function* readJsonLines(
  source: string,
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  { encoding, linesBefore, isAnything = false }: LinesOptions = {},
): AsyncGenerator<LineOutcome> {
  const { ARTICLE_LINE } = await import('./article-line.js');
  const marked = bomEncoding(head);
  const wide = encoding === undefined ? marked : /^utf-?(?:16|32)/iu.test(encoding.trim()) ? encoding : undefined;
  const recoded = wide === undefined || wide === 'utf-8' ? undefined : wide;
  const stream = recoded === undefined ? chunks : toUtf8(chunks, recoded);
  const forced = recoded === undefined ? encoding : 'utf-8';
  for await (const { number, end, bytes } of splitLines(stream)) {
    const outcome = await readLine(bytes, ARTICLE_LINE, { forced, isAnything });
    if (outcome === undefined) continue;
    const isNamed = outcome.kind === 'article' && outcome.article.id !== '';
    const id = isNamed ? '' : `${source}:${String(number + ((await linesBefore?.()) ?? 0))}`;
    const place = linesBefore === undefined ? {} : { end };
    if (isNamed) yield { ...outcome, ...place };
    else if (outcome.kind === 'failure') yield { ...outcome, id, ...place };
    else yield { kind: 'article', article: { ...outcome.article, id }, ...place };
  }
}

/** A text whose first character opens a JSON object is JSON Lines; prose does not begin with `{"`. */
export function looksLikeJsonLines(head: string): boolean {
  return /^\s*\{[ \t]*["}]/u.test(head);
}
