// The text of a list that somebody downloaded or edited, whatever program has saved it.
import { readFile, stat } from 'node:fs/promises';
import { asUnreadable, messageOf, saidOf, UserError } from '../../core/errors.js';
import { writeRecord } from '../../dictionary/csv-records.js';
import { decode } from '../../documents/encoding.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { readFirstSheet } from '../../output/workbook/read.js';

/** The text of a runtime cannot be longer. */
const LARGEST_LIST = 400 * 1024 * 1024;

/** What is packed is a workbook, or nothing that can be read as it is. */
async function textOfWorkbook(path: string): Promise<string> {
  const rows = await readFirstSheet(path).catch(() => undefined);
  if (rows === undefined) throw new UserError(COMMAND_ERRORS.listPacked, { file: path, line: 1 });
  // a line is a row, so that messages name the row that the spreadsheet shows
  return rows.map((cells) => `${writeRecord(cells.map((cell) => cell.replace(/\s+/gu, ' ')))}\n`).join('');
}

/**
 * A list as text: in any encoding, the first sheet of a workbook as CSV.
 * @throws UserError naming the file, and the line where the bytes are no text.
 */
export async function readList(path: string, encoding: string | undefined): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) throw new UserError(COMMAND_ERRORS.noSuchFile(path));
  if (!info.isFile()) throw new UserError(COMMAND_ERRORS.listNotFile(path));
  if (info.size > LARGEST_LIST) throw new UserError(COMMAND_ERRORS.listTooLarge, { file: path, line: 1 });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw asUnreadable(path, error);
  });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await textOfWorkbook(path);
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
