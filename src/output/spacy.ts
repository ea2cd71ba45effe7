// JSON Lines for training spaCy: {"text", "entities": [[0, 3, "organization"]], "meta": {…}}, offsets in code points.
// `text` and `entities` are what `Example.from_dict(nlp.make_doc(text), {"entities": entities})` takes.
// https://spacy.io/api/data-formats#dict-input
import { annotationsOf, headOf } from './annotations.js';
import { codePointOffsets } from './code-points.js';
import type { Renderer } from './format.js';

export function createSpacyRenderer(): Renderer {
  return {
    opening: '',
    separator: '',
    closing: '',
    article(result) {
      const { fromUtf16 } = codePointOffsets(result.text);
      const entities = annotationsOf(result).map(({ record, mention }) => [
        fromUtf16(mention.start),
        fromUtf16(mention.end),
        record.type,
      ]);
      return `${JSON.stringify({ text: result.text, entities, meta: headOf(result) })}\n`;
    },
  };
}
