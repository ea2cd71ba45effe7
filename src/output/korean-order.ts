// Names in the order in which a Korean reader looks for them: signs, figures, 가나다, Hanja by its reading, Latin letters.

/** Orders two names; 0 only where a reader takes them for the same. */
export const inKoreanOrder: (a: string, b: string) => number = new Intl.Collator('ko').compare;
