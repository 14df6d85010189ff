import type { CheckRun, FailedPart } from '../../../addin/model/check-run';
import { fewerAnswers } from '../../../addin/taskpane/check/fewer-answers';
import { makeRun, makeTable } from '../../checking/support/make-run';

const problem = (retry: boolean) => ({ title: 'Away.', detail: 'Try again.', retry });
const rows = (count: number, retry = true): FailedPart => ({
  ...{ table: 0, firstRow: 1, rows: count, problem: problem(retry) },
});
const compared: FailedPart = { table: null, firstRow: 0, rows: 100, problem: problem(true) };
const run = (failed: readonly FailedPart[], stopped = false): CheckRun => ({
  ...makeRun([], undefined, [makeTable(100)]),
  failed,
  stopped,
});

test.each<[string, CheckRun, CheckRun, string | undefined]>([
  ['all is answered', run([]), run([]), undefined],
  ['none is answered', run([]), run([rows(100), compared]), 'No row got an answer.'],
  ['a part is not answered', run([]), run([rows(40)]), '40 rows of 100 rows got no answer.'],
  ['rows are not compared', run([]), run([compared]), 'Rows were not compared with each other.'],
  ['more is answered than before', run([rows(100), compared]), run([rows(40), compared]), undefined],
  ['less is answered than before', run([rows(40)]), run([rows(60)]), '60 rows of 100 rows got no answer.'],
  ['a part is too big for any answer', run([]), run([rows(40, false)]), undefined],
  ['the user stopped it', run([]), run([rows(40)], true), undefined],
])('A check again: %s', (_, last, next, title) => {
  expect(fewerAnswers(last, next)?.title).toBe(title);
});
