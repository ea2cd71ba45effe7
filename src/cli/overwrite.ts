// Keeps an output from replacing an input: `kr-sme extract a.txt -o a.txt`, also through links and folders.
import { open, realpath, stat } from 'node:fs/promises';
import path, { type PlatformPath } from 'node:path';
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';

/** Read by nobody as an article when it lies in a folder, so a second run may replace it there. */
const DATA_ENDING_PATTERN = /\.(?:json|tab)$/iu;
/** Tables may hold articles; those that a first run wrote begin with its columns. */
const TABLE_ENDING_PATTERN = /\.(?:csv|tsv)$/iu;
const OWN_COLUMNS_PATTERN = /^\ufeff?article[,\t](?:date|type)[,\t]/u;

async function isReplaceable(file: string): Promise<boolean> {
  if (DATA_ENDING_PATTERN.test(file)) return true;
  if (!TABLE_ENDING_PATTERN.test(file)) return false;
  const opened = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(64), 0, 64, 0);
    return bytesRead === 0 || OWN_COLUMNS_PATTERN.test(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await opened.close();
  }
}

async function identify(
  name: string,
): Promise<{ readonly real: string; readonly key: string; readonly isFolder: boolean } | undefined> {
  try {
    const [real, info] = await Promise.all([realpath(name), stat(name, { bigint: true })]);
    return { real, key: `${String(info.dev)}:${String(info.ino)}`, isFolder: info.isDirectory() };
  } catch {
    return undefined;
  }
}

/** Whether a file lies somewhere below a folder, roots of drives too; on Windows, A and a are one letter. */
export function isBelow(folder: string, file: string, { relative, isAbsolute, sep }: PlatformPath = path): boolean {
  const rest = relative(folder, file);
  return rest !== '' && rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest);
}

/** @throws UserError when the output names an input file, or an article inside an input folder. */
export async function refuseOverwriting(inputs: readonly string[], output: string): Promise<void> {
  const target = await identify(output);
  if (target === undefined) return;
  for (const input of inputs) {
    const source = await identify(input);
    if (source === undefined || (source.isFolder && target.isFolder)) continue;
    const isSame = !source.isFolder && source.key === target.key;
    const isInside = source.isFolder && isBelow(source.real, target.real) && !(await isReplaceable(target.real));
    if (isSame || isInside) {
      throw new UserError(COMMAND_ERRORS.outputIsInput(output, input));
    }
  }
}
