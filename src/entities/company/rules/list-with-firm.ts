import { blockAt } from '../../../text/blocks.js';
import type { Rule } from '../../../core/rule.js';
import type { Span } from '../../../core/types.js';
import type { FirmNames } from '../firm-names.js';
import { isHeadlineTopic } from '../headline-topic.js';
import { createMemberJudge, firmsEndingWith } from '../list-members.js';
import { listAround } from '../name-lists.js';

const ID = 'company/list-with-firm';
const REASON = { rule: ID, because: 'in a list with firms', isTold: false };

/**
 * Unknown names in a list half of which are firms: 삼성전자, 와일리와, 네이버·에이알.
 * Not: 문채원, 네이버에 소송 (a person), 폭스바겐 티구안, 아우디 큐세븐 (what firms make),
 * 새벽항공, 몽골어 상담 시작 (what a headline is about).
 */
export function listWithFirmRule(firms: FirmNames): Rule {
  const judge = createMemberJudge(firms);
  return {
    id: ID,
    phase: 'row',
    cues: ['named/company'],
    propose(cue, article, known) {
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const isSure = (name: Span): boolean => firmsEndingWith(known, name).some(({ pending }) => pending === undefined);
      // read once, from the first sure firm in it
      const items = listAround(article, block, cue.end, isSure);
      const named = items.filter((item) => firmsEndingWith(known, item).length > 0);
      const [first] = items;
      // 나래 플라워, 코웨이: the first may be the end of a longer name that is not told
      const isTail = first !== undefined && first !== named[0] && article.text.charAt(first.start - 1) === ' ';
      if (named.length * 2 < items.length - (isTail ? 2 : 1)) return [];
      return beforeHeadline(article.text, items, named[0])
        .filter((item) => !isHeadlineTopic(article, item, known))
        .map((item) => judge(article, block, item, known, REASON))
        .filter((firm) => firm !== undefined);
    },
  };
}

/** 새벽일보, “푸른 세일즈, 새벽 찾기 …”: what a quotation mark opens behind the first firm is what the paper says. Not: ‘가온나래’, ‘나래플라워’. */
function beforeHeadline<Item extends Span>(
  text: string,
  items: readonly Item[],
  first: Item | undefined,
): readonly Item[] {
  const opened = items.findIndex(
    ({ start, end }) =>
      first !== undefined &&
      start > first.start &&
      OPENING_QUOTES.has(text.charAt(start - 1)) &&
      !CLOSING_QUOTES.has(text.charAt(end)),
  );
  return opened < 0 ? items : items.slice(0, opened);
}

const OPENING_QUOTES = new Set('“‘「『');
const CLOSING_QUOTES = new Set('”’」』');
