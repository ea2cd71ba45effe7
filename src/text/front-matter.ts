// What a Markdown file says of itself before its text begins: `---`, lines of `title: …`, `---`.

/** Longer front matter is no front matter but a text that begins with a rule. */
const LONGEST_FRONT_MATTER = 65_536;
const FRONT_MATTER_START_PATTERN = /^---[ \t]*\n[ \t]*[\p{L}_][^:\n]{0,80}:/u;
const FRONT_MATTER_END_PATTERN = /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/u;

/** Where it ends, in UTF-16 code units; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const head = text.slice(0, LONGEST_FRONT_MATTER);
  if (!FRONT_MATTER_START_PATTERN.test(head)) return 0;
  const end = FRONT_MATTER_END_PATTERN.exec(head);
  return end === null ? 0 : end.index + end[0].length;
}
