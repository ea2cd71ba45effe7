// `kr-sme dict lint my-dict`: what is wrong or risky in dictionaries, a line a finding, as editors and CI read it.
import { SYSTEM } from '../../messages/errors/system.js';
import { LINT_REMEDIES } from '../../messages/lint.js';
import { spokenLanguage } from '../language.js';
import { fixDictionaries, lintDictionaries, type Finding } from '../../curation/lint/index.js';
import { prettyJson } from '../../output/pretty-json.js';
import { createStreamSink, writeWholeFile } from '../../output/sink.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import type { CommandIo } from '../io.js';
import { createMessages, createStyle } from '../messages.js';
import { printable, type Style } from '../../text/printable.js';
import type { Language } from '../../messages/language.js';
import { CURATING } from '../../messages/terminal.js';

export interface LintFlags {
  readonly fix?: boolean;
  readonly strict?: boolean;
  readonly format: 'pretty' | 'json';
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

function lineOf(
  { file, line, column, level, message, remedy, rule }: Finding,
  style: Style,
  language: Language,
): string {
  const place = `${file}:${String(line)}${column === undefined ? '' : SYSTEM.column(column)[language]}`;
  const said = LINT_REMEDIES.level(level)[language];
  const shownLevel = level === 'error' ? style.bad(said) : said;
  return `${style.strong(printable(place))}: ${shownLevel}: ${printable(LINT_REMEDIES.finding(message, remedy)[language])} ${style.faint(`[${rule}]`)}\n`;
}

/** @throws UserError for a folder that is missing or holds no dictionary; ClosedPipeError. */
export async function runLint(folders: readonly string[], flags: LintFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  const style = await createStyle(io, 'stdout', flags);
  const language = spokenLanguage(io, flags);
  const sink = createStreamSink(io.stdout);
  const asked = folders.length === 0 ? [undefined] : folders;
  if (flags.fix === true) {
    for (const folder of asked) {
      for (const { path, shownAs, text } of fixDictionaries(folder)) {
        await writeWholeFile(path, text);
        messages.note(CURATING.mended(shownAs));
      }
    }
  }
  const findings = asked.flatMap((folder) => lintDictionaries(folder));
  if (flags.format === 'json')
    await sink.write(
      `${prettyJson({
        findings: findings.map((finding) => ({ ...finding, message: finding.message.en, remedy: finding.remedy.en })),
      })}\n`,
    );
  else for (const finding of findings) await sink.write(lineOf(finding, style, language));
  const errors = findings.filter(({ level }) => level === 'error').length;
  const mendable = findings.filter(({ fixable }) => fixable === true).length;
  messages.note(
    findings.length === 0 ? CURATING.noFindings : CURATING.findings(errors, findings.length - errors, mendable),
  );
  return errors > 0 || (flags.strict === true && findings.length > 0) ? EXIT.partly : EXIT.done;
}
