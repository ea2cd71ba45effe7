// One text in each language; where one is missing the compiler says so.

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Texts = Readonly<Record<Language, string>>;

export const text = (ko: string, en: string): Texts => ({ ko, en });

export function isLanguage(word: string): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/** What the reader chose or the maker asked for, else the first language of the browser's list that the page speaks. */
export function chosenLanguage(asked: readonly string[], preferred: readonly string[]): Language {
  const stated = asked.find(isLanguage);
  if (stated !== undefined) return stated;
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return spoken ?? 'en';
}
