/** One edit on a large sheet, checked again while the user works, against a check of the whole sheet. */
import { deepStrictEqual } from 'node:assert/strict';
import { checkWorkbook } from '../addin/checking/check-workbook';
import { compareAgain } from '../addin/checking/live/compare-again';
import { moveRows } from '../addin/checking/live/move-run';
import { recheckRows } from '../addin/checking/live/recheck-edit';
import type { LiveDependencies, Rechecked } from '../addin/checking/live/recheck-outcome';
import { matchWorkbook } from '../addin/matching/match-workbook';
import type { CheckRun } from '../addin/model/check-run';
import type { BoundColumn } from '../addin/model/match';
import type { CellValue } from '../core/api/shapes';
import type { StandardPackage } from '../functions/standard/standard-package';
import { memoryHost } from '../tools/memory-host';
import { answerOf, inProcess } from './collections';
import type { Subject } from './layouts';
import { makeSheet } from './make-sheet';
import { printTable, times } from './report';

const REFERENCE_DATE = '2026-09-30';
const ROWS = 50_000;
const COLUMNS = 40;
const LAYOUT = 'asc-wds/worker';
const ROUNDS = 15;
/** Of the full check, which takes seconds. */
const FULL_ROUNDS = 3;
const OPTIONS = { referenceDate: REFERENCE_DATE, collections: [] };
/** Two per cent of the cells are wrong. */
const WRONG = 0.02;

/** @param subject workers of ASC-WDS, whose first 40 columns are the sheet */
export async function benchmarkLive(subject: Subject, standard: StandardPackage): Promise<void> {
  const cells = makeCells(subject);
  const sheets = [{ name: 'Staff', cells }];
  const host = memoryHost(sheets, { blockRows: 150_000 / COLUMNS });
  const layouts = standard.layouts.filter(({ id }) => id === LAYOUT);
  const answer = answerOf({ ...standard, layouts });
  const dependencies: LiveDependencies = { host, api: inProcess(standard), standard: answer };
  const match = await matchWorkbook(host, answer, OPTIONS);
  const check = (): Promise<CheckRun> => checkWorkbook(dependencies, match, OPTIONS);
  const full = await leastOf(FULL_ROUNDS, check);
  const run = await check();
  const { columns, layout } = run.tables[0]!;
  const isKey = ({ field }: BoundColumn): boolean => field !== undefined && layout.keys.includes(field);
  const [key, other] = [columns.find(isKey)!, columns.find((bound) => !isKey(bound))!];
  const row = 1 + Math.floor(ROWS / 2);
  const before = cells[row]!;
  /** Each time the one cell alone is another than in the run. */
  const edit = ({ column }: BoundColumn): Promise<Rechecked> => {
    cells[row] = before.map((cell, at) => (at === column ? 'edited' : cell));
    return recheckRows(dependencies, run, { sheet: 'Staff', rows: [{ row, rowCount: 1 }] });
  };
  const [small, keyed] = [await leastOf(ROUNDS, () => edit(other)), await leastOf(ROUNDS, () => edit(key))];
  const changed = await edit(key);
  const compared = await leastOf(ROUNDS, () => compareAgain(dependencies, changed.run));
  const move = { sheet: 'Staff', kind: 'inserted' as const, row: 100, rowCount: 1 };
  const moved = await leastOf(ROUNDS, () => Promise.resolve(moveRows(run, move)));
  const line = (what: string, spent: number, goal: string) => ({
    what,
    seen: `1/${times(full / spent).replace('x', '')}`,
    goal,
    note: `${spent.toFixed(2)} against ${full.toFixed(0)} ms`,
  });
  deepStrictEqual([(await edit(other)).comparing, changed.comparing], [false, true]);
  printTable(
    `${subject.name}, ${ROWS} rows, ${columns.length} columns, ${run.findings.length} findings: one edit against a full check`,
    [
      line('a cell that is no key', small, '1/100'),
      line('a key cell, until its row is checked', keyed, '1/100'),
      line('and the comparison of rows that follows once the user pauses', compared, ''),
      line('a row inserted near the top, nothing read', moved, ''),
    ],
  );
}

function makeCells({ fields, lists }: Subject): CellValue[][] {
  const { columns } = makeSheet(fields.slice(0, COLUMNS), lists, ROWS, WRONG);
  const headings = fields.slice(0, COLUMNS).map(({ name }) => name);
  return [
    headings,
    ...Array.from({ length: ROWS }, (_, row) => columns.map((cellsOf) => cellsOf[row] || null)),
  ];
}

async function leastOf(rounds: number, work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}
