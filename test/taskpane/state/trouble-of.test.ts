import { ApiError } from '../../../addin/service/api-error';
import { HostError } from '../../../addin/workbook/host';
import { troubleOf } from '../../../addin/taskpane/state/trouble-of';

describe('What stopped us is told in plain words', () => {
  test('as the service says it', () => {
    const error = new ApiError(
      { code: 'offline', title: 'No connection', detail: 'Check your connection.' },
      true,
    );
    expect(troubleOf(error, 'Checking the workbook')).toEqual({
      title: 'No connection',
      detail: 'Check your connection.',
      retry: true,
    });
  });

  test('as the host says it', () => {
    const error = new HostError('cell-edit', 'Press Enter in the cell you are typing in, then try again.');
    expect(troubleOf(error, 'Checking the workbook')).toEqual({
      title: 'Checking the workbook is not possible just now',
      detail: 'Press Enter in the cell you are typing in, then try again.',
      retry: true,
    });
  });

  test('without a retry where it would only fail again', () => {
    expect(troubleOf(new HostError('too-big', 'The sheet is too big.'), 'Reading').retry).toBe(false);
  });

  test('and never as a program would', () => {
    expect(
      troubleOf(new TypeError("Cannot read properties of undefined (reading 'x')"), 'Checking the workbook'),
    ).toEqual({
      title: 'Checking the workbook stopped before its end',
      detail:
        'Your workbook was not changed. Try again; if it happens again, close this pane and open it once more.',
      retry: true,
    });
  });
});
