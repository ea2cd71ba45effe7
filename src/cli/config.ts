// `kr-sme.config.json`, looked for from the working directory upwards: options that a folder of work always wants.
//   { "dictionaries": ["my-dict"], "types": ["organization", "company"], "jobs": 2 }
// What is said on the command line goes before it; its dictionaries lie below those of --dict.
import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { valueOfLabel } from '../output/workbook/labels.js';
import { messageOf, orUnreadable, UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { OUTPUT_FORMAT_NAMES } from '../output/format.js';
import { ZONES } from '../output/zones.js';
import { nearestWord } from '../text/spelling.js';
import { shownPath } from '../dictionary/load.js';
import { dictionariesOf } from './config-file.js';

const CONFIG = z.strictObject({
  /** For editors that check JSON. */
  $schema: z.string().optional(),
  dictionaries: z.array(z.string().min(1, 'name a folder')).optional(),
  types: z.array(z.string().min(1, 'name a type')).min(1, 'name a type or leave the key out').optional(),
  zones: z.array(z.enum(ZONES)).min(1, 'name a zone or leave the key out').optional(),
  jobs: z.number().int().min(1).max(256).optional(),
  tokenizer: z.enum(['embedded', 'mecab']).optional(),
  format: z.enum(OUTPUT_FORMAT_NAMES).optional(),
  encoding: z.string().min(1).optional(),
  keepBoilerplate: z.boolean().optional(),
});

export type Config = z.infer<typeof CONFIG>;

/** The line of a key of the JSON text; the first one where it cannot be told. */
function lineOfKey(text: string, key: string | undefined): number {
  const at = key === undefined ? -1 : text.indexOf(JSON.stringify(key));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

/** V8 names the offset of a mistake, or the line. */
function lineOfFault(text: string, message: string): number {
  const { line, position } = /(?:line (?<line>\d+))|(?:position (?<position>\d+))/u.exec(message)?.groups ?? {};
  if (line !== undefined) return Number(line);
  return position === undefined
    ? text.trimEnd().split('\n').length
    : text.slice(0, Number(position)).split('\n').length;
}

/** @throws UserError naming file, line and key of what is wrong. */
export function parseConfig(text: string, file: string): Config {
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    throw new UserError(COMMAND_ERRORS.configNotJson(messageOf(error)), {
      file,
      line: lineOfFault(text, messageOf(error)),
    });
  }
  const result = CONFIG.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = Object.keys(CONFIG.shape);
    const guess = nearestWord(key, known);
    throw new UserError(COMMAND_ERRORS.unknownKey(key, known.join(', '), guess), { file, line: lineOfKey(text, key) });
  }
  const key = issue?.path[0];
  const name = typeof key === 'string' ? key : undefined;
  throw new UserError(COMMAND_ERRORS.badKey(name, issue?.message ?? 'not as it should be'), {
    file,
    line: lineOfKey(text, name),
  });
}

/** @throws UserError where the file cannot be read or is no UTF-8. */
function readSource(path: string, file: string): string {
  let bytes: Buffer;
  try {
    const info = orUnreadable(file, () => statSync(path));
    // a named pipe would be waited for without end
    if (!info.isFile() && !info.isDirectory()) throw new UserError(COMMAND_ERRORS.configNotFile, { file });
    bytes = orUnreadable(file, () => readFileSync(path));
  } catch (error) {
    if (error instanceof UserError || existsSync(path)) throw error;
    throw new UserError(COMMAND_ERRORS.configLinkBroken, { file });
  }
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  throw new UserError(COMMAND_ERRORS.configNotUtf8(isWide), { file, line: 1 });
}

/**
 * The configuration in a file. Paths in it are seen from the file's own folder.
 * @throws UserError naming file, line and key of what is wrong.
 */
export function readConfig(path: string): Config & { readonly file: string } {
  const file = shownPath(path);
  const config = parseConfig(readSource(path, file), file);
  const dictionaries = config.dictionaries?.map((dictionary) => shownPath(resolve(dirname(path), dictionary)));
  return { ...config, ...(dictionaries === undefined ? {} : { dictionaries }), file };
}

/** Commands that take the dictionaries of the configuration; `dict diff` and `dict import` name theirs themselves. */
const TAKING_DICTIONARIES: readonly string[] = ['extract', 'check', 'explain', 'report', 'find', 'suggest'];

/**
 * Gives the options of a command the values of the configuration where the command line says nothing.
 * @throws UserError naming file, line and key of what is wrong.
 */
export function applyConfig(command: Command, config: Config): void {
  const { dictionaries, types, zones, jobs, tokenizer, format, encoding, keepBoilerplate } = config;
  const named = command.getOptionValueSource('output') === 'cli';
  const values: Readonly<Record<string, unknown>> = {
    types: types?.map((word) => valueOfLabel('type', word)),
    zones,
    jobs,
    tokenizer,
    encoding,
    keepBoilerplate,
    ...(command.name() === 'extract' && !named ? { format } : {}),
  };
  for (const [option, value] of Object.entries(values)) {
    const exists = command.options.some((own) => own.attributeName() === option);
    const isSaid = command.getOptionValueSource(option) === 'cli';
    if (exists && !isSaid && value !== undefined) command.setOptionValueWithSource(option, value, 'config');
  }
  if (dictionaries !== undefined && TAKING_DICTIONARIES.includes(command.name())) {
    command.setOptionValueWithSource('dict', [...dictionaries, ...dictionariesOf(command)], 'config');
  }
}
