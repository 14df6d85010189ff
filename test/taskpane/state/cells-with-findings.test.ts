import { cellsWithFindings } from '../../../addin/taskpane/state/cells-with-findings';
import { makeFinding, makeRun, makeTable } from '../../support/check-run';

const RUN = makeRun([makeFinding(1), makeFinding(1, 'query'), makeFinding(2), makeFinding(1, 'error', 1)], {
  tables: [makeTable('Staff'), makeTable('Rota')],
});

test.each([
  ['has every problem of it', 'Staff', 1, 1, [0, 1]],
  ['is told from the same cell of another sheet', 'Rota', 1, 1, [3]],
  ['may have none', 'Staff', 1, 0, []],
])('A cell %s', (_, sheet, row, column, findings) => {
  expect(cellsWithFindings(RUN)(sheet, row, column)).toEqual(findings);
});
