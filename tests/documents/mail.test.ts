// E-mail as programs of all ages write it: names of attachments, boundaries, base64, charsets, versions.
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { writeHwpx } from '../../tools/documents/write-office.mjs';
import { layoutOf, readBytes, readOne, summarize } from './reading.js';

const HWPX = writeHwpx([{ text: '한빛시가 나섰다.' }]);
const TEXT = '한빛시가 수출 기업을 지원한다고 14일 밝혔다.';
const HEAD = ['From: press@hanbit.example', 'To: desk@saebyeok.example', 'Subject: release', 'MIME-Version: 1.0'];

function mail(...lines: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat([...HEAD, ...lines].flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')]));
}

function base64(text: string | Buffer): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n');
}

function withAttachment(...header: readonly string[]): Buffer {
  return mail(
    'Content-Type: multipart/mixed; boundary=cut',
    '',
    '--cut',
    'Content-Type: text/plain; charset=utf-8',
    '',
    TEXT,
    '--cut',
    ...header,
    'Content-Transfer-Encoding: base64',
    '',
    base64(HWPX),
    '--cut--',
  );
}

const percent = (text: string, charset = 'utf-8'): string =>
  [...iconv.encode(text, charset)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
const word = (text: string, charset = 'utf-8'): string =>
  `=?${charset}?B?${iconv.encode(text, charset).toString('base64')}?=`;

describe('names of attachments', () => {
  const [first, second] = ['새벽시_보도', '자료 (최종).hwpx'];
  const cut = percent(first + second);
  it.each([
    [
      'in numbered pieces',
      [`Content-Disposition: attachment; filename*0*=utf-8''${percent(first)};`, ` filename*1*=${percent(second)}`],
    ],
    [
      'in pieces in the wrong order',
      [`Content-Disposition: attachment; filename*1*=${percent(second)}; filename*0*=UTF-8'ko'${percent(first)}`],
    ],
    [
      'in pieces that cut a letter in two',
      [`Content-Disposition: attachment; filename*0*=utf-8''${cut.slice(0, 12)};`, ` filename*1*=${cut.slice(12)}`],
    ],
    [
      'in pieces of CP949',
      [
        `Content-Disposition: attachment; filename*0*=euc-kr''${percent(first, 'cp949')}; filename*1*=${percent(second, 'cp949')}`,
      ],
    ],
    [
      'in plain pieces of encoded words',
      [`Content-Disposition: attachment; filename*0="${word(first)}";`, ` filename*1="${word(second)}"`],
    ],
    [
      'in pieces of which the last is plain',
      [`Content-Disposition: attachment; filename*0*=utf-8''${percent('새벽시_보도자료 (최종)')}; filename*1=".hwpx"`],
    ],
    [
      'of the type alone',
      [`Content-Type: application/octet-stream; name*0*=utf-8''${percent(first)};`, `\tname*1*=${percent(second)}`],
    ],
    ['in two encoded words', [`Content-Disposition: attachment; filename="${word(first)}`, ` ${word(second)}"`]],
    ['in encoded words of CP949', [`Content-Disposition: attachment; filename="${word(first + second, 'euc-kr')}"`]],
    ['with percent signs and no star', [`Content-Disposition: attachment; filename="${cut}"`]],
    ['without quotation marks', [`Content-Disposition: attachment; filename=${first}${second}`]],
    ['in both ways', [`Content-Disposition: attachment; filename="broken.hwpx"; filename*=utf-8''${cut}`]],
  ])('%s', async (_, header) => {
    const [, attachment] = await summarize(withAttachment(...header));
    expect(attachment).toBe('-/새벽시_보도자료 (최종).hwpx: 한빛시가 나섰다.');
  });
  it.each([
    ['without one, by the type', 'Content-Type: application/haansofthwpx', '-/attachment.hwpx'],
    ['without an ending, by the content', 'Content-Disposition: attachment; filename="release"', '-/release'],
  ])('%s', async (_, header, id) => {
    expect(await summarize(withAttachment(header))).toEqual([`-: ${TEXT}`, `${id}: 한빛시가 나섰다.`]);
  });
});

describe('boundaries', () => {
  it.each([
    ['of which one begins like the other', 'part', 'part-1'],
    ['that begin with hyphens', '----=_Part', '----=_Part_alt'],
    ['with signs of patterns', 'a+b(c)?', 'a+b(c)?.d'],
  ])('%s', async (_, outer, inner) => {
    const bytes = mail(
      `Content-Type: multipart/mixed; boundary="${outer}"`,
      '',
      `--${outer}`,
      `Content-Type: multipart/alternative; boundary="${inner}"`,
      '',
      `--${inner}`,
      '',
      '짧은 글',
      `--${inner}--  `,
      `--${outer}\t`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      `--${outer} is no boundary`,
      `--${outer}--`,
    );
    expect((await readOne(bytes)).text).toBe(`짧은 글\n--${outer} is no boundary`);
  });
  it('that are missing inside are ended by the one around', async () => {
    const bytes = mail(
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      '',
      TEXT,
      '--outer--',
    );
    expect((await readOne(bytes)).text).toBe(TEXT);
  });
  it('before a part without headers', async () => {
    const bytes = mail('Content-Type: multipart/mixed; boundary=x', '', '--x', '', '첫 줄', '', '둘째 줄: 글', '--x--');
    expect((await readOne(bytes)).text).toBe('첫 줄\n\n둘째 줄: 글');
  });
});

describe('base64', () => {
  const body = (packed: string, charset = 'utf-8'): Buffer =>
    mail(`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: base64', '', packed);
  const footer = ['', '_'.repeat(40), 'press mailing list', 'http://lists.example/press'].join('\r\n');
  it.each([
    ['behind filling', `${TEXT} `],
    ['behind none', `${TEXT}  `],
    ['behind an end without any', TEXT],
  ])('with a footer of a mailing list %s', async (_, text) => {
    const article = await readOne(body(`${base64(text)}\r\n${footer}`));
    expect(article.text.split('\n').map((line) => line.trim())).toEqual([TEXT, ...footer.trim().split('\r\n')]);
    expect(layoutOf(article)).toEqual([`furniture: ${footer.trim().replaceAll('\r\n', '/')}`]);
  });
  it('with a footer right below it', async () => {
    expect((await readOne(body(`${base64(TEXT)}\r\n-- \r\n메일링 리스트`))).text).toBe(`${TEXT}\n--\n메일링 리스트`);
  });
  it.each([' ', '  '])('without its filling, and says so', async (end) => {
    const [outcome] = await readBytes(body(base64(TEXT + end).replace(/(?<!=)=+$/u, '')));
    expect(outcome).toMatchObject({ kind: 'article', article: { text: TEXT } });
    expect(outcome?.kind === 'article' && (outcome.notes ?? []).map(({ en }) => en).join()).toMatch(
      /^$|may be missing/u,
    );
  });
  it('with blanks for line ends, and a footer of words below it', async () => {
    const text = TEXT.repeat(4);
    const packed = base64(text).replaceAll('\r\n', ' ');
    expect((await readOne(body(packed))).text).toBe(text);
    expect((await readOne(body(`${packed}\r\nsent to you by hand`))).text).toBe(`${text}\nsent to you by hand`);
  });
  it('filled up piece by piece', async () => {
    expect((await readOne(body(`${base64('한빛시가 ')}\r\n${base64('나섰다.')}`))).text).toBe('한빛시가 나섰다.');
  });
  it('with a sign that was changed is refused', async () => {
    const packed = base64(TEXT.repeat(4));
    const damaged = `${packed.slice(0, 90)}*${packed.slice(91)}`;
    expect(await summarize(body(damaged))).toEqual([
      '-! a part of the mail is damaged or ends in the middle; get the file again',
    ]);
  });
  it('of an attachment that is damaged leaves the message', async () => {
    const bytes = mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      '',
      'hello',
      '--x',
      'Content-Disposition: attachment; filename=a.hwpx',
      'Content-Transfer-Encoding: base64',
      '',
      'UEsDB',
      '--x--',
    );
    expect(await summarize(bytes)).toEqual([
      '-: hello',
      '-/a.hwpx! a part of the mail is damaged or ends in the middle; get the file again',
    ]);
  });
});

describe('quoted-printable', () => {
  const body = (packed: string): Buffer =>
    mail('Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', packed);
  it.each([
    ['soft line ends, with blanks behind them', '=ED=95=\r\n=9C=EB=B9=9B= \t\r\n=EC=8B=9C', '한빛시'],
    ['blanks that were added', '=EA=B8=80  \t\r\n=EA=B8=80', '글\n글'],
    ['small letters and signs that stand for themselves', '=ea=b8=80 a=b =XX 1=', '글 a=b =XX 1'],
  ])('%s', async (_, packed, text) => {
    expect((await readOne(body(packed))).text).toBe(text);
  });
  // the whole megabyte in a square of steps would not end before the test's time is up
  it.each(['=XX', '=', ' ', '=\t', '=41'])('reads a megabyte of %j', async (sign) => {
    expect(await summarize(body(`x${sign.repeat(1_000_000 / sign.length)}y`))).toHaveLength(1);
  });
});

describe('charsets', () => {
  const cp949 = iconv.encode(TEXT, 'cp949');
  it.each([
    ['iso-8859-1', cp949],
    ['us-ascii', cp949],
    ['windows-1252', cp949],
    ['utf-8', cp949],
    ['unknown-8bit', cp949],
    ['gb2312', cp949],
    ['ks_c_5601-1987', cp949],
    ['iso-8859-1', Buffer.from(TEXT)],
    ['euc-kr', Buffer.from(TEXT)],
  ])('said to be %s', async (charset, bytes) => {
    expect((await readOne(mail(`Content-Type: text/plain; charset=${charset}`, '', bytes))).text).toBe(TEXT);
  });
  it('not said', async () => {
    expect((await readOne(mail('', cp949))).text).toBe(TEXT);
    expect((await readOne(mail('Content-Type: text/plain', '', Buffer.from(TEXT)))).text).toBe(TEXT);
  });
  it('of other languages are what they say', async () => {
    const french = 'Été à Séoul, où la société présente ses résultats.';
    const bytes = iconv.encode(french, 'latin1');
    expect((await readOne(mail('Content-Type: text/plain; charset=iso-8859-1', '', bytes))).text).toBe(french);
    const chinese = '中国中小企业部与首尔市签署合作协议并将投资三十亿元。';
    const packed = iconv.encode(chinese, 'gb2312');
    expect((await readOne(mail('Content-Type: text/plain; charset=gb2312', '', packed))).text).toBe(chinese);
  });
  it('of seven bits', async () => {
    const seven = Buffer.concat([
      Buffer.from('\u001b$)C\u000e', 'latin1'),
      Buffer.from(iconv.encode('한빛시', 'cp949').map((byte) => byte & 0x7f)),
      Buffer.from('\u000f ok', 'latin1'),
    ]);
    expect((await readOne(mail('Content-Type: text/plain; charset=iso-2022-kr', '', seven))).text).toBe('한빛시 ok');
  });
  it('of a subject that is written as it is, or in a wrong charset', async () => {
    const subject = (bytes: Buffer): Buffer =>
      Buffer.concat([Buffer.from('From: a\nTo: b\nDate: x\nSubject: '), bytes, Buffer.from('\n\nhello')]);
    expect((await readOne(subject(iconv.encode('한빛시 소식', 'cp949')))).title).toBe('한빛시 소식');
    const packed = iconv.encode('한빛시 소식', 'cp949').toString('base64');
    expect((await readOne(subject(Buffer.from(`=?iso-8859-1?B?${packed}?=`)))).title).toBe('한빛시 소식');
  });
});

describe('versions of a message', () => {
  const versions = (...htmls: readonly string[]): Buffer =>
    mail(
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      TEXT,
      ...htmls.flatMap((html) => ['--x', 'Content-Type: text/html; charset=utf-8', '', html]),
      '--x--',
    );
  it.each([
    ['a picture', '<a href="http://hanbit.example"><img src="cid:poster" alt=""></a>'],
    ['a picture with a line about it', '<p>이미지 보기</p><img src="cid:poster">'],
    ['a picture with a longer line about it', '<img src="cid:poster"><p>메일이 안 보이면 누르세요</p>'],
    ['nothing', '<html><body></body></html>'],
  ])('of which the richest is %s', async (_, html) => {
    expect((await readOne(versions(html))).text).toBe(TEXT);
  });
  it('of which the richest has the words', async () => {
    expect((await readOne(versions(`<h1>한빛시 소식</h1><p>${TEXT}</p>`))).text).toBe(`한빛시 소식\n${TEXT}`);
  });
  it('that are a picture alone are named', async () => {
    const html = ['Content-Type: text/html; charset=utf-8', '', '<img src="cid:poster">'];
    expect(await summarize(mail(...html))).toEqual([
      '-! a mail whose text is a picture; ask for it as text, or run text recognition (OCR) first',
    ]);
  });
  it('flowed over lines, with blanks that belong to the text and blanks that do not', async () => {
    const flowed = (more: string): Buffer =>
      mail(`Content-Type: text/plain; charset=utf-8; format=flowed${more}`, '', '한빛시가 수출 ', '기업을 돕는다.');
    expect((await readOne(flowed(''))).text).toBe('한빛시가 수출 기업을 돕는다.');
    expect((await readOne(flowed('; delsp=yes'))).text).toBe('한빛시가 수출기업을 돕는다.');
  });
});

describe('mails in mails', () => {
  it('are documents of their own, with title and day', async () => {
    const bytes = mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      '',
      'see below',
      '--x',
      'Content-Type: message/rfc822',
      '',
      `Subject: ${word('새벽시 소식')}`,
      'Date: Thu, 14 Mar 2024 09:00:00 +0900',
      'Content-Type: text/plain; charset=utf-8',
      '',
      TEXT,
      '--x--',
    );
    const [, inner] = await readBytes(bytes);
    expect(inner).toMatchObject({
      kind: 'article',
      article: { id: '-/attachment.eml', title: '새벽시 소식', date: '2024-03-14', text: TEXT },
    });
  });
  it('are not followed without end', async () => {
    let inner = 'Subject: deepest\r\n\r\nhello';
    for (let depth = 0; depth < 6; depth += 1) {
      const head = `From: a\r\nContent-Type: multipart/mixed; boundary=b${String(depth)}\r\n\r\n`;
      inner = `${head}--b${String(depth)}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${String(depth)}--\r\n`;
    }
    expect((await summarize(mail(inner.replace('From: a\r\n', '')))).at(-1)).toMatch(/nested too deep in mails/u);
  });
  it('that Outlook packed are named', async () => {
    const [, packed] = await summarize(withAttachment('Content-Type: application/ms-tnef; name="winmail.dat"'));
    expect(packed).toMatch(/^-\/winmail\.dat! attachments packed so that Outlook alone opens them/u);
  });
});
