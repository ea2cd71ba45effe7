// Headings of what newspaper pages put around an article, and what stands below them: `많이 본 뉴스` → ranking,
// `[관련기사]` → related news, `댓글 0` → comments, `AD 링크` → advertisement.
import type { FurnitureLexicon } from './lexicon.js';
import { endsSentence } from '../../text/sentences.js';

const LONGEST_HEADING = 30;

/** From the plainest sign to the vaguest: `인기 댓글` heads comments, `추천 광고` advertisements. */
const TOPICS = [
  ['comments-topic', 'segment/comments'],
  ['advertisement-topic', 'segment/advertisement'],
  ['related-topic', 'segment/related-news'],
  ['ranking-topic', 'segment/ranking'],
] as const;

/** The rule that names what a heading stands above; undefined for lines that head nothing of the page. */
export function sectionRule(plain: string, lexicon: FurnitureLexicon): string | undefined {
  if (!isSectionHeading(plain, lexicon)) return undefined;
  return TOPICS.find(([role]) => lexicon.has(role, plain))?.[1] ?? 'segment/other-news';
}

function isSectionHeading(plain: string, lexicon: FurnitureLexicon): boolean {
  if (plain.length > LONGEST_HEADING) return false;
  if (lexicon.is('section', plain)) return true;
  if (!lexicon.has('section-topic', plain) || endsSentence(plain)) return false;
  const bare = plain.replace(/(?<![\s!:▶>\])])[\s!:▶>\])]+$/u, '');
  return lexicon.terms('section-kind').some((kind) => bare.endsWith(kind));
}
