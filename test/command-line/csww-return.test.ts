import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckJson } from '../../addin/handing-over/export-json';
import { useCommand } from './support/command';
import { openWorkbook } from '../support/open-workbook';

const { run, write, path } = useCommand();
const SAMPLE = join(__dirname, '../samples/csww/social_work_workforce_2022_one_worker.xml');

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
        '  CSWWWorker, column C, FTE',
        '    C2  The full-time equivalent must be 0 for someone who has left',
        '        ("1990-04-07"). Enter 0.',
        '  CSWWWorker, column M, RoleEndDate',
        '    M2  "1990-04-07" does not lie in the census year (1 October to 30 September)',
        '        of the reference date. Correct it, or check for 30 September of the',
        '        right year.',
        '',
        expect.stringMatching(/^2 queries\. /),
        '  CSWWWorker, column Q, Cases30',
        '    Q2  "72" cases are more than 40, which is unusual. Check the number.',
        '  CSWWWorker, column V, ReasonAbsence',
        '    V2  Absence and its reason do not go together. Give a reason for an absence',
        '        (1), and none without one.',
        '',
        expect.stringMatching(/^3 rows checked: 2 errors, 2 queries/),
        '',
      ],
    });
  });

  it('with its items in another order is told so, under the rule of the census', async () => {
    const xml = readFileSync(SAMPLE, 'utf8');
    const agency = '<AgencyWorker>1</AgencyWorker>';
    const moved = xml.replace(agency, '').replace('<FTE>', `${agency}<FTE>`);
    const file = write('moved.xml', moved);
    const { printed } = await run([file, '--collection', 'csww', '--json']);

    expect((JSON.parse(printed) as CheckJson).tables.flatMap(({ problems }) => problems)).toEqual([
      {
        kind: 'order',
        severity: 'error',
        rule: 'csww/L060',
        message:
          'In a record of this file AgencyWorker stands after SWENo. Have the file written with its items in the order of the census.',
      },
    ]);
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
