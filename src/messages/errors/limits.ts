// Of documents that are more than is read of one, or take too long.
import type { Catalogue, Texts } from '../language.js';

/** What is counted of a document, so that it does not cost its reader too much. */
const COUNTED = { tags: '태그', parts: '문단과 칸', cells: '표의 칸', pieces: '글자 조각' } as const;

export const LIMIT_ERRORS = {
  holdsTooMany: (most: string, what: keyof typeof COUNTED): Texts => ({
    ko: `문서 하나에서는 ${COUNTED[what]} ${most}개까지만 읽는데 그보다 많습니다. 나누세요`,
    en: `holds more than the ${most} ${what} that are read of one document; split it`,
  }),
  outOfMemory: {
    ko: '이 기사에는 메모리가 모자랍니다. 나누거나 메모리를 늘리세요: NODE_OPTIONS=--max-old-space-size=8192',
    en: 'takes more memory than there is; split it, or allow more: NODE_OPTIONS=--max-old-space-size=8192',
  },
  tooLong: (seconds: number): Texts => ({
    ko: `기사 하나에 둔 ${String(seconds)}초를 넘겼습니다. 나누거나 --timeout을 늘리세요`,
    en: `takes longer than the ${String(seconds)} s that an article may; split it, or allow more with --timeout`,
  }),
  articleTooLong: (letters: string, most: string): Texts => ({
    ko: `글자가 ${letters}자인 기사입니다. ${most}자까지만 읽습니다. 나누세요`,
    en: `an article of ${letters} letters, more than the ${most} that are read; split it`,
  }),
  articleTooManyLines: (lines: string, most: string): Texts => ({
    ko: `줄이 ${lines}줄인 기사입니다. ${most}줄까지만 읽습니다. 나누세요`,
    en: `an article of ${lines} lines, more than the ${most} that are read; split it`,
  }),
} as const satisfies Catalogue;
