// A path inside a command that people copy, as the shell takes it that they copy it to: a POSIX shell, PowerShell on Windows.
//   보도 자료/a.txt → '보도 자료/a.txt'        it's.txt → 'it'\''s.txt' (POSIX), 'it''s.txt' (PowerShell)

/** What no shell of the two reads as anything else. */
const PLAIN_PATTERN = /^[\p{L}\p{N}_./][\p{L}\p{N}_./-]*$/u;
/** `C:\news`, `\\server\share` */
const PLAIN_WINDOWS_PATTERN = /^(?:[A-Za-z]:|\\\\)?[\p{L}\p{N}_./\\][\p{L}\p{N}_./\\-]*$/u;
/** PowerShell takes these for quotation marks too. */
const POWERSHELL_QUOTE_PATTERN = /['‘’‚‛]/gu;

export function shellWord(path: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32')
    return PLAIN_WINDOWS_PATTERN.test(path) ? path : `'${path.replace(POWERSHELL_QUOTE_PATTERN, '$&$&')}'`;
  return PLAIN_PATTERN.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
