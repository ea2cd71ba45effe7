// Personnel notices: headings say the body and the kind of move, items a post and a name.
//   ◆산업통상자원부 ⏎ ◇과장급 전보 △석탄산업과장 유제하       ◆하나은행 ⏎ <부행장 승진> △기업그룹 설진우
// Not: lists of other things under the same marks (`△전기차 보급 △수소 충전소`), whose last words are no names.
import { isLatin } from '../../text/characters.js';
import type { Language } from '../../lexicon/language.js';
import { wordsOf } from '../../text/words.js';
import type { Block, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Appointment } from '../../core/phrase.js';
import { isPersonnelNotice, LONGEST_HEADING, NOTICE_MARKS } from './notice-headings.js';
import type { Taken } from './reading.js';

const MARKS = `${NOTICE_MARKS}<〈[【`;
const BODY_MARKS = '◆◇■□●○▶▷<〈[【';
const ITEM_MARKS = '△▲▽▼▷▶○▪•';
const LATIN_PERSON_PATTERN = /[A-Z][a-z]+(?:\s[A-Z]\.)?\s[A-Z][a-z]+$/u;

interface Segment extends Span {
  readonly mark: string;
  readonly block: Block;
}

interface StatedTitle extends Span {
  readonly title: string;
}

/** The appointments of a personnel notice, in order; none where the article holds no notice. */
export function noticeAppointments(article: IndexedArticle, language: Language, taken: Taken): readonly Appointment[] {
  if (!isPersonnelNotice(article, language)) return [];
  const found: Appointment[] = [];
  let body: Span | undefined;
  let section: StatedTitle | undefined;
  for (const segment of article.blocks.flatMap((block) => segmentsOf(article.text, block))) {
    const text = article.text.slice(segment.start, segment.end);
    if (segment.mark === '') {
      // a sentence ends the notice
      if (text.length > LONGEST_HEADING || text.endsWith('다.')) body = section = undefined;
      continue;
    }
    const item = ITEM_MARKS.includes(segment.mark) ? itemOf(article, segment, language, taken, section) : undefined;
    if (item !== undefined) {
      found.push({ ...item, ...(body === undefined ? {} : { body, bodyStated: true }) });
    } else if (language.phraseWords('personnel-move').ends(text)) {
      // 국장급 전보, 부행장 승진, 본부장 신규 선임
      section = titleIn(article.text, segment, language);
    } else if (language.titles.get(text) !== undefined) {
      section = { start: segment.start, end: segment.end, title: text };
    } else if (BODY_MARKS.includes(segment.mark) && namesBody(article.text, segment, language, taken)) {
      body = { start: segment.start, end: segment.end };
      section = undefined;
    }
  }
  return found;
}

/** What stands between marks, closing brackets and blanks cut. */
function segmentsOf(text: string, block: Block): readonly Segment[] {
  const segments: Segment[] = [];
  let mark = '';
  let from = block.start;
  const close = (end: number): void => {
    let start = from;
    let stop = end;
    while (start < stop && /\s/u.test(text.charAt(start))) start += 1;
    while (stop > start && /[\s>〉\]】,]/u.test(text.charAt(stop - 1))) stop -= 1;
    if (stop > start && stop - start <= LONGEST_HEADING * 4) segments.push({ start, end: stop, mark, block });
  };
  for (let at = block.start; at < block.end; at += 1) {
    const character = text.charAt(at);
    const closes = '>〉]】'.includes(character);
    if (!closes && !MARKS.includes(character)) continue;
    close(at);
    mark = closes ? '' : character;
    from = at + 1;
  }
  close(block.end);
  return segments;
}

/** 석탄산업과장 유제하, 기업그룹 설진우 under a heading with a title, 신약개발실장 상무 Sarah Cho */
function itemOf(
  article: IndexedArticle,
  segment: Segment,
  language: Language,
  taken: Taken,
  section: StatedTitle | undefined,
): Appointment | undefined {
  if (segment.end - segment.start > LONGEST_HEADING) return undefined;
  const name = nameAtEnd(article.text, segment, language, taken);
  if (name === undefined) return undefined;
  const stated = titleIn(article.text, { start: segment.start, end: name.start }, language) ?? section;
  if (stated === undefined) return undefined;
  return {
    form: 'title-name',
    name,
    foreign: isLatin(article.text.charCodeAt(name.start)),
    title: stated.title,
    titleSpan: { start: stated.start, end: stated.end },
    scope: 'any',
  };
}

function nameAtEnd(text: string, segment: Span, language: Language, taken: Taken): Span | undefined {
  const content = text.slice(segment.start, segment.end);
  const latin = LATIN_PERSON_PATTERN.exec(content)?.[0];
  if (latin !== undefined && latin.length < content.length)
    return { start: segment.end - latin.length, end: segment.end };
  const words = wordsOf(text, segment.start, segment.end);
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || last.end !== segment.end) return undefined;
  if (taken.get(last.end) === last.start || language.titles.get(last.text) !== undefined) return undefined;
  if (language.isCountry(last.text) || language.isProvince(last.text)) return undefined;
  const shaped = language.names.korean(last.text) !== 'no' && last.text.length >= 3;
  return shaped || language.isKnownPerson(last.text) ? { start: last.start, end: last.end } : undefined;
}

/** The last word of a span that is a title or ends in one, brackets behind it aside. */
function titleIn(text: string, span: Span, language: Language): StatedTitle | undefined {
  // 과장급 전보, 서기관급: a grade and no post
  const last = language.titles
    .find(text, span.start, span.end)
    .filter((match) => match.end >= match.start && text.charAt(match.end) !== '급' && !match.title.title.endsWith('급'))
    .at(-1);
  if (last === undefined) return undefined;
  return { start: last.wordStart, end: last.end, title: text.slice(last.wordStart, last.end) };
}

/** A heading that is a body: a known name, a word with a body's or a firm's ending, or one word alone on its line. */
function namesBody(text: string, segment: Segment, language: Language, taken: Taken): boolean {
  if (taken.get(segment.end) !== undefined) return true;
  const words = wordsOf(text, segment.start, segment.end);
  const last = words.at(-1);
  if (last === undefined || words.length > 3) return false;
  if (
    language.organizationHeads.match(last.text) !== undefined ||
    language.companyEndings.match(last.text) !== undefined
  )
    return true;
  return words.length === 1 && segment.mark === '◆' && segment.end === segment.block.end;
}
