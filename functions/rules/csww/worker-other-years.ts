import type { CellRule } from '../rule';
import { noteOf, OUR_NUMBER, SCHEMA_2024, SCHEMA_2025 } from './source';

/** Items that another year's census asks for: the column may stand in the sheet, but must be empty. */
function notAsked(number: string, fields: readonly string[], when: string, source: string, note: string) {
  return fields.map((field): CellRule => ({
    id: `csww/${number}-${field}`,
    kind: 'cell',
    severity: 'error',
    fields: [field],
    condition: `The item is empty: it is ${when}.`,
    message: `This item is ${when}. Clear it.`,
    clears: true,
    source,
    note,
    fails: () => true,
    fires: [{ [field]: '1' }],
    quiet: [{}],
  }));
}

const dropped = notAsked(
  'L039',
  ['QualInst', 'CFKSSstatus'],
  'no longer collected from 2025 on',
  SCHEMA_2025,
  OUR_NUMBER,
);
const later = notAsked(
  'L041',
  ['BaseSalary', 'RRPayments', 'OtherPayments'],
  'not collected before 2025',
  SCHEMA_2024,
  noteOf('Read from the absence of the items in the schema of 2024.'),
);

export const workerOtherYears: readonly CellRule[] = [...dropped, ...later];
