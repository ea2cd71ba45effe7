// Later mentions of a name of several parts by its last ones: 타니 알 제요우디 → [알 제요우디], [살라타 회장].
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Candidate, Mention } from '../../../core/types.js';
import { buildAutomaton } from '../../../dictionary/automaton.js';
import { isWordStart, particlesEnd, skipBlanks } from '../../../korean/edges.js';
import type { Titles } from '../../../lexicon/titles.js';
import { isHangul } from '../../../text/characters.js';
import { OFFICIAL } from '../persons.js';

export const LAST_NAME = 'official/last-name';
/** Within how many characters behind a name its title ends. */
const TITLE_REACH = 14;

interface Parts {
  /** Persons by the parts of their names. */
  readonly whole: ReadonlyMap<string, Mention>;
  /** First parts that the article calls somebody by; they count wherever they stand. */
  readonly firsts: ReadonlySet<string>;
}

/** With its title directly behind, the title is in the span. Not: a part of a name before the whole name was given. */
export function bindLastNames(
  article: IndexedArticle,
  persons: readonly Mention[],
  titles: Titles,
): readonly Candidate[] {
  const { whole, firsts } = partsOf(persons);
  if (whole.size === 0) return [];
  const automaton = buildAutomaton(
    [...whole.keys()].map((part) => ({
      type: OFFICIAL,
      surface: part,
      name: part,
      strength: 'strong',
      role: 'alias',
      attributes: {},
      reference: { file: '', line: 0, name: part },
    })),
  );
  return article.blocks.flatMap((block) =>
    automaton.find(article.text, block.start, block.end).flatMap((hit): readonly Candidate[] => {
      const part = hit.entries[0]?.surface ?? '';
      const person = whole.get(part);
      if (person === undefined || (hit.start < person.end && !firsts.has(part))) return [];
      if (!isWordStart(article.text, hit.start) || particlesEnd(article.text, hit.end) < 0) return [];
      const behind = skipBlanks(article.text, hit.end);
      const [title] = titles.find(article.text, behind, Math.min(block.end, hit.end + TITLE_REACH));
      const name = person.name ?? person.surface;
      return [
        {
          type: OFFICIAL,
          start: hit.start,
          end: title?.start === behind && behind > hit.end ? title.end : hit.end,
          rule: LAST_NAME,
          evidence: 'definition',
          because: `${firsts.has(part) ? 'the first' : 'the last'} part of ${name}`,
          name,
        },
      ];
    }),
  );
}

function partsOf(persons: readonly Mention[]): Parts {
  const whole = new Map<string, Mention>();
  const firsts = new Set<string>();
  for (const person of persons) {
    const parts = (person.name ?? person.surface).split(' ');
    const [first = ''] = parts;
    if (!isHangul(first.charCodeAt(0))) continue;
    if (person.rule === 'official/known-last-name' && parts.length > 1 && person.surface.startsWith(`${first} `)) {
      whole.set(first, person);
      firsts.add(first);
    }
    for (let i = 1; i < parts.length; i += 1) {
      const part = parts.slice(i).join(' ');
      if (part.length >= 2 && !whole.has(part)) whole.set(part, person);
    }
  }
  return { whole, firsts };
}
