// A practice of lawyers or accountants, whose name is the whole: 법무법인 수오재, 법무법인(유) 세종, 회계법인 더함.
// Not: 법무법인 변호사, 회계법인 선임, 법무법인을 통해.
import type { Language } from '../../../lexicon/language.js';
import { nameEnd } from '../../../korean/name-end.js';
import { wordAfter } from '../../../text/words.js';
import type { NameSource } from '../../../core/names.js';
import type { Block, Candidate } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { createEntryFinder } from '../../naming.js';
import { COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';
import { closesLikeName } from '../usage/introductions.js';

const ID = 'company/practice';
const HEAD_PATTERN =
  /(?<![가-힣])(?<head>법무법인|회계법인|세무법인|노무법인|특허법인|관세법인)(?:\((?:유|유한)\))?(?: ?(?=[가-힣A-Z]))/gu;
const PROFESSION_PATTERN =
  /^ (?:\S{1,6} )?(?:(?:대표|파트너|수석|고문)\s?)?(?:변호사|회계사|세무사|노무사|변리사|관세사|대표|파트너)/u;

export function practiceRule(language: Language, firms: FirmNames, entries: NameSource): Rule {
  const entryOf = createEntryFinder(entries);
  return {
    id: ID,
    phase: 'form',
    cues: ['article'],
    propose(_cue, article) {
      return article.blocks.flatMap((block) =>
        [...article.text.slice(block.start, block.end).matchAll(HEAD_PATTERN)].flatMap(
          (match): readonly Candidate[] => {
            const start = block.start + match.index;
            const name = nameBehind(article, block, start + match[0].length, language, firms);
            if (name === undefined) return [];
            const whole = `${match.groups?.['head'] ?? ''} ${article.text.slice(name.start, name.end)}`;
            const entry = entryOf(whole, article.date);
            return [
              {
                ...firmCandidate({ start, end: name.end }, ID, `${match.groups?.['head'] ?? ''} before it`),
                type: COMPANY,
                name: entry?.name ?? whole,
                ...(entry?.id === undefined ? {} : { id: entry.id }),
                ...(entry === undefined ? {} : { attributes: entry.attributes, entry: entry.reference }),
              },
            ];
          },
        ),
      );
    },
  };
}

function nameBehind(
  article: IndexedArticle,
  block: Block,
  at: number,
  language: Language,
  firms: FirmNames,
): { readonly start: number; readonly end: number } | undefined {
  const word = wordAfter(article.text, at, block.end);
  if (word?.start !== at) return undefined;
  const end = nameEnd(article, block, word.start, word.end);
  const name = article.text.slice(at, end);
  const behind = article.text.slice(end, Math.min(block.end, end + 20));
  const practised = PROFESSION_PATTERN.test(behind);
  if (name.length < 2) return practised && !language.titles.get(name) ? { start: at, end } : undefined;
  if (firms.isGeneric(name) || firms.isBody(name) || language.titles.find(article.text, at, end).length > 0)
    return undefined;
  if (practised) return { start: at, end };
  const likely = firms.isNewWord(article, { start: at, end }) || firms.looksProper(article, { start: at, end });
  return likely && (closesLikeName(article.text, block, { start: at, end }, language) || end === block.end)
    ? { start: at, end }
    : undefined;
}
