import { parseArgs } from 'node:util';
import { CommandError } from './command-error';
import { SEE_HELP } from './help';
import { readRowsAsked } from './rows-asked';
import type { RowsAsked } from './rows-asked';

/** What was asked on the command line. */
export interface CheckCommand {
  readonly file: string;
  /** Empty: all collections. */
  readonly collections: readonly string[];
  /** ISO date; left out, the day that the file names, or today. */
  readonly referenceDate?: string;
  readonly json: boolean;
  /** List each finding, also those alike. */
  readonly all: boolean;
  readonly out?: string;
  /** Replace a file that is there under the name of the copy. */
  readonly force: boolean;
  /** Put right in the copy what is surely meant otherwise. */
  readonly fix: boolean;
  /** With `fix`: put the codes chosen before, too, which the workbook keeps. */
  readonly useAnswers?: true;
  /** Rows to check though they look like no data; left out: none. */
  readonly checkRows?: readonly RowsAsked[];
  /** Address of the service, without which it runs on this machine. */
  readonly api?: string;
}

/** A blank workbook was asked for; no file is checked. */
export interface TemplateCommand extends Pick<CheckCommand, 'referenceDate' | 'force' | 'api'> {
  /** Id of the layout. */
  readonly template: string;
  readonly out: string;
}

/** Reads the arguments after the program's name; `help` when that is asked for. */
export function readOptions(args: readonly string[]): CheckCommand | TemplateCommand | 'help' {
  const { values, positionals } = parse(args);
  if (values.help === true) return 'help';
  const referenceDate = readDay(values['reference-date']);
  const api = readAddress(values.api);
  const { template, out, force = false } = values;
  if (force && out === undefined)
    throw new CommandError('--force replaces the file that --out names, and goes with --out alone.');
  if (template !== undefined) {
    const asksForCheck =
      values.json ||
      values.all ||
      values.fix !== undefined ||
      values['use-answers'] ||
      values['check-rows'] !== undefined;
    if (positionals.length > 0 || values.collection !== undefined || asksForCheck)
      throw new CommandError(
        '--template writes a blank sheet and checks nothing: it goes with --out, --force, --reference-date and --api alone.',
      );
    if (out === undefined) throw new CommandError('Name the file that --template is to write, with --out.');
    return { template, out, force, referenceDate, api };
  }
  const [file, ...others] = positionals;
  if (file === undefined) throw new CommandError(`Name the file to check. ${SEE_HELP}`);
  if (others.length > 0) {
    throw new CommandError(
      `One file is checked at a time, but ${positionals.length} were named. ${SEE_HELP}`,
    );
  }
  return {
    file,
    collections: values.collection ?? [],
    referenceDate,
    json: values.json ?? false,
    all: values.all ?? false,
    out,
    force,
    fix: readFix(values.fix, out),
    ...(readUseAnswers(values['use-answers'], values.fix) ? { useAnswers: true } : {}),
    ...(values['check-rows'] === undefined ? {} : { checkRows: readRowsAsked(values['check-rows']) }),
    api,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        collection: { type: 'string', multiple: true },
        'reference-date': { type: 'string' },
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        fix: { type: 'string' },
        'use-answers': { type: 'boolean' },
        'check-rows': { type: 'string', multiple: true },
        template: { type: 'string' },
        api: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CommandError(`${wordsFor(error as NodeJS.ErrnoException)} ${SEE_HELP}`, { cause: error });
  }
}

/** Node's own words for wrong arguments speak to programmers. */
function wordsFor({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? 'one option';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`;
  const takesNone = message.includes('does not take an argument');
  return takesNone ? `The option ${option} takes no value.` : `The option ${option} needs a value after it.`;
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 2026-02-30 is read as 2 March: only a day that comes back as it went in is one.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new CommandError(`The reference date must be a day written as year-month-day, such as 2026-09-30.`);
  }
  return text;
}

function readFix(word: string | undefined, out: string | undefined): boolean {
  if (word === undefined) return false;
  if (word !== 'safe') {
    throw new CommandError(
      'After --fix comes the word safe: only what is surely meant otherwise is changed, and nothing else can be asked.',
    );
  }
  if (out === undefined) {
    throw new CommandError(
      'The file that is checked is never changed. Name the copy that --fix is to write, with --out.',
    );
  }
  return true;
}

function readUseAnswers(isAsked: boolean | undefined, fix: string | undefined): isAsked is true {
  if (isAsked === true && fix === undefined) {
    throw new CommandError(
      'The codes chosen before are put by --fix safe alone: --use-answers goes with it.',
    );
  }
  return isAsked === true;
}

/** Rows of staff travel to the service: in clear they do so within this machine alone. */
function readAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { protocol, hostname } = URL.canParse(text) ? new URL(text) : { protocol: '', hostname: '' };
  if (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))) return text;
  throw new CommandError(
    'The address after --api must begin with https://, such as https://workforce.example/api. ' +
      'One that begins with http:// must be of this machine, such as http://localhost:3000/api.',
  );
}

/** @param host as a URL gives it: small letters, and numbers of every form as 127.0.0.1 */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
