import type { Part } from './parts.mjs';
export function writeHwpx(parts: readonly Part[], options?: { readonly pictures?: readonly Uint8Array[] }): Buffer;
export function writeDocx(parts: readonly Part[]): Buffer;
export function writeXlsx(rows: readonly (readonly (string | number)[])[]): Buffer;
