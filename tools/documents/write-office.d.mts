import type { OfficePart } from './parts.mjs';
export function writeHwpx(
  parts: readonly OfficePart[],
  options?: { readonly pictures?: readonly Uint8Array[] },
): Buffer;
export function writeDocx(parts: readonly OfficePart[]): Buffer;
export function writeXlsx(rows: readonly (readonly (string | number)[])[]): Buffer;
