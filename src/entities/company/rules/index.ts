// The rules for firms: those that no dictionary holds, and those that it holds under names that need support.
import { z } from 'zod';
import type { NameSource } from '../../../core/names.js';
import type { Language } from '../../../lexicon/language.js';
import type { Resources } from '../../../core/resources.js';
import type { Rule } from '../../../core/rule.js';
import type { Candidate } from '../../../core/types.js';
import { sharedEndingRule } from '../../shared-ending.js';
import { COMPANY } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { createLetterScore } from '../usage/letters.js';
import { createNewName } from '../usage/new-names.js';
import { NO_FIRMS } from '../usage/spelling.js';
import { appointmentRule } from './appointment.js';
import { bracketRule } from './bracket.js';
import { citedPaperRule } from './cited-paper.js';
import { columnRule } from './column.js';
import { cooperativeRule } from './cooperative.js';
import { countedRowRule } from './counted-row.js';
import { endingRule } from './ending.js';
import { groupNameRule } from './group-name.js';
import { headlineNameRule } from './headline-name.js';
import { labelRule } from './label.js';
import { latinNameRule } from './latin-name.js';
import { listRule } from './list.js';
import { listWithFirmRule } from './list-with-firm.js';
import { markerRule } from './marker.js';
import { markedRowRule } from './marked-row.js';
import { occupationRule } from './occupation.js';
import { partyRule } from './party.js';
import { practiceRule } from './practice.js';
import { TRADE_ROW, tradeRowRule } from './trade-row.js';
import { usageRule } from './usage.js';
import { voiceRule } from './voice.js';
import { quotedHeadRule } from './quoted-head.js';
import { secondPostRule } from './second-post.js';
import { stockCodeRule } from './stock-code.js';
import { weakNameRule } from './weak-name.js';

const NO_FIRM_ROW = z.object({ word: z.string().min(1) });
const SHARED_ENDING = 'company/shared-ending';
/** Rules whose mentions are only there short for a firm: 국민 and 하나 are words and other firms elsewhere in the article. */
export const ROW_RULES: ReadonlySet<string> = new Set([SHARED_ENDING, TRADE_ROW]);

export function createCompanyRules(
  resources: Resources,
  language: Language,
  firms: FirmNames,
  entries: NameSource,
  papers: ReadonlySet<string>,
): readonly Rule[] {
  const letters = createLetterScore(resources);
  const isNewName = createNewName(resources, language, firms, letters);
  const noFirms = new Set(resources.rows(NO_FIRMS, NO_FIRM_ROW).map(({ word }) => word));
  const rules = [
    sharedEndingRule(resources, entries, {
      id: SHARED_ENDING,
      type: COMPANY,
      endings: 'lexicons/company-shared-endings.csv',
      whole: false,
      stems: true,
    }),
    tradeRowRule(resources, firms, entries),
    citedPaperRule(papers, firms),
    weakNameRule(firms),
    groupNameRule(firms),
    markerRule(firms),
    appointmentRule(firms),
    quotedHeadRule(firms),
    bracketRule(resources, firms, letters),
    secondPostRule(firms),
    voiceRule(isNewName),
    cooperativeRule(firms),
    practiceRule(firms, entries),
    endingRule(firms),
    occupationRule(resources, firms, letters),
    columnRule(firms),
    labelRule(firms),
    latinNameRule(firms),
    stockCodeRule(firms),
    listRule(firms, isNewName),
    countedRowRule(firms),
    markedRowRule(firms, isNewName),
    listWithFirmRule(firms),
    partyRule(resources, firms, letters),
    usageRule(resources, language, firms, letters),
    headlineNameRule(firms),
  ];
  // What somebody says is no firm is none where its surroundings alone suggest one; ㈜ before it still says more.
  const isListedAsNoFirm = (text: string, { start, end, evidence }: Candidate): boolean =>
    evidence === 'context' && noFirms.has(text.slice(start, end));
  return rules.map((rule) => ({
    ...rule,
    propose(cue, article, known) {
      const found = rule.propose(cue, article, known);
      // hardly any cue leads to a firm
      return found.length === 0 ? found : found.filter((candidate) => !isListedAsNoFirm(article.text, candidate));
    },
  }));
}
