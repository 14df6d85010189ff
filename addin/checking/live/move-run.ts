import { keepState, stateOf } from '../check-state';
import type { CheckState } from '../check-state';
import type { CheckRun } from '../../model/check-run';
import type { MatchedTable } from '../../model/match';
import type { LeftOutRows } from '../../model/left-out-row';
import { movePieces, tidyPieces } from './cut-pieces';
import { canCompare, keyColumns } from './find-changed-keys';
import { FindingMover } from './move-findings';
import { endOfPiece, piecesOf, setPieces } from './pieces';
import { endOf } from '../../workbook/row-spans';
import type { Rechecked } from './recheck-outcome';
import { replaceFindings } from './put-findings';
import { movedEdge, movedRow } from './row-move';
import type { RowMove } from './row-move';

/**
 * The run of a sheet whose rows have moved: values and findings below go with their rows, those of deleted rows drop
 * out, and so does what was found for the sake of a deleted row. Nothing is read: inserted rows are rows of nothing until
 * `recheckRows` reads them. A move that takes the headings away (`takesHeadings`) gives the run itself.
 */
export function moveRows(run: CheckRun, move: RowMove): Rechecked {
  const before = stateOf(run);
  const concerned = run.tables.some(({ sheet }) => sheet.id === move.sheet);
  if (before === undefined || !concerned || move.rowCount <= 0 || takesHeadings(run, move)) {
    return { run, touched: [], comparing: (before?.toCompare.size ?? 0) > 0 };
  }
  const state = before.copy(before.tables.map((table) => movedTable(table, move)));
  const mover = new FindingMover(state.tables, move);
  before.readings.forEach(({ sheet }, reading) => {
    if (sheet.id === move.sheet) moveReading(before, state, reading, { move, mover, stopped: run.stopped });
  });
  for (const [collection, found] of state.related) state.related.set(collection, mover.all(found));
  const moved = mover.all(run.findings);
  const touched = mover.rowsBereft;
  const findings = touched.length === 0 ? moved : replaceFindings(moved, state, touched);
  const after = keepState(state.toRun(run.stopped, findings), state);
  return { run: after, touched, comparing: state.toCompare.size > 0 };
}

/** Whether a move takes away the headings of a table: the sheet is to be recognised anew. */
export function takesHeadings({ tables }: Pick<CheckRun, 'tables'>, move: RowMove): boolean {
  return tables.some(({ sheet, headingRow }) => {
    return sheet.id === move.sheet && movedRow(headingRow, move) === undefined;
  });
}

interface Moving {
  readonly move: RowMove;
  readonly mover: FindingMover;
  readonly stopped: boolean;
}

function moveReading(
  before: CheckState,
  state: CheckState,
  reading: number,
  { move, mover, stopped }: Moving,
): void {
  const { tables } = before.readings[reading]!;
  const pieces = piecesOf(before, reading);
  setPieces(
    state,
    reading,
    tidyPieces(
      movePieces(pieces, move, (findings) => mover.all(findings)),
      tables.length,
    ),
  );
  for (const table of tables) {
    const repeats = state.repeats.get(table) ?? [];
    if (repeats.length === 0) continue;
    state.repeats.set(
      table,
      repeats.flatMap((row) => movedRow(row, move) ?? []),
    );
  }
  state.leftOut.set(reading, movedLeftOut(before.leftOut.get(reading) ?? [], move));
  state.unread = state.unread.map((one) =>
    one.reading === reading ? { ...one, from: movedEdge(one.from, move) } : one,
  );
  const taken = pieces.some(
    (piece) => piece.chunk.firstRow < move.row + move.rowCount && endOfPiece(piece) > move.row,
  );
  if (move.kind === 'inserted' || !taken || !canCompare(before, stopped)) return;
  for (const table of tables) {
    const { layout } = state.tables[table]!;
    if (keyColumns(state.tables[table]!).length > 0) state.toCompare.add(layout.collection);
  }
}

/** Rows left out go with the rows around them. A list below goes on to the end of its sheet. */
function movedLeftOut(leftOut: readonly LeftOutRows[], move: RowMove): LeftOutRows[] {
  return leftOut.flatMap((rows): LeftOutRows[] => {
    const row = movedEdge(rows.row, move);
    const rowCount = movedEdge(endOf(rows), move) - row;
    const headingRow = rows.headingRow === undefined ? undefined : movedRow(rows.headingRow, move);
    if (rowCount === 0) return [];
    return [{ ...rows, row, rowCount, ...(headingRow === undefined ? {} : { headingRow }) }];
  });
}

function movedTable(table: MatchedTable, move: RowMove): MatchedTable {
  if (table.sheet.id !== move.sheet) return table;
  const firstRow = movedEdge(table.firstRow, move);
  const { endsAt, sheet } = table;
  const totalsRows = sheet.totalsRows?.flatMap((row) => movedRow(row, move) ?? []);
  return {
    ...table,
    sheet: totalsRows === undefined ? sheet : { ...sheet, totalsRows },
    ...(endsAt === undefined ? {} : { endsAt: movedEdge(endsAt, move) }),
    headingRow: movedRow(table.headingRow, move) ?? table.headingRow,
    firstRow,
    rows: movedEdge(table.firstRow + table.rows, move) - firstRow,
  };
}
