// What the styles of a DOCX document are for: `<w:style w:styleId="a3"><w:name w:val="Title"/>` → headline; the words of a
// style may be hidden.
import type { Paragraph } from '../content.js';
import { readXmlBytes } from './xml.js';
import type { ZipEntry, ZipReader } from './zip.js';

export const LARGEST_PART = 200 * 1024 * 1024;
const TITLE_STYLE_PATTERN = /^(?:title|제목)$/iu;
const HEADING_STYLE_PATTERN = /^(?:heading|제목|개요)\s?\d$/iu;
const CAPTION_STYLE_PATTERN = /^(?:caption|캡션)$/iu;

export type Layout = NonNullable<Paragraph['layout']>;

export interface Styles {
  /** What styles of paragraphs are for, by their ids: `a3` → headline. */
  readonly layouts: ReadonlyMap<string, Layout>;
  /** Ids of those whose words nobody sees. */
  readonly hidden: ReadonlySet<string>;
}

/** Whether a property is on: `<w:vanish/>`, `<w:vanish w:val="true"/>`. */
export function isOn(value: string): boolean {
  return !/^(?:0|false|off)$/u.test(value);
}

export async function readStyles(zip: ZipReader, entry: ZipEntry | undefined): Promise<Styles> {
  const layouts = new Map<string, Layout>();
  const hidden = new Set<string>();
  if (entry === undefined) return { layouts, hidden };
  let id = '';
  let isParagraph = false;
  await readXmlBytes(
    zip.read(entry, LARGEST_PART),
    {
      open(name, attributes) {
        const value = attributes.get('val') ?? '';
        if (name === 'style') {
          id = attributes.get('styleId') ?? '';
          isParagraph = attributes.get('type') === 'paragraph';
        }
        if (name === 'vanish' && id !== '' && isOn(value)) hidden.add(id);
        if (name !== 'name' || id === '' || !isParagraph) return;
        const label = value.trim();
        if (TITLE_STYLE_PATTERN.test(label)) layouts.set(id, 'headline');
        else if (HEADING_STYLE_PATTERN.test(label)) layouts.set(id, 'heading');
        else if (CAPTION_STYLE_PATTERN.test(label)) layouts.set(id, 'caption');
      },
      close: () => undefined,
      text: () => undefined,
    },
    zip.effort,
  );
  return { layouts, hidden };
}
