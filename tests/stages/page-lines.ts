// Lines of a page as the steps of the segment stage see them, and what a step says of them: `byline | 홍길동 기자`.
import { createResources } from '../../src/dictionary/load.js';
import { createEdgeFinder } from '../../src/stages/segment/edges.js';
import { createFurnitureLexicon } from '../../src/stages/segment/lexicon.js';
import { readLine } from '../../src/stages/segment/read-line.js';
import type { Reading } from '../../src/stages/segment/reading.js';
import { splitLines } from '../../src/text/lines.js';
import type { LayoutSpan } from '../../src/core/types.js';

export const lexicon = createFurnitureLexicon(createResources());
export const edges = createEdgeFinder(lexicon);

export const HEADLINE = '한빛진흥공단-새벽시, 제조기업 수출 지원 업무협약';
export const LEAD = '한빛진흥공단은 오늘 새벽시와 함께 지역 제조기업의 수출을 돕는 업무협약을 맺었다고 5일 밝혔다.';
export const SECOND =
  '두 기관은 수출 상담회와 물류비 지원, 해외 인증 취득을 함께 돕고 참여 기업을 3년 동안 뒷받침할 계획이다.';
/** Running text that shares no word with the article above. */
export const FOREIGN = '노을군에서 열린 봄꽃 축제가 관람객 십만 명을 모으며 나흘 동안의 일정을 즐겁게 마무리했다.';

/** A line and what is known of it besides its words. */
export type Given =
  string | readonly [words: string, known: { readonly layout?: LayoutSpan['kind']; readonly recurs?: boolean }];

/** Every line read by itself; its neighbours are not looked at yet. */
export function readLines(...given: readonly Given[]): Reading[] {
  const rows = given.map((row) => (typeof row === 'string' ? ([row, {}] as const) : row));
  const lines = splitLines(rows.map(([words]) => words).join('\n'));
  if (lines.length !== rows.length) throw new Error('a row is no line');
  return lines.map((line, at) => {
    const { layout, recurs } = rows[at]?.[1] ?? {};
    return readLine(line, lexicon, edges, layout, () => new Set(), recurs);
  });
}

/** `words` or, of what was set aside or given a zone of its own, `rule | words`; parts of one line beside each other. */
export function told(readings: readonly Reading[]): readonly string[] {
  return readings.map(({ pieces }) =>
    pieces
      .map(({ zone, rule, words }) => {
        const name = rule.replace('segment/', '');
        if (zone === 'body') return rule === 'segment/paragraph' ? words : `${name} | ${words}`;
        return `${zone === 'boilerplate' ? '' : `${zone} `}${name} | ${words}`;
      })
      .join(' ‖ '),
  );
}

/** Rows of the form that `told` gives, and the lines that they tell of. */
export function linesOf(rows: readonly string[]): readonly string[] {
  return rows.map((row) => row.slice(row.lastIndexOf(' | ') < 0 ? 0 : row.lastIndexOf(' | ') + 3));
}
