import { parseArgs } from 'node:util';
import { CommandError } from './command-error';
import { SEE_HELP } from './help';

/** What was asked on the command line. */
export interface CheckCommand {
  readonly file: string;
  /** Empty: all collections. */
  readonly collections: readonly string[];
  /** ISO date; left out, the day that the file names, or today. */
  readonly referenceDate?: string;
  readonly json: boolean;
  readonly out?: string;
  /** Address of the service, without which it runs on this machine. */
  readonly api?: string;
}

/** Reads the arguments after the program's name; `help` when that is asked for. */
export function readOptions(args: readonly string[]): CheckCommand | 'help' {
  const { values, positionals } = parse(args);
  if (values.help === true) return 'help';
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
    referenceDate: readDay(values['reference-date']),
    json: values.json ?? false,
    out: values.out,
    api: readAddress(values.api),
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
        out: { type: 'string' },
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

function readAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol === 'https:' || protocol === 'http:') return text;
  throw new CommandError(
    'The address after --api must begin with https://, such as https://workforce.example/api.',
  );
}
