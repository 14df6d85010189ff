import type { Layout } from '../../../core/api/shapes';
import type { ExampleRow, HeadingRule, RelationRule, Rule } from '../rule';
import { ONE_AUTHORITY_RECORD } from './header';
import { asksFor, AUTHORITY_FAMILY } from './layouts';
import { tablesOf } from './record-counts';
import { OUR_NUMBER, SCHEMA_2025 } from './source';

/** Records after the first, in this sheet or in another. */
function oneRecord({ id }: Layout): RelationRule {
  const record: ExampleRow = { NumberOfVacancies: 12.5 };
  return {
    ...ONE_AUTHORITY_RECORD,
    kind: 'relation',
    layout: id,
    fields: ['NumberOfVacancies'],
    *find(table, all) {
      const first = tablesOf(all, AUTHORITY_FAMILY).find(({ rows }) => rows > 0);
      if (first === undefined) return;
      for (let row = table === first ? 1 : 0; row < table.rows; row++)
        yield { table, row, relatedRow: 0, relatedTable: first };
    },
    fires: [{ tables: { [id]: [record, record] }, rows: [1] }],
    quiet: [{ tables: { [id]: [record] } }],
  };
}

/** An empty entry can't be told from none in a table: what can be told is that the column is not there. */
const OTHER_ALLOWANCES: HeadingRule = {
  id: 'csww/L021',
  kind: 'heading',
  asks: 'columns',
  severity: 'error',
  fields: ['OtherAllowances'],
  condition: 'The item other allowances is there; its text may be anything, or nothing.',
  message: 'The column of other allowances (OtherAllowances) is missing. Add it, even if it stays empty.',
  source: SCHEMA_2025,
  note: OUR_NUMBER,
};

/** Rules of the authority-level record that its layout can't state as data. */
export function authorityRulesOf(layout: Layout): readonly Rule[] {
  return [oneRecord(layout), OTHER_ALLOWANCES].filter(({ fields }) =>
    fields.every((item) => asksFor(layout, item)),
  );
}
