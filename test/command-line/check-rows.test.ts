import type { CheckJson } from '../../addin/handing-over/export-json';
import { buildXlsx } from '../support/build-xlsx';
import { useCommand } from './support/command';

const { run, write } = useCommand();

const HEADINGS = ['Name', 'DOB', 'NI No', 'Job title', 'Hours pw'];
const ANN = ['Ann Lee', '01/02/1980', 'AB123456C', 'Nursery nurse', '37.5'];
const BOB = ['Bob May', '02/03/1981', 'AB123457C', 'Cook', '20'];
const TOTAL = ['TOTAL', '', '', '', '57.5'];
const AGENCY = [
  ['Agency staff'],
  ['Name', 'DOB', 'NI No', 'Agency'],
  ['Cy Dee', '01/01/1990', 'AB123458C', 'Acme'],
];
/** Row 4 looks like a total, rows 6 to 8 like a second list. */
const STAFF = [HEADINGS, ANN, BOB, TOTAL, [], ...AGENCY];

function rowsXml(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, row) => {
      const filled = cells.map((text, at) =>
        text === '' ? '' : `<c r="${'ABCDE'[at]}${row + 1}" t="str"><v>${text}</v></c>`,
      );
      return `<row r="${row + 1}">${filled.join('')}</row>`;
    })
    .join('');
}

const book = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>) =>
  write(
    'staff.xlsx',
    buildXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, data: rowsXml(rows) })) }),
  );

/** Rows checked, what was left out all the same, and what is said on standard error. */
async function checked(file: string, ...asked: string[]) {
  const { printed, errors } = await run([file, '--json', ...asked.flatMap((rows) => ['--check-rows', rows])]);
  if (printed === '') return { errors };
  const { counts, leftOut } = JSON.parse(printed) as CheckJson;
  return { rows: counts.rows, leftOut: leftOut.map(({ kind, firstRow }) => `${kind} ${firstRow}`), errors };
}

describe('rows that were left out', () => {
  it.each([
    ['are left out when nobody asks', [], { rows: 2, leftOut: ['total 4', 'list 6'], errors: '' }],
    ['are checked when asked for', ['4'], { rows: 3, leftOut: ['list 6'], errors: '' }],
    ['are checked with their sheet named', ['Staff!4'], { rows: 3, leftOut: ['list 6'], errors: '' }],
    ['are checked within a span', ['2-4'], { rows: 3, leftOut: ['list 6'], errors: '' }],
    [
      'are checked as a list of its own, by any of its rows',
      ['8'],
      { rows: 3, leftOut: ['total 4'], errors: '' },
    ],
    ['are all checked', ['4,6'], { rows: 4, leftOut: [], errors: '' }],
    [
      'are told from those that were not',
      ['4', '2', 'Rota!4', '90-95'],
      {
        rows: 3,
        leftOut: ['list 6'],
        errors:
          'Row 2 was not left out, so --check-rows changes nothing for it.\n' +
          'Row 4 of Rota was not left out, so --check-rows changes nothing for it.\n' +
          'Rows 90 to 95 were not left out, so --check-rows changes nothing for them.\n',
      },
    ],
  ])('%s', async (_, asked, told) => {
    expect(await checked(book({ Staff: STAFF }), ...asked)).toEqual(told);
  });

  it('of a list below are checked once it is one of its own', async () => {
    const file = book({ Staff: [...STAFF, ['TOTAL', '', '', '1']] });

    expect(await checked(file, '6', '9')).toEqual({ rows: 4, leftOut: ['total 4'], errors: '' });
  });

  it('of one number on two sheets are told apart by the sheet’s name', async () => {
    const file = book({ Staff: STAFF.slice(0, 4), Cooks: [HEADINGS, BOB, ANN, TOTAL] });

    expect([await checked(file, '4'), await checked(file, 'Cooks!4')]).toEqual([
      {
        errors:
          'Rows of that number were left out of several sheets. Name the sheet, such as --check-rows "Staff!4".\n',
      },
      { rows: 5, leftOut: ['total 4'], errors: '' },
    ]);
  });

  it('are told with what to do if they are data', async () => {
    const { printed } = await run([book({ Staff: STAFF.slice(0, 4) })]);

    expect(printed).toContain('Row 4 looks like a total: not checked.\n');
    expect(printed).toContain(
      'If a row that was left out is data after all, add --check-rows with its number.\n',
    );
  });
});
