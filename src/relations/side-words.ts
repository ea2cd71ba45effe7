// What shows that a word names a side although it is no record: the ending of a body behind a word of its own, or the head
// who stands in the bracket behind it. Not: 관계기관, 참여대학 (any of a kind), 공단 (the ending alone).
import type { Language } from '../lexicon/language.js';

export interface SideWords {
  /**
   * How much the ending of a word says that it is a body's name: 기계부품연구원 (`strong`), 민방위청 (`weak`), 교통부 (`short`,
   * which needs its country or its body in front), 검찰청 (`whole`, which needs another side beside it); undefined for 유관기관.
   */
  readonly bodyOf: (word: string) => 'strong' | 'weak' | 'short' | 'whole' | undefined;
  /** Whether a bracket begins with the title of who heads what stands in front: `청장 한도윤`, `대표 김보람, 이하 …`. */
  readonly isHeaded: (inside: string) => boolean;
  /** Whether a word is the title of who heads a body: 장관. */
  readonly isTitle: (word: string) => boolean;
  /** Whether a word is a part of the body in front, which is the side: 한국자산관리공사 강원지역본부. */
  readonly isBranch: (word: string) => boolean;
}

const LEAST_OWN = 2;
const LONGEST_KIND = 4;
/** A word so long that is itself listed is a name: 검찰청. Not: 재단. */
const LEAST_WHOLE = 3;
const HEAD_PATTERN = /^(?<title>[가-힣]{2,8})\s[가-힣A-Za-z]/u;

export function createSideWords({ organizationHeads, genericModifiers, titles, branchWords }: Language): SideWords {
  const branches = [...branchWords];
  // 사단장: whoever leads what stands in front
  const isTitle = (word: string): boolean => titles.get(word) !== undefined || word.endsWith('장');
  return {
    bodyOf(word) {
      // 관계부처, 유관기관: any of a kind
      if (word.length <= LONGEST_KIND && genericModifiers.has(word.slice(0, LEAST_OWN))) return undefined;
      const head = organizationHeads.match(word);
      if (head === undefined) return undefined;
      const own = word.slice(0, word.length - head.ending.length);
      if (own === '') return head.ending.length >= LEAST_WHOLE ? 'whole' : undefined;
      if (own.length < LEAST_OWN || genericModifiers.has(own)) return undefined;
      if (head.strong) return 'strong';
      return own.length > LEAST_OWN ? 'weak' : 'short';
    },
    isHeaded(inside) {
      const title = HEAD_PATTERN.exec(inside)?.groups?.['title'];
      return title !== undefined && isTitle(title);
    },
    isTitle,
    isBranch: (word) => branches.some((branch) => word.endsWith(branch)),
  };
}
