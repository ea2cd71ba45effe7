// What a command has of the world around it: streams, environment and the person's Ctrl-C.
import type { Readable, Writable } from 'node:stream';
import { withSystemLanguage } from './system-language.js';

export interface CommandIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the terminal that standard output is; undefined where it is none. */
  readonly columns?: number | undefined;
  readonly isTerminal: { readonly stdin: boolean; readonly stderr: boolean; readonly stdout: boolean };
  /**
   * Runs `cleanUp`, which must be synchronous, before an interrupt ends the process.
   * @returns takes the clean-up back.
   */
  onInterrupt(cleanUp: () => void): () => void;
}

/** Signals that end the process, with the status that a shell reports for them: 128 + the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function onProcessInterrupt(cleanUp: () => void): () => void {
  const listeners = Object.entries(SIGNALS).map(([signal, status]) => {
    const listener = (): void => {
      cleanUp();
      process.exit(status);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}

export function createProcessIo(): CommandIo {
  return {
    // Opened when first read: a command that reads files must not wait for standard input.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: withSystemLanguage(process.env),
    get columns() {
      return process.stdout.columns;
    },
    isTerminal: {
      get stdin() {
        return process.stdin.isTTY;
      },
      stdout: process.stdout.isTTY,
      stderr: process.stderr.isTTY,
    },
    onInterrupt: onProcessInterrupt,
  };
}
