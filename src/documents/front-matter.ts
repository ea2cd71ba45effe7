// What is read of a Markdown file's front matter; a file of its own, because the check of it takes longer to load than
// most texts take to be read.
import { z } from 'zod';

const SCALAR = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const FIELD = SCALAR.optional().catch(undefined);
export const FRONT_MATTER = z.object({
  title: FIELD,
  date: FIELD,
  approve_date: FIELD,
  published: FIELD,
  ministry: FIELD,
  outlet: FIELD,
  original_url: FIELD,
  url: FIELD,
});

export type FrontMatter = z.infer<typeof FRONT_MATTER>;
