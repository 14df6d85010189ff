import { ChunkBuilder } from '../rows/chunk';
import type { Chunk } from '../rows/chunk';
import type { Finding } from '../../model/check-run';
import type { RowAnswers } from './check-changed-rows';
import { tidyPieces } from './cut-pieces';
import type { Piece } from './pieces';
import { sameValue } from './find-changed-rows';
import type { RowChange } from './find-changed-rows';
import { inRowOrder, withRows } from './findings-by-row';
import { spansOfRows } from '../../workbook/row-spans';

/** A reading by its position, and the positions of its tables in the run. */
export interface ReadingTables {
  readonly reading: number;
  readonly tables: readonly number[];
}

/**
 * The pieces of a reading with changed rows in them: rows of a piece in its place, other rows in pieces of their own.
 * Columns in which nothing changed are shared with the pieces before.
 */
export function replaceRows(
  { reading, tables }: ReadingTables,
  pieces: readonly Piece[],
  changes: readonly RowChange[],
  { findings }: RowAnswers,
): Piece[] {
  const inside = new Map<Piece, RowChange[]>();
  for (const change of changes) {
    if (change.piece === undefined) continue;
    const own = inside.get(change.piece);
    if (own === undefined) inside.set(change.piece, [change]);
    else own.push(change);
  }
  const patched = pieces.map((piece) => {
    const own = inside.get(piece);
    return own === undefined ? piece : patchPiece(piece, own, findings);
  });
  const outside = changes.filter(({ piece, cells }) => piece === undefined && cells !== null);
  const added = newChunks(reading, outside).map((chunk): Piece => {
    const end = chunk.firstRow + chunk.rows;
    const own = (table: number): Finding[] =>
      (findings.get(table) ?? []).filter(({ row }) => row >= chunk.firstRow && row < end);
    return { chunk, answers: new Map(tables.map((table) => [table, own(table)])), failed: new Map() };
  });
  const all = [...patched, ...added].sort((a, b) => a.chunk.firstRow - b.chunk.firstRow);
  return tidyPieces(all, tables.length);
}

function patchPiece(piece: Piece, changes: readonly RowChange[], findings: RowAnswers['findings']): Piece {
  const { chunk } = piece;
  const rows = spansOfRows(changes.map(({ row }) => row));
  const columns = chunk.columns.map((cells, at) => {
    const differing = changes.filter((one) => !sameValue(valueIn(one.before, at), valueIn(one.cells, at)));
    if (differing.length === 0) return cells;
    const patched = [...cells];
    for (const { row, cells: now } of differing) patched[row - chunk.firstRow] = valueIn(now, at);
    return patched;
  });
  const blank = changes.reduce(
    (sum, { before, cells }) => sum + Number(cells === null) - Number(before === null),
    chunk.blank,
  );
  const answers = new Map(
    [...piece.answers].map(([table, known]) => {
      const fresh = inRowOrder(findings.get(table) ?? []);
      return [table, withRows(inRowOrder(known), rows, fresh)] as const;
    }),
  );
  return { ...piece, chunk: { ...chunk, blank, columns }, answers };
}

function valueIn(cells: RowChange['cells'], at: number) {
  return cells === null ? null : cells[at]!;
}

/** Chunks of rows that no piece has. A row of a piece, or one of nothing, ends one. */
function newChunks(reading: number, rows: readonly RowChange[]): Chunk[] {
  const chunks: (Chunk | undefined)[] = [];
  let builder: ChunkBuilder | undefined;
  rows.forEach(({ row, cells }, at) => {
    if (builder === undefined || rows[at - 1]!.row !== row - 1) {
      chunks.push(builder?.finish());
      builder = new ChunkBuilder(reading, cells!.length);
    }
    chunks.push(builder.add(row, cells!));
  });
  chunks.push(builder?.finish());
  return chunks.filter((chunk) => chunk !== undefined);
}
