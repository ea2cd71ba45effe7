// `kr-sme dict find 중진공`: which rows of the dictionaries answer to a name, and how.
import { createNameFinder, listNames, type FoundName, type Match } from '../../curation/find/index.js';
import { createResources } from '../../dictionary/load.js';
import { ENTITY_KINDS } from '../../entities/index.js';
import { prettyJson } from '../../output/pretty-json.js';
import { createStreamSink } from '../../output/sink.js';
import { UserError } from '../../core/errors.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import type { CommandIo } from '../io.js';
import { createMessages, createStyle } from '../messages.js';
import { printable, type Style } from '../../text/printable.js';
import type { Language } from '../../messages/language.js';
import { FOUND_NAMES, MATCHED } from '../../messages/checks.js';
import { CURATING } from '../../messages/terminal.js';
import { valueLabel } from '../../output/workbook/labels.js';
import { spokenLanguage } from '../language.js';

export interface FindFlags {
  readonly dict?: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly limit: number;
  readonly color?: boolean;
  readonly lang?: Language;
}

export function describeName(found: FoundName, style: Style, language: Language): string {
  const period =
    found.validFrom === undefined && found.validTo === undefined
      ? ''
      : ` ${found.validFrom ?? ''}..${found.validTo ?? ''}`;
  const isWeak = found.strength === 'weak';
  const said = found.role === 'name' ? FOUND_NAMES.name(isWeak) : FOUND_NAMES.alias(isWeak, found.name);
  const what = said[language];
  const detail = found.detail === undefined || found.detail === '' ? '' : `, ${found.detail}`;
  return `${style.strong(printable(found.surface))} ${valueLabel('type', found.type, language)}, ${printable(`${what}${detail}${period}`)} ${style.faint(printable(found.id ?? ''))} ${printable(found.row)}`;
}

/** @throws UserError for a broken dictionary; ClosedPipeError. Status 1 when nothing answers. */
export async function runFind(asked: readonly string[], flags: FindFlags, io: CommandIo): Promise<ExitStatus> {
  const query = asked.join(' ');
  if (query.trim() === '') throw new UserError(COMMAND_ERRORS.findNeeds);
  const resources = createResources(flags.dict ?? []);
  const kinds = ENTITY_KINDS.map((create) => create(resources));
  const found = createNameFinder(listNames(kinds, resources)).find(query, { limit: flags.limit });
  const sink = createStreamSink(io.stdout);
  if (flags.format === 'json') {
    await sink.write(`${prettyJson({ query, found })}\n`);
  } else {
    const style = await createStyle(io, 'stdout', flags);
    const language = spokenLanguage(io, flags);
    let match: Match | undefined;
    for (const name of found) {
      if (name.match !== match) await sink.write(`${MATCHED[name.match][language]}:\n`);
      ({ match } = name);
      await sink.write(`  ${describeName(name, style, language)}\n`);
    }
  }
  if (found.length > 0) return EXIT.done;
  const messages = await createMessages(io, flags);
  messages.note(CURATING.notFound(query));
  return EXIT.partly;
}
