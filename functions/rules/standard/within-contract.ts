import type { ExampleRow, RelationRule } from '../rule';
import { outsideContracts } from './contract-periods';
import { CONTRACTS, OWN_RULE } from './source';

interface WithinContract {
  readonly id: string;
  readonly layout: string;
  readonly start: string;
  readonly end: string;
  /** "An absence", "A role", ... */
  readonly what: string;
}

const contract = (end?: string): ExampleRow => ({
  'Contract reference': 'C1',
  'Person reference': '1',
  'Start date': '01/04/2020',
  ...(end === undefined ? {} : { 'End date': end }),
});

/** The rule that a record that hangs on a contract lies within its time. */
export function withinContract({ id, layout, start, end, what }: WithinContract): RelationRule {
  const tables = (contracts: readonly ExampleRow[], ...rows: ExampleRow[]) => ({
    [layout]: rows,
    [CONTRACTS]: contracts,
  });
  const ofContract = { 'Contract reference': 'C1', 'Person reference': '1' };
  return {
    id,
    kind: 'relation',
    layout,
    severity: 'error',
    fields: [start, end, 'Contract reference', 'Person reference'],
    condition: `${what} lies within the time of its contract.`,
    message: `{value} lies outside the time of the contract (row {row}). Correct the dates here or there.`,
    source: OWN_RULE,
    note: 'Looked at when the workbook holds the contracts. Where no contract is named, any of the person’s will do.',
    find: (table, all) => outsideContracts(table, all, { start, end }),
    fires: [
      { tables: tables([contract()], { ...ofContract, [start]: '31/03/2020' }), rows: [0] },
      {
        tables: tables([contract('31/03/2022')], { ...ofContract, [start]: '30/03/2022', [end]: '01/04/2022' }),
        rows: [0],
      },
      { tables: tables([contract('31/03/2022')], { 'Person reference': '1', [start]: '01/04/2022' }), rows: [0] },
    ],
    quiet: [
      { tables: tables([contract()], { ...ofContract, [start]: '01/04/2020', [end]: '03/04/2020' }) },
      { tables: tables([contract('31/03/2022')], { ...ofContract, [start]: '31/03/2022', [end]: '31/03/2022' }) },
      { tables: tables([contract()], { 'Person reference': '2', [start]: '01/04/2019' }) },
      { tables: { [layout]: [{ ...ofContract, [start]: '31/03/2020' }] } },
    ],
  };
}
