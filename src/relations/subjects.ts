// Who a sentence is about, by the particle behind a name: `이상직 이사장은`, `중기부(장관 이영)가`.
import type { RelationContext } from './shape.js';
import { linked } from '../core/links.js';
import type { Mention, Span } from '../core/types.js';
import { isHangul } from '../text/characters.js';

const LONGEST_BRACKET = 40;
const SHARE_CODE_PATTERN = /^\[\d{6}\]/u;

/** Where the phrase of a mention ends: behind its title and behind brackets that say more of it. */
export function phraseEnd(text: string, mention: Mention): number {
  const title = linked(mention, 'title');
  let { end } = mention;
  if (title !== undefined && title.start >= end && title.start - end <= LONGEST_BRACKET) ({ end } = title);
  // 한빛투자㈜는
  if (text.charAt(end) === '㈜') end += 1;
  // 가온나래[123456]는: the code of a share
  if (text.charAt(end) === '[') end += SHARE_CODE_PATTERN.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  for (;;) {
    let open = end;
    // 국가공무원노동조합*(위원장 한도윤): the mark of a note in between
    while (text.charAt(open) === '*') open += 1;
    if (text.charAt(open) === ' ') open += 1;
    if (text.charAt(open) !== '(') return end;
    const close = closeOf(text, open);
    if (close < 0) return end;
    end = close + 1;
  }
}

/** Where the bracket that opens at a place closes, those inside passed over: `(청장 에릭 얍(Eric Yap))`; -1 where it does not. */
function closeOf(text: string, open: number): number {
  let depth = 0;
  let last = -1;
  for (let at = open; at < open + LONGEST_BRACKET; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      last = at;
      if (depth === 0) return at;
    }
  }
  return last;
}

/** The Hangul right behind a place, up to the next sign or blank: the particle of the name that ends there. */
export function particleBehind(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 8 && isHangul(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

const SUBJECT_PARTICLES: ReadonlySet<string> = new Set([
  '은',
  '는',
  '이',
  '가',
  '도',
  '께서',
  '께서는',
  '측은',
  '역시',
]);

/** Whether a mention is the subject or the topic of its clause. */
export function isSubject(text: string, mention: Mention): boolean {
  const end = phraseEnd(text, mention);
  return SUBJECT_PARTICLES.has(particleBehind(text, end)) || text.startsWith(' 역시', end);
}

/** The mentions with a trait that are subjects inside a span, in order. */
export function subjectsIn(context: RelationContext, span: Span, trait: 'party' | 'person'): readonly Mention[] {
  return context
    .within(span)
    .filter(
      (mention) =>
        mention.start >= span.start && context.is(mention, trait) && isSubject(context.article.text, mention),
    );
}
