// The language that a person is spoken to in: what was asked for, else what the system is set to.
import type { Language } from '../messages/language.js';
import type { CommandIo } from './io.js';
import { LANGUAGE_VARIABLES } from './system-language.js';

/** Gives undefined where the system says nothing, or that it has no language: C, POSIX. */
export function languageOf(
  asked: Language | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  if (asked !== undefined) return asked;
  const stated = LANGUAGE_VARIABLES.map((name) => env[name] ?? '').find((value) => value !== '') ?? '';
  if (/^(?:C|POSIX)(?:\.|$)/iu.test(stated) || stated === '') return undefined;
  return /^ko(?:[_.-]|$)/iu.test(stated) ? 'ko' : 'en';
}

/** The language of what a command says: English where nobody says otherwise. */
export function spokenLanguage(
  { env }: Pick<CommandIo, 'env'>,
  { lang }: { readonly lang?: Language | undefined },
): Language {
  return languageOf(lang, env) ?? 'en';
}
