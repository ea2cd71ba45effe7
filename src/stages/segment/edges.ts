// Finds what is glued to the ends of a line and does not belong to the article: the dateline in front of a lead
// (`(서울=한빛뉴스) 홍길동 기자 = 중기부는…`), the byline or credit behind the last sentence
// (`…말했다.홍길동 기자 hong@hanbit.kr`, `…하고 있다. /한빛산업 제공`).
import { createBylineReader, type BylineReader } from './byline.js';
import { createCopyrightTest } from './copyright.js';
import { createCreditFinder } from './credits.js';
import { createOutletFinder, createPrefixFinder } from './datelines.js';
import type { FurnitureLexicon } from './lexicon.js';
import type { Edge } from './reading.js';
import { createTailFinder } from './tails.js';

export interface EdgeFinder {
  /** Whether a whole line is a byline, and the reporter's name if so. */
  readonly byline: BylineReader;
  readonly isCredit: (words: string) => boolean;
  readonly isCopyright: (words: string) => boolean;
  /** The newspaper or agency that a dateline or copyright notice names: `<저작권자 © 한빛일보, …>` → `한빛일보`. */
  readonly outlet: (words: string) => string | undefined;
  /** The dateline, credit label or agency in front of a line. */
  readonly prefix: (words: string) => Edge | undefined;
  /** Bylines, credits and copyright notices at the end of a line, from the front one on. */
  readonly tails: (words: string, closes: boolean) => readonly Edge[];
}

export function createEdgeFinder(lexicon: FurnitureLexicon): EdgeFinder {
  const byline = createBylineReader(lexicon);
  const credits = createCreditFinder(lexicon);
  const isCopyright = createCopyrightTest(lexicon, credits);
  return {
    byline,
    isCredit: credits.isCredit,
    isCopyright,
    outlet: createOutletFinder(lexicon),
    prefix: createPrefixFinder(lexicon),
    tails: createTailFinder(lexicon, byline, credits, isCopyright),
  };
}
