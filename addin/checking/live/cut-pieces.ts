import type { CellValue } from '../../../core/api/shapes';
import type { Chunk } from '../rows/chunk';
import { CHUNK_ROWS, LONGEST_GAP } from '../rows/chunk';
import type { Finding } from '../../model/check-run';
import { isBlankCell } from '../read-table';
import { endOfPiece } from './pieces';
import type { Piece } from './pieces';
import type { RowMove } from './row-move';

/** Moves findings along with their rows. */
export type MoveFindings = (findings: readonly Finding[]) => Finding[];

/** What of a piece stands from one row of the sheet up to another, which is left out; nothing when that is no row. */
export function cutPiece(piece: Piece, from: number, to: number): Piece | undefined {
  const { chunk } = piece;
  const [start, end] = [Math.max(from, chunk.firstRow), Math.min(to, endOfPiece(piece))];
  if (start >= end) return undefined;
  if (end - start === chunk.rows) return piece;
  const columns = chunk.columns.map((cells) => cells.slice(start - chunk.firstRow, end - chunk.firstRow));
  const rows = end - start;
  return {
    ...piece,
    chunk: { reading: chunk.reading, firstRow: start, rows, blank: countBlank(columns, rows), columns },
    answers: mapAnswers(piece, (findings) => findings.filter(({ row }) => row >= start && row < end)),
  };
}

/** The pieces of a sheet whose rows have moved. */
export function movePieces(pieces: readonly Piece[], move: RowMove, moveFindings: MoveFindings): Piece[] {
  const { kind, row, rowCount } = move;
  const by = kind === 'inserted' ? rowCount : -rowCount;
  const below = kind === 'inserted' ? row : row + rowCount;
  return pieces.flatMap((piece) => {
    const [top, bottom] = [cutPiece(piece, 0, row), cutPiece(piece, below, Infinity)];
    return [
      ...(top === undefined ? [] : [top]),
      ...(bottom === undefined ? [] : [lower(bottom, by, moveFindings)]),
    ];
  });
}

function lower(piece: Piece, by: number, moveFindings: MoveFindings): Piece {
  return {
    ...piece,
    chunk: { ...piece.chunk, firstRow: piece.chunk.firstRow + by },
    answers: mapAnswers(piece, moveFindings),
  };
}

/**
 * Leaves out pieces of nothing and blank rows at the end, and joins small neighbours, so that there are never many more
 * pieces than a fresh check would make, however often rows come and go.
 * @param tables how many tables the reading is: only pieces that all of them answered are joined
 */
export function tidyPieces(pieces: readonly Piece[], tables: number): Piece[] {
  const tidy: Piece[] = [];
  for (const piece of pieces) {
    if (piece.chunk.blank === piece.chunk.rows) continue;
    const last = tidy.at(-1);
    if (last !== undefined && mayJoin(last, piece, tables)) tidy[tidy.length - 1] = join(last, piece);
    else tidy.push(piece);
  }
  const last = tidy.at(-1);
  if (last !== undefined) tidy[tidy.length - 1] = withoutBlankEnd(last);
  return tidy;
}

function mayJoin(above: Piece, below: Piece, tables: number): boolean {
  const gap = below.chunk.firstRow - endOfPiece(above);
  const rows = above.chunk.rows + gap + below.chunk.rows;
  const answered = above.answers.size === tables && below.answers.size === tables;
  return answered && gap <= LONGEST_GAP && rows <= CHUNK_ROWS;
}

function join(above: Piece, below: Piece): Piece {
  const gap: CellValue[] = new Array<CellValue>(below.chunk.firstRow - endOfPiece(above)).fill(null);
  const chunk: Chunk = {
    ...above.chunk,
    rows: above.chunk.rows + gap.length + below.chunk.rows,
    blank: above.chunk.blank + gap.length + below.chunk.blank,
    columns: above.chunk.columns.map((cells, at) => cells.concat(gap, below.chunk.columns[at]!)),
  };
  const answers = mapAnswers(above, (findings, table) => findings.concat(below.answers.get(table) ?? []));
  return { ...above, chunk, answers };
}

function withoutBlankEnd(piece: Piece): Piece {
  const { columns, firstRow, rows } = piece.chunk;
  let end = rows;
  while (end > 1 && isBlankAt(columns, end - 1)) end -= 1;
  return cutPiece(piece, firstRow, firstRow + end) ?? piece;
}

function mapAnswers(
  { answers }: Piece,
  change: (findings: readonly Finding[], table: number) => readonly Finding[],
): Piece['answers'] {
  return new Map([...answers].map(([table, findings]) => [table, change(findings, table)]));
}

function countBlank(columns: Chunk['columns'], rows: number): number {
  let blank = 0;
  for (let row = 0; row < rows; row++) if (isBlankAt(columns, row)) blank += 1;
  return blank;
}

function isBlankAt(columns: Chunk['columns'], row: number): boolean {
  return columns.every((cells) => isBlankCell(cells[row] ?? null));
}
