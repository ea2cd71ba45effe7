// The command line in the language of the person: help of every command, and what the library that reads command lines
// says of a wrong one.
import { Option, type Command, type CommanderError } from 'commander';
import { HELP, HELP_WORDS, USAGE_ERRORS } from '../messages/help.js';
import { LANGUAGES, type Language, type Texts } from '../messages/language.js';
import type { CommandIo } from './io.js';
import { spokenLanguage } from './language.js';
import { oneOf } from './options.js';

export type Say = (texts: Texts) => string;

/** What commands are declared with. */
export interface Declaring {
  readonly io: CommandIo;
  readonly argv: readonly string[];
  readonly say: Say;
  /** Takes the exit status of the command. */
  readonly end: (status: number) => void;
}

/** Before the command line is read, as its help and its errors want a language, too. */
export function languageAsked(argv: readonly string[], env: CommandIo['env']): Language {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const typed = words[at]?.startsWith('--lang=') === true ? words[at].slice('--lang='.length) : words[at + 1];
  const lang = at < 0 ? undefined : LANGUAGES.find((language) => language === typed?.trim().toLowerCase());
  return spokenLanguage({ env }, { lang });
}

/** Gives every command the option of the language. */
export function withLanguage(program: Command, say: Say): void {
  for (const command of program.commands) {
    if (command.commands.length > 0) withLanguage(command, say);
    else command.addOption(new Option('--lang <code>', say(HELP.lang)).argParser(oneOf('language', LANGUAGES)));
  }
}

function isHeading(title: string): title is keyof typeof HELP_WORDS {
  return Object.hasOwn(HELP_WORDS, title);
}

/** `kr-sme help dict find`; a command that there is none of is an error, as everywhere else. */
export function declareHelp(program: Command, { say }: Declaring): void {
  program
    .command('help')
    .argument('[command...]')
    .summary(say(HELP.helpCommand))
    .description(say(HELP.helpCommand))
    .action((words: readonly string[]) => {
      let asked = program;
      for (const word of words) {
        const next = asked.commands.find((command) => command.name() === word);
        if (next === undefined) {
          asked.error(`error: unknown command '${word}'`, { code: 'commander.unknownCommand' });
          return;
        }
        asked = next;
      }
      asked.outputHelp();
    });
}

/** Settings that commands declared after it inherit. */
export function speakCommander(program: Command, io: CommandIo, language: Language): void {
  program
    .helpOption('-h, --help', HELP.help[language])
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => (isHeading(title) ? HELP_WORDS[title][language] : title),
      styleUsage: (usage) =>
        usage
          .split(' ')
          .map((word) => (isHeading(word) ? HELP_WORDS[word][language] : word))
          .join(' '),
      optionDescription: (option) => {
        const { description } = option;
        const defaultValue: unknown = option.defaultValue;
        return typeof defaultValue === 'string' || typeof defaultValue === 'number'
          ? `${description} ${HELP.defaultValue(String(defaultValue))[language]}`
          : description;
      },
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => {
        // Commander puts its guess of what was meant on a second line; Korean is said where the error is caught.
        if (language === 'en') write(`${text.trim().replaceAll('\n', ' ')}\n`);
      },
    });
}

/** What a wrong command line is told in Korean; nothing where it was told already, or the help was shown in its place. */
export function usageError({ code, message }: CommanderError, language: Language): string | undefined {
  if (language === 'en' || code === 'commander.help') return undefined;
  const what = /'(?<what>[^']*)'/u.exec(message)?.groups?.['what'] ?? '';
  const guess = /\(Did you mean (?:one of )?(?<guess>.*?)\?\)/u.exec(message)?.groups?.['guess'];
  const say = USAGE_ERRORS[code];
  return say === undefined ? message : say(what, guess === undefined ? '' : `. ${guess}인가요?`);
}
