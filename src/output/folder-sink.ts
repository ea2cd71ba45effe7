// A folder of files as output, for formats that write several files an article. The renderer gives each article's files
// as one line of JSON, so that any thread can make it; the folder appears when all of it is written.
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { OUTPUT_ERRORS } from '../messages/errors/output.js';
import { createNaming, documentName } from './document-name.js';
import { cannotWrite, type OutputSink } from './sink.js';

const BUNDLE = z.object({
  /** The article's; left out for files of the folder as a whole, whose names are whole. */
  id: z.string().optional(),
  /** Content by ending, which is put behind the article's name. */
  files: z.record(z.string(), z.string()),
});

export type Bundle = z.infer<typeof BUNDLE>;

export function bundleOf(bundle: Bundle): string {
  return `${JSON.stringify(bundle)}\n`;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function refuseFullFolder(path: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw new UserError(OUTPUT_ERRORS.notFolder(path));
  }
  // What somebody corrected in it would be lost.
  if (names.length > 0) throw new UserError(OUTPUT_ERRORS.folderNotEmpty(path));
}

async function makeUnfinished(parent: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const path = join(parent, `.kr-sme-${String(process.pid)}-${String(attempt)}.tmp`);
    try {
      await mkdir(path);
      return path;
    } catch (error) {
      // Left behind by a process of the same number that was killed.
      if (!hasCode(error, 'EEXIST') || attempt > 1000) throw error;
    }
  }
}

/**
 * A folder that gets its name only when it is complete. Only whole lines of `bundleOf` may be written to it.
 * @throws UserError when it exists and is not empty, or cannot be written there.
 */
export async function createFolderSink(path: string): Promise<OutputSink> {
  await refuseFullFolder(path);
  const target = resolve(path);
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw cannotWrite(path, error);
    }
  };
  const unfinished = await guard(makeUnfinished(dirname(target)));
  const nameOf = createNaming();
  let finished = false;
  return {
    async write(text) {
      const lines = typeof text === 'string' ? text : new TextDecoder().decode(text);
      for (const line of lines.split('\n')) {
        if (line === '') continue;
        const { id, files } = BUNDLE.parse(JSON.parse(line));
        const name = id === undefined ? '' : nameOf(documentName(id));
        for (const [ending, content] of Object.entries(files)) {
          await guard(writeFile(join(unfinished, `${name}${ending}`), content));
        }
      }
    },
    async commit() {
      await rmdir(target).catch(() => undefined);
      await guard(rename(unfinished, target));
      finished = true;
    },
    discard() {
      if (finished) return;
      finished = true;
      rmSync(unfinished, { recursive: true, force: true });
    },
  };
}
