import { daysInMonth, fromDays, toDays } from '../../../core/values/dates';
import { isDigits } from '../../../core/values/digits';
import type { Parsed, Rule, RuleContext } from '../rule';
import { TRAINING_CHECKS } from './source';

const NONE = 'none';
const MOST_MONTHS = 999;

/** The months in VALIDITY; NaN when it does not hold any. */
function monthsOf(validity: Parsed): number {
  const text = String(validity);
  return isDigits(text) && Number(text) >= 1 && Number(text) <= MOST_MONTHS ? Number(text) : NaN;
}

/** The last day on which the training counts: so many months on (a month's last day where it has no such day), less one. */
function lastDay(completed: number, months: number): number {
  const { year, month, day } = fromDays(completed);
  const after = month - 1 + months;
  const [toYear, toMonth] = [year + Math.floor(after / 12), (after % 12) + 1];
  return toDays(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) - 1;
}

export const trainingDates: readonly Rule[] = [
  {
    id: 'asc-wds/training-1110-1',
    kind: 'cell',
    severity: 'error',
    fields: ['VALIDITY'],
    condition: 'The validity is the word none, in small letters, or a whole number of months from 1 to 999.',
    message:
      '{value} is not a validity. Enter the months for which the training counts (1 to 999), or none in small letters.',
    source: TRAINING_CHECKS,
    note: 'The service reads as far as the digits go, so 12 months counts as 12 there.',
    fails: (validity) => validity !== NONE && Number.isNaN(monthsOf(validity)),
    fires: [{ VALIDITY: '0' }, { VALIDITY: 'None' }, { VALIDITY: '1000' }, { VALIDITY: '3 years' }],
    quiet: [{ VALIDITY: 'none' }, { VALIDITY: '36' }, { VALIDITY: 999 }],
  },
  {
    id: 'asc-wds/training-1020-2',
    kind: 'row',
    severity: 'error',
    fields: ['DATECOMPLETED'],
    condition: 'The date completed is not after today.',
    message: '{value} lies in the future. Enter the day on which the training was completed.',
    source: TRAINING_CHECKS,
    fails: (completed: Parsed, { today }: RuleContext) => typeof completed === 'number' && completed > today,
    fires: [{ DATECOMPLETED: '01/01/2999' }],
    quiet: [{ DATECOMPLETED: '01/01/2020' }, {}],
  },
  {
    id: 'asc-wds/training-1030-2',
    kind: 'row',
    severity: 'error',
    fields: ['EXPIRYDATE', 'DATECOMPLETED'],
    condition: 'The expiry date is after the date completed.',
    message: '{value} is not after the date completed ({DATECOMPLETED}). Correct one of the two dates.',
    source: TRAINING_CHECKS,
    fails: (expiry: Parsed, completed: Parsed) =>
      typeof expiry === 'number' && typeof completed === 'number' && expiry <= completed,
    fires: [
      { EXPIRYDATE: '15/03/2024', DATECOMPLETED: '15/03/2024' },
      { EXPIRYDATE: '01/01/2020', DATECOMPLETED: '15/03/2024' },
    ],
    quiet: [{ EXPIRYDATE: '16/03/2024', DATECOMPLETED: '15/03/2024' }, { EXPIRYDATE: '15/03/2024' }],
  },
  {
    id: 'asc-wds/training-2110-1',
    kind: 'row',
    severity: 'warning',
    fields: ['EXPIRYDATE', 'VALIDITY'],
    condition: 'The expiry date is left empty when the training does not run out (none).',
    message:
      'This training is said not to run out, so it has no expiry date. Clear the date, or give the months in {heading VALIDITY}.',
    source: TRAINING_CHECKS,
    fails: (expiry: Parsed, validity: Parsed) => expiry !== undefined && validity === NONE,
    fires: [{ EXPIRYDATE: '14/03/2027', VALIDITY: 'none' }],
    quiet: [{ EXPIRYDATE: '14/03/2027', VALIDITY: '36' }, { VALIDITY: 'none' }, { EXPIRYDATE: '14/03/2027' }],
  },
  {
    id: 'asc-wds/training-2110-2',
    kind: 'row',
    severity: 'warning',
    fields: ['EXPIRYDATE', 'VALIDITY', 'DATECOMPLETED'],
    condition: 'The expiry date is the date completed plus the months of validity, less one day.',
    message:
      '{value} is not {VALIDITY} months less a day after the date completed ({DATECOMPLETED}). Correct one of them, or clear the expiry date.',
    source: TRAINING_CHECKS,
    fails: (expiry: Parsed, validity: Parsed, completed: Parsed) => {
      const months = monthsOf(validity);
      return (
        typeof expiry === 'number' &&
        typeof completed === 'number' &&
        !Number.isNaN(months) &&
        expiry !== lastDay(completed, months)
      );
    },
    fires: [
      { EXPIRYDATE: '15/03/2027', VALIDITY: '36', DATECOMPLETED: '15/03/2024' },
      { EXPIRYDATE: '28/02/2023', VALIDITY: '1', DATECOMPLETED: '31/01/2023' },
    ],
    quiet: [
      { EXPIRYDATE: '14/03/2027', VALIDITY: '36', DATECOMPLETED: '15/03/2024' },
      { EXPIRYDATE: '27/02/2023', VALIDITY: '1', DATECOMPLETED: '31/01/2023' },
      { EXPIRYDATE: '30/11/2024', VALIDITY: '12', DATECOMPLETED: '01/12/2023' },
      { EXPIRYDATE: '15/03/2027', VALIDITY: 'none', DATECOMPLETED: '15/03/2024' },
    ],
  },
];
