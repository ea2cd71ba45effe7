// JSON Lines for doccano's sequence labelling: {"text", "label": [[0, 3, "organization"]], …}. What else a line holds
// doccano keeps as metadata and gives back, so that names and attributes survive the correction of the spans.
//
// doccano stores offsets as they come; its editor counts UTF-16 code units unless a project was set to count grapheme
// clusters (https://github.com/doccano/doccano/issues/2290, …/2484). Python programs that read an export count code points.
import { annotationsOf, headOf } from './annotations.js';
import { toOutputRecord } from './article.js';
import { attributeOrder } from './attributes.js';
import { codePointOffsets } from './code-points.js';
import type { Renderer, RenderOptions } from './format.js';

export function createDoccanoRenderer({ kinds, offsets = 'utf-16' }: RenderOptions): Renderer {
  const attributes = attributeOrder(kinds);
  return {
    opening: '',
    separator: '',
    closing: '',
    article(result) {
      const points = codePointOffsets(result.text);
      const shown = (offset: number): number => (offsets === 'utf-16' ? offset : points.fromUtf16(offset));
      const line = {
        text: result.text,
        label: annotationsOf(result).map(({ record, mention }) => [
          shown(mention.start),
          shown(mention.end),
          record.type,
        ]),
        ...headOf(result),
        offsets,
        records: result.records.map((record) => ({
          ...toOutputRecord(record, attributes),
          mentions: record.mentions.map(({ start, end }) => [shown(start), shown(end)]),
        })),
      };
      return `${JSON.stringify(line)}\n`;
    },
  };
}
