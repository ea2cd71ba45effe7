// `kr-sme dict import corpCode.xml -o my-dict`: a list that people download → a user dictionary, with a report of what
// was left out or marked weak, and why.
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { importList, importSourceOf, type LeftOut, type MarkedWeak } from '../../curation/import/index.js';
import { writeRecord } from '../../dictionary/csv-records.js';
import { checkDictionaryFolder, createResources } from '../../dictionary/load.js';
import { mergeIntoFolder } from '../../curation/user-folder.js';
import { decode } from '../../documents/encoding.js';
import { asUnreadable, messageOf, saidOf, UserError, whyUnwritable } from '../../core/errors.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { formulaProof } from '../../output/formula.js';
import { writeWholeFile } from '../../output/sink.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import type { CommandIo } from '../io.js';
import { createMessages, type Messages } from '../messages.js';
import type { Language, Texts } from '../../messages/language.js';
import { CURATING } from '../../messages/terminal.js';

export interface ImportFlags {
  readonly from?: string;
  readonly output: string;
  readonly dict?: readonly string[];
  readonly report?: string;
  readonly encoding?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

/** The text of a runtime cannot be longer. */
const LARGEST_LIST = 400 * 1024 * 1024;

/** @throws UserError naming the file, and the line where the bytes are no text. */
async function readList(path: string, encoding: string | undefined): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) throw new UserError(COMMAND_ERRORS.noSuchFile(path));
  if (!info.isFile()) throw new UserError(COMMAND_ERRORS.listNotFile(path));
  if (info.size > LARGEST_LIST) throw new UserError(COMMAND_ERRORS.listTooLarge, { file: path, line: 1 });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw asUnreadable(path, error);
  });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new UserError(COMMAND_ERRORS.listPacked, { file: path, line: 1 });
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new UserError(COMMAND_ERRORS.listOldExcel, { file: path, line: 1 });
  }
  if (bytes.length === 0) throw new UserError(COMMAND_ERRORS.listEmpty, { file: path, line: 1 });
  let text: string;
  try {
    text = await decode(bytes, { forced: encoding });
  } catch (error) {
    throw new UserError(saidOf(error), { file: path, line: lineOfBadByte(bytes, messageOf(error)) });
  }
  if (WEB_PAGE_PATTERN.test(text.slice(0, 2000))) {
    throw new UserError(COMMAND_ERRORS.listWebPage, {
      file: path,
      line: 1,
    });
  }
  return text;
}

const WEB_PAGE_PATTERN = /^\s*<(?:!doctype html|html|head|meta|body|table|style)\b/iu;

/** The decoder names the offset of the bad byte. */
function lineOfBadByte(bytes: Uint8Array, message: string): number {
  const offset = Number(/offset (?<offset>\d+)/u.exec(message)?.groups?.['offset'] ?? 0);
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}

const MOST_REASONS = 12;

/** `known already as krx:005930` and `… krx:000660` are one reason. */
function reasonKind({ ko, en }: Texts): Texts {
  const general = (text: string): string =>
    text.replace(/ ?\((?:MeCab|dictionaries|lexicons)[^)]*\)/u, '').replace(/: .*$/u, '');
  return {
    ko: general(ko)
      .replace(/^이미 .*$/u, '이미 있습니다')
      .replace(/^.*(?=의 이름이기도 합니다$)/u, '다른 것')
      .replace(/(?<!\d)\d+개/u, '여럿'),
    en: general(en)
      .replace(/^(?<kind>known already as|is also a name of) .*$/u, '$<kind> …')
      .replace(/^\d+ of this name/u, 'several of this name'),
  };
}

function summarize(what: Texts, items: readonly (LeftOut | MarkedWeak)[], messages: Messages): void {
  const groups = new Map<string, { kind: Texts; count: number; names: string[] }>();
  for (const { name, reason } of items) {
    const kind = reasonKind(reason);
    const group = groups.get(kind.en) ?? { kind, count: 0, names: [] };
    group.count += 1;
    if (group.names.length < 3 && name !== '') group.names.push(name);
    groups.set(kind.en, group);
  }
  const sorted = [...groups].toSorted(([, a], [, b]) => b.count - a.count);
  for (const [, { kind, count, names }] of sorted.slice(0, MOST_REASONS)) {
    messages.note(CURATING.reason(what, count, kind, names));
  }
  if (sorted.length > MOST_REASONS) messages.note(CURATING.moreReasons(what, sorted.length - MOST_REASONS));
}

function reportOf(leftOut: readonly LeftOut[], weak: readonly MarkedWeak[]): string {
  const rows = [
    ...leftOut.map(({ name, line, reason }) => ['left out', name, String(line), reason.en]),
    ...weak.map(({ name, line, reason }) => ['weak', name, String(line), reason.en]),
  ];
  const lines = [['what', 'name', 'line', 'reason'], ...rows].map((cells) => writeRecord(cells.map(formulaProof)));
  return `\ufeff${lines.map((line) => `${line}\n`).join('')}`;
}

/** @throws UserError naming file and line of a broken list or dictionary; nothing is written then. */
export async function runImport(path: string, flags: ImportFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  const folder = await stat(flags.output).catch(() => undefined);
  if (folder !== undefined && !folder.isDirectory()) {
    throw new UserError(COMMAND_ERRORS.outputIsFile(flags.output));
  }
  const text = await readList(path, flags.encoding);
  const source = importSourceOf(text, flags.from);
  const resources = createResources(flags.dict ?? []);
  const { rows, leftOut, weak } = importList(text, path, source, resources);
  for (const merged of mergeIntoFolder(flags.output, rows)) {
    await mkdir(dirname(merged.path), { recursive: true }).catch((error: unknown) => {
      throw new UserError(COMMAND_ERRORS.cannotWrite(flags.output, whyUnwritable(error)));
    });
    await writeWholeFile(merged.path, merged.text);
    messages.note(CURATING.added(merged.shownAs, merged.added, merged.replaced));
  }
  if (flags.report !== undefined) await writeWholeFile(flags.report, reportOf(leftOut, weak));
  summarize(CURATING.markedWeak, weak, messages);
  summarize(CURATING.leftOut, leftOut, messages);
  if (rows.length === 0) {
    messages.note(CURATING.nothingToAdd);
    return EXIT.done;
  }
  checkDictionaryFolder(flags.output);
  messages.note(CURATING.useThem(flags.output));
  return EXIT.done;
}
