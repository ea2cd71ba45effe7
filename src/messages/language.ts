// The languages that people are spoken to in, and what is said in each. Formats for programs (CSV, JSON) keep their English
// names.

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language; where one is missing the compiler says so. */
export type Texts = Readonly<Record<Language, string>>;

/** What is said of one thing, by its name; a function where something is put into the sentence. */
export type Catalogue = Readonly<Record<string, Texts | ((...given: never[]) => Texts)>>;

/** The same in every language: names of files, and what other programs say. */
export function asIs(text: string): Texts {
  return { ko: text, en: text };
}

/** Texts joined language by language: `inEach((language) => `${file}: ${fault[language]}`)`. */
export function inEach(say: (language: Language) => string): Texts {
  return { ko: say('ko'), en: say('en') };
}
