// What a line of JSON Lines may hold; a file of its own, because the check of it takes longer to load than most texts
// take to be read.
import { z } from 'zod';
import { toNfc } from '../../text/nfc.js';

const FIELD = z
  .string()
  .nullish()
  .transform((value) =>
    value === null || value === undefined || value.trim() === '' ? undefined : toNfc(value.trim()),
  );
export const ARTICLE_LINE = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  title: FIELD,
  date: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), FIELD),
  url: FIELD,
  outlet: FIELD,
});

export type ArticleLineSchema = typeof ARTICLE_LINE;
