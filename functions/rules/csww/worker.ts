import type { Layout } from '../../../core/api/shapes';
import type { Rule } from '../rule';
import { asksFor, hasOfOtherYears } from './layouts';
import { workerCaseload } from './worker-caseload';
import { duplicatesOf } from './worker-duplicates';
import { workerLeaving } from './worker-leaving';
import { workerNeeded } from './worker-needed';
import { workerOrder } from './worker-order';
import { workerOtherYears } from './worker-other-years';
import { workerPairs } from './worker-pairs';

/**
 * Rules of the worker record that its layout can't state as data, in the order in which a column's are tried. A census
 * year has the rules whose items it asks for, and of items that other years ask for the rule that they are empty.
 */
export function workerRulesOf(layout: Layout): readonly Rule[] {
  const ofItems = [
    ...workerPairs,
    ...workerNeeded,
    ...workerLeaving,
    ...workerCaseload,
    ...duplicatesOf(layout),
  ];
  return [
    workerOrder,
    ...workerOtherYears.filter(({ fields }) => fields.every((item) => hasOfOtherYears(layout, item))),
    ...ofItems.filter(({ fields }) => fields.every((item) => asksFor(layout, item))),
  ];
}
