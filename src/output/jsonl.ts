// JSON Lines: one article object a line.
import { toOutputArticle } from './article.js';
import { attributeOrder } from './attributes.js';
import type { Renderer, RenderOptions } from './format.js';

export function createJsonLinesRenderer({ kinds, keepText }: RenderOptions): Renderer {
  const attributes = attributeOrder(kinds);
  return {
    opening: '',
    separator: '',
    closing: '',
    article: (result) => `${JSON.stringify(toOutputArticle(result, { attributes, keepText }))}\n`,
  };
}
