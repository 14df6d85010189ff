import type { KeyTable, RelationFinding, RelationRule } from '../rule';
import { BULK_UPLOAD, WORKPLACE_CHECKS } from './source';
import { isNewOrUpdate, reference, WORKPLACES } from './worker-keys';

/** Later rows whose key stood before, with the row that had it first. */
function* laterRowsOf(
  table: KeyTable,
  keyOf: (row: number) => string | undefined,
): Iterable<RelationFinding> {
  const first = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else yield { table, row, relatedRow: earlier };
  }
}

export const workplaceDuplicates: readonly RelationRule[] = [
  {
    id: 'asc-wds/workplace-998-1',
    kind: 'relation',
    layout: WORKPLACES,
    severity: 'error',
    reason: 'not-unique',
    fields: ['LOCALESTID'],
    condition: 'No two rows have the same workplace reference; spaces do not matter, capitals do.',
    message:
      'Workplace reference {value} is used in row {row} already. Give each workplace a reference of its own.',
    source: `${BULK_UPLOAD}/validate/workplace/validateWorkplace.js; ${WORKPLACE_CHECKS}`,
    find: (table) => laterRowsOf(table, (row) => reference(table, 'LOCALESTID', row)),
    fires: [
      {
        tables: { [WORKPLACES]: [{ LOCALESTID: 'A 1' }, { LOCALESTID: 'B' }, { LOCALESTID: 'A1' }] },
        rows: [2],
      },
    ],
    quiet: [{ tables: { [WORKPLACES]: [{ LOCALESTID: 'A' }, { LOCALESTID: 'a' }] } }],
  },
  {
    id: 'asc-wds/workplace-998-2',
    kind: 'relation',
    layout: WORKPLACES,
    severity: 'error',
    fields: ['LOCATIONID', 'STATUS'],
    condition: 'No two rows with status NEW or UPDATE have the same CQC location ID.',
    message:
      'CQC location ID {value} is used in row {row} already. Correct one of the two: each workplace has its own.',
    source: `${BULK_UPLOAD}/validate/validateDuplicateLocations.js; ${WORKPLACE_CHECKS}`,
    note: 'The service also compares with the location ID that it holds for rows marked NOCHANGE, and overlooks a status in small letters; here such a row is compared as well.',
    find: (table) =>
      laterRowsOf(table, (row) =>
        isNewOrUpdate(table, row) ? reference(table, 'LOCATIONID', row) : undefined,
      ),
    fires: [
      {
        tables: {
          [WORKPLACES]: [
            { LOCATIONID: '1-123456789', STATUS: 'NEW' },
            { LOCATIONID: '1-123456789', STATUS: 'UPDATE' },
          ],
        },
        rows: [1],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKPLACES]: [
            { LOCATIONID: '1-123456789', STATUS: 'NEW' },
            { LOCATIONID: '1-123456789', STATUS: 'DELETE' },
          ],
        },
      },
      { tables: { [WORKPLACES]: [{ STATUS: 'NEW' }, { STATUS: 'NEW' }] } },
    ],
  },
];
