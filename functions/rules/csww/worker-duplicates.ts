import type { Layout } from '../../../core/api/shapes';
import type { ExampleRow, KeyTable, RelationFinding, RelationRule, RuleContext } from '../rule';
import { censusYearOf } from './census-year';
import { AGENCY } from './codes';
import { asksFor } from './layouts';
import { METHOD, noteOf } from './source';

type Belongs = (table: KeyTable, row: number, context: RuleContext) => boolean;

/** Later rows that share every field with an earlier one. Rows with a blank or unreadable part are left alone. */
function* laterRowsAlike(
  table: KeyTable,
  fields: readonly string[],
  belongs: (row: number) => boolean,
): Iterable<RelationFinding> {
  const first = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (table.cell('AgencyWorker', row) !== AGENCY.no || !belongs(row)) continue;
    const parts = fields.map((field) => table.cell(field, row));
    if (parts.some((part) => part === undefined || part === null)) continue;
    const key = JSON.stringify(parts);
    const relatedRow = first.get(key);
    if (relatedRow === undefined) first.set(key, row);
    else yield { table, row, relatedRow };
  }
}

const inPost: Belongs = (table, row) => table.cell('RoleEndDate', row) === undefined;
const leaver: Belongs = (table, row) => typeof table.cell('RoleEndDate', row) === 'number';
const starter: Belongs = (table, row, { referenceDate }) => {
  const start = table.cell('RoleStartDate', row);
  const { first, last } = censusYearOf(referenceDate);
  return typeof start === 'number' && start >= first && start <= last;
};

interface Kind {
  readonly number: string;
  readonly who: string;
  readonly belongs: Belongs;
  /** Compared besides number, birth date, sex and ethnicity. */
  readonly and?: { readonly field: string; readonly called: string };
  readonly note: string;
  /** A row of that kind, and the same row but for one thing. */
  readonly example: ExampleRow;
  readonly unlike: ExampleRow;
}

const KINDS: readonly Kind[] = [
  {
    number: 'L059',
    who: 'leaver',
    belongs: leaver,
    and: { field: 'RoleEndDate', called: 'leaving date' },
    note: 'The statistics take such rows out.',
    example: { RoleEndDate: '2026-03-31', RoleStartDate: '2019-09-02' },
    unlike: { RoleEndDate: '2026-04-30' },
  },
  {
    number: 'L058',
    who: 'starter',
    belongs: starter,
    and: { field: 'RoleStartDate', called: 'start date' },
    note: 'The statistics take such rows out. A starter is taken to be a worker whose role started in the census year of the reference date.',
    example: { RoleStartDate: '2026-01-05' },
    unlike: { RoleStartDate: '2019-09-02' },
  },
  {
    number: 'L057',
    who: 'worker',
    belongs: inPost,
    note: 'The statistics take such rows out of the headcount.',
    example: { RoleStartDate: '2019-09-02' },
    unlike: { PersonBirthDate: '1985-06-15' },
  },
];

/** Workers of the authority itself who stand twice; agency workers are not compared, as in the statistics. */
export function duplicatesOf(layout: Layout): readonly RelationRule[] {
  // The census asked for gender to 2023 and asks for sex from 2024.
  const sex = asksFor(layout, 'Sex') ? 'Sex' : 'GenderCurrent';
  const person = ['SWENo', 'PersonBirthDate', sex, 'Ethnicity'];
  const row: ExampleRow = {
    AgencyWorker: AGENCY.no,
    SWENo: 'SW12345',
    PersonBirthDate: '1985-06-14',
    [sex]: sex === 'Sex' ? 'F' : '2',
    Ethnicity: 'WBRI',
  };
  return KINDS.map(({ number, who, belongs, and, note, example, unlike }): RelationRule => {
    const compared = and === undefined ? person : [...person, and.field];
    const shared = and === undefined ? 'and ethnicity' : `ethnicity and ${and.called}`;
    return {
      id: `csww/${number}`,
      kind: 'relation',
      layout: layout.id,
      severity: 'warning',
      reason: 'not-unique',
      fields: [...compared, 'AgencyWorker', ...(number === 'L057' ? ['RoleEndDate'] : [])],
      condition: `No two ${who}s${number === 'L057' ? ' in post' : ''} share number, date of birth, gender or sex, ${shared}.`,
      message: `This ${who} seems to be listed twice: row {row} has the same number, date of birth, gender or sex, ${shared}. Take one of the two out.`,
      source: METHOD,
      note: noteOf(`${note} Agency workers are not compared.`),
      find: (table, _all, context) => laterRowsAlike(table, compared, (at) => belongs(table, at, context)),
      fires: [
        {
          tables: {
            [layout.id]: [
              { ...row, ...example },
              { ...row, ...example },
            ],
          },
          rows: [1],
        },
      ],
      quiet: [
        {
          tables: {
            [layout.id]: [
              { ...row, ...example },
              { ...row, ...example, ...unlike },
            ],
          },
        },
        {
          tables: {
            [layout.id]: Array.from({ length: 2 }, () => ({ ...row, ...example, AgencyWorker: AGENCY.yes })),
          },
        },
      ],
    };
  });
}
