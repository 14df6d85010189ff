import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../addin/hosts/files/open-workbook';
import { useCommand } from './support/command';

const { run, path } = useCommand();
const SAMPLE = join(__dirname, '../../samples/csww/social_work_workforce_2022_one_worker.xml');

describe('An XML return of the children’s social work census on the command line', () => {
  it('is checked record by record, for the day that its header names', async () => {
    const { status, printed, errors } = await run([SAMPLE, '--collection', 'csww']);

    expect({ status, errors, printed: printed.split('\n') }).toEqual({
      status: 1,
      errors: '',
      printed: [
        'Checked as on 30 September 2022.',
        '  Header: CSWW header, 1 row, 7 headings recognised in row 1.',
        '  LALevelVacancies: CSWW authority 2022, 1 row, 3 headings recognised in row 1.',
        '  CSWWWorker: CSWW workers 2022, 1 row, 23 headings recognised in row 1.',
        '',
        '2 errors. Must be put right before the return is accepted.',
        expect.stringMatching(
          /^ {2}CSWWWorker {2}C2 {2}The full-time equivalent must be 0 for someone who has left/,
        ),
        expect.stringMatching(/^ {2}CSWWWorker {2}M2 {2}"1990-04-07" does not lie in the census year/),
        '',
        expect.stringMatching(/^2 queries\. /),
        expect.stringMatching(/^ {2}CSWWWorker {2}Q2 {2}"72" cases are more than 40/),
        expect.stringMatching(/^ {2}CSWWWorker {2}V2 {2}Absence and its reason do not go together/),
        '',
        expect.stringMatching(/^3 rows checked: 2 errors, 2 queries/),
        '',
      ],
    });
  });

  it('is checked for another day when one is given', async () => {
    const { printed } = await run([SAMPLE, '--collection', 'csww', '--reference-date', '2025-09-30']);
    expect(printed).toContain('Checked as on 30 September 2025.\n');
  });

  it('has its marked copy as a workbook, a sheet for each kind of record', async () => {
    const out = path('marked.xlsx');
    await run([SAMPLE, '--collection', 'csww', '--out', out]);
    expect(openWorkbook(readFileSync(out), 'marked.xlsx').sheets.map(({ name }) => name)).toEqual([
      'Header',
      'LALevelVacancies',
      'CSWWWorker',
    ]);
  });

  it('that is to be copied under another kind of name is not checked, and it says why', async () => {
    const { status, errors } = await run([SAMPLE, '--out', path('marked.xml')]);
    expect([status, errors]).toEqual([
      2,
      'A CSV or XML file can’t show highlights, so the copy is an Excel workbook: give --out a name that ends in .xlsx.\n',
    ]);
  });
});
