import { readFileSync } from 'node:fs';
import { useCommand } from './support/command';
import { openWorkbook } from '../support/open-workbook';

const { run, write, path } = useCommand();

describe('--template', () => {
  it('writes a blank sheet that is recognised, and whose example row is right', async () => {
    const out = path('blank.xlsx');
    const made = await run(['--template', 'swc/vacancy', '--out', out]);
    const checked = await run([out, '--collection', 'swc']);
    const [sheet] = openWorkbook(readFileSync(out), 'blank.xlsx').sheets;

    expect({ made, sheet: sheet?.name, status: checked.status }).toEqual({
      made: {
        status: 0,
        printed: expect.stringMatching(/blank\.xlsx is a blank sheet for [^:]+: \d+ columns\.\n$/) as unknown,
        errors: '',
      },
      sheet: expect.stringContaining('SWC') as unknown,
      status: 0,
    });
    expect(checked.printed).toContain('1 row checked: no problems found.');
  });

  it('names the tables that there are', async () => {
    const { status, printed, errors } = await run(['--template', 'swc/nothing', '--out', path('none.xlsx')]);
    expect([status, printed, errors.split('\n')]).toEqual([
      2,
      '',
      expect.arrayContaining([
        'There is no table swc/nothing. There are:',
        '  swc/vacancy',
        '  asc-wds/worker',
      ]),
    ]);
  });

  it.each([
    [
      'another kind of file',
      () => path('blank.csv'),
      'What is written is an Excel workbook: give --out a name that ends in .xlsx.\n',
    ],
    [
      'a file that is there, and may have been filled in',
      () => write('filled.xlsx', 'x'),
      `There is a file ${path('filled.xlsx')} already. Give --out another name, or add --force to replace it.\n`,
    ],
    [
      'a folder that is not there',
      () => path('no/b.xlsx'),
      `There is no folder ${path('no')} to write to.\n`,
    ],
  ])('does not write %s', async (_, out, errors) => {
    expect(await run(['--template', 'swc/vacancy', '--out', out()])).toEqual({
      status: 2,
      printed: '',
      errors,
    });
  });
});
