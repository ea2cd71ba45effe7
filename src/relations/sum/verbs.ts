// What is done to a sum:
//   `451만달러를 수출할` → export, `2만4850원에 거래를 마쳤다` → price, `112억원으로 편성` → budget
//   headlines leave the particle out: `2,800억 유치` → investment
//   the verb may stand before it: `현대중공업에 부과한 9억원` → fine
//   goods are counted by their worth: `42억원어치가 나갔다` → sales
// Not: `100억원을 상생결제로 대금을 지급` (what is paid is something else), `45% 늘어난 2조원` (a verb that says nothing of it).
import type { Role } from '../../entities/amount/roles.js';
import type { RelationContext } from '../shape.js';
import type { SumLexicon } from './lexicon.js';

/** Forms of 하다 and 되다: what follows in the list is a verb's ending, which is grammar, so this stays a pattern. */
export const VERB_PATTERN = /^(?:하|한|할|했|해|됐|되|된|될|받|키로)/u;
/** The same where the verb says what a noun is: 부과한, 지원받은; endings too, so it stays a pattern. */
const ADNOMINAL_PATTERN = /^(?:했던|한|할|하는|되는|된|될|받은|받는|받을)$/u;
/** Where a word of a headline ends: 유치…, 투입, */
const WORD_END_PATTERN = /^(?:$|[,.…·’'"”)])/u;
const WORTH_PATTERN = /^여?\s?어치/u;
/** 2만원에 거래를 마쳤다, 112억원으로 확대 편성했다: how many words behind the particle are looked at. */
const MOST_BEHIND = { 에: 1, 으로: 2, 로: 2 } as const;

/** What is done behind the particle of a sum, or right behind it. */
export function verbBehind(context: RelationContext, lexicon: SumLexicon, behind: string): Role | undefined {
  const { patterns } = context;
  const { doneTo, doneAt, nouns } = lexicon;
  if (WORTH_PATTERN.test(behind)) return worthOf(lexicon, behind);
  const object = patterns.ofSum.exec(behind);
  const particle = object?.groups?.['particle'];
  if (object === null || particle === undefined) return headlineVerb(context, lexicon, behind);
  const words = wordsOfClause(behind.slice(object[0].length));
  if (particle === '에' || particle === '으로' || particle === '로') {
    const near = words.slice(0, MOST_BEHIND[particle]);
    for (const word of near) {
      const found = doneAt.at(word, 0) ?? (particle === '에' ? undefined : doneTo.at(word, 0));
      if (found !== undefined) return found.value;
    }
    return object[0].endsWith('규모로') && words.some((word) => patterns.programme.test(word)) ? 'budget' : undefined;
  }
  for (const word of words) {
    const found = doneTo.at(word, 0);
    if (found !== undefined) return found.value;
    const noun = nouns.at(word, 0);
    const tail = noun === undefined ? '' : word.slice(noun.word.length);
    if (noun !== undefined && (tail === '' || /^[을를]/u.test(tail) || VERB_PATTERN.test(tail))) return noun.value;
    // 100억원을 상생결제로 대금을 지급: what is paid is something else
    if (/[을를]$/u.test(word)) return undefined;
  }
  return undefined;
}

/** The verb that ends right before a sum and says which it is. `word` is the word before it. */
export function verbBefore({ doneTo, doneBefore }: SumLexicon, word: string): Role | undefined {
  const whole = doneBefore.before(word, word.length, 0);
  if (whole?.word === word) return whole.value;
  const found = doneTo.at(word, 0);
  return found !== undefined && ADNOMINAL_PATTERN.test(word.slice(found.word.length)) ? found.value : undefined;
}

function headlineVerb({ patterns }: RelationContext, { doneTo }: SumLexicon, behind: string): Role | undefined {
  const lead = patterns.sized.exec(behind)?.[0] ?? '';
  if (!lead.endsWith(' ')) return undefined;
  const word = wordsOfClause(behind.slice(lead.length))[0] ?? '';
  const found = doneTo.at(word, 0);
  if (found === undefined) return undefined;
  const rest = word.slice(found.word.length);
  return WORD_END_PATTERN.test(rest) || VERB_PATTERN.test(rest) ? found.value : undefined;
}

/** 30만 달러어치를 공급: goods are sold, whatever else money that is 공급 would be. */
function worthOf({ doneTo }: SumLexicon, behind: string): Role {
  for (const word of wordsOfClause(behind)) {
    const role = doneTo.at(word, 0)?.value;
    if (role === 'loan') return 'contract';
    if (role === 'export' || role === 'contract' || role === 'sales') return role;
  }
  return 'sales';
}

function wordsOfClause(text: string): readonly string[] {
  const stop = text.search(/[.!?(]|,\s/u);
  return (stop < 0 ? text : text.slice(0, stop)).trimStart().split(/\s+/u);
}
