import { NO_NOTES, noteKey, withNote } from '../../addin/explaining/notes';
import { toFixSheet } from '../../addin/handing-over/to-fix-sheet';
import type { SheetPlan } from '../../addin/workbook/sheet-plan';
import { OPTIONS, staffRun } from './staff-run';

const RUN = staffRun([
  { ref: 'A1', hours: 60 },
  { ref: 'B2', ethnic: 'Irish' },
  { ref: 'C3', ethnic: 'Inidan' },
  { ref: 'D4' },
]);

/** Values of the rows, without the reference. */
function valuesOf({ rows }: SheetPlan) {
  return rows.map((cells) => cells.slice(0, 9).map((cell) => cell?.value ?? null));
}

describe('The sheet "To fix"', () => {
  test('says how it is used, and lists every problem with what to do, errors first', () => {
    expect(valuesOf(toFixSheet(RUN, OPTIONS))).toEqual([
      ['To fix: 2 errors and 1 query'],
      [
        'Each row is one problem. Press the name of the cell to go to it, put it right there, then choose Yes under Done.',
      ],
      [
        'Errors must be put right. Queries may be right as they are: check them. Send the workbook back with this sheet in it.',
      ],
      ['Checked for 30 September 2026 with code lists edition 3.'],
      [
        'Done',
        'Sheet',
        'Cell',
        'Heading',
        'Holds now',
        'What is wrong',
        'What to do',
        'Suggested value',
        'How serious',
      ],
      [
        null,
        'Staff',
        'B3',
        'ETHNIC',
        'Irish',
        '"Irish" is not an ethnicity code.',
        'Use 32 (Irish).',
        '32',
        'Error',
      ],
      [
        null,
        'Staff',
        'B4',
        'ETHNIC',
        'Inidan',
        '"Inidan" is not an ethnicity code.',
        expect.stringContaining('37 (Indian)'),
        'perhaps 37 (Indian)',
        'Error',
      ],
      [null, 'Staff', 'D2', 'HOURS', '60', expect.any(String), expect.any(String), null, 'Query'],
    ]);
  });

  test('links each cell, and has a drop-down, a filter and headings that stay', () => {
    const { rows, tag, name, dropDowns, filterRow, frozenRows } = toFixSheet(RUN, OPTIONS);

    expect({ tag, name, dropDowns, filterRow, frozenRows }).toEqual({
      tag: 'to-fix',
      name: 'To fix',
      dropDowns: [{ column: 0, firstRow: 5, rowCount: 3, choices: ['Yes'] }],
      filterRow: 4,
      frozenRows: 5,
    });
    expect(rows.slice(5).map((cells) => cells[2])).toEqual([
      { value: 'B3', style: 'link', link: { sheet: 'Staff', row: 2, column: 1 } },
      { value: 'B4', style: 'link', link: { sheet: 'Staff', row: 3, column: 1 } },
      { value: 'D2', style: 'link', link: { sheet: 'Staff', row: 1, column: 3 } },
    ]);
  });

  test('leaves out what has been explained', () => {
    const notes = withNote(NO_NOTES, noteKey(RUN, RUN.findings[0]!)!, 'Two jobs.', '2026-11-22');
    const plan = toFixSheet(RUN, { ...OPTIONS, notes });

    expect(valuesOf(plan).map(([, , cell]) => cell)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Cell',
      'B3',
      'B4',
    ]);
  });

  test('says how many rows and links Excel has no room for', () => {
    const plan = toFixSheet(RUN, OPTIONS, { rows: 9, links: 1 });

    expect(valuesOf(plan).slice(4)).toEqual([
      ['The first 2 of 3 problems are listed: Excel has room for no more on a sheet.'],
      ['The first 1 rows have links: Excel allows no more on a sheet.'],
      expect.arrayContaining(['Done']),
      expect.arrayContaining(['B3']),
      expect.arrayContaining(['B4']),
    ]);
    expect(plan.rows.slice(7).map((cells) => cells[2]?.link !== undefined)).toEqual([true, false]);
    expect(plan.rows.length).toBeLessThanOrEqual(9);
  });

  test('keeps nothing of a row in its reference but digests', () => {
    const references = toFixSheet(RUN, OPTIONS)
      .rows.slice(5)
      .map((cells) => cells[9]?.value);

    expect(references).toEqual([1, 2, 3].map(() => expect.stringMatching(/^[0-9a-f]{12}(-[0-9a-f]{6}){3}$/)));
    expect(new Set(references).size).toBe(3);
  });
});
