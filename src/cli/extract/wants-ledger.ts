// Whether an output is one that other runs go on with (ledger.ts), whose code other runs do not load.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { SCALE_ERRORS } from '../../messages/errors/scale.js';
import type { Part } from '../../documents/parts.js';
import { isAssembled } from '../../output/assembly.js';
import type { OutputFormat } from '../../output/format.js';
import type { TaskDescription } from '../../workers/task.js';
import type { ExtractFlags } from './output.js';

/** Devices and pipes hold nothing that could be gone on with. */
async function isPlainPlace(output: string): Promise<boolean> {
  if (/^\/(?:dev|proc)\//u.test(resolve(output))) return false;
  const info = await stat(output).catch(() => undefined);
  return info === undefined || info.isFile() || info.isDirectory();
}

/**
 * @param output undefined for standard output
 * @throws UserError where --resume asks for what cannot be continued.
 */
export async function wantsLedger(
  output: string | undefined,
  { resume = false }: Pick<ExtractFlags, 'resume'>,
  { count }: Part,
  description: TaskDescription,
  format: OutputFormat,
): Promise<boolean> {
  const assembled = isAssembled(description.format, description.render.rows);
  if (resume && (assembled || format.isFolder === true)) {
    throw new UserError(SCALE_ERRORS.resumeRows);
  }
  const isPlain = output !== undefined && (await isPlainPlace(output));
  if (resume && !isPlain) throw new UserError(SCALE_ERRORS.resumeFile);
  return isPlain && format.isFolder !== true && (resume || count > 1);
}
