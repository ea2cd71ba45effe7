// Lines for people, on standard error: errors in red, the rest plain; in colour on a terminal only.
import { printable, type Style } from '../text/printable.js';
import { TERMINAL } from '../messages/terminal.js';
import type { Language, Texts } from '../messages/language.js';
import type { CommandIo } from './io.js';
import { spokenLanguage } from './language.js';

/** Rows of one file that are named where they fail; the rest is counted, and named with --verbose. */
const MOST_NAMED = 10;

export interface Messages {
  /** Something failed; always said. */
  error(message: Texts): void;
  /** An input failed: `table.csv:12`. Of the rows of one file the first are said, the others counted. */
  failure(id: string, message: Texts): void;
  /** Says how many were counted; to be called when all inputs are done. */
  endFailures(): void;
  /** Something a person may want to know; not said with --quiet. */
  note(message: Texts): void;
  /** Only with --verbose. */
  detail(message: Texts): void;
  /** The state of the work, over itself, on a terminal only. */
  progress(message: Texts): void;
  /** Whether anybody sees the state of the work. */
  readonly showsProgress: boolean;
  /** Takes the progress line off the terminal. */
  clearProgress(): void;
}

export interface MessageOptions {
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
  readonly progress?: boolean | undefined;
  readonly color?: boolean | undefined;
  readonly lang?: Language | undefined;
}

const PLAIN: Style = { bad: (text) => text, good: (text) => text, faint: (text) => text, strong: (text) => text };

/** Colours, where the stream is a terminal and neither --no-color nor NO_COLOR (https://no-color.org) forbids them. */
export async function createStyle(
  io: CommandIo,
  stream: 'stdout' | 'stderr',
  options: { readonly color?: boolean | undefined },
): Promise<Style> {
  const isForbidden = options.color === false || (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
  if (!io.isTerminal[stream] || isForbidden) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bad: (text) => chalk.red(text),
    good: (text) => chalk.green(text),
    faint: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}

/** The file whose row an id names: `-:12` → -, `news.xlsx:3월:12` → news.xlsx:3월; undefined for a file of its own. */
function rowsFile(id: string): string | undefined {
  return /^(?<file>.*):\d+$/su.exec(id)?.groups?.['file'];
}

const CLEAR_LINE = '\r\u001b[K';

export async function createMessages(io: CommandIo, options: MessageOptions = {}): Promise<Messages> {
  const style = await createStyle(io, 'stderr', options);
  const language = spokenLanguage(io, options);
  const showsProgress = io.isTerminal.stderr && options.progress !== false && options.quiet !== true;
  let progressShown = false;
  const clearProgress = (): void => {
    if (progressShown) io.stderr.write(CLEAR_LINE);
    progressShown = false;
  };
  const line = (text: string): void => {
    clearProgress();
    io.stderr.write(`${text}\n`);
  };
  const error = (message: Texts): void => {
    line(`${style.bad(TERMINAL.error[language])} ${printable(message[language])}`);
  };
  const isVerbose = options.verbose === true && options.quiet !== true;
  let failing = { file: '', rows: 0 };
  const endFailures = (): void => {
    const { file, rows } = failing;
    failing = { file: '', rows: 0 };
    const more = rows - MOST_NAMED;
    if (more > 0 && !isVerbose) error(TERMINAL.at(file, TERMINAL.moreRowsFailed(more)));
  };
  return {
    error,
    failure: (id, message) => {
      const file = rowsFile(id);
      if (file !== failing.file) endFailures();
      if (file !== undefined) failing = { file, rows: failing.rows + 1 };
      if (isVerbose || failing.rows <= MOST_NAMED) error(TERMINAL.at(id, message));
    },
    endFailures,
    note: (message) => {
      if (options.quiet !== true) line(printable(message[language]));
    },
    detail: (message) => {
      if (options.verbose === true && options.quiet !== true) line(style.faint(printable(message[language])));
    },
    progress: (message) => {
      if (!showsProgress) return;
      io.stderr.write(`${CLEAR_LINE}${style.faint(printable(message[language]))}`);
      progressShown = true;
    },
    showsProgress,
    clearProgress,
  };
}
