import type { Rule } from '../rule';
import type { Year } from './layouts';
import { workerCaseload } from './worker-caseload';
import { duplicatesOfYear } from './worker-duplicates';
import { workerLeaving } from './worker-leaving';
import { neededOfYear } from './worker-needed';
import { workerOrder } from './worker-order';
import { otherYearsOfYear } from './worker-other-years';
import { workerPairs } from './worker-pairs';

/** Rules of the worker record that its layout can't state as data, in the order in which a column's are tried. */
export function workerRulesOfYear(year: Year): readonly Rule[] {
  return [
    workerOrder,
    ...otherYearsOfYear(year),
    ...workerPairs,
    ...neededOfYear(year),
    ...workerLeaving,
    ...workerCaseload,
    ...duplicatesOfYear(year),
  ];
}
