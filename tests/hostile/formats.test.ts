// Documents that somebody made to harm, some for each format. Each gives what can be read of it, or one plain line; one that
// takes long to read would pass the time limit of a test.
import { describe, expect, it } from 'vitest';
import { INPUT_FORMATS, type InputFormat } from '../../src/documents/format.js';
import { readBytes } from '../documents/reading.js';
import { PACKED_DOCUMENTS } from './corpus/packed.js';
import { PLAIN_DOCUMENTS } from './corpus/plain.js';
import type { HostileDocument } from './corpus/shared.js';

const DOCUMENTS: Readonly<Record<InputFormat, readonly HostileDocument[]>> = {
  ...PLAIN_DOCUMENTS,
  ...PACKED_DOCUMENTS,
};
/** What a program says that did not expect this. */
const UNPLAIN_PATTERN =
  /[\n\p{Cc}]|undefined|is not a function|Cannot read|call stack|Invalid array length|out of memory/u;

describe.each(INPUT_FORMATS)('%s', (inputFormat) => {
  it.each(DOCUMENTS[inputFormat])('%s', async (_what, bytes, given) => {
    const outcomes = await readBytes(bytes(), { inputFormat });
    expect(outcomes.length).toBeGreaterThan(0);
    for (const outcome of outcomes) {
      const got = outcome.kind === 'article' ? outcome.article.text : outcome.message.en;
      expect(got).toMatch(given);
      if (outcome.kind !== 'article') expect(got).not.toMatch(UNPLAIN_PATTERN);
    }
  });
});
