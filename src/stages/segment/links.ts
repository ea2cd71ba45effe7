// Takes the targets of Markdown links out of a block: `[제목](039_환경부_공동.md)`.
import type { Block } from '../../core/types.js';

const LINK_TARGET_PATTERN = /\]\([^()\s]{1,500}\)/gu;

/** `[제목](039_환경부_공동.md)`: where a link leads is no text of the article. */
export function withoutLinkTargets(text: string, block: Block): readonly Block[] {
  if (block.zone === 'boilerplate') return [block];
  const words = text.slice(block.start, block.end);
  if (!words.includes('](')) return [block];
  const parts: Block[] = [];
  let start = block.start;
  for (const match of words.matchAll(LINK_TARGET_PATTERN)) {
    const at = block.start + match.index + 1;
    const end = at + match[0].length - 1;
    if (at > start) parts.push({ ...block, start, end: at });
    parts.push({ start: at, end, zone: 'boilerplate', rule: 'segment/link-target' });
    start = end;
  }
  if (parts.length === 0) return [block];
  return start < block.end ? [...parts, { ...block, start }] : parts;
}
