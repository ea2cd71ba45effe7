// Text as a terminal can show it.

/** File names and lines of input may hold anything: control characters would move the cursor or colour the screen. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export interface Style {
  bad(text: string): string;
  good(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}
