import type { Part } from './parts.mjs';
export function writeCompoundFile(streams: Readonly<Record<string, Buffer>>): Buffer;
export function writeHwp(
  parts: readonly Part[],
  options?: { readonly flags?: number; readonly compress?: boolean },
): Buffer;
