import type { CheckPart } from '../check-parts';
import type { CheckState, ChunkAnswers, PartProblem } from '../check-state';
import type { Chunk } from '../rows/chunk';
import { endOf } from '../../workbook/row-spans';

/** A chunk and all that is known of it. Pieces are never changed but replaced. */
export interface Piece {
  readonly chunk: Chunk;
  readonly answers: ChunkAnswers;
  /** By table. */
  readonly failed: ReadonlyMap<number, PartProblem>;
}

/** The row after a piece's last. */
export function endOfPiece({ chunk }: Piece): number {
  return endOf({ row: chunk.firstRow, rowCount: chunk.rows });
}

/** The pieces of a reading from top to bottom. */
export function piecesOf(state: CheckState, reading: number): Piece[] {
  const failed = new Map<Chunk, Map<number, PartProblem>>();
  for (const [{ chunk, table }, problem] of state.failedParts) {
    failed.set(chunk, new Map([...(failed.get(chunk) ?? []), [table, problem]]));
  }
  return state.chunks
    .filter((chunk) => chunk.reading === reading)
    .sort((a, b) => a.firstRow - b.firstRow)
    .map((chunk) => ({
      chunk,
      answers: state.answered.get(chunk) ?? new Map(),
      failed: failed.get(chunk) ?? new Map(),
    }));
}

/** Puts these pieces in the place of all that a reading had. */
export function setPieces(state: CheckState, reading: number, pieces: readonly Piece[]): void {
  const kept = new Set(pieces.map(({ chunk }) => chunk));
  for (const part of [...state.failedParts.keys()]) {
    if (part.chunk.reading === reading && !kept.has(part.chunk)) state.failedParts.delete(part);
  }
  for (const chunk of state.chunks) {
    if (chunk.reading === reading) state.answered.delete(chunk);
  }
  const known = new Set(state.chunks);
  state.chunks = [...state.chunks.filter((chunk) => chunk.reading !== reading), ...kept];
  for (const { chunk, answers, failed } of pieces) {
    if (answers.size > 0) state.answered.set(chunk, answers);
    if (known.has(chunk)) continue;
    for (const [table, problem] of failed) {
      const part: CheckPart = { chunk, table };
      state.failedParts.set(part, problem);
    }
  }
}
