// Headings of what newspaper pages put around an article: `많이 본 뉴스`, `[관련기사]`, `댓글 0`.
import type { FurnitureLexicon } from './lexicon.js';
import { endsSentence } from './line.js';

const LONGEST_HEADING = 30;

export function isSectionHeading(plain: string, lexicon: FurnitureLexicon): boolean {
  if (plain.length > LONGEST_HEADING) return false;
  if (lexicon.is('section', plain)) return true;
  if (endsSentence(plain) || !lexicon.has('section-topic', plain)) return false;
  return lexicon.terms('section-kind').some((kind) => plain.replace(/[\s!:▶>\])]+$/u, '').endsWith(kind));
}
