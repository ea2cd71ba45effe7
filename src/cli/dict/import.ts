// `kr-sme dict import corpCode.xml -o my-dict`: a list that people download → a user dictionary, with a report of what
// was left out or marked weak, and why.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { importList, importSourceOf, type LeftOut, type MarkedWeak } from '../../curation/import/index.js';
import { writeRecord } from '../../dictionary/csv-records.js';
import { checkDictionaryFolder, createResources } from '../../dictionary/load.js';
import { mergeIntoFolder } from '../../curation/user-folder.js';
import { UserError, whyUnwritable } from '../../core/errors.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { formulaProof } from '../../output/formula.js';
import { writeWholeFile } from '../../output/sink.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import type { CommandIo } from '../io.js';
import { spokenLanguage } from '../language.js';
import { createMessages, type Messages } from '../messages.js';
import { readList } from './read-list.js';
import type { Language, Texts } from '../../messages/language.js';
import { CURATING } from '../../messages/terminal.js';

export interface ImportFlags {
  readonly from?: string;
  readonly output: string;
  readonly dict?: readonly string[];
  readonly report?: string;
  readonly encoding?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

const MOST_REASONS = 12;

/** `known already as krx:005930` and `… krx:000660` are one reason. */
function reasonKind({ ko, en }: Texts): Texts {
  const general = (text: string): string =>
    text.replace(/ ?\((?:MeCab|dictionaries|lexicons)[^)]*\)/u, '').replace(/: .*$/u, '');
  return {
    ko: general(ko)
      .replace(/^이미 .*$/u, '이미 있습니다')
      .replace(/^.*(?=의 이름이기도 합니다$)/u, '다른 것')
      .replace(/(?<!\d)\d+개/u, '여럿'),
    en: general(en)
      .replace(/^(?<kind>known already as|is also a name of) .*$/u, '$<kind> …')
      .replace(/^\d+ of this name/u, 'several of this name'),
  };
}

function summarize(what: Texts, items: readonly (LeftOut | MarkedWeak)[], messages: Messages): void {
  const groups = new Map<string, { kind: Texts; count: number; names: string[] }>();
  for (const { name, reason } of items) {
    const kind = reasonKind(reason);
    const group = groups.get(kind.en) ?? { kind, count: 0, names: [] };
    group.count += 1;
    if (group.names.length < 3 && name !== '') group.names.push(name);
    groups.set(kind.en, group);
  }
  const sorted = [...groups].toSorted(([, a], [, b]) => b.count - a.count);
  for (const [, { kind, count, names }] of sorted.slice(0, MOST_REASONS)) {
    messages.note(CURATING.reason(what, count, kind, names));
  }
  if (sorted.length > MOST_REASONS) messages.note(CURATING.moreReasons(what, sorted.length - MOST_REASONS));
}

function reportOf(leftOut: readonly LeftOut[], weak: readonly MarkedWeak[], language: Language): string {
  const rows = [
    ...leftOut.map(({ name, line, reason }) => ['left out', name, String(line), reason[language]]),
    ...weak.map(({ name, line, reason }) => ['weak', name, String(line), reason[language]]),
  ];
  const lines = [['what', 'name', 'line', 'reason'], ...rows].map((cells) => writeRecord(cells.map(formulaProof)));
  return `\ufeff${lines.map((line) => `${line}\n`).join('')}`;
}

/** @throws UserError naming file and line of a broken list or dictionary; nothing is written then. */
export async function runImport(path: string, flags: ImportFlags, io: CommandIo): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  const folder = await stat(flags.output).catch(() => undefined);
  if (folder !== undefined && !folder.isDirectory()) {
    throw new UserError(COMMAND_ERRORS.outputIsFile(flags.output));
  }
  const text = await readList(path, flags.encoding);
  const source = importSourceOf(text, flags.from);
  const resources = createResources(flags.dict ?? []);
  const { rows, leftOut, weak } = importList(text, path, source, resources);
  for (const merged of mergeIntoFolder(flags.output, rows)) {
    await mkdir(dirname(merged.path), { recursive: true }).catch((error: unknown) => {
      throw new UserError(COMMAND_ERRORS.cannotWrite(flags.output, whyUnwritable(error)));
    });
    await writeWholeFile(merged.path, merged.text);
    messages.note(CURATING.added(merged.shownAs, merged.added, merged.replaced));
  }
  if (flags.report !== undefined)
    await writeWholeFile(flags.report, reportOf(leftOut, weak, spokenLanguage(io, flags)));
  summarize(CURATING.markedWeak, weak, messages);
  summarize(CURATING.leftOut, leftOut, messages);
  if (rows.length === 0) {
    messages.note(CURATING.nothingToAdd);
    return EXIT.done;
  }
  checkDictionaryFolder(flags.output);
  messages.note(CURATING.useThem(flags.output));
  return EXIT.done;
}
