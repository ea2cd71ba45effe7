// The sheets of the workbook and their columns, in the order in which a reader meets them.
import type { EntityKind } from '../../core/kind.js';
import { attributeOrder } from '../attributes.js';
import { isColumnName, type ColumnName, type SheetName } from './labels.js';

/** Sheets that are filled row by row while articles come in. */
export const SPOOLED = ['records', 'mentions', 'relations', 'amounts', 'articles', 'errors'] as const;
export type SpooledSheet = (typeof SPOOLED)[number];

/** In the order of the workbook. */
export const SHEET_ORDER: readonly SheetName[] = [
  ...(['summary', 'entities', 'records', 'mentions', 'relations', 'amounts', 'articles', 'errors'] as const),
];

/** An attribute of a kind that has no name of its own here is headed by its own name. */
export type SheetColumn = ColumnName | (string & {});

const ORIGIN = ['date', 'headline', 'outlet', 'article', 'url', 'source'] as const;

const FIXED: Readonly<Record<SpooledSheet, readonly ColumnName[]>> = {
  records: [
    ...([
      'type',
      'name',
      'title',
      'organization',
      'representative',
      'value',
      'currency',
      'country',
      'sentence',
    ] as const),
    ...(['check', 'fix', 'mentions', 'surfaces', 'zone', 'confidence', 'evidence', 'rule', ...ORIGIN, 'id'] as const),
  ],
  mentions: [
    ...(['type', 'name', 'surface', 'sentence', 'zone', 'speaker', 'evidence', 'rule'] as const),
    ...([...ORIGIN, 'id', 'start', 'end'] as const),
  ],
  relations: [
    ...(['type', 'kind', 'status', 'subject', 'parties', 'value', 'max', 'currency', 'count'] as const),
    ...(['when', 'until', 'place', 'people', 'sentence', 'rule', ...ORIGIN] as const),
  ],
  amounts: [
    ...(['value', 'max', 'currency', 'valueText', 'qualifier', 'role', 'owner', 'share'] as const),
    ...(['period', 'periods', 'surface', 'sentence', 'zone', ...ORIGIN] as const),
  ],
  articles: [
    ...(['headline', 'date', 'outlet', 'records', 'mentions', 'reviewed', 'duplicateOf'] as const),
    ...(['article', 'url', 'source'] as const),
  ],
  errors: ['file', 'reason'],
};

/** Of sums, which have a sheet of their own. */
const OF_VALUES: ReadonlySet<string> = new Set(FIXED.amounts);

export function spooledColumns(sheet: SpooledSheet, kinds: readonly EntityKind[]): readonly SheetColumn[] {
  if (sheet !== 'records') return FIXED[sheet];
  const known = new Set<string>(FIXED.records);
  return [...FIXED.records, ...attributeOrder(kinds).filter((name) => !known.has(name) && !OF_VALUES.has(name))];
}

export function entitySheetColumns(kinds: readonly EntityKind[]): readonly SheetColumn[] {
  const fixed: readonly ColumnName[] = [
    ...(['type', 'name', 'articles', 'mentions', 'firstDate', 'lastDate', 'surfaces', 'titles'] as const),
    ...(['organizations', 'representatives', 'country', 'sentence', 'check', 'fix', 'rows'] as const),
    ...(['confidence', 'evidence', 'rule', 'article', 'id'] as const),
  ];
  const single = new Set<string>([...fixed, 'title', 'organization', 'representative']);
  const further = attributeOrder(kinds.filter(({ traits }) => !traits.includes('value')));
  return [...fixed, ...further.filter((name) => !single.has(name))];
}

/** How a column's cells look, and how wide they may become, in digits of the usual font. */
export function shapeOf(
  name: SheetColumn,
  sheet?: SheetName,
): {
  readonly look: 'text' | 'number' | 'share' | 'day' | 'sentence' | 'mark' | 'plain';
  readonly widest: number;
} {
  if (!isColumnName(name)) return { look: 'text', widest: 24 };
  switch (name) {
    case 'sentence':
    case 'reason':
      return { look: 'sentence', widest: 68 };
    case 'headline':
      return { look: 'plain', widest: sheet === 'articles' ? 72 : 44 };
    case 'parties':
      return { look: 'sentence', widest: 32 };
    case 'surfaces':
    case 'titles':
    case 'organizations':
    case 'representatives':
      return { look: 'sentence', widest: 26 };
    case 'check':
    case 'reviewed':
      return { look: 'mark', widest: 10 };
    case 'fix':
      return { look: 'mark', widest: 22 };
    case 'date':
    case 'firstDate':
    case 'lastDate':
    case 'when':
    case 'until':
      return { look: 'day', widest: 12 };
    case 'value':
    case 'max':
    case 'articles':
    case 'mentions':
    case 'records':
    case 'count':
    case 'start':
    case 'end':
    case 'periods':
      return { look: 'number', widest: 22 };
    case 'confidence':
      return { look: 'share', widest: 9 };
    case 'id':
    case 'article':
    case 'source':
    case 'duplicateOf':
    case 'stockCode':
    case 'file':
      return { look: 'text', widest: 36 };
    case 'url':
      return { look: 'plain', widest: 10 };
    default:
      return { look: 'plain', widest: 28 };
  }
}
