import { cellComments } from '../../addin/handing-over/cell-comments';
import { OPTIONS, staffRun } from './staff-run';

const RUN = staffRun([{ ref: 'A1', hours: 60 }, { ref: 'B2', ethnic: 'Irish' }, { ref: 'C3' }]);
const IRISH = {
  sheet: 'Staff',
  row: 2,
  column: 1,
  text: '"Irish" is not an ethnicity code. Use 32 (Irish).',
};

describe('Comments on cells', () => {
  test('say what is wrong and what to do, on cells with errors first', () => {
    const { comments, left } = cellComments(RUN, OPTIONS);

    expect(comments).toEqual([
      IRISH,
      { sheet: 'Staff', row: 1, column: 3, text: expect.stringContaining('60') },
    ]);
    expect(left).toBe(0);
  });

  test('all problems of a cell are one comment', () => {
    const [first] = RUN.findings.filter(({ column }) => column === 1);
    const run = { ...RUN, findings: [first!, { ...first!, rule: 'demo/2', reason: undefined }] };

    expect(cellComments(run, OPTIONS).comments).toEqual([
      { ...IRISH, text: `${IRISH.text}\n"Irish" is not right. Correct it.` },
    ]);
  });

  test('say what is suggested once', () => {
    const run = staffRun([{ ref: 'A1', ethnic: 'Inidan' }]);

    expect(cellComments(run, OPTIONS).comments.map(({ text }) => text)).toEqual([
      '"Inidan" is not an ethnicity code. Did you mean 37 (Indian)? If not: choose an ethnicity code, such as 31 (English / Welsh / Scottish / Northern Irish / British) or 32 (Irish).',
    ]);
  });

  test('are left out beyond the most there may be, and counted', () => {
    expect(cellComments(RUN, OPTIONS, 1)).toEqual({ comments: [IRISH], left: 1 });
  });
});
