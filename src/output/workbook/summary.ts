// The first sheet: what was read, what was found most, where to look, what the columns mean, how to hand corrections back.
import type { MergedEntity } from '../entities/merge.js';
import type { Language, Texts } from '../language.js';
import type { BookCell } from './book.js';
import { CHECK_CHOICES, COLUMNS, isColumnName, NO_ENTITY, SHEET_NOTES, valueLabel, type SheetName } from './labels.js';
import type { SheetColumn } from './sheets.js';

export interface SummaryFacts {
  readonly articles: number;
  readonly duplicates: number;
  readonly failures: number;
  readonly mentions: number;
  readonly firstDate?: string | undefined;
  readonly lastDate?: string | undefined;
  /** Records by type, in the order of the kinds. */
  readonly records: readonly (readonly [type: string, count: number])[];
  readonly entities: readonly MergedEntity[];
  /** The sheets of this workbook, with their names and numbers of rows. */
  readonly sheets: readonly { readonly sheet: SheetName; readonly name: string; readonly rows: number }[];
  /** The columns that any of its sheets has. */
  readonly columns: readonly SheetColumn[];
}

/** Names of each type that are shown. */
const MOST_NAMES = 8;

const TEXTS = {
  title: { ko: '보도자료에서 찾은 것', en: 'What the press releases say' },
  made: { ko: 'kr-sme가 만든 표', en: 'made by kr-sme; names are in Korean, as the releases write them' },
  read: { ko: '읽은 것', en: 'What was read' },
  articles: { ko: '기사', en: 'Articles' },
  records: { ko: '기록', en: 'Records' },
  mentions: { ko: '언급', en: 'Mentions' },
  duplicates: { ko: '같은 글', en: 'Duplicates' },
  duplicatesNote: { ko: '「대상」에서는 한 번만 셈', en: 'counted once in Entities' },
  errors: { ko: '읽지 못한 파일', en: 'Files not read' },
  errorsNote: { ko: '「오류」에 까닭이 있음', en: 'Errors says why' },
  most: { ko: '많이 나온 이름 (기사 수)', en: 'Named most (articles)' },
  sheets: { ko: '표', en: 'Sheets' },
  review: { ko: '고쳐서 돌려주기', en: 'Handing corrections back' },
  columns: { ko: '열의 뜻', en: 'What the columns mean' },
} as const satisfies Readonly<Record<string, Texts>>;

function reviewLines(language: Language): readonly string[] {
  const [right, wrong, none] = [CHECK_CHOICES.right[language], CHECK_CHOICES.wrong[language], NO_ENTITY[language]];
  return language === 'ko'
    ? [
        `「기록」과 「대상」의 노란 칸 「맞음?」에서 ${right} 또는 ${wrong}을 고릅니다.`,
        `${wrong}이면 「고침」에 바른 종류를 고르거나 바른 이름을 적습니다. 이름이 아니면 「${none}」을 고릅니다.`,
        '기사의 기록을 모두 보았으면 「기사」의 「검토함?」에서 예를 고릅니다.',
        '저장한 뒤 이렇게 하면 시험 자료와 사전 제안이 됩니다:  kr-sme check --from records.xlsx',
      ]
    : [
        `In the yellow cells of Records and Entities, choose ${right} or ${wrong}.`,
        `Where it is ${wrong}, choose the right type or write the right name; choose “${none}” for what is no name.`,
        'When all records of an article were looked at, choose yes in its row of Articles.',
        'Save, and make fixtures and proposals for the dictionary:  kr-sme check --from records.xlsx',
      ];
}

function period({ firstDate, lastDate }: SummaryFacts): string | undefined {
  if (firstDate === undefined || lastDate === undefined) return undefined;
  return firstDate === lastDate ? firstDate : `${firstDate} ~ ${lastDate}`;
}

/** Three cells a row. */
export function summaryRows(facts: SummaryFacts, language: Language): readonly (readonly BookCell[])[] {
  const text = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const { articles, duplicates, failures, mentions, records, entities, sheets, columns } = facts;
  const total = records.reduce((sum, [, count]) => sum + count, 0);
  const byType = records.map(
    ([type, count]) => `${valueLabel('type', type, language)} ${count.toLocaleString('en-US')}`,
  );
  const types = records.map(([type]) => type);
  const most = types.flatMap((type) => {
    const names = entities.filter((entity) => entity.type === type).slice(0, MOST_NAMES);
    if (names.length === 0) return [];
    const list = names.map(({ name, articles: count }) => `${name} ${count.toLocaleString('en-US')}`).join(', ');
    return [[valueLabel('type', type, language), undefined, list]];
  });
  const noted = columns.flatMap((name): (readonly BookCell[])[] =>
    isColumnName(name) ? [[COLUMNS[name].header[language], undefined, COLUMNS[name].note[language]]] : [],
  );
  return [
    [{ title: text('title') }],
    [text('made')],
    [],
    [{ heading: text('read') }],
    [text('articles'), articles, period(facts)],
    [text('records'), total, byType.join(' · ')],
    [text('mentions'), mentions],
    ...(duplicates === 0 ? [] : [[text('duplicates'), duplicates, text('duplicatesNote')]]),
    ...(failures === 0 ? [] : [[text('errors'), failures, text('errorsNote')]]),
    [],
    ...(most.length === 0 ? [] : [[{ heading: text('most') }], ...most, []]),
    [{ heading: text('sheets') }],
    ...sheets.map(({ sheet, name, rows }) => [
      { text: name, link: `#'${name}'!A1` },
      rows,
      SHEET_NOTES[sheet][language],
    ]),
    [],
    [{ heading: text('review') }],
    ...reviewLines(language).map((line, at) => [String(at + 1), undefined, line]),
    [],
    [{ heading: text('columns') }],
    ...noted,
  ];
}
