import type { KeyTable, RelationFinding, RelationRule, ExampleRow } from '../rule';
import { OWN_RULE, PEOPLE } from './source';

const REFERENCE = 'Person reference';
const NINO = 'National Insurance number';
const FAMILY = 'Family name';
const GIVEN = 'Given name';
const BORN = 'Date of birth';

/**
 * Rows that share a key with an earlier row and are another person's by their reference. The same reference twice is
 * not looked at here: in a sheet of people the rule on references finds it, in a sheet of contracts it is right.
 */
function* othersWithTheSame(
  table: KeyTable,
  keyOf: (row: number) => string | undefined,
): Iterable<RelationFinding> {
  const first = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (!sameReference(table, earlier, row)) yield { table, row, relatedRow: earlier };
  }
}

function sameReference(table: KeyTable, one: number, other: number): boolean {
  const reference = table.cell(REFERENCE, one);
  return reference !== undefined && reference !== null && reference === table.cell(REFERENCE, other);
}

function text(table: KeyTable, field: string, row: number): string | undefined {
  const cell = table.cell(field, row);
  return cell === undefined || cell === null ? undefined : String(cell).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Name and date of birth as one key; undefined when one of the three is not there. */
function nameAndBirth(table: KeyTable, row: number): string | undefined {
  const parts = [FAMILY, GIVEN, BORN].map((field) => text(table, field, row));
  return parts.some((part) => part === undefined || part === '') ? undefined : parts.join('|');
}

interface SameNumber {
  readonly id: string;
  readonly field: string;
  readonly what: string;
  readonly numbers: readonly [one: string, other: string];
  /** How much of the number tells people apart. */
  readonly length?: number;
}

/** The rule that two people do not have one number. */
function sameNumber({ id, field, what, numbers: [one, other], length }: SameNumber): RelationRule {
  const people = (...rows: ExampleRow[]) => ({ [PEOPLE]: rows });
  return {
    id,
    kind: 'relation',
    layout: PEOPLE,
    severity: 'error',
    fields: [field, REFERENCE],
    condition: `No two people have the same ${what}.`,
    message: `{value} is in row {row} too, for another person. Correct one of the two, or make them one person.`,
    source: OWN_RULE,
    find: (table) => othersWithTheSame(table, (row) => text(table, field, row)?.slice(0, length)),
    fires: [
      { tables: people({ [REFERENCE]: '1', [field]: one }, { [REFERENCE]: '2', [field]: one }), rows: [1] },
      { tables: people({ [field]: one }, { [field]: other }, { [field]: one }), rows: [2] },
    ],
    quiet: [
      { tables: people({ [REFERENCE]: '1', [field]: one }, { [REFERENCE]: '1', [field]: one }) },
      { tables: people({ [REFERENCE]: '1', [field]: one }, { [REFERENCE]: '2', [field]: other }) },
      { tables: people({ [REFERENCE]: '1' }, { [REFERENCE]: '2' }) },
    ],
  };
}

const maria = { [FAMILY]: 'Example', [GIVEN]: 'Maria', [BORN]: '14/07/1979' };

export const personDuplicates: readonly RelationRule[] = [
  sameNumber({
    id: 'standard/same-nino',
    field: NINO,
    what: 'National Insurance number',
    numbers: ['AB123456C', 'AB123457C'],
    // The last letter may be left out, and says nothing about the person.
    length: 8,
  }),
  sameNumber({
    id: 'standard/same-teacher-number',
    field: 'Teacher reference number',
    what: 'teacher reference number',
    numbers: ['1234567', '1234568'],
  }),
  sameNumber({
    id: 'standard/same-swe-number',
    field: 'Social Work England number',
    what: 'Social Work England number',
    numbers: ['SW12345', 'SW12346'],
  }),
  {
    id: 'standard/same-name-and-birth-date',
    kind: 'relation',
    layout: PEOPLE,
    severity: 'query',
    fields: [FAMILY, GIVEN, BORN, REFERENCE],
    condition: 'No two people have the same name and date of birth.',
    message: '{value}, {Given name}, with this date of birth, is in row {row} too. Check that they are two people.',
    source: OWN_RULE,
    find: (table) => othersWithTheSame(table, (row) => nameAndBirth(table, row)),
    fires: [
      { tables: { [PEOPLE]: [{ [REFERENCE]: '1', ...maria }, { [REFERENCE]: '2', ...maria, [FAMILY]: 'EXAMPLE' }] }, rows: [1] },
    ],
    quiet: [
      { tables: { [PEOPLE]: [{ [REFERENCE]: '1', ...maria }, { [REFERENCE]: '1', ...maria }] } },
      { tables: { [PEOPLE]: [{ [REFERENCE]: '1', ...maria }, { [REFERENCE]: '2', ...maria, [BORN]: '15/07/1979' }] } },
      { tables: { [PEOPLE]: [{ [REFERENCE]: '1', [FAMILY]: 'Example' }, { [REFERENCE]: '2', [FAMILY]: 'Example' }] } },
    ],
  },
];
