/**
 * A mistake that the person at the keyboard can mend: one plain line that says what is wrong, where, and what to do.
 * Anything else that is thrown is a bug of this program.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What is wrong, without the place. */
  readonly plain: string;

  constructor(
    message: string,
    readonly where?: { readonly file: string; readonly line?: number; readonly column?: string },
  ) {
    const line = where?.line === undefined ? '' : `:${String(where.line)}`;
    const column = where?.column === undefined ? '' : `, column ${where.column}`;
    super(where === undefined ? message : `${where.file}${line}${column}: ${message}`);
    this.plain = message;
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
