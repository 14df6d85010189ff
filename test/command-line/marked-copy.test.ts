import { linkSync, readFileSync } from 'node:fs';
import { THIS_DISK } from '../../addin/command-line/disk';
import { useCommand, WRONG } from './support/command';
import { openWorkbook } from '../support/open-workbook';

const { run, write, csv, book, path } = useCommand();

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

  it('is never written over the file that is checked, also under a second name of it and with --force', async () => {
    const file = book('one.xlsx', WRONG);
    const before = readFileSync(file);
    linkSync(file, path('second.xlsx'));

    expect(await run([file, '--out', path('second.xlsx'), '--force'])).toEqual({
      status: 2,
      printed: '',
      errors: '--out names the file that is checked, which is never changed. Give the copy another name.\n',
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it('takes the place of another file with --force alone', async () => {
    const file = book('mine.xlsx', WRONG);
    const other = write('other.xlsx', 'of someone else');
    const refused = await run([file, '--out', other]);
    const kept = readFileSync(other, 'utf8');
    const forced = await run([file, '--out', other, '--force']);

    expect({ refused, kept, status: forced.status, marked: isMarked(other) }).toEqual({
      refused: {
        status: 2,
        printed: '',
        errors: `There is a file ${other} already. Give --out another name, or add --force to replace it.\n`,
      },
      kept: 'of someone else',
      status: 1,
      marked: true,
    });
  });

  it('that can’t be saved is not said to have been changed', async () => {
    const link = () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }));
    const out = path('full.xlsx');
    const disk = { ...THIS_DISK, files: { ...THIS_DISK.files, link } };

    expect(await run([book('full-of.xlsx', WRONG), '--fix', 'safe', '--out', out], { disk })).toEqual({
      status: 2,
      printed: '',
      errors: `There is no room on the disk for ${out}. Make room there, or give --out a place on another disk.\n`,
    });
  });
});
