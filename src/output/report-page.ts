// One page to look at: every article with its mentions marked, and the records of all articles in tables. It needs
// nothing but itself, and whatever the articles say is text in it, never markup.
import { createHash } from 'node:crypto';
import { counted } from '../text/counted.js';
import type { EntityKind } from '../core/kind.js';
import type { EntityRecord, RecordMention } from '../core/types.js';
import type { ExtractionResult } from '../core/result.js';
import { annotationsOf } from './annotations.js';
import { attributeOrder } from './attributes.js';
import { REPORT_SCRIPT, REPORT_STYLE } from './report-assets.js';

/** Articles are written as they come; the tables need all of them and are written last. */
export interface ReportPage {
  readonly opening: string;
  readonly article: (result: ExtractionResult) => string;
  readonly closing: () => string;
}

/** Colours of the style sheet; more types share them. */
const COLOURS = 6;
/** Articles that a row of a table links to. */
const MOST_LINKS = 12;

const KOREAN_NAMES: Readonly<Partial<Record<string, string>>> = {
  organization: '기관',
  official: '인물',
  company: '기업',
  city: '도시',
  amount: '금액',
};

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
};

/** Text of an element; characters that HTML does not allow are shown as �. */
function text(words: string): string {
  return words.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\ufffd').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}

/** In double quotes. */
function attribute(words: string): string {
  return text(words).replaceAll('\n', '&#10;');
}

function checksum(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** 5000000000 → 5,000,000,000 */
function grouped(value: string | number): string {
  return typeof value === 'number' && Number.isInteger(value)
    ? // eslint-disable-next-line regexp/no-super-linear-move -- the digits of a number are few
      String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
    : String(value);
}

/** An entity over all articles. */
interface Row {
  readonly record: EntityRecord;
  mentions: number;
  readonly articles: number[];
  /** What the articles say of it, each value once: several titles of one person. */
  readonly attributes: Map<string, (string | number)[]>;
  /** As written, for whoever looks for 중기부. */
  readonly surfaces: Set<string>;
}

/** More values of one attribute than this are hardly read. */
const MOST_VALUES = 8;
/** More spellings than this are not looked for. */
const MOST_SURFACES = 40;

export function createReportPage(kinds: readonly EntityKind[]): ReportPage {
  const types = kinds.map(({ type }) => type);
  const order = attributeOrder(kinds);
  const values = new Set(kinds.filter(({ traits }) => traits.includes('value')).map(({ type }) => type));
  const rows = new Map<string, Map<string, Row>>(types.map((type) => [type, new Map()]));
  let articles = 0;
  let mentions = 0;

  const kindOf = (type: string): string => String(Math.max(0, types.indexOf(type)) % COLOURS);
  const label = (type: string): string =>
    `${type}${KOREAN_NAMES[type] === undefined ? '' : ` · ${KOREAN_NAMES[type]}`}`;

  const remember = (record: EntityRecord, article: number): void => {
    const { id, name, attributes } = record;
    // namesakes are told apart by their body, values by all that is said of them
    const own = values.has(record.type) ? order.map((each) => attributes[each]) : [attributes['organization']];
    const key = id === undefined ? JSON.stringify([name, own]) : `id ${id}`;
    const table = rows.get(record.type) ?? new Map<string, Row>();
    rows.set(record.type, table);
    const row: Row = table.get(key) ?? {
      record,
      mentions: 0,
      articles: [],
      attributes: new Map(),
      surfaces: new Set(),
    };
    row.mentions += record.mentions.length;
    row.articles.push(article);
    for (const { surface } of record.mentions) if (row.surfaces.size < MOST_SURFACES) row.surfaces.add(surface);
    for (const [each, value] of Object.entries(attributes)) {
      const known = row.attributes.get(each) ?? [];
      row.attributes.set(each, known);
      if (known.length < MOST_VALUES && !known.includes(value)) known.push(value);
    }
    table.set(key, row);
  };

  const tip = (record: EntityRecord, { rule, zone }: RecordMention): string =>
    [
      `${label(record.type)}: ${record.name}`,
      ...(record.id === undefined ? [] : [record.id]),
      ...order.flatMap((name) => {
        const value = record.attributes[name];
        return value === undefined ? [] : [`${name}: ${grouped(value)}`];
      }),
      `rule: ${rule}${zone === undefined || zone === 'body' ? '' : `, in ${zone}`}`,
    ].join('\n');

  const marked = (result: ExtractionResult): string => {
    let html = '';
    let at = 0;
    for (const { record, mention } of annotationsOf(result)) {
      if (mention.start < at) continue;
      html += text(result.text.slice(at, mention.start));
      html += `<mark class="k${kindOf(record.type)}" tabindex="0" data-tip="${attribute(tip(record, mention))}">${text(mention.surface)}</mark>`;
      at = mention.end;
    }
    return html + text(result.text.slice(at));
  };

  const linksOf = ({ articles: own }: Row): string => {
    const links = own.slice(0, MOST_LINKS).map((number) => `<a href="#a${String(number)}">${String(number)}</a>`);
    return `${links.join(' ')}${own.length > MOST_LINKS ? ` … ${String(own.length - MOST_LINKS)} more` : ''}`;
  };

  const tableOf = (type: string, table: ReadonlyMap<string, Row>): string => {
    const sorted = [...table.values()].sort(
      (a, b) => b.mentions - a.mentions || (a.record.name < b.record.name ? -1 : a.record.name > b.record.name ? 1 : 0),
    );
    const used = order.filter((name) => sorted.some(({ attributes }) => attributes.has(name)));
    const hasId = sorted.some(({ record }) => record.id !== undefined);
    const headers = ['name', ...(hasId ? ['id'] : []), ...used, 'mentions', 'articles'];
    const body = sorted.map((row) => {
      const { record } = row;
      const cells = [
        `<td>${text(record.name)}</td>`,
        ...(hasId ? [`<td>${text(record.id ?? '')}</td>`] : []),
        ...used.map((name) => {
          const said = row.attributes.get(name) ?? [];
          const isNumber = typeof said[0] === 'number';
          return `<td${isNumber ? ' class="number"' : ''}>${text(said.map(grouped).join(' | '))}</td>`;
        }),
        `<td class="number">${String(row.mentions)}</td>`,
        `<td>${linksOf(row)}</td>`,
      ];
      return `<tr data-words="${attribute([...row.surfaces].join(' '))}">${cells.join('')}</tr>\n`;
    });
    return [
      `<section class="type" data-kind="${kindOf(type)}"><h2><span class="k${kindOf(type)}">${text(label(type))}</span> `,
      `<span class="faint">${String(sorted.length)}</span></h2>\n<div class="scroll"><table><thead><tr>`,
      ...headers.map((header) => `<th>${text(header)}</th>`),
      '</tr></thead><tbody>\n',
      ...body,
      '</tbody></table></div></section>\n',
    ].join('');
  };

  const policy = `default-src 'none'; style-src ${checksum(REPORT_STYLE)}; script-src ${checksum(REPORT_SCRIPT)}; base-uri 'none'; form-action 'none'`;
  const boxes = types.map(
    (type) =>
      `<label class="k${kindOf(type)}"><input type="checkbox" checked data-kind="${kindOf(type)}"> ${text(label(type))}</label>`,
  );
  return {
    opening: [
      '<!doctype html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">\n',
      `<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">\n`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
      `<title>kr-sme report</title>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>\n`,
      '<header><h1>kr-sme report</h1>\n<div class="bar">',
      '<button type="button" data-view="articles">Articles · 기사</button><button type="button" data-view="records">Records · 레코드</button>\n',
      '<input type="search" id="query" placeholder="Filter · 찾기" aria-label="Filter">\n',
      ...boxes,
      '\n<span class="faint" id="count" role="status"></span></div></header>\n',
      '<main>\n<div class="view" id="articles">\n',
    ].join(''),
    article(result) {
      articles += 1;
      const { records, id, title, date, outlet } = result;
      for (const record of records) remember(record, articles);
      const count = records.reduce((sum, { mentions: own }) => sum + own.length, 0);
      mentions += count;
      const facts = [
        ...(title === undefined ? [] : [id]),
        ...(date === undefined ? [] : [date]),
        ...(outlet === undefined ? [] : [outlet]),
        `${counted(records.length, 'record')}, ${counted(count, 'mention')}`,
      ];
      return [
        `<details class="article" id="a${String(articles)}"${articles === 1 ? ' open' : ''}><summary>`,
        `<span class="faint">${String(articles)}</span> <b>${text(title ?? id)}</b>`,
        `<span class="faint">${text(facts.join(' · '))}</span></summary>\n`,
        `<div class="text">${marked(result)}</div></details>\n`,
      ].join('');
    },
    closing() {
      const tables = [...rows].filter(([, table]) => table.size > 0).map(([type, table]) => tableOf(type, table));
      return [
        '</div>\n<div class="view" id="records">\n',
        ...tables,
        `</div>\n<p class="faint">${counted(articles, 'article')}, ${counted(mentions, 'mention')}</p>\n</main>\n`,
        `<script>${REPORT_SCRIPT}</script>\n</body>\n</html>\n`,
      ].join('');
    },
  };
}
