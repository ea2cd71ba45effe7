// People in tables, one cell a line as documents and scraped pages give them: body, title, name.
//   한국토지주택공사 ⏎ 처장 ⏎ 배창영        대홍산업 ⏎ 대표 ⏎ 홍성민        과장 ⏎ 장차철 ☏ 044-200-7261
// Not: 과장 ⏎ 팀장 (titles in a row), 위원장 ⏎ 인사말씀 (an item of a programme).
import { wordsOf } from '../../text/words.js';
import type { Language } from '../../lexicon/language.js';
import type { Block, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Appointment } from '../../core/phrase.js';
import type { Taken } from './word-judge.js';

/** Longer lines are sentences, not cells. */
const LONGEST_CELL = 40;
const LONGEST_TITLE = 14;
/** Behind a name in a contact table: `☏ 044-200-7261`, `(044-200-7261)`, `044-200-7261`. */
const TELEPHONE_PATTERN = /^\s*(?:[☎☏(]|전화|T\.?\s?\(?0|0\d{1,2}[-)])/u;

/** The appointments that neighbouring cells make. */
export function tableAppointments(article: IndexedArticle, language: Language, taken: Taken): readonly Appointment[] {
  const cells = article.blocks.flatMap((block) => cellsOf(article.text, block));
  return cells.flatMap((cell, index): readonly Appointment[] => {
    const title = titleIn(article.text, cell, language);
    const next = cells[index + 1];
    if (title === undefined || next === undefined || !follows(article.text, cell, next)) return [];
    const name = nameIn(article, next, language, taken);
    if (name === undefined) return [];
    if (
      language.phraseWords('everyday-title').has(title) &&
      language.names.korean(article.text.slice(name.start, name.end)) !== 'likely'
    )
      return [];
    const previous = cells[index - 1];
    const body =
      previous !== undefined && follows(article.text, previous, cell) ? bodyIn(article, previous, language) : undefined;
    return [
      {
        form: 'title-name',
        name,
        foreign: false,
        title,
        titleSpan: { start: cell.start, end: cell.end },
        scope: 'any',
        ...(body === undefined ? {} : { body }),
      },
    ];
  });
}

interface Cell extends Span {
  readonly block: Block;
}

/** The cells of a line: the line itself, or what stands between bars and tabs. */
function cellsOf(text: string, block: Block): readonly Cell[] {
  const cells: Cell[] = [];
  let from = block.start;
  for (let at = block.start; at <= block.end; at += 1) {
    if (at < block.end && text.charAt(at) !== '|' && text.charAt(at) !== '\t') continue;
    let start = from;
    let end = at;
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
    if (end > start) cells.push({ start, end, block });
    from = at + 1;
  }
  return cells;
}

/** Whether nothing but blanks, bars and one line break stand between two cells. */
function follows(text: string, cell: Cell, next: Cell): boolean {
  return next.start - cell.end <= 12 && /^[\s|]*$/u.test(text.slice(cell.end, next.start));
}

/** A cell that is a title and nothing else: `처장`, `국제협력팀장`. */
function titleIn(text: string, cell: Cell, language: Language): string | undefined {
  if (cell.end - cell.start > LONGEST_TITLE) return undefined;
  const words = text.slice(cell.start, cell.end);
  // 과 장, 회 장: two syllables set wide
  const narrow = /^[가-힣] {1,3}[가-힣]$/u.test(words) ? words.charAt(0) + words.slice(-1) : words;
  if (language.titles.get(narrow) !== undefined) return narrow;
  if (!/^[가-힣·]+$/u.test(words)) return undefined;
  const [match] = language.titles.find(text, cell.start, cell.end);
  return match?.end === cell.end && !match.title.weak && !language.phraseWords('everyday-title').has(match.title.title)
    ? words
    : undefined;
}

/** A cell that is a person's name, alone or with a telephone number. */
function nameIn(article: IndexedArticle, cell: Cell, language: Language, taken: Taken): Span | undefined {
  const { text } = article;
  const cellText = text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL));
  const name = /^[가-힣]{2,4}(?![가-힣])/u.exec(cellText)?.[0];
  if (name === undefined) return undefined;
  const rest = cellText.slice(name.length);
  if (rest !== '' && !TELEPHONE_PATTERN.test(rest)) return undefined;
  const span = { start: cell.start, end: cell.start + name.length };
  if (taken.get(span.end) === span.start || language.titles.get(name) !== undefined) return undefined;
  if (language.isCountry(name) || language.isProvince(name)) return undefined;
  const likelihood = language.names.korean(name);
  if (likelihood === 'likely' || language.isKnownPerson(name)) return span;
  if (likelihood === 'no') return undefined;
  const [only] = article.tokensIn(cell.block, span);
  const common = only?.start === span.start && only.end === span.end && only.semantic !== '인명';
  return common ? undefined : span;
}

/** A cell that may name a body: no number, no title, no sentence. */
function bodyIn(article: IndexedArticle, cell: Cell, language: Language): Span | undefined {
  if (cell.end - cell.start > LONGEST_CELL || titleIn(article.text, cell, language) !== undefined) return undefined;
  const words = wordsOf(article.text, cell.start, cell.end);
  const [first] = words;
  if (words.length === 1 && first !== undefined && language.names.korean(first.text) === 'likely') return undefined;
  if (words.length === 0 || words.length > 5 || /^[\d\s.,()]+$/u.test(article.text.slice(cell.start, cell.end)))
    return undefined;
  return { start: cell.start, end: cell.end };
}
