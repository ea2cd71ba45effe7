// What the letters of a name say for its being a firm's, whatever the article: its length, its first and last syllables,
// how foreign it sounds. 스마트솔라 → `length=5`, `end=라`, `end=솔라`, `begin=스`, `foreignness=1` …
import { isHangul } from '../../../korean/characters.js';
import type { Language } from '../../../korean/language.js';
import type { UsageModel } from './model.js';

const LONGEST_TOLD = 8;
const MOST_FOREIGN = 4;

/** The features of a name's letters, for the model and for `explain`. */
export function spellingFeatures(name: string, language: Language): string[] {
  const features = [`length=${String(toldLength(name))}`];
  if (isHangul(name.charCodeAt(name.length - 1))) {
    for (const length of [1, 2]) if (name.length > length) features.push(`end=${name.slice(-length)}`);
    features.push(`begin=${name.charAt(0)}`);
  }
  features.push(`script=${scriptOf(name)}`, `foreignness=${String(toldForeignness(name, language))}`);
  const ending = language.companyEndings.match(name);
  if (ending !== undefined) features.push(`firm-ending=${ending.strong ? 'strong' : 'weak'}`);
  features.push(`person=${language.names.korean(name)}`);
  return features;
}

/**
 * The same as the model's score of these features, for every word of every article: no feature is spelled out, and
 * what costs most is not asked where it could not bring the sum above `least`.
 */
export function createSpellingScore(model: UsageModel, language: Language): (name: string, least: number) => number {
  const weight = (feature: string): number => model.weights.get(feature) ?? 0;
  const byValue = (prefix: string): ReadonlyMap<string, number> =>
    new Map(
      [...model.weights].flatMap(([feature, own]) =>
        feature.startsWith(prefix) ? [[feature.slice(prefix.length), own] as const] : [],
      ),
    );
  const ends = byValue('end=');
  const begins = byValue('begin=');
  const scripts = byValue('script=');
  const persons = byValue('person=');
  const lengths = Array.from({ length: LONGEST_TOLD + 1 }, (_, length) => weight(`length=${String(length)}`));
  const foreign = Array.from({ length: 2 * MOST_FOREIGN + 1 }, (_, at) =>
    weight(`foreignness=${String(at - MOST_FOREIGN)}`),
  );
  const firmEndings = { strong: weight('firm-ending=strong'), weak: weight('firm-ending=weak') };
  const most =
    Math.max(0, firmEndings.strong, firmEndings.weak) +
    Math.max(0, ...scripts.values()) +
    Math.max(0, ...persons.values());
  return (name, least) => {
    let sum = model.bias + (lengths[toldLength(name)] ?? 0);
    if (isHangul(name.charCodeAt(name.length - 1))) {
      if (name.length > 1) sum += ends.get(name.slice(-1)) ?? 0;
      if (name.length > 2) sum += ends.get(name.slice(-2)) ?? 0;
      sum += begins.get(name.charAt(0)) ?? 0;
    }
    sum += foreign[toldForeignness(name, language) + MOST_FOREIGN] ?? 0;
    if (sum + most < least) return sum;
    const ending = language.companyEndings.match(name);
    if (ending !== undefined) sum += ending.strong ? firmEndings.strong : firmEndings.weak;
    return sum + (scripts.get(scriptOf(name)) ?? 0) + (persons.get(language.names.korean(name)) ?? 0);
  };
}

function toldLength(name: string): number {
  return Math.min(name.length, LONGEST_TOLD);
}

function toldForeignness(name: string, language: Language): number {
  // letters other than Hangul have no ratio of their own
  const hangul = isAllHangul(name) ? name : name.replace(/[^가-힣]/gu, '');
  const rounded = Math.round(language.names.foreignness(hangul));
  return Math.max(-MOST_FOREIGN, Math.min(MOST_FOREIGN, rounded));
}

function isAllHangul(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (!isHangul(name.charCodeAt(at))) return false;
  return true;
}

function scriptOf(name: string): string {
  if (isAllHangul(name)) return 'hangul';
  const hangul = /[가-힣]/u.test(name);
  if (!/[A-Za-z]/u.test(name)) return /\d/u.test(name) ? 'hangul-digit' : 'hangul';
  const latin = /^[A-Z0-9&]+$/u.test(name.replace(/[가-힣]/gu, '')) ? 'capitals' : 'mixed-case';
  return hangul ? `hangul-${latin}` : latin;
}
