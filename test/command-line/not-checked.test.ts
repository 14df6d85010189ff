import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../../addin/command-line/service';
import { oneSheet } from '../support/build-xlsx';
import { RIGHT, useCommand, WRONG } from './support/command';

const { run, service, write, csv, path } = useCommand();

describe('what could not be checked ends with 2 and a plain message, and prints nothing else', () => {
  const text = (words: string): string => write('notes.csv', words);
  const cases: readonly (readonly [name: string, args: () => string[], errors: string])[] = [
    [
      'an unknown option',
      () => ['--bogus'],
      'There is no option --bogus. Run with --help to see what can be asked.\n',
    ],
    ['a file that is not there', () => [path('none.xlsx')], `There is no file ${path('none.xlsx')}.\n`],
    ['a folder', () => [path('.')], `${path('.')} is a folder. Name a workbook or CSV file in it.\n`],
    [
      'an empty file',
      () => [text('')],
      'This file is empty: it has no bytes in it. Save the workbook again, or choose another file.\n',
    ],
    [
      'a collection that there is none of',
      () => [csv('a.csv', RIGHT), '--collection', 'nmds'],
      expect.stringMatching(
        /^There is no collection nmds\. There are: .*asc-wds.*\.\n$/,
      ) as unknown as string,
    ],
    [
      'a file without headings of ours',
      () => [text('Day,Shift\nMonday,early\n')],
      'No sheet of this file was recognised, so nothing was checked.\n  notes: No row of the first 50 has the headings of a table of the standard, ASC-WDS, CSWW, SWC, LGES or CSM.\n',
    ],
    [
      'a sheet whose headings are formulas that have not been calculated',
      () => [
        write('headings.xlsx', oneSheet('<row r="1"><c r="A1"><f>B9</f></c><c r="B1"><f>C9</f></c></row>')),
      ],
      'No sheet of this file was recognised, so nothing was checked.\n' +
        '  Staff: No row of the first 50 has the headings of a table of the standard, ASC-WDS, CSWW, SWC, LGES or CSM. ' +
        '2 cells hold formulas that have not been calculated; open it in Excel and save. They could not be checked.\n',
    ],
    [
      'a copy over the file itself',
      () => [write('self.xlsx', oneSheet('')), '--out', path('self.xlsx')],
      '--out names the file that is checked, which is never changed. Give the copy another name.\n',
    ],
    [
      'a copy over the file itself by another way',
      () => {
        const file = write('target.xlsx', oneSheet(''));
        symlinkSync(file, path('link.xlsx'));
        return [file, '--out', path('link.xlsx')];
      },
      '--out names the file that is checked, which is never changed. Give the copy another name.\n',
    ],
    [
      'a copy of a CSV file as a CSV file',
      () => [csv('a.csv', RIGHT), '--out', path('b.csv')],
      'A CSV or XML file can’t show highlights, so the copy is an Excel workbook: give --out a name that ends in .xlsx.\n',
    ],
    [
      'a changed copy of a CSV file as something else',
      () => [csv('a.csv', RIGHT), '--fix', 'safe', '--out', path('b.txt')],
      'The copy of a CSV file is a CSV file or an Excel workbook: give --out a name that ends in .csv or .xlsx.\n',
    ],
    [
      'a changed copy of a CSV file over the file itself',
      () => [csv('over.csv', RIGHT), '--fix', 'safe', '--out', path('over.csv')],
      '--out names the file that is checked, which is never changed. Give the copy another name.\n',
    ],
    [
      'a changed copy of an XML return as XML',
      () => [
        join(__dirname, '../samples/csww/social_work_workforce_2022_one_worker.xml'),
        ...['--fix', 'safe', '--out', path('b.xml')],
      ],
      'A CSV or XML file can’t show highlights, so the copy is an Excel workbook: give --out a name that ends in .xlsx.\n',
    ],
    [
      'a copy of another kind',
      () => [write('macro.xlsm', oneSheet('')), '--out', path('b.xlsx')],
      'The copy is a workbook of the same kind as macro.xlsm: give --out a name that ends in .xlsm, such as macro (marked).xlsm.\n',
    ],
    [
      'a copy into a folder that is not there',
      () => [csv('a.csv', RIGHT), '--out', path('no/b.xlsx')],
      `There is no folder ${path('no')} to write to.\n`,
    ],
  ];
  test.each(cases)('%s', async (_, args, errors) => {
    expect(await run(args())).toEqual({ status: 2, printed: '', errors });
  });

  it('a service that can’t be started', async () => {
    const startService = () => Promise.reject(new Error('No room.'));

    expect(await run([csv('a.csv', RIGHT)], { startService })).toEqual({
      status: 2,
      printed: '',
      errors: 'The service could not be started on this machine. No room.\n',
    });
  });
});

describe('when the service fails midway', () => {
  const failing = (route: string) => async (): Promise<Service> => {
    const whole = await service();
    const ask: typeof fetch = (input, init) =>
      new Request(input, init).url.endsWith(route)
        ? Promise.resolve(new Response('{}', { status: 400 }))
        : whole.fetch(input, init);
    return { ...whole, fetch: ask };
  };

  it('prints what was checked, says that a part was not, and ends with 2', async () => {
    const { status, printed, errors } = await run([csv('part.csv', WRONG)], {
      startService: failing('/relations'),
    });

    expect([
      status,
      printed.split('\n').at(-2),
      errors.startsWith('Part of the file could not be checked. '),
    ]).toEqual([2, '1 row checked: 1 error. A part could not be checked.', true]);
  });

  it('prints nothing when no row was checked', async () => {
    const { status, printed, errors } = await run([csv('none.csv', WRONG)], {
      startService: failing('/checks'),
    });

    expect([status, printed, errors === '']).toEqual([2, '', false]);
  });
});
