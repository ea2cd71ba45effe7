// Days as Korean pages write them.
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/text/release-date.js';

describe('readDate', () => {
  it.each([
    ['2023.4.26', '2023-04-26'],
    ['2023. 4. 26.(수) 06:00', '2023-04-26'],
    ['2023-04-26 09:59', '2023-04-26'],
    ['2023/04/26', '2023-04-26'],
    ['2023년 4월 26일', '2023-04-26'],
    ['입력2023.04.26 09:59', '2023-04-26'],
    ['04/26/2023 10:28:58', '2023-04-26'],
    ['’23. 4. 26.(수)', '2023-04-26'],
    ['https://news.example/article/20230426001', undefined],
    ['https://news.example/20230426/1', '2023-04-26'],
    ['articles/2023-04-26-한빛시.txt', '2023-04-26'],
    ['2023-04-25T15:30:00Z', '2023-04-26'],
    ['2023-04-26T00:10:00+09:00', '2023-04-26'],
    ['2023-12-31T23:30:00-05:00', '2024-01-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2023.13.1', undefined],
    ['26/04/2023', undefined],
    ['12023.4.26', undefined],
    ['전화 2023-4', undefined],
    ['어제', undefined],
    ['', undefined],
  ])('%s → %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});
