import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { skipBlanks } from '../../../korean/edges.js';
import { nameEnd } from '../../../korean/name-end.js';
import type { Language } from '../../../lexicon/language.js';
import { blockAt } from '../../../text/blocks.js';
import { isHangul, isLatin } from '../../../text/characters.js';
import { wordAfter } from '../../../text/words.js';
import { isCommonBody } from '../common-bodies.js';
import { bodyCandidate } from '../headed-word.js';
import { isCommonNoun } from '../nouns.js';
import type { OrganizationWords } from '../words.js';

const ID = 'organization/legal-form';
const SHORTEST = 2;
const SHORTEST_OF_NOUNS = 4;
const LEAST_BEFORE_HEAD = 3;
const MOST_WORDS = 6;
/** The last syllable of a prize, behind the title of who gives it. */
const PRIZE_PATTERN = /[상배]?$/u;
/** What only the whole name of a body has behind it: (대표 한도윤), (이하 나눔터), (회장 …). */
const BRACKET_PATTERN = /^\s?\((?<inside>[^()\n]{2,3})/u;

/**
 * (사)백두대간보전회, 재단법인 가온누리, 사단법인 새벽을 여는 사람들(대표 한도윤): what the legal form says is a body, whatever the name ends in.
 * Not: 사단법인 설립, 재단법인으로, (재)도전, (사)를, 사회복지법인 등이.
 */
export function legalFormRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['legal-form'],
    propose(cue, article): readonly Candidate[] {
      const { text } = article;
      const block = blockAt(article, cue.start);
      if (block === undefined || (isHangul(text.charCodeAt(cue.start)) && isHangul(text.charCodeAt(cue.start - 1))))
        return [];
      const at = skipBlanks(text, cue.end);
      // 사단법인은: a particle, no name
      if (at === cue.end && isHangul(text.charCodeAt(cue.end - 1))) return [];
      const name =
        at < block.end ? nameAt(article, block, at, !isHangul(text.charCodeAt(cue.start)), words) : undefined;
      return name === undefined ? [] : [bodyCandidate(ID, name, `${cue.word} before it`)];
    },
  };
}

function nameAt(
  article: IndexedArticle,
  block: Block,
  at: number,
  isBracketed: boolean,
  words: OrganizationWords,
): Span | undefined {
  const { text } = article;
  const code = text.charCodeAt(at);
  const first = wordAfter(text, at, block.end);
  if (first?.start !== at || !(isHangul(code) || isLatin(code))) return undefined;
  // 사회복지법인 등이 돌본다: the form is a member of a list itself
  if (article.cues('list-closer').some(({ start }) => start === at)) return undefined;
  const long = wholeName(article, block, at, words);
  if (long !== undefined) return long;
  const written = { start: at, end: nameEnd(article, block, first.start, first.end) };
  const name = { start: at, end: written.end - titleGluedTo(text.slice(at, written.end), words) };
  const surface = text.slice(name.start, name.end);
  // (사)새벽보전회 and 사단법인 가온새벽연구소 are made of nouns; (재)도전 is one
  const isMade = (isBracketed && surface.length >= SHORTEST_OF_NOUNS) || isHeaded(surface, words);
  const isNoun = isCommonNoun(article, block, name) && !isMade;
  return surface.length < SHORTEST ||
    isNoun ||
    isCommonBody(surface, words) ||
    words.language.titles.get(surface) !== undefined
    ? undefined
    : name;
}

/** 가온새벽연구소: a head of two syllables or more with enough before it. Not: 유치위원회. */
function isHeaded(surface: string, { language }: OrganizationWords): boolean {
  const head = language.organizationHeads.match(surface)?.ending ?? '';
  return head.length >= 2 && surface.length >= head.length + LEAST_BEFORE_HEAD;
}

/** 장 of (사)한빛협회장, 이사장상 of (사)한빛협회이사장상: the title of the body's head, and the prize he gives. Not: (사)새벽시장. */
function titleGluedTo(surface: string, { language }: OrganizationWords): number {
  const end = surface.search(PRIZE_PATTERN);
  const [title] = language.titles.find(surface.slice(0, end), 0, end);
  for (const start of [end - 1, title?.start ?? end])
    if (surface.charAt(end - 1) === '장' && hasLongHead(surface.slice(0, start), language))
      return surface.length - start;
  return 0;
}

function hasLongHead(surface: string, { organizationHeads }: Language): boolean {
  const head = organizationHeads.match(surface)?.ending;
  return head !== undefined && head.length > 1;
}

/** Several words up to the bracket that names the head. */
function wholeName(
  article: IndexedArticle,
  block: Block,
  at: number,
  { language }: OrganizationWords,
): Span | undefined {
  const { text } = article;
  const heads = language.phraseWords('bracket-head');
  let end = at;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = wordAfter(text, end, block.end);
    if (word === undefined || text.slice(end, word.start).trim() !== '') return undefined;
    ({ end } = word);
    const inside = BRACKET_PATTERN.exec(text.slice(end, end + 5))?.groups?.['inside'];
    if (inside !== undefined)
      return heads.has(inside) || heads.has(inside.slice(0, 2)) ? { start: at, end } : undefined;
  }
  return undefined;
}
