import type { WorkbookChange } from '../../../../addin/hosts/files/opened/file-format';
import { buildXlsx, MAIN, OFFICE, oneSheet } from '../../../support/build-xlsx';
import { openWorkbook } from '../../../support/open-workbook';

const DATA =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
const at = (row: number, column: number, value: number | string | null) => ({
  sheet: 'Staff',
  row,
  column,
  value,
});

function open() {
  const workbook = openWorkbook(oneSheet(DATA), 'staff.xlsx');
  return { workbook, sheet: workbook.sheet('Staff') };
}

describe('editing a file', () => {
  it('undoes and redoes whole steps, latest first', () => {
    const { workbook, sheet } = open();
    const values = () => [sheet.cell(0, 0), sheet.cell(1, 0)];
    workbook.edit([at(0, 0, 'a'), at(1, 0, 'b')]);
    workbook.edit([at(0, 0, 'c')]);

    const seen = [values()];
    for (const step of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      workbook[step]();
      seen.push(values());
    }

    expect(seen).toEqual([
      ['c', 'b'],
      ['a', 'b'],
      [1, 2],
      [1, 2],
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'b'],
    ]);
  });

  it('puts a cell back that was changed twice in one step', () => {
    const { workbook, sheet } = open();
    workbook.edit([at(0, 0, 'a'), at(0, 0, 'b')]);
    workbook.undo();

    expect(sheet.cell(0, 0)).toBe(1);
  });

  it('forgets undone steps once something else is typed', () => {
    const { workbook } = open();
    workbook.edit([at(0, 0, 'a')]);
    workbook.undo();
    workbook.edit([at(1, 0, 'b')]);

    expect([workbook.canUndo, workbook.canRedo, workbook.redo()]).toEqual([true, false, []]);
  });

  it('counts as edited only while a value differs from the file’s', () => {
    const { workbook } = open();
    const seen = [workbook.edited];
    workbook.edit([at(0, 0, 'a')]);
    seen.push(workbook.edited);
    workbook.edit([at(0, 0, 1)]);
    seen.push(workbook.edited);

    expect(seen).toEqual([false, true, false]);
  });

  it('takes empty text for an empty cell, and shrinks and grows the used range with what is there', () => {
    const { workbook, sheet } = open();
    const seen = [sheet.rowCount];
    workbook.edit([at(1, 0, '')]);
    seen.push(sheet.rowCount);
    workbook.edit([at(9, 3, 'x')]);
    seen.push(sheet.rowCount);

    expect({ seen, value: sheet.cell(1, 0), columns: sheet.columnCount }).toEqual({
      seen: [2, 1, 10],
      value: null,
      columns: 4,
    });
  });

  it('changes nothing when one of the cells can’t be changed', () => {
    const { workbook, sheet } = open();

    expect(() => workbook.edit([at(0, 0, 'a'), at(0, 1, 'b')])).toThrow(
      'B1 holds a formula. Change it in Excel.',
    );
    expect([sheet.cell(0, 0), workbook.canUndo]).toEqual([1, false]);
  });

  it.each([
    [
      'a text no cell holds',
      at(0, 0, 'x'.repeat(32_768)),
      'The text for A1 is longer than a cell holds (32,767 characters).',
    ],
    [
      'a cell beyond the sheet',
      at(1_048_576, 0, 1),
      'A sheet has no cell there: it ends at column XFD, row 1,048,576.',
    ],
    [
      'a sheet that is not there',
      { ...at(0, 0, 1), sheet: 'Old' },
      'There is no sheet named “Old” in this file.',
    ],
  ])('refuses %s in plain words', (_, change, message) => {
    expect(() => open().workbook.edit([change])).toThrow(message);
  });

  it('tells its listeners which cells changed and by whom, until they leave', () => {
    const { workbook } = open();
    const heard: WorkbookChange[] = [];
    const leave = workbook.onChange((change) => heard.push(change));
    workbook.edit([at(4, 0, 'a'), at(2, 1, 'b')]);
    workbook.edit([at(0, 0, 'c')], 'add-in');
    workbook.undo();
    leave();
    workbook.redo();

    expect(heard).toEqual([
      { sheet: 'Staff', row: 2, rowCount: 1, column: 1, columnCount: 1, by: 'user' },
      { sheet: 'Staff', row: 4, rowCount: 1, column: 0, columnCount: 1, by: 'user' },
      { sheet: 'Staff', row: 0, rowCount: 1, column: 0, columnCount: 1, by: 'add-in' },
      { sheet: 'Staff', row: 0, rowCount: 1, column: 0, columnCount: 1, by: 'user' },
    ]);
  });
});

describe('the name of the saved file', () => {
  const marks = [{ sheet: 'Staff', cells: [{ row: 0, column: 0, severity: 'error' as const }] }];
  it.each([
    [
      'staff.xlsx',
      'staff (marked).xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'staff (marked).xlsx',
      'staff (marked).xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['staff.2026.xlsm', 'staff.2026 (marked).xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
    [
      'staff.XLTX',
      'staff (marked).xltx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
    ],
    [
      'a workbook called.xls',
      'a workbook called (marked).xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  ])('of %s is %s when it is marked', (name, marked, type) => {
    const saved = openWorkbook(oneSheet(DATA), name).save({ marks });

    expect([saved.name, saved.type]).toEqual([marked, type]);
  });

  it('stays as it was when nothing is marked', () => {
    expect(openWorkbook(oneSheet(DATA), 'staff.xlsx').save({ marks: [] }).name).toBe('staff.xlsx');
  });
});

describe('the sheet to open a file at', () => {
  /** A workbook of two sheets, the second hidden when told. */
  function front(bookViews: string, hidden = ''): string | undefined {
    const bytes = buildXlsx({
      sheets: [
        { name: 'Notes', data: DATA },
        { name: 'Staff', data: DATA },
      ],
      parts: {
        'xl/workbook.xml':
          `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${bookViews}<sheets>` +
          `<sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Staff" sheetId="2"${hidden} r:id="rId2"/></sheets></workbook>`,
      },
    });
    return openWorkbook(bytes, 'staff.xlsx').front?.name;
  }

  it.each([
    [
      'the one in front when it was saved',
      '<bookViews><workbookView activeTab="1"/></bookViews>',
      '',
      'Staff',
    ],
    [
      'the one in front in the first of its windows',
      '<bookViews><workbookView activeTab="1"/><workbookView activeTab="0"/></bookViews>',
      '',
      'Staff',
    ],
    ['the first when the file does not say', '', '', 'Notes'],
    [
      'the first that can be seen when that one is hidden',
      '<bookViews><workbookView activeTab="1"/></bookViews>',
      ' state="hidden"',
      'Notes',
    ],
    [
      'the first when there is no such sheet',
      '<bookViews><workbookView activeTab="many"/></bookViews>',
      '',
      'Notes',
    ],
  ])('is %s', (_, bookViews, hidden, name) => {
    expect(front(bookViews, hidden)).toBe(name);
  });
});
