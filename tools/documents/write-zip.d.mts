export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly store?: boolean;
  readonly declaredSize?: number;
  readonly flags?: number;
  readonly rawName?: Uint8Array;
}
export function writeZip(entries: readonly ZipPart[]): Buffer;
