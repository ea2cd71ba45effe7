// The languages that people are spoken to in. Formats for programs (CSV, JSON) keep their English names.

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Texts = Readonly<Record<Language, string>>;
