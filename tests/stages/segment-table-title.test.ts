// A row of a table is no headline; the line above the table is.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { createSegmenter } from '../../src/stages/segment/index.js';

const segment = createSegmenter(createResources());

describe('the headline above a table', () => {
  it.each([
    ['2024년 수상기업 명단', ['지역\t기업명\t대표자', '새벽시\t누리솔\t강다온', '한밭군\t되새김\t한여울']],
    ['상반기 지원 실적', ['구분\t건수', '물류 지원 사업\t30건', '수출 지원 사업\t20건']],
  ])('%s', (title, rows) => {
    const { title: found, blocks } = segment({ id: 'a', text: [title, ...rows].join('\n') });
    expect(found).toBe(title);
    expect(blocks.map(({ zone }) => zone)).toEqual(['headline', ...rows.map(() => 'table')]);
  });
  it('is none where rows are all there is', () => {
    expect(segment({ id: 'a', text: '성명\t강다온\n소속\t새벽시청 기획과\n직위\t과장' }).title).toBeUndefined();
  });
});
