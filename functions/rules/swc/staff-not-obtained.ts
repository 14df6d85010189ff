import { toDays } from '../../../core/values/dates';
import type { RelationRule } from '../rule';
import { addMonths } from './calendar';
import { cellOf } from './category';
import { LAYOUT, NOT_YET_OBTAINED } from './codes';
import { relationRule } from './declare';
import { eachRow } from './find-rows';
import { DEVON_2025 } from './source';

const { staff: STAFF, contract: CONTRACT } = LAYOUT;
/** The census that first asked. */
const FIRST_ASKED = toDays(2025, 1, 1);

function stillNotObtained(number: string, item: string, what: string, note?: string): RelationRule {
  return relationRule(number, {
    layout: STAFF,
    severity: 'query',
    fields: [item, 'StaffReference'],
    condition: `From 2025, ${what} is not still to be obtained of someone employed for more than three months.`,
    message: `{value} means not yet obtained, and this person started more than three months ago (row {row} of the contracts). Ask them, or record that they refused.`,
    source: DEVON_2025,
    ...(note === undefined ? {} : { note }),
    find: eachRow((joined, staff, { referenceDate }) => {
      if (referenceDate < FIRST_ASKED || cellOf(staff, item) !== NOT_YET_OBTAINED) return false;
      const person = joined.personOf(staff);
      const early = (person === undefined ? [] : joined.contractsOf(person)).find((contract) => {
        const start = cellOf(contract, 'ContractStart');
        return typeof start === 'number' && addMonths(start, 3) < referenceDate;
      });
      return early ?? false;
    }),
    fires: [
      {
        tables: {
          [STAFF]: [{ StaffReference: '1', [item]: 'NOBT' }],
          [CONTRACT]: [{ StaffReference: '1', ContractStart: '2026-06-29' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [STAFF]: [
            { StaffReference: '1', [item]: 'NOBT' },
            { StaffReference: '2', [item]: 'REFU' },
          ],
          [CONTRACT]: [
            { StaffReference: '1', ContractStart: '2026-06-30' },
            { StaffReference: '2', ContractStart: '2020-09-01' },
          ],
        },
      },
    ],
  });
}

export const staffNotObtained: readonly RelationRule[] = [
  stillNotObtained('4221Q', 'Ethnicity', 'the ethnicity'),
  stillNotObtained(
    '4226Q',
    'Disability',
    'the disability',
    'The code NOBT for disability is not confirmed: it is that of ethnicity.',
  ),
];
