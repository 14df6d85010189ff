import { HostError } from '../workbook/host';
import { ApiError } from '../service/api-error';
import type { PartProblem } from './check-state';
import { formatCount } from '../../core/values/words';

/** The problem of a call; undefined for an error that is no ApiError, and so a fault of ours. */
export function callProblem(error: unknown): PartProblem | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return { title: error.problem.title, detail: error.problem.detail, retry: error.retry };
}

export function readProblem(error: unknown): PartProblem | undefined {
  if (!(error instanceof HostError)) return undefined;
  const lasting = error.code === 'too-big' || error.code === 'unreadable';
  return { title: 'Part of the sheet could not be read.', detail: error.message, retry: !lasting };
}

/** Rows are compared only when all are there: a workplace not read would make every reference to it look wrong. */
export const ROWS_MISSING: PartProblem = {
  title: 'Rows were not compared with each other.',
  detail: 'That is done when every row could be read. Try the rest again.',
  retry: true,
};

export function tooManyRows(rows: number, limit: number): PartProblem {
  return {
    title: 'Rows were not compared with each other.',
    detail: `The tables have ${formatCount(rows)} rows; at most ${formatCount(limit)} can be compared. Each row was checked alone.`,
    retry: false,
  };
}
