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
