// Says which part of a page is the article: every line that is not blank becomes a block with a zone, and page
// furniture around the article is marked, not deleted. `…말했다.홍길동 기자 hong@hanbit.kr` → body + boilerplate.
// Works by the structure that newspaper pages and releases share; no rule knows an outlet.
import type { Resources } from '../../core/resources.js';
import { languageOf } from '../../lexicon/language.js';
import type { Article, Block, SegmentedArticle } from '../../core/types.js';
import { cutEnd, cutLinkList } from './article-end.js';
import { cutStart } from './article-start.js';
import { zoneBody } from './body-zones.js';
import { markContacts } from './contacts.js';
import { createEdgeFinder } from './edges.js';
import { findFirstProse, findHeadline, plainTitle } from './headline.js';
import { layoutKinds } from './layout.js';
import { createFurnitureLexicon } from './lexicon.js';
import { splitLines } from '../../text/lines.js';
import { withoutLinkTargets } from './links.js';
import { findQuotations } from './quotations.js';
import { vocabularyOf } from './glued-ends.js';
import { readLine } from './read-line.js';
import type { Piece, Reading } from './reading.js';
import { cutRecurringEnd, markRecurring } from './recurring.js';
import { markRepeats } from './repeats.js';
import { markFrontMatter, markShareButtons, markSignatures } from './rows.js';
import { createStampLines, type StampLines } from './stamp-lines.js';
import { statedDate } from './stated-date.js';
import { markUnknownMenus } from './unknown-menus.js';
import { markWeather } from './weather.js';

export interface SegmentOptions {
  /** Gives page furniture and repeats the zone `body`, so that names are looked for everywhere. */
  readonly keepBoilerplate?: boolean;
}

export type Segmenter = (article: Article, options?: SegmentOptions) => SegmentedArticle;

/** What a reader makes of the first piece of one of the rules that it can read. */
function firstOf(
  pieces: readonly Piece[],
  rules: readonly string[],
  read: (words: string) => string | undefined,
): string | undefined {
  for (const { rule, words } of pieces) {
    const found = rules.includes(rule) ? read(words) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The newspaper that stands beside the day of a page. */
function firstStamped(readings: readonly Reading[], { outlet }: StampLines): string | undefined {
  for (const { line } of readings) {
    const found = outlet(line.words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every piece as a block, the targets of its links set aside; with the page kept, furniture and repeats are text. */
function blocksOf(text: string, pieces: readonly Piece[], keepBoilerplate: boolean): readonly Block[] {
  const blocks: Block[] = [];
  for (const { start, end, zone, rule, repeats } of pieces) {
    if (keepBoilerplate) blocks.push({ start, end, zone: zone === 'boilerplate' ? 'body' : zone, rule });
    else {
      const block = repeats === undefined ? { start, end, zone, rule } : { start, end, zone, rule, repeats };
      for (const part of withoutLinkTargets(text, block)) blocks.push(part);
    }
  }
  return blocks;
}

/** Makes the segment stage from the word lists. */
export function createSegmenter(resources: Resources): Segmenter {
  const lexicon = createFurnitureLexicon(resources);
  const edges = createEdgeFinder(lexicon);
  const stampLines = createStampLines(lexicon);
  const { titles } = languageOf(resources);
  return (article, options = {}) => {
    const lines = splitLines(article.text);
    const kinds = layoutKinds(lines, article.layout ?? []);
    let known: ReadonlySet<string> | undefined;
    const vocabulary = (): ReadonlySet<string> => (known ??= vocabularyOf(lines, edges));
    const recurring = new Set(article.recurring);
    const readings = lines.map((line, at) =>
      readLine(line, lexicon, edges, kinds[at], vocabulary, recurring.has(line.start)),
    );
    markFrontMatter(readings);
    markWeather(readings);
    markShareButtons(readings, lexicon);
    markSignatures(readings, lexicon);
    markContacts(readings, lexicon);
    const firstProse = findFirstProse(readings);
    const headline = findHeadline(readings, firstProse, article.title);
    markRecurring(readings, headline, firstProse);
    markUnknownMenus(readings, headline, firstProse, lexicon);
    cutStart(readings, headline, firstProse);
    cutEnd(readings, firstProse);
    cutRecurringEnd(readings, headline);
    cutLinkList(readings);
    zoneBody(readings, headline, firstProse, lexicon);
    const pieces: Piece[] = [];
    for (const reading of readings) pieces.push(...reading.pieces);
    markRepeats(pieces);
    const reporter = firstOf(pieces, ['segment/byline', 'segment/dateline'], (words) => edges.byline(words)?.reporter);
    const headlineWords = readings[headline]?.pieces.find(({ zone }) => zone === 'headline')?.words;
    const title = article.title ?? (headlineWords === undefined ? undefined : plainTitle(headlineWords));
    // The notice names the page's owner, the dateline perhaps an agency.
    const outlet =
      article.outlet ??
      firstOf(pieces, ['segment/copyright'], edges.outlet) ??
      firstOf(pieces, ['segment/outlet'], edges.outlet) ??
      firstOf(pieces, ['segment/dateline'], edges.outlet) ??
      firstStamped(readings, stampLines);
    const date = statedDate(article, readings, headline, firstProse, stampLines);
    const blocks = blocksOf(article.text, pieces, options.keepBoilerplate === true);
    const quotations = findQuotations(article.text, blocks, titles);
    return {
      article,
      blocks,
      ...(quotations.length === 0 ? {} : { quotations }),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(reporter === undefined ? {} : { reporter }),
    };
  };
}
