// What a firm's name may look like: 와일리, 업사이클엑스, UL Solutions. Not: 기술로드맵, 협업프로그램, 중소기업.
import type { Resources } from '../../core/resources.js';
import type { Language } from '../../lexicon/language.js';
import { latinStart, nameFrom } from './firm-extent.js';
import { createFirmMorphemes, type FirmMorphemes } from './firm-morphemes.js';
import { createFirmWords, type FirmWords } from './firm-words.js';
import { createCompanyLexicon, type CompanyLexicon } from './lexicon.js';

export { CLOSERS, COMPANY, firmCandidate } from './candidate.js';

/** By spelling (firm-words.ts), by morphemes (firm-morphemes.ts), by extent (firm-extent.ts), and the lists behind them. */
export interface FirmNames extends FirmWords, FirmMorphemes {
  readonly lexicon: CompanyLexicon;
  readonly nameFrom: typeof nameFrom;
  readonly latinStart: typeof latinStart;
}

/** @throws UserError naming the row of a word list that is wrong. */
export function createFirmNames(resources: Resources, language: Language): FirmNames {
  const lexicon = createCompanyLexicon(resources, language);
  const words = createFirmWords(lexicon);
  return { lexicon, ...words, ...createFirmMorphemes(lexicon, words), nameFrom, latinStart };
}
