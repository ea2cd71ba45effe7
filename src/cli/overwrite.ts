// Keeps an output from replacing an input: `kr-sme extract a.txt -o a.txt`, also through links and folders.
import { realpath, stat } from 'node:fs/promises';
import path, { type PlatformPath } from 'node:path';
import { UserError } from '../core/errors.js';
import { readArticles } from '../documents/index.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';

/** Read by nobody as an article when it lies in a folder, so a second run may replace it there. */
const DATA_ENDING_PATTERN = /\.(?:json|tab)$/iu;

/** What a first run wrote is no article, nor is an empty table. */
async function isReplaceable(file: string): Promise<boolean> {
  if (DATA_ENDING_PATTERN.test(file)) return true;
  if ((await stat(file)).size === 0) return /\.(?:csv|tsv)$/iu.test(file);
  for await (const outcome of readArticles([file])) return outcome.kind !== 'article' && outcome.cause === 'own-output';
  return false;
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
export function isBelow(folder: string, file: string, platform: PlatformPath = path): boolean {
  const rest = platform.relative(folder, file);
  return rest !== '' && rest !== '..' && !rest.startsWith(`..${platform.sep}`) && !platform.isAbsolute(rest);
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
