// Days as Korean pages write them.
import { describe, expect, it } from 'vitest';
import { readDate, readInternetDate } from '../../src/text/release-date.js';

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

describe('readInternetDate', () => {
  it.each([
    ['Fri, 03 May 2024 09:00:00 +0900', '2024-05-03'],
    ['Fri, 03 May 2024 23:30:00 -0500', '2024-05-04'],
    ['3 May 2024', '2024-05-03'],
    ['Fri, 03 May 0902024 09:00:00', undefined],
    ['Fri, 03 May 902 09:00:00', undefined],
    ['Fri, 03 May 2202 09:00:00', undefined],
  ])('%s → %s', (text, date) => {
    expect(readInternetDate(text)).toBe(date);
  });
});
