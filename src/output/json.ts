// JSON: one list of article objects, always a list, however many articles there are. Written article by article.
import { toOutputArticle } from './article.js';
import { attributeOrder } from './attributes.js';
import type { Renderer, RenderOptions } from './format.js';
import { prettyJson } from './pretty-json.js';

export function createJsonRenderer({ kinds, keepText }: RenderOptions): Renderer {
  const attributes = attributeOrder(kinds);
  return {
    opening: '[',
    separator: ',',
    closing: '\n]\n',
    article: (result) => `\n  ${prettyJson(toOutputArticle(result, { attributes, keepText }), '  ')}`,
  };
}
