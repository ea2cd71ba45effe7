// How much a packed file may unpack to, with all that is packed in it: ten entries of 40 MB in an archive of 400 KB are
// more than any documents give. Text packs to a tenth, XML of tables to a fiftieth; deflate itself ends at a
// thousandth.
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';

/** Times its size that a file may unpack to, from which on it is a trap. */
const LARGEST_RATIO = 100;
/** Unpacked bytes that are no danger, whatever the ratio: small files of a table packed well. */
const HARMLESS = 16 * 1024 * 1024;
const LARGEST_TOTAL = 4 * 1024 ** 3;

/** One for the outermost file, shared by all that is packed in it. */
export interface Allowance {
  /** Bytes of the outermost file. */
  readonly packed: number;
  /** Bytes that were unpacked so far. */
  spent: number;
}

/** `1 byte`, `391 KB`, `40 MB`, `4 GB`. */
export function shownSize(bytes: number): string {
  const [unit, name] =
    bytes >= 10 * 1024 ** 3
      ? [1024 ** 3, 'GB']
      : bytes >= 1024 ** 2
        ? [1024 ** 2, 'MB']
        : bytes >= 1024
          ? [1024, 'KB']
          : [1, bytes === 1 ? 'byte' : 'bytes'];
  return `${String(Math.round(bytes / unit))} ${name}`;
}

export function createAllowance(packed: number): Allowance {
  return { packed, spent: 0 };
}

/** @throws UserError where `bytes` more are more than is allowed. */
export function checkAllowance({ packed, spent }: Allowance, bytes: number): void {
  const total = spent + bytes;
  const most = Math.min(LARGEST_TOTAL, Math.max(HARMLESS, packed * LARGEST_RATIO));
  if (total <= most) return;
  const times = String(Math.round(total / Math.max(1, packed)));
  throw new UserError(DOCUMENT_ERRORS.packedTooMuch(shownSize(total), times, shownSize(packed), shownSize(most)));
}

/** @throws UserError as `checkAllowance` does. */
export function spend(allowance: Allowance, bytes: number): void {
  checkAllowance(allowance, bytes);
  allowance.spent += bytes;
}
