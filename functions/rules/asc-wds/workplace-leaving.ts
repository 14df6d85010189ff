import { isDigits } from '../../../core/values/digits';
import type { Parsed, RowRule } from '../rule';
import { ANSWER } from './codes';
import { WORKPLACE_CHECKS } from './source';
import { isCount, itemsOf, MOST_OF_A_ROLE, totalOf } from './split-cells';

/** Reasons are looked at only when leavers are known, are not refused (error 1320-2) and add up to more than 0. */
function hasReasons(reasons: Parsed, leavers: Parsed): boolean {
  const items = itemsOf(leavers);
  return (
    reasons !== undefined &&
    items[0] !== ANSWER.notKnown &&
    items.every((item) => isCount(item, MOST_OF_A_ROLE)) &&
    totalOf(leavers) > 0
  );
}

const areWhole = (cell: Parsed): boolean => itemsOf(cell).every(isDigits);
const sumOf = (cell: Parsed): number => itemsOf(cell).reduce((sum, item) => sum + Number(item), 0);

/** REASONS and REASONNOS run side by side: why leavers left, and how many for each reason. */
export const workplaceLeaving: readonly RowRule[] = [
  {
    id: 'asc-wds/workplace-1360-1',
    kind: 'row',
    severity: 'error',
    fields: ['REASONS', 'LEAVERS'],
    condition: 'Reasons for leaving are whole numbers with semicolons between them, none left empty.',
    message:
      '{value} has an item that is not a whole number. Write the codes of the reasons with semicolons between them, such as 1;2.',
    form: 'semicolons',
    source: WORKPLACE_CHECKS,
    note: 'The service\u2019s list of these codes is not public, and it checks none: any whole number passes.',
    fails: (reasons: Parsed, leavers: Parsed) => hasReasons(reasons, leavers) && !areWhole(reasons),
    fires: [
      { REASONS: '1;', LEAVERS: '3' },
      { REASONS: 'Pay', LEAVERS: '0;3' },
    ],
    quiet: [
      { REASONS: '1;2', LEAVERS: '3' },
      { REASONS: 'Pay', LEAVERS: '0' },
      { REASONS: 'Pay', LEAVERS: '999' },
    ],
  },
  {
    id: 'asc-wds/workplace-1360-2',
    kind: 'row',
    severity: 'error',
    fields: ['REASONNOS', 'REASONS', 'LEAVERS'],
    condition: 'There are as many numbers of leavers as reasons for leaving.',
    message:
      'The numbers are not as many as the reasons {REASONS}. Write how many left for each reason, with semicolons between them.',
    source: WORKPLACE_CHECKS,
    fails: (numbers: Parsed, reasons: Parsed, leavers: Parsed) =>
      hasReasons(reasons, leavers) && itemsOf(numbers).length !== itemsOf(reasons).length,
    fires: [
      { REASONNOS: '3', REASONS: '1;2', LEAVERS: '3' },
      { REASONS: '1;2', LEAVERS: '3' },
    ],
    quiet: [
      { REASONNOS: '2;1', REASONS: '1;2', LEAVERS: '3' },
      { REASONNOS: '3', REASONS: '1;2', LEAVERS: '0' },
      { REASONS: '1;2', LEAVERS: '1000' },
    ],
  },
  {
    id: 'asc-wds/workplace-1360-3',
    kind: 'row',
    severity: 'error',
    fields: ['REASONNOS', 'REASONS', 'LEAVERS'],
    condition: 'The number of leavers for each reason is a whole number.',
    message:
      '{value} has an item that is not a whole number. Write how many left for each reason, with semicolons between them.',
    form: 'semicolons',
    source: WORKPLACE_CHECKS,
    note: 'The service means to refuse numbers below 0 as well, and does not; here they are refused.',
    fails: (numbers: Parsed, reasons: Parsed, leavers: Parsed) =>
      hasReasons(reasons, leavers) && !areWhole(numbers),
    fires: [
      { REASONNOS: '2;one', REASONS: '1;2', LEAVERS: '3' },
      { REASONS: '1', LEAVERS: '3' },
    ],
    quiet: [
      { REASONNOS: '2;1', REASONS: '1;2', LEAVERS: '3' },
      { REASONNOS: 'one', LEAVERS: '3' },
    ],
  },
  {
    id: 'asc-wds/workplace-1360-4',
    kind: 'row',
    severity: 'error',
    fields: ['REASONNOS', 'LEAVERS', 'REASONS'],
    condition: 'The numbers for the reasons add up to the number of leavers.',
    message: 'The numbers {value} do not add up to the leavers {LEAVERS}. Correct one of the two.',
    source: WORKPLACE_CHECKS,
    fails: (numbers: Parsed, leavers: Parsed, reasons: Parsed) =>
      hasReasons(reasons, leavers) && areWhole(numbers) && sumOf(numbers) !== totalOf(leavers),
    fires: [{ REASONNOS: '2;2', REASONS: '1;2', LEAVERS: '0;3' }],
    quiet: [
      { REASONNOS: '2;1', REASONS: '1;2', LEAVERS: '0;3' },
      { REASONNOS: '2;2', LEAVERS: '3' },
    ],
  },
];
