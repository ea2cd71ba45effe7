// Members of a committee with the year of their birth, one cell a line: 한도윤(’64) ⏎ 새벽대학교 기계공학과 교수.
// Not: 한도윤(45) in a sentence, an age; 이름(’64) above a date.
import type { Appointment } from '../../core/phrase.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Language } from '../../lexicon/language.js';

const NAME_PATTERN = /^(?<name>[가-힣]{2,4})\s?\([‘’'`]\d{2}(?:년생)?\)$/u;
/** Longer cells are sentences. */
const LONGEST_CELL = 40;

/** Who stands with a year of birth above his post, in the order of the text. */
export function membersWithBirthYear(article: IndexedArticle, language: Language): readonly Appointment[] {
  if (!article.text.includes('(’') && !article.text.includes('(‘')) return [];
  const cells = language.tables.cellsOf(article);
  return cells.flatMap((cell, index): readonly Appointment[] => {
    const name = NAME_PATTERN.exec(cell.text)?.groups?.['name'];
    const post = cells[index + 1];
    if (name === undefined || post === undefined || post.text.length > LONGEST_CELL) return [];
    if (language.names.korean(name) === 'no' && !language.isKnownPerson(name)) return [];
    const match = language.titles.find(article.text, post.start, post.end).at(-1);
    if (match?.end !== post.end) return [];
    const body = { start: post.start, end: match.wordStart };
    return [
      {
        form: 'title-name',
        name: { start: cell.start, end: cell.start + name.length },
        foreign: false,
        title: article.text.slice(match.wordStart, match.end),
        titleSpan: { start: match.wordStart, end: match.end },
        scope: match.title.scope,
        ...(body.end > body.start ? { body } : {}),
      },
    ];
  });
}
