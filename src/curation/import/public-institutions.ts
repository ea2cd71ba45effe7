// The designated public institutions as data.go.kr and ALIO give them (공공기관 현황, CP949 or UTF-8).
//   한국전력공사,산업통상부,공기업(시장형),… → kr-pub-hangukjeollyeokgongsa, 한국전력공사, public-corporation
import { NAME_REASONS } from '../../messages/lint.js';
import { romanize } from '../../korean/romanize.js';
import { withoutLegalForm } from './legal-form.js';
import type { ImportedRow, ImportSource, LeftOut } from './source.js';
import { hasHeadings, readListTable, requireColumn } from './table.js';

const NAME = ['기관명', '공공기관명', '기관 명칭', '기관명칭'];
const KIND = ['기관유형', '유형', '기관구분', '공공기관유형', '지정구분', '구분', '분류'];
const MINISTRY = ['주무부처', '주무기관', '소관부처', '부처명'];

function read(text: string, file: string): ReturnType<ImportSource['read']> {
  const table = readListTable(text, file, NAME);
  requireColumn(table, file, NAME);
  const rows: ImportedRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    // 한국산업은행(KDB), (재)한국장애인개발원
    const full = row.cell(...NAME);
    const kind = row.cell(...KIND);
    const short = /\((?<short>[A-Z][A-Za-z&.-]{1,14})\)$/u.exec(full)?.groups?.['short'] ?? '';
    const name = withoutLegalForm(short === '' ? full : full.slice(0, full.lastIndexOf('(')));
    if (name === '') {
      leftOut.push({ name: full, line: row.line, reason: NAME_REASONS.noName });
      continue;
    }
    rows.push({
      file: 'organizations.csv',
      line: row.line,
      rank: 0,
      hasMadeUpId: true,
      cells: {
        id: `kr-pub-${romanize(name)}`,
        name,
        weak_aliases: short,
        name_en: row.cell('영문명', '영문기관명', '기관영문명'),
        category: kind.includes('공기업') && !kind.includes('준정부') ? 'public-corporation' : 'public-institution',
        country: 'KR',
        source: ['공공기관 현황', row.cell(...MINISTRY)].filter((part) => part !== '').join(', '),
      },
    });
  }
  return { rows, leftOut };
}

export const PUBLIC_INSTITUTIONS: ImportSource = {
  name: 'public-institutions',
  recognizes: (head) => hasHeadings(head, NAME, [...KIND, ...MINISTRY]),
  read,
};
