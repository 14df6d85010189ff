import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { cellName } from '../../core/values/column-letters';
import type { CheckJson } from '../../addin/handing-over/export-json';
import type { FixesJson } from '../../addin/command-line/fix-report';
import { makeSample } from '../../infra/build/sample/make-sample';
import { oneSheet } from '../support/build-xlsx';
import { HEADINGS, RIGHT, useCommand } from './support/command';
import { openWorkbook } from '../support/open-workbook';

const { run, write, csv, path } = useCommand();
const FIX = ['--fix', 'safe', '--out'];

/** The right row with other values in some columns. */
function row(values: Readonly<Record<string, string>>): string {
  const headings = HEADINGS.split(',');
  return RIGHT.split(',')
    .map((value, at) => values[headings[at]!] ?? value)
    .join();
}

const CHANGES = {
  POSTCODE: ' sw1a  2aa',
  DOB: '1980-01-31',
  GENDER: 'Male',
  ETHNICITY: 'White British',
  DISABLED: '00',
};

async function fixJson(file: string, out: string) {
  const { printed, errors } = await run([file, ...FIX, out, '--json']);
  return { ...(JSON.parse(printed) as CheckJson & FixesJson), errors };
}

describe('--fix safe of a CSV file', () => {
  it('changes what is surely meant otherwise, says so, and reports what remains', async () => {
    const file = csv(
      'noise.csv',
      RIGHT,
      row({ ...CHANGES, UNIQUEWORKERID: 'b' }),
      row({ POSTCODE: 'ABC123' }),
    );
    const before = readFileSync(file);
    const out = path('noise-fixed.csv');
    const { status, printed, errors } = await run([file, ...FIX, out]);

    expect({ status, errors, printed: printed.split('\n').slice(0, 12) }).toEqual({
      status: 1,
      errors: '',
      printed: [
        '5 cells were changed in the copy.',
        '  F3  " sw1a  2aa" becomes "SW1A 2AA"',
        '  G3  "1980-01-31" becomes "31/01/1980" (31 January 1980)',
        '  H3  "Male" becomes "1" (Male)',
        '  I3  "White British" becomes "31" (English / Welsh / Scottish / Northern Irish',
        '      / British)',
        '  N3  "00" becomes "0" (No)',
        '',
        'Checked as on 22 November 2026.',
        '  noise: ASC-WDS workers, 3 rows, 44 headings recognised in row 1.',
        '',
        expect.stringMatching(/^\d+ errors?\./),
      ],
    });
    const right = row({ ...CHANGES, UNIQUEWORKERID: 'b', POSTCODE: 'SW1A 2AA' })
      .replace('1980-01-31', '31/01/1980')
      .replace('Male,White British', '1,31')
      .replace(',00,', ',0,');
    expect(readFileSync(out, 'utf8').split('\r\n')).toEqual([
      HEADINGS,
      RIGHT,
      right,
      row({ POSTCODE: 'ABC123' }),
      '',
    ]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('ends with 0 when nothing is left to put right', async () => {
    expect(await run([csv('all.csv', row(CHANGES)), ...FIX, path('all-fixed.csv')])).toMatchObject({
      status: 0,
      printed: expect.stringContaining('1 row checked: no problems found.') as unknown,
    });
  });

  it('names the changes in JSON', async () => {
    const file = csv('json.csv', row({ GENDER: 'Male' }), row({ UNIQUEWORKERID: 'b', GENDER: 'Male' }));
    const { fixes, notFixed, counts } = await fixJson(file, path('json-fixed.csv'));

    expect({ fixes, notFixed, errors: counts.errors }).toEqual({
      fixes: [
        ...[{ sheet: 'json', column: 'H', cells: ['H2:H3'], count: 2 }].map((one) => ({
          ...one,
          ...{ before: 'Male', after: '1', label: 'Male' },
        })),
      ],
      notFixed: [],
      errors: 0,
    });
  });

  it('writes a workbook when asked, with what remains marked', async () => {
    const out = path('csv-fixed.xlsx');
    await run([csv('to-book.csv', row({ ...CHANGES, POSTCODE: 'ABC123' })), ...FIX, out]);
    const book = openWorkbook(readFileSync(out), 'a.xlsx');

    expect([book.sheets[0]?.cell(1, 5), book.sheets[0]?.cell(1, 7), book.sheets[0]?.cell(1, 8)]).toEqual([
      'ABC123',
      '1',
      '31',
    ]);
    expect(book.save({ marks: [] }).bytes).not.toEqual(book.save().bytes);
  });
});

describe('--fix safe of a workbook', () => {
  const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
  /** The gender is a formula's result; the first cell has a format of its own. */
  function book(name: string, after = ''): string {
    const cells = row(CHANGES).split(',').map(cell);
    cells[0] = '<c t="str" s="1"><v>bu</v></c>';
    cells[7] = '<c t="str"><f>"Ma"&amp;"le"</f><v>Male</v></c>';
    const data = `<row>${HEADINGS.split(',').map(cell).join('')}</row><row>${cells.join('')}</row>`;
    const styles = '<cellXfs count="2"><xf/><xf applyFont="1"/></cellXfs>';
    const parts = { 'xl/media/logo.bin': new Uint8Array([1, 2, 3]) };
    return write(name, oneSheet(data, { after, styles, parts }));
  }

  it('leaves formulas, and says which', async () => {
    const out = path('formula-fixed.xlsx');
    const { printed } = await run([book('formula.xlsx'), ...FIX, out]);
    const sheet = openWorkbook(readFileSync(out), 'a').sheets[0]!;

    expect(printed).toContain('\n1 cell holds a formula and was left as it is: H2.\n');
    expect([sheet.hasFormula(1, 7), sheet.cell(1, 7), sheet.cell(1, 8), sheet.cell(1, 6)]).toEqual([
      true,
      'Male',
      // Numbers and dates become what Excel has for them.
      expect.anything() as unknown,
      { date: '1980-01-31' },
    ]);
  });

  it('keeps every other part byte for byte, and every cell that it does not name', async () => {
    const file = book('parts.xlsx');
    const out = path('parts-fixed.xlsx');
    const { fixes } = await fixJson(file, out);
    const [before, after] = [file, out].map((name) => unzipSync(readFileSync(name)));
    const changed = Object.keys({ ...before, ...after }).filter(
      (part) => Buffer.compare(before![part] ?? Buffer.of(), after![part] ?? Buffer.of()) !== 0,
    );
    // A date needs a format, marks theirs, and a formula is to be worked out anew.
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(differences(file, out)).toEqual(cellsOf(fixes));
  });

  it('has nothing to do on the copy', async () => {
    const first = path('twice-1.xlsx');
    const second = path('twice-2.xlsx');
    await run([book('twice.xlsx'), ...FIX, first]);
    const { fixes, notFixed } = await fixJson(first, second);

    expect([fixes, notFixed.map(({ cell: name, why }) => [name, why])]).toEqual([[], [['H2', 'formula']]]);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it('leaves locked cells, and says which', async () => {
    const file = book('locked.xlsx', '<sheetProtection sheet="1"/>');
    const { printed, errors } = await run([file, ...FIX, path('locked-fixed.xlsx')]);

    expect(printed).toMatch(
      /^Nothing was changed[^\n]+\n\n1 cell holds a formula [^\n]+: H2\.\n\d+ cells are locked and were left as they are: F2, [^\n]+\.\n\n/,
    );
    expect(errors).toContain('The sheet is protected, so its cells were not marked.');
  });
});

describe('--fix safe of real sheets', () => {
  const sample = (name: string) => join(__dirname, '../samples', `${name}.csv`);
  test.each([
    ['the sample workbook', () => write('sample.xlsx', makeSample())],
    ...['swc/staff-2023', 'standard/person'].map((name): [string, () => string] => [
      `the sample of ${name}`,
      () => sample(name),
    ]),
  ])('%s: changes no other cell, makes no new error, leaves itself nothing to do', async (_, open) => {
    const file = open();
    const [once, again] = ['once', 'again'].map((name) => path(`${name}-${basename(file)}`));
    const before = JSON.parse((await run([file, '--json'])).printed) as CheckJson;
    const first = await fixJson(file, once!);
    const second = await fixJson(once!, again!);

    expect(differences(file, once!).sort()).toEqual(cellsOf(first.fixes).sort());
    expect(first.counts.errors).toBeLessThanOrEqual(before.counts.errors);
    expect([first.fixes.length > 0, second.fixes]).toEqual([true, []]);
    expect(readFileSync(again!).equals(readFileSync(once!))).toBe(true);
  });
});

it('Of an XML return a workbook is written', async () => {
  const sample = join(__dirname, '../samples/csww/social_work_workforce_2022_one_worker.xml');
  const xml = readFileSync(sample, 'utf8').replace('<AgencyWorker>0<', '<AgencyWorker> 0<');
  const out = path('return.xlsx');
  const { errors } = await run([write('return.xml', xml), ...FIX, out]);

  expect(errors).toBe('');
  expect(openWorkbook(readFileSync(out), 'a').sheets.map(({ name }) => name)).toContain('CSWWWorker');
});

/** Cells that two files have different values in, sheet by sheet. */
function differences(one: string, other: string): string[] {
  const [a, b] = [one, other].map((name) => openWorkbook(readFileSync(name), name).sheets);
  return a!.flatMap((sheet, at) => {
    const found: string[] = [];
    for (let row = 0; row < sheet.rowCount; row += 1)
      for (let column = 0; column < sheet.columnCount; column += 1)
        if (JSON.stringify(sheet.cell(row, column)) !== JSON.stringify(b![at]!.cell(row, column)))
          found.push(cellName(row, column));
    return found;
  });
}

/** Every cell of what was changed: `K2` for `K2`, and `K2`, `K3` for `K2:K3`. */
function cellsOf(fixes: FixesJson['fixes']): string[] {
  return fixes.flatMap(({ column, cells }) =>
    cells.flatMap((range) => {
      const [first = 0, last = first] = range.split(':').map((name) => Number(name.slice(column.length)));
      return Array.from({ length: last - first + 1 }, (_, at) => `${column}${first + at}`);
    }),
  );
}
