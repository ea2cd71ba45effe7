// Whom to ask: lines that say so by themselves, and tables of contacts however they came out. `=` marks a line of one.
import { describe, expect, it } from 'vitest';
import { isContactLine, markContacts } from '../../src/stages/segment/contacts.js';
import { LEAD, lexicon, readLines } from './page-lines.js';

describe('a line by itself', () => {
  it.each<readonly [string, string]>([
    ['☎ 044-000-0000', 'a telephone number'],
    ['☏044 000 0000', 'with blanks'],
    ['전화 02)000-0000', 'with a bracket'],
    ['수출지원과 (044-000-0000)', 'in brackets'],
    ['수출지원과 044-000-0000', 'bare, with an area code'],
    ['문의 : 1588-0000', 'a service number behind its label'],
    ['담당자 | 1688-0000', 'in a row'],
  ])('%s is a contact (%s)', (line) => {
    expect(isContactLine(line, false, lexicon)).toBe(true);
  });
  it.each<readonly [string, string]>([
    ['문의 : 수출지원과', 'no number'],
    ['1588-0000', 'a service number without a label'],
    ['모델 1588-0000', 'a number behind a word that is no label'],
    ['문의 1188-0000', 'no service number'],
    ['문의 : 21588-0000', 'more digits before it'],
    ['문의 : 1588-00001', 'more digits behind it'],
    ['제100-000호', 'a number without an area code'],
    ['문의 0 4 4 - 0 0', 'never three digits beside each other'],
    [`문의 ${'가'.repeat(385)} 044-000-0000`, 'more than four hundred letters'],
  ])('%s is none (%s)', (line) => {
    expect(isContactLine(line, false, lexicon)).toBe(false);
  });
  it('four hundred letters are a row', () => {
    expect(isContactLine(`문의 ${'가'.repeat(384)} 044-000-0000`, false, lexicon)).toBe(true);
  });
  it('wherever three digits stand side by side', () => {
    for (const blanks of ['', ' ', '  ', '   ']) {
      expect(isContactLine(`${blanks}(02)123`, false, lexicon)).toBe(true);
      expect(isContactLine(`${blanks}☎ 12 345 6`, false, lexicon)).toBe(true);
    }
    expect(isContactLine('☎ 012', false, lexicon)).toBe(true);
    expect(isContactLine('☎ 98 7 6', false, lexicon)).toBe(false);
  });
  it('of a sentence only where it invites to ask', () => {
    expect(isContactLine('자세한 내용은 수출지원과(☎ 044-000-0000)로 신청하면 된다고 밝혔다.', true, lexicon)).toBe(
      false,
    );
    expect(isContactLine('자세한 내용은 수출지원과(☎ 044-000-0000)로 문의하시기 바랍니다.', true, lexicon)).toBe(true);
    expect(isContactLine('문의 : 한빛공단은 1588-0000으로 신청을 받는다고 밝혔다.', true, lexicon)).toBe(false);
  });
});

/** The lines of a page; those that begin with `=` are said to be contacts, and all others not. */
function expectContacts(...rows: readonly string[]): void {
  const readings = readLines(...rows.map((row) => row.replace(/^=/u, '')));
  markContacts(readings, lexicon);
  expect(readings.map(({ kind, line }) => (kind === 'contact' ? `=${line.words}` : line.words))).toEqual(rows);
  for (const { kind, pieces } of readings)
    for (const { zone, rule } of pieces)
      expect([zone, rule].join() === 'contact,segment/contact-table').toBe(kind === 'contact');
}

/** Lines that are neither labels nor numbers. */
function cells(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `=달빛 ${'가나다라마바사아자차카타파하'.charAt(at)}팀`);
}

const PLAIN = (rows: readonly string[]): readonly string[] => rows.map((row) => row.replace(/^=/u, ''));

