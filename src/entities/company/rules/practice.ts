import { particlesEnd } from '../../../korean/edges.js';
import { nameEnd } from '../../../korean/name-end.js';
import { isHangul } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { wordAfter, wordsOf } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { NameSource } from '../../../core/names.js';
import type { Rule } from '../../../core/rule.js';
import type { Block, Span } from '../../../core/types.js';
import { createEntryFinder } from '../../naming.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { closesLikeName } from '../usage/introductions.js';

const ID = 'company/practice';
/** The legal form and the blank between the word and the name. */
const BETWEEN_PATTERN = /^(?:\((?:유|유한)\))? ?(?=[가-힣A-Z])/u;
const LONGEST_BETWEEN = 7;
/** 문채원 수석 변호사, 이서린 대표변호사: how many words behind the practice may name a lawyer. */
const WORDS_TO_PROFESSION = 3;
/** A profession and the bracket behind it. */
const LONGEST_PROFESSION = 10;

/**
 * A practice of lawyers or accountants, whose name is the whole: 법무법인 수오재, 법무법인(유) 세종, 회계법인 더함.
 * Not: 법무법인 변호사, 회계법인 선임, 법무법인을 통해.
 */
export function practiceRule(firms: FirmNames, entries: NameSource): Rule {
  const entryOf = createEntryFinder(entries);
  const professions = [...firms.lexicon.words('profession')];
  return {
    id: ID,
    phase: 'form',
    cues: ['practice'],
    propose(cue, article) {
      const { text } = article;
      if (isHangul(text.charCodeAt(cue.start - 1))) return [];
      const between = BETWEEN_PATTERN.exec(text.slice(cue.end, cue.end + LONGEST_BETWEEN));
      const block = blockAt(article, cue.start);
      if (between === null || block === undefined) return [];
      const name = nameFromHead(
        article,
        block,
        cue.end + between[0].length,
        cue.start,
        firms,
        professions,
        (surface) => entryOf(surface, article.date) !== undefined,
      );
      if (name === undefined) return [];
      const whole = `${cue.word} ${text.slice(name.start, name.end)}`;
      const entry = entryOf(whole, article.date);
      return [
        {
          ...firmCandidate({ start: cue.start, end: name.end }, ID, `${cue.word} before it`),
          name: entry?.name ?? whole,
          ...(entry?.id === undefined ? {} : { id: entry.id }),
          ...(entry === undefined ? {} : { attributes: entry.attributes, entry: entry.reference }),
        },
      ];
    },
  };
}

function nameFromHead(
  article: IndexedArticle,
  block: Block,
  at: number,
  head: number,
  firms: FirmNames,
  professions: readonly string[],
  isListed: (surface: string) => boolean,
): Span | undefined {
  const { language } = firms.lexicon;
  const word = wordAfter(article.text, at, block.end);
  if (word?.start !== at) return undefined;
  const name = { start: at, end: nameEnd(article, block, word.start, word.end) };
  const surface = article.text.slice(at, name.end);
  // 법무법인 수오재의 문채원 변호사, 문채원 변호사(법무법인 수오재)
  const behind = article.text.charAt(name.end) === '의' ? name.end + 1 : name.end;
  const practised =
    (article.text.charAt(name.end) === ')' && follows(article.text, head, professions)) ||
    (article.text.charAt(behind) === ' ' &&
      wordsOf(article.text, behind, Math.min(block.end, behind + 20))
        .slice(0, WORDS_TO_PROFESSION)
        .some(({ text }) => professions.some((profession) => text.includes(profession))));
  // 회계법인의 회계사, 회계법인 및 세무법인: grammar
  if (particlesEnd(article.text, at) === name.end || language.phraseWords('clause').has(surface)) return undefined;
  if (surface.length < 2) return practised && !language.titles.get(surface) ? name : undefined;
  if (firms.isGeneric(surface) || firms.isBody(surface)) return undefined;
  if (language.titles.find(article.text, at, name.end).length > 0) return undefined;
  if (practised) return name;
  // 법무법인 태윤은: no word of the language
  const likely =
    isListed(surface) ||
    firms.isNewWord(article, name) ||
    firms.looksProper(article, name) ||
    !(firms.isCommonNoun(article, name) || firms.isReleaseWord(surface));
  return likely && (closesLikeName(article.text, block, name, language) || name.end === block.end) ? name : undefined;
}

/** 문채원 변호사(법무법인 한빛): the practice fills the bracket behind a profession. */
function follows(text: string, head: number, professions: readonly string[]): boolean {
  const before = text.slice(Math.max(0, head - LONGEST_PROFESSION), head);
  return professions.some((profession) => before.endsWith(`${profession}(`));
}
