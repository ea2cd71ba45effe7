import { FAILED, SYSTEM, UNREADABLE, UNWRITABLE } from '../messages/errors/system.js';
import { asIs, inEach, type Texts } from '../messages/language.js';

/**
 * A mistake that the person at the keyboard can mend: one plain line that says what is wrong, where, and what to do.
 * `message` is in English, `said` in each language. Anything else that is thrown is a bug of this program.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The whole line. */
  readonly said: Texts;
  /** What to do, where it is said apart from what is wrong. */
  readonly remedy: Texts | undefined;

  constructor(
    /** What is wrong, without the place and without what to do. */
    readonly plain: Texts,
    readonly where?: {
      readonly file: string;
      readonly line?: number;
      readonly column?: string;
      readonly remedy?: Texts;
    },
  ) {
    const said = inEach((language) => {
      if (where === undefined) return plain[language];
      const line = where.line === undefined ? '' : `:${String(where.line)}`;
      const column = where.column === undefined ? '' : SYSTEM.column(where.column)[language];
      const remedy = where.remedy === undefined ? '' : SYSTEM.remedy(where.remedy)[language];
      return `${where.file}${line}${column}: ${plain[language]}${remedy}`;
    });
    super(said.en);
    this.said = said;
    this.remedy = where?.remedy;
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The same in each language; what other programs say stays as it is. */
export function saidOf(error: unknown): Texts {
  return error instanceof UserError ? error.said : asIs(messageOf(error));
}

/** `ENOENT` of an error of the operating system; undefined for any other. */
function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z\d]{2,}$/u.test(code) ? code : undefined;
}

/**
 * What the operating system said of a file that cannot be read, in plain words; nothing for an error of another kind.
 * Missing files are not among them: who reads knows better what was looked for.
 */
function whyUnreadable(error: unknown): Texts | undefined {
  const code = systemCode(error);
  return code === undefined ? undefined : UNREADABLE[code];
}

/** Why something could not be read, or its message where no operating system speaks: no raw `ENOENT` for people. */
export function reasonOf(error: unknown): Texts {
  const code = systemCode(error);
  if (code === undefined) return saidOf(error);
  return UNREADABLE[code] ?? FAILED[code] ?? SYSTEM.unreadable(code);
}

/** Why something could not be written, as `reasonOf`. */
export function whyUnwritable(error: unknown): Texts {
  const code = systemCode(error);
  if (code === undefined) return saidOf(error);
  return UNWRITABLE[code] ?? SYSTEM.unwritable(code);
}

/** What to throw in place of `error`: a UserError naming the file where it cannot be read, else the error itself. */
export function asUnreadable(file: string, error: unknown): unknown {
  const why = whyUnreadable(error);
  return why === undefined ? error : new UserError(why, { file });
}

/** @throws UserError naming the file where it cannot be read; what `read` throws otherwise. */
export function orUnreadable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw asUnreadable(file, error);
  }
}
