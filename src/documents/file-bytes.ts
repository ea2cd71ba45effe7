// The bytes of a file, chunk by chunk. Small ones, as nearly all articles are, come at once: for them, opening a stream
// takes twenty times as long as reading does.
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';

/** In bytes; a read of so many keeps nobody waiting. */
const READ_AT_ONCE = 256 * 1024;

function readSmall(path: string): Uint8Array | undefined {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    // Files of the system say that they are empty, whatever they hold.
    if (size === 0 || size > READ_AT_ONCE) return undefined;
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let read = -1; length < size && read !== 0; length += read)
      read = readSync(file, bytes, length, size - length, length);
    return length === size ? bytes : bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** @param isRegular whether it is an ordinary file; what another program writes into may keep a reader waiting */
export async function* fileBytes(path: string, isRegular: boolean): AsyncGenerator<Uint8Array> {
  const whole = isRegular ? readSmall(path) : undefined;
  if (whole === undefined) yield* createReadStream(path);
  else yield await Promise.resolve(whole);
}
