// The list of all filers of the disclosure system (corpCode.xml of opendart.fss.or.kr, about 110,000 firms).
//   <list><corp_code>00126380</corp_code><corp_name>삼성전자</corp_name>…<stock_code>005930</stock_code>…</list>
import { NAME_REASONS } from '../../messages/lint.js';
import { UserError } from '../../core/errors.js';
import { DICTIONARY_ERRORS } from '../../messages/errors/dictionaries.js';
import type { ImportedRow, ImportSource, LeftOut } from './source.js';

/**
 * 유동화전문회사, 사모투자합자회사, 신탁, 펀드, 조합: no firm that a release speaks of. It sorts the rows of one list for people who
 * look them over, and so stays a pattern.
 */
const VEHICLE_PATTERN =
  /유동화전문|사모투자|투자신탁|부동산투자회사|위탁관리|기업인수목적|스팩|투자조합|펀드|피에프브이|PFV|특수목적|제\s?[\d일이삼사오육칠팔구십]+\s?(?:호|차)/u;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text
    .replace(/^\s*<!\[CDATA\[(?<inner>[\s\S]*)\]\]>\s*$/u, '$<inner>')
    .replace(/&(?:#(?<code>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/gu, (whole, code?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .trim();
}

/** The text of an element of one entry, looked for from its beginning. */
function element(entry: string, tag: string): string {
  const open = entry.indexOf(`<${tag}>`);
  const close = open < 0 ? -1 : entry.indexOf(`</${tag}>`, open);
  return close < 0 ? '' : unescape(entry.slice(open + tag.length + 2, close));
}

function read(text: string, file: string): ReturnType<ImportSource['read']> {
  const rows: ImportedRow[] = [];
  const leftOut: LeftOut[] = [];
  let line = 1;
  let counted = 0;
  const advance = (to: number): number => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) line += 1;
    counted = to;
    return line;
  };
  for (let open = text.indexOf('<list>'); open >= 0;) {
    const close = text.indexOf('</list>', open);
    const next = text.indexOf('<list>', open + 6);
    const at = advance(open);
    if (close < 0 || (next >= 0 && next < close)) {
      throw new UserError(DICTIONARY_ERRORS.dartBroken, { file, line: at });
    }
    const entry = text.slice(open, close);
    const code = element(entry, 'corp_code');
    const name = element(entry, 'corp_name');
    const stockCode = element(entry, 'stock_code');
    const isListed = /^[0-9A-Z]{6}$/u.test(stockCode);
    if (!/^\d{8}$/u.test(code) || name === '') leftOut.push({ name, line: at, reason: NAME_REASONS.noNameOrCode });
    else if (VEHICLE_PATTERN.test(name)) leftOut.push({ name, line: at, reason: NAME_REASONS.fund });
    else {
      rows.push({
        file: 'companies.csv',
        line: at,
        rank: isListed ? 2 : 0,
        cells: {
          id: isListed ? `krx:${stockCode}` : `dart:${code}`,
          name,
          name_en: element(entry, 'corp_eng_name'),
          country: 'KR',
          stock_code: isListed ? stockCode : '',
          source: `DART ${code}`,
        },
      });
    }
    open = next;
  }
  if (rows.length + leftOut.length === 0) {
    throw new UserError(DICTIONARY_ERRORS.dartEmpty, { file, line: 1 });
  }
  return { rows, leftOut };
}

export const DART: ImportSource = {
  name: 'dart',
  recognizes: (head) => /<corp_code>|<result>\s*<list>/u.test(head),
  read,
};
