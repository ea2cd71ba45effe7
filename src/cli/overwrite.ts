// Keeps an output from replacing an input: `kr-sme extract a.txt -o a.txt`, also through links and folders.
import { realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { UserError } from '../core/errors.js';
import { readArticles } from '../documents/index.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';

/** Read by nobody as an article when it lies in a folder, so a second run may replace it there. */
const DATA_ENDING_PATTERN = /\.(?:json|tab)$/iu;

/** What a first run wrote is no article, nor is an empty table. */
async function isReplaceable(path: string): Promise<boolean> {
  if (DATA_ENDING_PATTERN.test(path)) return true;
  if ((await stat(path)).size === 0) return /\.(?:csv|tsv)$/iu.test(path);
  for await (const outcome of readArticles([path])) return outcome.kind !== 'article' && outcome.cause === 'own-output';
  return false;
}

async function identify(
  path: string,
): Promise<{ readonly real: string; readonly key: string; readonly isFolder: boolean } | undefined> {
  try {
    const [real, info] = await Promise.all([realpath(path), stat(path, { bigint: true })]);
    return { real, key: `${String(info.dev)}:${String(info.ino)}`, isFolder: info.isDirectory() };
  } catch {
    return undefined;
  }
}

/** @throws UserError when the output names an input file, or an article inside an input folder. */
export async function refuseOverwriting(inputs: readonly string[], output: string): Promise<void> {
  const target = await identify(output);
  if (target === undefined) return;
  for (const input of inputs) {
    const source = await identify(input);
    if (source === undefined || (source.isFolder && target.isFolder)) continue;
    const isSame = !source.isFolder && source.key === target.key;
    const isInside =
      source.isFolder && target.real.startsWith(`${source.real}${sep}`) && !(await isReplaceable(target.real));
    if (isSame || isInside) {
      throw new UserError(COMMAND_ERRORS.outputIsInput(output, input));
    }
  }
}
