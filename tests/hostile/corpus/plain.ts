// Hostile documents of formats that are text, made here, so that nothing harmful lies in the repository.
import { DEEP, GOOD, nested, READ, type HostileDocument } from './shared.js';

const ANYTHING = /^/u;

const of = (text: string) => () => Buffer.from(text);
const feed = (items: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<rss><channel>${items}</channel></rss>`;
const item = (inside: string): string => `<item><title>가</title><description>${inside}</description></item>`;
const mail = (...lines: readonly string[]): Buffer => Buffer.from(`From: a@b.example\r\n${lines.join('\r\n')}\r\n`);

export const PLAIN_DOCUMENTS = {
  text: [
    ['nothing but signs that nobody sees', of('\u200b\u202e\ufeff'.repeat(1000)), ANYTHING],
    ['a line of marks of direction', of(`${'\u202e\u2066'.repeat(5000)}${GOOD}`), READ],
    ['ten thousand marks on one letter', of(`${GOOD} e${'\u0301'.repeat(10_000)}`), READ],
    ['NUL between letters', of('부\0산\0시\0는 \0돕\0는다'), /^not a text document, but binary data$/u],
    ['bytes that no encoding has', () => Buffer.alloc(4000, 0xff), /^is neither UTF-8 .* nor CP949/u],
    ['escape sequences of a terminal', of(`\u001b[2J\u001b]0;evil\u0007${GOOD}`), READ],
  ],
  markdown: [
    [
      'a YAML bomb',
      of(
        `---\na: &a [가,가]\n${Array.from({ length: 30 }, (_, at) => `b${String(at)}: &b${String(at)} [*${at === 0 ? 'a' : `b${String(at - 1)}`},*${at === 0 ? 'a' : `b${String(at - 1)}`}]\n`).join('')}title: *b29\n---\n${GOOD}\n`,
      ),
      READ,
    ],
    ['front matter that never ends', of(`---\n${'title: 가\n'.repeat(5000)}${GOOD}`), READ],
    [
      'tags of YAML that make things',
      of(`---\ntitle: !!js/function 'function(){}'\ndate: !!python/object:os.system [ls]\n---\n${GOOD}\n`),
      READ,
    ],
    ['deep quotations', of(`${'> '.repeat(DEEP)}${GOOD}`), READ],
    ['brackets of links that never close', of(`${'[가]('.repeat(DEEP)}${GOOD}`), READ],
  ],
  html: [
    ['deep elements', of(`<html><body>${nested('<div>', '</div>', `<p>${GOOD}</p>`)}`), READ],
    ['deep tables', of(`<html><body>${nested('<table><tr><td>', '</td></tr></table>', GOOD, 3000)}`), READ],
    [
      'cells that cover a thousand rows and columns',
      of(`<html><table>${`<tr>${`<td rowspan=65534 colspan=1000>${GOOD}</td>`.repeat(30)}</tr>`.repeat(30)}</table>`),
      READ,
    ],
    ['a comment that never ends', of(`<html><p>${GOOD}</p><!-- ${'-'.repeat(DEEP)}`), READ],
    ['a script that never ends', of(`<html><p>${GOOD}</p><script>${'<'.repeat(DEEP)}`), READ],
    [
      'a tag of very many attributes',
      of(`<html><p ${Array.from({ length: DEEP }, (_, at) => `a${String(at)}=1`).join(' ')}>${GOOD}</p>`),
      READ,
    ],
    ['entities of no letters', of(`<html><p>${GOOD} &#0; &#xd800; &#x110000; &#99999999999;</p>`), READ],
    [
      'linked data that is deep',
      of(`<html><script type="application/ld+json">${nested('[', ']', '{}')}</script><p>${GOOD}</p>`),
      READ,
    ],
  ],
  jsonl: [
    ['deep arrays', of(`{"id":"a","text":"${GOOD}","x":${nested('[', ']', '')}}\n`), READ],
    ['numbers beyond all numbers', of(`{"id":1e999,"text":"${GOOD}","date":1e308}\n`), /^"id": Invalid input/u],
    ['one key twice', of(`{"id":"a","text":"x","text":"${GOOD}"}\n`), READ],
    [
      'objects in place of texts',
      of(`{"text":{"toString":"x"}}\n{"text":["${GOOD}"]}\n{"text":"${GOOD}","title":{}}\n`),
      /^"(?:text|title)": Invalid input: expected string, received (?:object|array)/u,
    ],
  ],
  csv: [
    [
      'a quotation mark that never closes',
      of(`제목,본문\n가,"${`${GOOD}\n`.repeat(DEEP)}`),
      /^not a table that can be read \(Quote Not Closed/u,
    ],
    ['columns of one name', of(`본문,본문,본문\n${GOOD},가,나\n`), READ],
    ['a row of very many cells', of(`제목,본문\n가,${GOOD}${',x'.repeat(DEEP)}\n`), READ],
    ['nothing but quotation marks', of(`제목,본문\n${'"'.repeat(DEEP)}`), /^the row has no text$/u],
  ],
  rss: [
    [
      'entities that grow',
      of(
        feed(
          item('&c;&d;'),
          '<!DOCTYPE a [<!ENTITY b "가가가가"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>',
        ),
      ),
      /^XML with a document type of its own is not read$/u,
    ],
    ['elements without end', of(feed(nested('<a>', '</a>', item(GOOD)))), /^its XML is broken \(nested too deep\)/u],
    ['a script in its words', of(feed(item(`<![CDATA[<script>alert(1)</script><p onclick="x">${GOOD}</p>]]>`))), READ],
    [
      'items in items',
      of(feed(nested('<item><title>가</title>', '</item>', `<description>${GOOD}</description>`, 500))),
      READ,
    ],
  ],
  eml: [
    [
      'a boundary that is its own part',
      () =>
        mail(
          'Content-Type: multipart/mixed; boundary=x',
          '',
          ...Array.from({ length: 2000 }, () => '--x\r\nContent-Type: multipart/mixed; boundary=x\r\n'),
          GOOD,
        ),
      /^the mail ends in the middle/u,
    ],
    [
      'headers without end',
      () => mail(...Array.from({ length: DEEP }, (_, at) => `X-${String(at)}: ${'가'.repeat(10)}`), '', GOOD),
      /^a mail with headers beyond reason$/u,
    ],
    ['a header folded for ever', () => mail(`Subject: 가${'\r\n\t나'.repeat(DEEP)}`, '', GOOD), READ],
    ['a charset that nobody knows', () => mail('Content-Type: text/plain; charset="../../etc/passwd"', '', GOOD), READ],
    [
      'an attachment whose name leads away',
      () =>
        mail(
          'Content-Type: multipart/mixed; boundary=x',
          '',
          '--x',
          'Content-Type: text/plain; charset=utf-8',
          '',
          GOOD,
          '--x',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Disposition: attachment; filename="../../../etc/cron.d/evil.txt"',
          '',
          GOOD,
          '--x--',
        ),
      READ,
    ],
    ['words that are packed without end', () => mail(`Subject: ${'=?utf-8?b?'.repeat(DEEP)}`, '', GOOD), READ],
  ],
} as const satisfies Readonly<Record<string, readonly HostileDocument[]>>;
