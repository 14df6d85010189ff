/** One flat sheet in people's own words, recognised and checked for more and more collections at once. */
import { checkWorkbook } from '../addin/checking/check-workbook';
import { matchWorkbook } from '../addin/matching/match-workbook';
import type { MatchedTable } from '../addin/model/match';
import { memoryHost } from '../tools/memory-host';
import { checkTable } from '../functions/checks/table/check-table';
import { compileLayout, type CompiledLayout } from '../functions/checks/compiled/compile-layout';
import { relateTables } from '../functions/checks/relations/relate-tables';
import type { CellValue, CodeListAnswer, StandardAnswer } from '../core/api/shapes';
import { rulesOf } from '../functions/rules';
import type { StandardPackage } from '../functions/standard/standard-package';
import type { CheckDependencies } from '../addin/checking/check-workbook';
import { printTable, times } from './report';

const REFERENCE_DATE = '2026-09-30';
const ROWS = 20_000;
const COLUMNS = 60;
const ROUNDS = 5;
/** What is added, one after the other. */
const STEPS = [['standard'], ['swc'], ['asc-wds'], ['csww'], ['lges']];

export async function benchmarkCollections(standard: StandardPackage): Promise<void> {
  const answer = answerOf(standard);
  const host = memoryHost([{ name: 'Staff', cells: makeCells() }]);
  const lists = new Map(
    standard.codeLists.map((list): [string, CodeListAnswer] => {
      const { codes, ...summary } = list;
      return [list.id, { ...summary, hash: '', count: codes.length, entry: 1, total: codes.length, codes }];
    }),
  );
  const codeList = (id: string): Promise<CodeListAnswer | undefined> => Promise.resolve(lists.get(id));
  const api = inProcess(standard);
  const options = (collections: readonly string[]) => ({ referenceDate: REFERENCE_DATE, collections });
  const match = (collections: readonly string[]) =>
    matchWorkbook(host, answer, { ...options(collections), codeList });
  let picked: string[] = [];
  let before = NaN;
  const matched = await leastOf(() => match(STEPS.flat()));
  const lines = [
    { what: 'recognising it for all', seen: `${matched.toFixed(0)} ms`, goal: 'far under 1,000 ms' },
  ];
  for (const step of STEPS) {
    picked = [...picked, ...step];
    const found = await match(picked);
    const views = found.tables.flatMap(({ also = [], ...table }): MatchedTable[] => [table, ...also]);
    const spent = await leastOf(() => checkWorkbook({ host, api, standard: answer }, found, options(picked)));
    if (Number.isNaN(before)) before = spent;
    const what = `${picked.length === 1 ? 'checking it for' : 'and for'} ${step.join(', ')}`;
    lines.push({
      what,
      seen: times(spent / before),
      goal: '',
      ...{ note: `${spent.toFixed(0)} ms, ${views.length} tables` },
    });
  }
  printTable(`One flat sheet of ${ROWS} rows and ${COLUMNS} columns, for several collections at once`, lines);
}

/** `GET /standard` of the data in this repository. */
export function answerOf({
  version,
  collections,
  items,
  layouts,
  fieldRules,
  codeLists,
  maps,
}: StandardPackage): StandardAnswer {
  const summaries = codeLists.map(({ codes, ...list }) => ({ ...list, count: codes.length, hash: '' }));
  return { version, entry: 1, collections, items, layouts, rules: fieldRules, codeLists: summaries, maps };
}

/** The functions' own work without the way to them. Layouts are compiled once, as the functions keep them. */
export function inProcess({ layouts, codeLists }: StandardPackage): CheckDependencies['api'] {
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const byId = new Map(layouts.map((layout) => [layout.id, layout]));
  const dates = { referenceDate: REFERENCE_DATE, today: REFERENCE_DATE };
  const compiled = new Map<string, CompiledLayout>();
  return {
    check: ({ layout, source, rows, columns }) => {
      const known =
        compiled.get(layout) ?? compileLayout(byId.get(layout)!, rulesOf(byId.get(layout)!), lists, dates);
      compiled.set(layout, known);
      return Promise.resolve({ entry: 1, ...checkTable(known, { source, rows, columns }) });
    },
    relations: ({ tables }) =>
      Promise.resolve({
        entry: 1,
        findings: relateTables({ tables, layouts: byId, rulesOf, lists, dates }),
      }),
  };
}

const HEADINGS = [
  ...[
    'Employee number',
    'Surname',
    'First name',
    'NI number',
    'Date of birth',
    'Ethnic group',
    'Nationality',
  ],
  ...[
    'Disability',
    'Home postcode',
    'Contract number',
    'Contract type',
    'Contract start date',
    'Contracted hours',
  ],
  ...[
    'FTE',
    'Annual salary',
    'Pay interval',
    'Grade',
    'Social Work England number',
    'Agency worker',
    'Absence start',
  ],
];

function makeCells(): CellValue[][] {
  const headings = [
    ...HEADINGS,
    ...Array.from({ length: COLUMNS - HEADINGS.length }, (_, n) => `Our own column ${n}`),
  ];
  return [headings, ...Array.from({ length: ROWS }, (_, n) => makeRow(n))];
}

/** Each person has two contracts; one ethnic group in two hundred is wrong. */
function makeRow(n: number): CellValue[] {
  const person = n >> 1;
  const own: CellValue[] = [
    ...[`E${person}`, `Made-Up ${person % 500}`, `Given ${person % 700}`, `AB${100_000 + person}C`],
    { date: `19${60 + (person % 40)}-0${1 + (person % 9)}-11` },
    ...[person % 200 === 0 ? 'ZZZZ' : 'WBRI', 'GB', 'NO', `LS1 ${person % 9}AP`, `C${n}`, 'PRM'],
    { date: '2020-01-01' },
    ...[37, 1, 30_000, 1, 'B4', `SW${1000 + person}`, 'NO', null],
  ];
  return [...own, ...Array.from({ length: COLUMNS - own.length }, (_, column) => `v${(n + column) % 50}`)];
}

async function leastOf(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}
