// Sides that are no records and stand as a side does: ‘스베르뱅크-AST’와, Dawn Robotics Ltd.와, 한빛장애인복지회와, 덴마크와.
// Not: ‘상생 협약’과 (an agreement), AI와 (no name of two words and none in small letters).
import type { Span } from '../core/types.js';
import type { RelationContext } from './shape.js';
import type { RowMember } from './rows.js';

const SIDE_END = '(?:\\([^()]{1,30}\\))?\\*{0,3}(?=사?(?:와|과)의?[\\s,])';
const QUOTED_PATTERN = new RegExp(`[‘'“"](?<name>[^‘’'“”"\\n]{2,30})[’'”"]${SIDE_END}`, 'gu');
const LATIN_PATTERN = new RegExp(
  `(?<![A-Za-z])(?<name>[A-Z][A-Za-z0-9&.-]{0,20}(?: [A-Z][A-Za-z0-9&.-]{0,20}){0,4})${SIDE_END}`,
  'gu',
);
/** 한빛복지회와: the ending of a body, behind more letters than a word that any body is called by has. */
const BODY_PATTERN = /(?<![가-힣])(?<name>[가-힣]{6,20})\*{0,3}(?=(?:와|과)의?[\s,])/gu;
const LATIN_SUBJECT_PATTERN =
  /(?<![A-Za-z])(?<name>[A-Z][A-Za-z0-9&.-]{1,20}(?: [A-Z][A-Za-z0-9&.-]{0,20}){0,4})(?=사?[은는이가]\s)/gu;
const COUNTRY_PATTERN = /(?<![가-힣])(?<name>[가-힣]{2,8})(?=(?:와|과)의?[\s,])/gu;
const MOST_WORDS = 4;

/** The sides without a record in a span, in order. */
export function unlistedSidesIn(context: RelationContext, span: Span): readonly RowMember[] {
  const { patterns } = context;
  const words = context.article.text.slice(span.start, span.end);
  const found = [QUOTED_PATTERN, LATIN_PATTERN, LATIN_SUBJECT_PATTERN, BODY_PATTERN].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((match): readonly RowMember[] => {
      const name = match.groups?.['name'] ?? '';
      const start = span.start + match.index;
      const end = start + match[0].length;
      if (context.within({ start, end }).length > 0 || !isName(context, name)) return [];
      if (pattern === BODY_PATTERN && !patterns.unlistedBody.test(name)) return [];
      return [{ start, end, name: { name } }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** 덴마크와, 호주와: countries that sign, which are no records. */
export function countrySidesIn(context: RelationContext, span: Span): readonly RowMember[] {
  const { text } = context.article;
  return [...text.slice(span.start, span.end).matchAll(COUNTRY_PATTERN)].flatMap((match): readonly RowMember[] => {
    const name = match.groups?.['name'] ?? '';
    const start = span.start + match.index;
    const end = start + name.length;
    return context.isRegion(name) && !name.endsWith('도') && context.within({ start, end }).length === 0
      ? [{ start, end, name: { name } }]
      : [];
  });
}

function isName({ patterns }: RelationContext, name: string): boolean {
  const words = name.split(' ');
  if (/^[A-Z]/u.test(name)) return words.length > 1 || /[a-z]/u.test(name);
  return words.length <= MOST_WORDS && !patterns.signedAny.test(name);
}
