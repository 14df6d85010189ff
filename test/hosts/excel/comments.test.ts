import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { commentsOn } from './support/fixing-workbook';

async function opened(excelApi?: string) {
  const book = staffWorkbook();
  const excel = openInExcel(book.workbook, { excelApi });
  const host = await createExcelHost();
  const words = () =>
    book.workbook.comments.map(({ sheet, row, column, content }) => [sheet, row, column, content]);
  return { ...book, excel, host, words, comments: commentsOn(book) };
}

const USERS = 'Is this the right name?';

test('comments say who wrote them, and a cell with one of the user’s gets none', async () => {
  const { host, words, comments, staff, rota } = await opened();
  expect(await host.addComments(comments)).toEqual({ skipped: [{ sheet: staff.id, row: 4, column: 0 }] });
  expect(words()).toEqual([
    [staff.id, 4, 0, USERS],
    [staff.id, 3, 1, 'Workforce check:\nThere is no 31 February.'],
    [rota.id, 1, 1, 'Workforce check:\nGive the hours.'],
  ]);
});

test('one that is there already gets the new words; two on a cell are one', async () => {
  const { host, words, comments, staff } = await opened();
  await host.addComments(comments);
  const [first] = comments;
  await host.addComments([
    { ...first!, text: 'New words.' },
    { ...first!, text: 'And more.' },
  ]);
  expect(words()[1]).toEqual([staff.id, 3, 1, 'Workforce check:\nNew words.\nAnd more.']);
  expect(words()).toHaveLength(3);
});

test('adding and taking away leaves no trace, in a later session too', async () => {
  const { host, workbook, comments } = await opened();
  const before = workbook.snapshot();
  await host.addComments(comments);
  await (await createExcelHost()).removeComments();
  expect(workbook.snapshot()).toEqual(before);
});

test('one that somebody has answered stays, with the answer', async () => {
  const { host, workbook, words, comments } = await opened();
  await host.addComments(comments);
  workbook.comments[1]?.replies.push('I will ask her.');
  await host.removeComments();
  expect(words().map(([, , , content]) => content)).toEqual([
    USERS,
    'Workforce check:\nThere is no 31 February.',
  ]);
});

test('protected sheets, and sheets that are gone, get none', async () => {
  const { host, words, comments, staff, rota } = await opened();
  staff.protection.protected = true;
  const gone = { sheet: '{gone}', row: 0, column: 0 };
  expect(await host.addComments([...comments, { ...gone, text: 'x' }])).toEqual({
    skipped: [{ sheet: staff.id, row: 3, column: 1 }, { sheet: staff.id, row: 4, column: 0 }, gone],
  });
  expect(words().at(-1)).toEqual([rota.id, 1, 1, 'Workforce check:\nGive the hours.']);
});

test('an Excel without threads of comments leaves all out', async () => {
  const { host, workbook, comments } = await opened('1.9');
  const skipped = comments.map(({ sheet, row, column }) => ({ sheet, row, column }));
  expect(await host.addComments(comments)).toEqual({ skipped });
  await host.removeComments();
  expect(workbook.comments).toHaveLength(1);
});

test('1,000 comments take four round trips, and three to take away', async () => {
  const { host, excel, rota } = await opened();
  const many = Array.from({ length: 1_000 }, (_, row) => ({
    sheet: rota.id,
    row,
    column: 3,
    text: 'x'.repeat(50),
  }));
  const trips: number[] = [];
  for (const act of [() => host.addComments(many), () => host.removeComments()]) {
    const before = excel.executor.syncs.length;
    await act();
    trips.push(excel.executor.syncs.length - before);
  }
  expect(trips).toEqual([4, 3]);
});
