import { FileHost } from '../../addin/hosts/files/file-host';
import { filesHere } from '../../addin/hosts/files/files-here';
import type { FileWorkbook } from '../../addin/hosts/files/opened/file-workbook';
import { filesInWorker } from '../../addin/worker/outside/files-in-worker';
import { RICH_WORKBOOKS } from '../support/rich-workbooks';
import { workInProcess, type WorkInProcess } from './support/work-in-process';

let made: WorkInProcess;
beforeEach(() => (made = workInProcess()));
afterEach(() => made.work.end());

const CSV = new TextEncoder().encode('NAME,CODE\r\nAnn,01\r\nBen,\r\n');

function open(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  return filesInWorker(made.work).open(new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
}

/** All that is seen of a workbook. */
function seenOf(workbook: FileWorkbook) {
  const { source, settings, signed, structureLocked, referenceDate, front } = workbook;
  return {
    ...{ source, settings, signed, structureLocked, referenceDate, front: front?.id },
    sheets: workbook.sheets.map((sheet) => ({
      info: sheet.info(),
      rows: Array.from({ length: Math.min(sheet.rowCount, 200) }, (_, row) =>
        Array.from({ length: Math.min(sheet.columnCount + 1, 60) }, (_, column) => [
          sheet.cell(row, column),
          sheet.hasFormula(row, column),
          sheet.link(row, column),
          sheet.refusal(row, column)?.message,
        ]),
      ),
      hidden: sheet.hiddenParts,
      comments: sheet.details.comments().map(({ row, column, text }) => [row, column, text]),
      rules: sheet.rules,
      widths: sheet.columnWidths,
    })),
  };
}

describe('A file opened in the worker', () => {
  it.each(RICH_WORKBOOKS)('is the same as one opened here: %s', async (name, make) => {
    const bytes = make();
    const here = await filesHere().open(new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
    expect(seenOf(await open(bytes, name))).toEqual(seenOf(here));
  });

  it('that cannot be read is said in the same words', async () => {
    await expect(open(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'picture.png')).rejects.toMatchObject({
      name: 'HostError',
      code: 'unreadable',
    });
  });

  it('is saved with what was changed since, by whichever worker is there', async () => {
    const host = new FileHost('browser', await open(CSV, 'staff.csv'));
    host.workbook!.edit([{ sheet: 'staff', row: 2, column: 1, value: '02' }]);
    made.die();
    const { name, bytes } = await filesInWorker(made.work).save(host, {});
    expect([name, new TextDecoder().decode(bytes), made.started()]).toEqual([
      'staff.csv',
      'NAME,CODE\r\nAnn,01\r\nBen,02\r\n',
      2,
    ]);
  });
});

describe('A cell that is changed', () => {
  it('is changed, taken back and emptied as in a file opened here', async () => {
    const seen = await Promise.all(
      [await open(CSV, 'staff.csv'), await filesHere().open(new Blob([CSV]), 'staff.csv')].map((workbook) => {
        const sheet = workbook.sheets[0]!;
        const change = (row: number, column: number, value: string | null) =>
          workbook.edit([{ sheet: 'staff', row, column, value }]);
        change(1, 1, '9');
        const changed = sheet.rowValues(1, 0, 3);
        workbook.undo();
        const taken = sheet.rowValues(1, 0, 3);
        for (const [row, column] of [
          [2, 0],
          [0, 1],
          [1, 1],
        ] as const)
          change(row, column, null);
        return {
          changed,
          taken,
          used: sheet.info().usedRange,
          edits: workbook.editsIn('staff', { row: 1, rowCount: 1 }),
        };
      }),
    );
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({ changed: ['Ann', '9', null], used: { rowCount: 2, columnCount: 1 } });
  });
});