describe('a table of contacts', () => {
  it('reaches from a label to the last number', () => {
    expectContacts(
      '참여 기업',
      '=담당 부서',
      '=수출지원과',
      '=(044-000-0000)',
      '=김보람',
      '=(044-000-0001)',
      '참여 대상',
    );
  });
  it('is one line at least', () => {
    expectContacts('참여 기업', '=담당부서 : 수출지원과 044-000-0000', '참여 대상');
  });
  it('has a number at most twelve lines below a label or the last number', () => {
    expectContacts('=담당 부서', ...cells(11), '=044-000-0000', '참여 대상');
    expectContacts('담당 부서', ...PLAIN(cells(12)), '044-000-0000', '참여 대상');
    expectContacts('=담당 부서', '=044-000-0000', ...cells(12), '=044-000-0001');
    expectContacts('=담당 부서', '=044-000-0000', ...PLAIN(cells(13)), '044-000-0001');
    expectContacts('=담당 부서', ...cells(6), '=책임자', ...cells(11), '=044-000-0000');
  });
  it('ends at running text, at other furniture and at the outline of the release', () => {
    expectContacts('담당 부서', LEAD, '044-000-0000');
    expectContacts('담당 부서', '공유하기', '044-000-0000');
    expectContacts('담당 부서', '- 지원 대상', '044-000-0000');
    expectContacts('담당 부서', '수출지원과 '.repeat(12).trim(), '044-000-0000');
  });
  it('its own lines may have bullets, where they are labels or numbers', () => {
    expectContacts('=담당 부서', '=* 책임자', '=- 수출지원과 044-000-0000', '- 지원 대상');
  });
  it('its rows may be long', () => {
    const row = `| ${'한빛부 수출지원과 '.repeat(12)}| 044-000-0000 |`;
    expectContacts('=| 담당 부서 | 책임자 |', `=${row}`);
    expectContacts('| 담당 부서 | 책임자 |', `| ${'한빛부 '.repeat(110)}| 044-000-0000 |`);
  });
  it('begins at a label alone', () => {
    expectContacts('참여 기업', '수출지원과', '044-000-0000');
    expectContacts('담당 지역', '수출지원과', '044-000-0000');
    expectContacts('담당 부서 소개 행사', '수출지원과', '044-000-0000');
    expectContacts('=<담당부서>', '=수출지원과', '=044-000-0000');
    expectContacts('=담당부서  수출지원과', '=044-000-0000');
  });
});

describe('a table of contacts without numbers', () => {
  it('is told by two labels, and ends with up to two lines below the last', () => {
    expectContacts('=담당 부서', '=수출지원과', '=담당자', '=사무관', '=홍길동', '참여 대상');
    expectContacts('담당 부서', '수출지원과', '홍길동');
  });
  it('ends before furniture, running text, an outline and longer lines', () => {
    expectContacts('=담당 부서', '=수출지원과', '=담당자', '공유하기');
    expectContacts('=담당 부서', '=수출지원과', '=담당자', '=사무관', LEAD);
    expectContacts('=담당 부서', '=수출지원과', '=담당자', '- 홍길동');
    expectContacts('=담당 부서', '=수출지원과', '=담당자', `=${'가'.repeat(20)}`, '=참여', '대상');
    expectContacts('=담당 부서', '=수출지원과', '=담당자', '가'.repeat(21));
  });
});

describe('two tables of contacts', () => {
  const first = ['=담당 부서', '=044-000-0000'];
  const second = ['=책임자', '=044-000-0001'];
  const heads = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `=<${'가나다라마바'.charAt(at)}팀>`);
  it('are one where up to five short lines stand between them', () => {
    expectContacts(...first, ...heads(5), ...second);
    expectContacts(...first, ...PLAIN(heads(6)), ...second);
  });
  it('are two where furniture or running text stands between them', () => {
    expectContacts(...first, '공유하기', ...second);
    expectContacts(...first, '<공동>', '공유하기', ...second);
    expectContacts(...first, LEAD, ...second);
  });
  it('are two where a line of more than thirty letters stands between them', () => {
    expectContacts(...first, `=- ${'가'.repeat(28)}`, ...second);
    expectContacts(...first, `- ${'가'.repeat(29)}`, ...second);
  });
  it('the first has none before it', () => {
    expectContacts('<한빛부>', ...first);
  });
});
