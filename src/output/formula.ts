// Text that a spreadsheet would run when it opens the table is given an apostrophe in front, which makes it plain
// text there: `=HYPERLINK(…)` → `'=HYPERLINK(…)`. Plain numbers stay numbers: `-12.5`.

/**
 * Signs that begin a formula in Excel, LibreOffice, Numbers or Google Sheets, in ASCII and full width, also behind
 * blanks, invisible characters and quotes, which an import may strip. A tab or carriage return in front counts itself.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_PATTERN = /^(?:[\t\r]|[\s\p{C}"'`‘’“”]*[=+\-@＝＋－＠﹢﹣﹦﹫])/u;
const PLAIN_NUMBER_PATTERN = /^[+-]?\d+(?:\.\d+)?$/u;

/** The text of a cell that no spreadsheet takes for a formula. */
export function formulaProof(text: string): string {
  return FORMULA_PATTERN.test(text) && !PLAIN_NUMBER_PATTERN.test(text) ? `'${text}` : text;
}
