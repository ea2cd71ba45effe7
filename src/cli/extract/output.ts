// What the options of `extract` say of the output: its format and rows, where they fit each other and the file's name.
import type { InputFormat } from '../../documents/format.js';
import { UserError } from '../../core/errors.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import type { Zone } from '../../core/types.js';
import {
  formatOfPath,
  OUTPUT_FORMATS,
  type OffsetUnit,
  type OutputFormat,
  type OutputFormatName,
  type RowUnit,
} from '../../output/index.js';
import type { Language } from '../../output/language.js';
import type { Texts } from '../../messages/language.js';
import type { MessageOptions } from '../messages.js';

export interface ExtractFlags extends MessageOptions {
  readonly format?: OutputFormatName;
  readonly output?: string;
  readonly inputFormat: 'auto' | InputFormat;
  /** Left out where nobody asked: records, or a workbook of all of them. */
  readonly rows?: RowUnit;
  readonly lang?: Language;
  readonly types?: readonly string[];
  readonly dict?: readonly string[];
  readonly date?: string;
  readonly tokenizer: 'embedded' | 'mecab';
  readonly jobs?: number;
  /** In seconds, for an article. */
  readonly timeout?: number;
  readonly shard?: string;
  readonly resume?: boolean;
  readonly cache?: string;
  readonly watch?: boolean;
  readonly zones?: readonly Zone[];
  readonly minConfidence?: number;
  readonly keepBoilerplate?: boolean;
  readonly keepText?: boolean;
  readonly relations?: boolean;
  readonly offsets?: OffsetUnit;
  readonly encoding?: string;
  readonly textColumn?: string;
  readonly bom?: boolean;
  readonly printSchema?: boolean;
}

export const STANDARD_STREAM = '-';

/** Endings of what people have in mind, and the one that works. */
const MEANT: Readonly<Partial<Record<string, string>>> = {
  ...{ '.xls': '.xlsx', '.xlsm': '.xlsx', '.xlsb': '.xlsx', '.ods': '.xlsx', '.numbers': '.xlsx' },
  ...{ '.hwp': '.xlsx', '.hwpx': '.xlsx', '.doc': '.xlsx', '.docx': '.xlsx', '.pdf': '.xlsx' },
  ...{ '.txt': '.csv', '.md': '.csv', '.jsonlines': '.jsonl', '.yaml': '.json', '.yml': '.json', '.xml': '.json' },
};

/** The ending of an output's name, without the dot; undefined where it has none, or is a device. */
export function endingOf(output: string): string | undefined {
  if (/^\/(?:dev|proc)\//u.test(output)) return undefined;
  return /[^./\\]\.(?<ending>[^./\\]+)$/u.exec(output)?.groups?.['ending']?.toLowerCase();
}

/** @throws UserError where the file's ending promises what is not written; a name without one promises nothing. */
export function refuseUnknownEnding({ output, format }: Pick<ExtractFlags, 'output' | 'format'>): void {
  if (output === undefined || format !== undefined || formatOfPath(output) !== undefined) return;
  const ending = endingOf(output);
  if (ending === undefined) return;
  if (ending === 'html' || ending === 'htm') {
    throw new UserError(COMMAND_ERRORS.pageByReport(output));
  }
  throw endingNotWritten(
    output,
    ending,
    Object.values(OUTPUT_FORMATS).flatMap(({ endings }) => endings),
  );
}

/** @param endings those that are written, each with its dot */
export function endingNotWritten(output: string, ending: string, endings: readonly string[]): UserError {
  const stem = output.slice(0, output.length - ending.length - 1);
  const meant = MEANT[`.${ending}`] ?? '.xlsx';
  const others = endings.filter((known) => known !== meant);
  return new UserError(COMMAND_ERRORS.endingNotWritten(output, ending, stem, meant, others.join(' ')));
}

/** What does not go together, and what is said of it. */
function refusalsOf(
  format: OutputFormat,
  { output, rows = 'records', bom, keepText, offsets }: ExtractFlags,
): readonly (readonly [applies: boolean, said: (format: string) => Texts])[] {
  const isJson = format.name === 'json' || format.name === 'jsonl';
  const isEntities = rows === 'entities';
  const isStream = output === undefined || output === STANDARD_STREAM;
  return [
    [!format.isTable && rows !== 'records' && !(isJson && isEntities), COMMAND_ERRORS.rowsForTables],
    [keepText === true && isEntities, () => COMMAND_ERRORS.keepTextEntities],
    [!format.isTable && bom === true, COMMAND_ERRORS.bomForTables],
    [format.isBinary === true && bom !== undefined, COMMAND_ERRORS.bomNotBinary],
    [keepText === true && !isJson, COMMAND_ERRORS.keepTextJson],
    [offsets !== undefined && format.name !== 'doccano', COMMAND_ERRORS.offsetsDoccano],
    [format.isFolder === true && isStream, COMMAND_ERRORS.formatIsFolder],
  ];
}

/** @throws UserError for options that are fine each but not together. */
export function outputFormat(flags: ExtractFlags): OutputFormat {
  const { output } = flags;
  if (output?.trim() === '') throw new UserError(COMMAND_ERRORS.outputEmpty);
  const byEnding = output === undefined ? undefined : formatOfPath(output);
  const format = flags.format === undefined ? (byEnding ?? OUTPUT_FORMATS.json) : OUTPUT_FORMATS[flags.format];
  const [refusal] = refusalsOf(format, flags).filter(([applies]) => applies);
  if (refusal !== undefined) throw new UserError(refusal[1](format.name));
  return format;
}
