/**
 * A mistake that the person at the keyboard can mend: one plain line that says what is wrong, where, and what to do.
 * Anything else that is thrown is a bug of this program.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What is wrong, without the place and without what to do. */
  readonly plain: string;
  /** What to do, where it is said apart from what is wrong. */
  readonly remedy: string | undefined;

  constructor(
    message: string,
    readonly where?: {
      readonly file: string;
      readonly line?: number;
      readonly column?: string;
      readonly remedy?: string;
    },
  ) {
    const line = where?.line === undefined ? '' : `:${String(where.line)}`;
    const column = where?.column === undefined ? '' : `, column ${where.column}`;
    const remedy = where?.remedy === undefined ? '' : `; ${where.remedy}`;
    super(where === undefined ? message : `${where.file}${line}${column}: ${message}${remedy}`);
    this.plain = message;
    this.remedy = where?.remedy;
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What to say of an article that takes too long, in whichever stage. */
export function tooLong(seconds: number): string {
  return `takes longer than the ${String(seconds)} s that an article may; split it, or allow more with --timeout`;
}

const WHY_UNREADABLE: Readonly<Partial<Record<string, string>>> = {
  EACCES: 'no permission to read it; ask its owner, or choose another file',
  EPERM: 'no permission to read it; ask its owner, or choose another file',
  EISDIR: 'a folder, not a file; name a file',
  ELOOP: 'a symbolic link that leads back to itself; mend the link',
  ENAMETOOLONG: 'the name is too long for this computer; check the spelling',
};

/**
 * What the operating system said of a file that cannot be read, in plain words; nothing for an error of another kind.
 * Missing files are not among them: who reads knows better what was looked for.
 */
export function whyUnreadable(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? WHY_UNREADABLE[error.code]
    : undefined;
}

/** The same for what only happens to a file that was found, and for what no table knows. */
const WHY_FAILED: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'it is not there; check the spelling, or where it went',
  ENOTDIR: 'a part of its path is a file, not a folder; check the spelling',
  EIO: 'the disk or the network cannot read it; copy it to another place',
  EBUSY: 'another program keeps it locked; close that program',
  EMFILE: 'too many files are open; close other programs',
  ENFILE: 'too many files are open; close other programs',
  ESTALE: 'it was replaced while it was read; run the command again',
  ENXIO: 'not a file that can be read; name another',
};

const WHY_UNWRITABLE: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'no such folder; create it first',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'no permission to write there; choose another place',
  EPERM: 'no permission to write there; choose another place',
  EROFS: 'the file system is read-only; choose another place',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'is a folder; name a file in it',
  EEXIST: 'a file is there already; name another place',
  ELOOP: 'a symbolic link that leads back to itself; mend the link',
  EBUSY: 'another program keeps it locked; close that program',
};

/** `ENOENT` of an error of the operating system; undefined for any other. */
function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z\d]{2,}$/u.test(code) ? code : undefined;
}

/** Why something could not be read, or its message where no operating system speaks: no raw `ENOENT` for people. */
export function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === undefined) return messageOf(error);
  return whyUnreadable(error) ?? WHY_FAILED[code] ?? `it cannot be read (the system says ${code})`;
}

/** Why something could not be written, as `reasonOf`. */
export function whyUnwritable(error: unknown): string {
  const code = systemCode(error);
  if (code === undefined) return messageOf(error);
  return WHY_UNWRITABLE[code] ?? `the system says ${code}`;
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
