import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../addin/hosts/files/open-workbook';
import { useCommand, WRONG } from './support/command';

const { run, csv, book, path } = useCommand();

describe('the marked copy', () => {
  const isMarked = (file: string): boolean => {
    const bytes = readFileSync(file);
    return openWorkbook(bytes, 'a.xlsx').save({ marks: [] }).bytes !== bytes;
  };

  it('of a workbook has the marks, and the file itself is as it was', async () => {
    const file = book('book.xlsx', WRONG);
    const before = readFileSync(file);
    const out = path('book-marked.xlsx');
    const { status, errors } = await run([file, '--out', out]);

    expect({ status, errors, marked: isMarked(out), same: readFileSync(file).equals(before) }).toEqual({
      status: 1,
      errors: '',
      marked: true,
      same: true,
    });
  });

  it('of a CSV file is a workbook', async () => {
    const out = path('csv-marked.xlsx');
    await run([csv('book.csv', WRONG), '--out', out]);

    expect([openWorkbook(readFileSync(out), 'a').sheets[0]?.cell(1, 5), isMarked(out)]).toEqual([
      'ABC123',
      true,
    ]);
  });

  it('leaves protected sheets unmarked, and says so', async () => {
    const file = book('locked.xlsx', WRONG, '<sheetProtection sheet="1"/>');
    const { errors } = await run([file, '--out', path('locked-marked.xlsx')]);

    expect(errors).toBe(
      'Staff: The sheet is protected, so its cells were not marked. In Excel choose Review, Unprotect Sheet, save and check again.\n',
    );
  });
});
