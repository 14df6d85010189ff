import { readOptions } from '../../addin/command-line/options';

const NOTHING_ELSE = {
  collections: [],
  referenceDate: undefined,
  json: false,
  all: false,
  out: undefined,
  force: false,
  fix: false,
  api: undefined,
};
const HELP = 'Run with --help to see what can be asked.';

describe('what is asked on the command line', () => {
  test.each<[string, string[], unknown]>([
    ['a file alone', ['a.xlsx'], { ...NOTHING_ELSE, file: 'a.xlsx' }],
    ['JSON', ['--json', 'a.xlsx'], { ...NOTHING_ELSE, file: 'a.xlsx', json: true }],
    [
      'everything',
      [
        'a.csv',
        '--collection',
        'asc-wds',
        '--collection=swc',
        '--reference-date',
        '2024-02-29',
        '--out',
        'b.xlsx',
        '--force',
        '--api',
        'https://workforce.example/api',
      ],
      {
        file: 'a.csv',
        collections: ['asc-wds', 'swc'],
        referenceDate: '2024-02-29',
        json: false,
        all: false,
        out: 'b.xlsx',
        force: true,
        fix: false,
        api: 'https://workforce.example/api',
      },
    ],
    [
      'the sure changes',
      ['a.csv', '--fix', 'safe', '--out', 'b.csv'],
      { ...NOTHING_ELSE, file: 'a.csv', fix: true, out: 'b.csv' },
    ],
    [
      'rows that were left out',
      ['a.xlsx', '--check-rows', '24, 30-32', '--check-rows', "'Bob''s staff, 2026!'!7"],
      {
        ...{ ...NOTHING_ELSE, file: 'a.xlsx' },
        checkRows: [
          { first: 23, last: 23 },
          { first: 29, last: 31 },
          { sheet: "Bob's staff, 2026!", first: 6, last: 6 },
        ],
      },
    ],
    ['a file whose name begins with a dash', ['--', '-a.csv'], { ...NOTHING_ELSE, file: '-a.csv' }],
    [
      'a blank sheet',
      ['--template', 'asc-wds/worker', '--out', 'b.xlsx', '--reference-date', '2026-09-30'],
      {
        ...{ template: 'asc-wds/worker', out: 'b.xlsx', force: false },
        ...{ referenceDate: '2026-09-30', api: undefined },
      },
    ],
    ...['localhost:3000', '127.0.0.1', '127.1:80', '[::1]:3000', 'LOCALHOST'].map(
      (host): [string, string[], unknown] => [
        `a service of this machine, ${host}`,
        ['a.xlsx', '--api', `http://${host}/api`],
        { ...NOTHING_ELSE, file: 'a.xlsx', api: `http://${host}/api` },
      ],
    ),
    ['help', ['--help'], 'help'],
    ['help before all else', ['a', 'b', '-h'], 'help'],
  ])('%s', (_, args, asked) => expect(readOptions(args)).toEqual(asked));
});

describe('what can’t be asked is told in plain words', () => {
  const day = 'The reference date must be a day written as year-month-day, such as 2026-09-30.';
  const address =
    'The address after --api must begin with https://, such as https://workforce.example/api. ' +
    'One that begins with http:// must be of this machine, such as http://localhost:3000/api.';
  test.each([
    ['no file', [], `Name the file to check. ${HELP}`],
    ['two files', ['a.xlsx', 'b.xlsx'], `One file is checked at a time, but 2 were named. ${HELP}`],
    ['an option we do not have', ['a.xlsx', '--colection', 'swc'], `There is no option --colection. ${HELP}`],
    ['a short option we do not have', ['a.xlsx', '-x'], `There is no option -x. ${HELP}`],
    ['an option without its value', ['a.xlsx', '--out'], `The option --out needs a value after it. ${HELP}`],
    [
      'an option in the place of a value',
      ['a.xlsx', '--out', '--json'],
      `The option --out needs a value after it. ${HELP}`,
    ],
    [
      'a value for an option that takes none',
      ['a.xlsx', '--json=yes'],
      `The option --json takes no value. ${HELP}`,
    ],
    [
      'codes chosen before without the changes that they go with',
      ['a.xlsx', '--use-answers'],
      'The codes chosen before are put by --fix safe alone: --use-answers goes with it.',
    ],
    [
      'changes in the file itself',
      ['a.xlsx', '--fix', 'safe'],
      'The file that is checked is never changed. Name the copy that --fix is to write, with --out.',
    ],
    [
      'changes that are not sure',
      ['a.xlsx', '--fix', 'all', '--out', 'b.xlsx'],
      'After --fix comes the word safe: only what is surely meant otherwise is changed, and nothing else can be asked.',
    ],
    ['changes of no kind', ['a.xlsx', '--fix'], `The option --fix needs a value after it. ${HELP}`],
    [
      'a blank sheet without a file to write it to',
      ['--template', 'asc-wds/worker'],
      'Name the file that --template is to write, with --out.',
    ],
    ...[['a.xlsx'], ['--json'], ['--fix', 'safe'], ['--collection', 'swc'], ['--check-rows', '4']].map(
      (more): [string, string[], string] => [
        `a blank sheet and ${more.join(' ')}`,
        ['--template', 'asc-wds/worker', '--out', 'b.xlsx', ...more],
        '--template writes a blank sheet and checks nothing: it goes with --out, --force, --reference-date and --api alone.',
      ],
    ),
    ...['0', 'four', '9-7', '4,', 'Staff!', '!4', '4-', '-4', 'Staff!D4'].map(
      (rows): [string, string[], string] => [
        `rows named ${rows}`,
        ['a.xlsx', `--check-rows=${rows}`],
        'After --check-rows come numbers of rows, such as 24 or 24,30-32, with the name of their sheet in front where several are checked: "Staff!24".',
      ],
    ),
    ['a day that is none', ['a.xlsx', '--reference-date', '2026-02-30'], day],
    ['a day in another form', ['a.xlsx', '--reference-date', '30/09/2026'], day],
    ['an address that is none', ['a.xlsx', '--api', 'workforce'], address],
    ['an address of another kind', ['a.xlsx', '--api', 'file:///etc'], address],
    ...['workforce.example', 'localhost.example', '127.0.0.1.example', 'localhost@10.0.0.1', '0.0.0.0'].map(
      (host): [string, string[], string] => [
        `staff data sent in clear to ${host}`,
        ['a.xlsx', '--api', `http://${host}/api`],
        address,
      ],
    ),
    [
      'a file to be replaced, when none is written',
      ['a.xlsx', '--force'],
      '--force replaces the file that --out names, and goes with --out alone.',
    ],
  ])('%s', (_, args, message) => expect(() => readOptions(args)).toThrow(message));
});
