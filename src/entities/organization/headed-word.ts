// A word that ends in a head, as the rules of this kind meet it: 한국새벽진흥원이, 순천시가족센터에서.
import type { Cue } from '../../core/cue.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Known, Rule } from '../../core/rule.js';
import type { Block, Candidate, Span } from '../../core/types.js';
import { particlesEnd } from '../../korean/edges.js';
import { nameEnd } from '../../korean/name-end.js';
import { blockAt } from '../../text/blocks.js';
import { wordAround, wordBefore, type Word } from '../../text/words.js';
import { ORGANIZATION, type Head, type OrganizationWords } from './words.js';

export interface HeadedWord {
  readonly block: Block;
  /** The word as written, particles included. */
  readonly word: Word;
  /** Where the head ends and particles may begin. */
  readonly end: number;
  readonly head: Head;
}

/** The word that ends in the head of the cue, particles set aside. Not: 협회장, 진흥원생, 산업진흥원 at the cue 진흥원. */
export function headedWord(cue: Cue, article: IndexedArticle, words: OrganizationWords): HeadedWord | undefined {
  const { text } = article;
  const particles = particlesEnd(text, cue.end);
  if (particles < 0) return undefined;
  const block = blockAt(article, cue.start);
  const word = block === undefined ? undefined : wordAround(text, cue, block);
  if (block === undefined || word?.end !== particles) return undefined;
  const head = words.language.organizationHeads.match(text.slice(word.start, cue.end));
  return head?.ending === cue.word ? { block, word, end: cue.end, head } : undefined;
}

/** Particles of one syllable behind which a head that is no other word has surely ended: 협의체가, 진흥원도, 세무서는 (no 서는). */
const SURE_PARTICLES = new Set('은는이가을를에도만로와과');

/** Whether the name in the word ends where its head does. Not: 연구원가, where MeCab sees no particle. */
export function endsAtHead(article: IndexedArticle, { block, word, end, head }: HeadedWord): boolean {
  if (end === word.end) return true;
  if (head.strong && end === word.end - 1 && SURE_PARTICLES.has(article.text.charAt(end))) return true;
  return nameEnd(article, block, word.start, word.end) === end;
}

/** The word before a place when nothing but one blank parts them. */
export function spacedBefore(text: string, at: number, floor: number): Word | undefined {
  if (text.charAt(at - 1) !== ' ') return undefined;
  const word = wordBefore(text, at, floor);
  return word?.end === at - 1 ? word : undefined;
}

/** What a rule finds, and why. */
interface Found extends Span {
  readonly because: string;
  /** Where the surface is not the name: 재미한인과학자협회 of 在美한인과학자협회. */
  readonly name?: string;
}

type FindAtHead = (headed: HeadedWord, article: IndexedArticle, known: Known) => Found | undefined;

/** A rule that starts from words which end in a head. `wakes` is asked of every spelling of one and has to be quick. */
export function headedRule(
  id: string,
  words: OrganizationWords,
  wakes: (cue: Cue, text: string) => boolean,
  find: FindAtHead,
): Rule {
  return {
    id,
    phase: 'form',
    cues: ['organization-head'],
    propose(cue, article, known): readonly Candidate[] {
      if (!wakes(cue, article.text)) return [];
      const headed = headedWord(cue, article, words);
      const found = headed === undefined ? undefined : find(headed, article, known);
      return headed === undefined || found === undefined || !endsAtHead(article, headed)
        ? []
        : [bodyCandidate(id, found, found.because, found.name)];
    },
  };
}

/** The listed body behind which, after one blank, a place stands. */
export function parentBefore(text: string, at: number, known: Known): Candidate | undefined {
  if (text.charAt(at - 1) !== ' ') return undefined;
  const bodies = known.indexOf(ORGANIZATION).overlapping({ start: at - 2, end: at - 1 });
  return bodies.find(({ end }) => end === at - 1);
}

/** What a rule of this kind proposes. */
export function bodyCandidate(rule: string, { start, end }: Span, because: string, name?: string): Candidate {
  return {
    type: ORGANIZATION,
    start,
    end,
    rule,
    evidence: 'rule',
    because,
    ...(name === undefined ? {} : { name }),
  };
}
