import type { OfficePart } from './parts.mjs';
export function writeCompoundFile(streams: Readonly<Record<string, Buffer>>): Buffer;
export function writeHwp(
  parts: readonly OfficePart[],
  options?: { readonly flags?: number; readonly compress?: boolean },
): Buffer;
