// Values of the options of `kr-sme check`: `--reporter junit=report.xml`, `--min-f1 organization=0.9`.
import { REPORTER_NAMES, type ReporterName } from '../check/reporter-names.js';
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { oneOf } from './options.js';

/** Which reporter, and the file that it writes instead of standard output. */
export interface ReporterChoice {
  readonly name: ReporterName;
  readonly file?: string;
}

/** A parser for `--reporter`, which may be given several times. */
export function collectReporter(
  typed: string,
  before: readonly ReporterChoice[] | undefined,
): readonly ReporterChoice[] {
  const { name = typed, file } = /^(?<name>[^=]*)=(?<file>.*)$/su.exec(typed)?.groups ?? {};
  if (file?.trim() === '') throw new UserError(COMMAND_ERRORS.reporterNeedsFile(typed));
  return [
    ...(before ?? []),
    { name: oneOf('reporter', REPORTER_NAMES)(name), ...(file === undefined ? {} : { file }) },
  ];
}

/** A parser for `--min-f1`, which may be given several times; whether the type exists is known only to the kinds. */
export function collectLeastF1(
  typed: string,
  before: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, number> {
  const { type, share } = /^\s*(?<type>[^=\s]+)\s*=\s*(?<share>0|1|0?\.\d+|1\.0+)\s*$/u.exec(typed)?.groups ?? {};
  if (type === undefined) {
    throw new UserError(COMMAND_ERRORS.notTypeAndShare(typed));
  }
  return new Map(before).set(type, Number(share));
}
