import type { Part } from './parts.mjs';
export interface PdfFont {
  readonly encoding: string;
  readonly hex: (text: string) => string;
  readonly toUnicode?: boolean;
}
export interface PdfOptions {
  readonly font?: 'ucs2' | 'tounicode' | PdfFont;
  readonly by?: 'word' | 'character';
  readonly columns?: number;
  readonly keepBlanks?: boolean;
  readonly pageNumbers?: boolean;
  readonly compress?: boolean;
  /** Bytes of pictures in the file; no page shows them. */
  readonly pictures?: readonly Uint8Array[];
}
export function uhcFont(encode: (text: string) => Uint8Array): PdfFont;
export function writePdf(parts: readonly Part[], options?: PdfOptions): Buffer;
