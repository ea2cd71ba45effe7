// Plain text: the article's text is the file's text, decoded, NFC, line ends `\n`.
import type { Article } from '../core/types.js';
import { decode, toArticleText } from './encoding.js';
import type { DocumentFormat, RawDocument } from './format.js';

async function readText({ id, bytes, utf8, encoding, note }: RawDocument): Promise<Article> {
  return { id, text: toArticleText(await decode(bytes, { forced: encoding, utf8, note }), note) };
}

export const TEXT_FORMAT: DocumentFormat = {
  name: 'text',
  endings: ['.txt', '.text'],
  looksLike: () => false,
  read: readText,
};
