import type { ExampleRow, Parsed, RowRule } from '../rule';
import { ABSENT } from './codes';
import { GENERAL, noteOf, OUR_NUMBER, VALIDATOR } from './source';

interface Pair {
  readonly number: string;
  /** The date, and what comes with it; the blank one of the two is pointed at. */
  readonly date: string;
  readonly other: string;
  readonly condition: string;
  readonly message: string;
  readonly right: ExampleRow;
}

/** Two items that are given both or neither: one rule for each of the two being the blank one. */
function bothOrNeither({ number, date, other, condition, message, right }: Pair): readonly RowRule[] {
  const blank = (field: string, given: string): RowRule => ({
    id: `csww/${number}-${field}`,
    kind: 'row',
    severity: 'error',
    fields: [field, given],
    condition,
    message,
    source: VALIDATOR,
    note: OUR_NUMBER,
    fails: (one: Parsed, two: Parsed) => one === undefined && two !== undefined,
    fires: [{ [given]: right[given] ?? '' }],
    quiet: [right, {}],
  });
  return [blank(other, date), blank(date, other)];
}

export const workerPairs: readonly RowRule[] = [
  ...bothOrNeither({
    number: 'L051',
    date: 'RoleStartDate',
    other: 'StartOrigin',
    condition: 'The origin is given exactly when the role start date is.',
    message:
      'The role start date and the origin go together, and one is missing here. Give both, or neither.',
    right: { RoleStartDate: '2019-09-02', StartOrigin: '2' },
  }),
  ...bothOrNeither({
    number: 'L053',
    date: 'RoleEndDate',
    other: 'ReasonLeave',
    condition: 'The reason for leaving is given exactly when the role end date is.',
    message:
      'The role end date and the reason for leaving go together, and one is missing here. Give both, or neither.',
    right: { RoleEndDate: '2026-03-31', ReasonLeave: '1' },
  }),
  ...bothOrNeither({
    number: 'L054',
    date: 'RoleEndDate',
    other: 'LeaverDestination',
    condition: 'The destination is given exactly when the role end date is.',
    message:
      'The role end date and the destination go together, and one is missing here. Give both, or neither.',
    right: { RoleEndDate: '2026-03-31', LeaverDestination: '1' },
  }),
  {
    id: 'csww/L056',
    kind: 'row',
    severity: 'query',
    fields: ['ReasonAbsence', 'Absat30Sept'],
    condition: 'A reason for absence is given exactly when the worker was absent on 30 September.',
    message:
      'Absence and its reason do not go together. Give a reason for an absence (1), and none without one.',
    source: GENERAL,
    note: noteOf('No source was found that states this.'),
    fails: (reason: Parsed, absent: Parsed) => (reason !== undefined) !== (absent === ABSENT.yes),
    fires: [{ Absat30Sept: '1' }, { Absat30Sept: '0', ReasonAbsence: 'SIC' }, { ReasonAbsence: 'SIC' }],
    quiet: [{ Absat30Sept: '1', ReasonAbsence: 'SIC' }, { Absat30Sept: '0' }, {}],
  },
];
