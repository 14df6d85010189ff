import { encodeColumn } from '../core/api/coding/columns';
import { relateTables, type RelateInput } from '../functions/checks/relations/relate-tables';
import type { Layout, RelationTable } from '../core/api/shapes';
import type { CodeListBody } from '../functions/standard/standard-package';
import { measure } from './measure';
import { Random } from './values/random';
import { printTable, times } from './report';

/** Comparing rows: repeated references, references that lead nowhere, contracts that overlap. Three tables, key columns. */
export function benchmarkRelations(
  layouts: readonly Layout[],
  lists: ReadonlyMap<string, CodeListBody>,
): void {
  const known = new Map(layouts.map((layout) => [layout.id, layout]));
  const input = (people: number): RelateInput => ({
    tables: makeTables(people),
    layouts: known,
    rulesOf: () => [],
    lists,
    dates: { referenceDate: '2026-09-30', today: '2026-11-22' },
  });
  const [small, large] = [input(10_000), input(100_000)];
  const spent = measure(
    [
      { name: 'small', run: () => relateTables(small) },
      { name: 'large', run: () => relateTables(large) },
    ],
    7,
    2,
  );
  const of = (name: string) => spent.get(name) ?? NaN;
  printTable('Comparing rows: people, their contracts (1.3 each) and workplaces', [
    {
      what: '100,000 people against 10,000',
      seen: times(of('large') / of('small')),
      goal: '10x',
      note: `${of('large').toFixed(0)} against ${of('small').toFixed(0)} ms`,
    },
  ]);
}

function makeTables(people: number): RelationTable[] {
  const random = new Random(2026);
  const contracts = Math.round(people * 1.3);
  const person = (least = 0) => `P${random.between(least, people + people / 1000)}`;
  const date = () => `${10 + random.between(0, 18)}/0${random.between(1, 9)}/${random.between(1990, 2025)}`;
  const table = (
    id: string,
    rows: number,
    columns: Readonly<Record<string, () => string>>,
  ): RelationTable => ({
    id,
    layout: `standard/${id}`,
    source: 'text',
    rows,
    columns: Object.entries(columns).map(([field, make]) =>
      encodeColumn(field, Array.from({ length: rows }, make)),
    ),
  });
  return [
    table('person', people, { 'Person reference': () => person() }),
    table('workplace', 500, { 'Workplace reference': () => `W${random.between(0, 600)}` }),
    table('contract', contracts, {
      'Contract reference': () => `C${random.between(0, contracts * 20)}`,
      'Person reference': () => person(),
      'Workplace reference': () => `W${random.between(0, 600)}`,
      'Start date': date,
      'End date': date,
    }),
  ];
}
