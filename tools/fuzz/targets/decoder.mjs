// Bytes to text: whatever the bytes are and whatever encoding they are said to be in, a whole text or a plain error.
import { Buffer, isUtf8 } from 'node:buffer';
import { UserError } from '../../../dist/core/errors.js';
import { decode, toArticleText } from '../../../dist/documents/encoding.js';
import { expectThat } from './expect.mjs';

/** The first byte of an input says which. */
const SAID = [
  {},
  ...['utf-8', 'cp949', 'utf-16le', 'utf-32be', 'latin1'].map((forced) => ({ forced })),
  ...['euc-kr', 'iso-2022-kr', 'iso-2022-jp', 'iso-8859-1', 'utf-16', 'no such'].map((declared) => ({ declared })),
];

function expectText(text) {
  const article = toArticleText(text);
  expectThat(!article.includes('\r'), 'a line ends with a carriage return');
  expectThat(/\p{M}{128}/u.test(text) || article === article.normalize('NFC'), 'not composed');
}

async function check(input) {
  const said = SAID[input.charCodeAt(0) % SAID.length] ?? {};
  const bytes = Buffer.from(input.slice(1), 'latin1');
  const isPlain = said.declared === undefined && (said.forced ?? 'utf-8') === 'utf-8';
  try {
    const text = await decode(bytes, said);
    expectText(text);
    const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 0);
    if (isPlain && isUtf8(bytes) && !isWide)
      expectThat(text === new TextDecoder().decode(bytes), 'not what the platform reads');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expectThat(!isPlain || !isUtf8(bytes) || said.forced === undefined, 'valid UTF-8 is refused');
    const offset = Number(/offset (?<offset>\d+)/u.exec(error.message)?.groups.offset ?? 0);
    expectThat(offset < Math.max(1, bytes.length), `offset ${offset} of ${bytes.length} bytes`);
    if (said.forced === 'utf-8') expectThat(isUtf8(bytes.subarray(0, offset)), `the fault is before ${offset}`);
  }
}

const latin1 = (bytes) => Buffer.from(bytes).toString('latin1');
const KOREAN = latin1('가온나래 5억원');

export default {
  name: 'decoder',
  isBytes: true,
  check,
  seeds: [...SAID.keys()].flatMap((at) => [
    `${String.fromCharCode(at)}${KOREAN}`,
    `${String.fromCharCode(at)}\xc1\xdf\xbc\xd2\r\n\xb1\xe2\xbe\xf7`,
  ]),
  pieces: [
    ...[
      '\xef\xbb\xbf',
      '\xff\xfe',
      '\xfe\xff',
      '\0',
      '\0\0\xfe\xff',
      '\r\n',
      '\r',
      '\x1b$)C',
      '\x0e',
      '\x0f',
      '\x1b$B',
    ],
    ...['\xed\xa0\x80', '\xf4\x90\x80\x80', '\xc0\xaf', '\xf0\x9f\x98\x80', '\x81\x41', '\xc9\xa1', '\xa4\xa1'],
    ...['\u1100\u1161', '\u1112\u1173\u11ab', 'e\u0301', '\u0344', '\u{1d15e}', '가', KOREAN].map((text) =>
      latin1(text),
    ),
  ],
};
