export const MANIFEST: string;
export function readManifest(folder: string): Record<string, Record<string, unknown>>;
export function writeManifest(folder: string, entries: Record<string, object>): void;
export function measured(folder: string, file: string): { readonly rows: number; readonly sha256: string };
export function thresholdsOf(folder: string, file: string): Record<string, number>;
export function faultsOf(folder: string): string[];
