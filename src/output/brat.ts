// brat's standoff format: a text file and, beside it, an .ann file with offsets in code points.
//   T1\torganization 0 3\t중기부
//   #1\tAnnotatorNotes T1\t{"name":"중소벤처기업부","id":"kr-gov-mss"}
// https://brat.nlplab.org/standoff.html
import { BRAT_SETTINGS_MARK } from '../documents/own-output.js';
import { annotationsOf } from './annotations.js';
import { toOutputRecord } from './article.js';
import { attributeOrder } from './attributes.js';
import { codePointOffsets } from './code-points.js';
import { bundleOf } from './folder-sink.js';
import type { Renderer, RenderOptions } from './format.js';

/** The note of a mention: the record's name and attributes, as far as the surface does not say them. */
function noteOf(fields: Readonly<Record<string, unknown>>, surface: string): string | undefined {
  const { name, ...attributes } = fields;
  if (Object.keys(attributes).length > 0) return JSON.stringify(fields);
  return name === surface ? undefined : String(name);
}

/** brat wants to know the types before it shows them. */
function configuration(types: readonly string[]): string {
  return [BRAT_SETTINGS_MARK, '[entities]', ...types, '[relations]', '[events]', '[attributes]', ''].join('\n');
}

export function createBratRenderer({ kinds }: RenderOptions): Renderer {
  const attributes = attributeOrder(kinds);
  return {
    opening: bundleOf({ files: { 'annotation.conf': configuration(kinds.map(({ type }) => type)) } }),
    separator: '',
    closing: '',
    article(result) {
      const { fromUtf16 } = codePointOffsets(result.text);
      const lines = annotationsOf(result).flatMap(({ record, mention: { surface, start, end } }, i) => {
        const number = String(i + 1);
        const span = `${String(fromUtf16(start))} ${String(fromUtf16(end))}`;
        const fields = Object.entries(toOutputRecord(record, attributes));
        const note = noteOf(
          Object.fromEntries(fields.filter(([name]) => name !== 'type' && name !== 'mentions')),
          surface,
        );
        return [
          `T${number}\t${record.type} ${span}\t${surface.replace(/\s/gu, ' ')}`,
          ...(note === undefined ? [] : [`#${number}\tAnnotatorNotes T${number}\t${note.replace(/[\r\n\t]/gu, ' ')}`]),
        ];
      });
      return bundleOf({
        id: result.id,
        files: { '.txt': result.text, '.ann': lines.map((line) => `${line}\n`).join('') },
      });
    },
  };
}
