// `kr-sme report articles/ -o report.html`: one page to look at, of everything that `extract` finds.
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import type { ExitStatus } from './exit-status.js';
import { endingOf } from './extract/output.js';
import { runExtract, type ExtractFlags } from './extract.js';
import type { CommandIo } from './io.js';

export type ReportFlags = Pick<
  ExtractFlags,
  | 'output'
  | 'inputFormat'
  | 'types'
  | 'dict'
  | 'date'
  | 'tokenizer'
  | 'keepBoilerplate'
  | 'encoding'
  | 'textColumn'
  | 'jobs'
  | 'timeout'
  | 'lang'
  | 'quiet'
  | 'verbose'
  | 'progress'
  | 'color'
>;

/**
 * @returns 1 when an input could not be read; the page has the others then, and names it.
 * @throws UserError when nothing was written because the command cannot be carried out.
 */
export async function runReport(paths: readonly string[], flags: ReportFlags, io: CommandIo): Promise<ExitStatus> {
  if (flags.output === undefined || flags.output.trim() === '') {
    throw new UserError(COMMAND_ERRORS.reportNeedsFile);
  }
  const ending = endingOf(flags.output);
  if (ending !== undefined && !/^html?$/u.test(ending)) {
    throw new UserError(COMMAND_ERRORS.reportIsPage(flags.output, ending));
  }
  return await runExtract(paths, { ...flags, format: 'jsonl' }, io, 'report');
}
