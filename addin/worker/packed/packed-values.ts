/** The cells that a run has read, as they go between threads. Columns that the other end has already go by their number. */
import type { CellValue } from '../../../core/api/shapes';
import { readColumnsOf } from '../../checking/read-table';
import type { Reading } from '../../checking/readings';
import type { Chunk } from '../../checking/rows/chunk';
import { readerOfRows, type ReadRows } from '../../checking/value-reader';
import type { CheckRun } from '../../model/check-run';
import { buffersOf, CellPacker, packedValue, type PackedCells } from '../../workbook/packed-cells';

export interface PackedValues {
  readonly readings: readonly { readonly tables: readonly number[]; readonly columns: readonly number[] }[];
  readonly chunks: readonly (Pick<Chunk, 'reading' | 'firstRow' | 'rows'> & {
    /** Numbers of its columns. */
    readonly columns: readonly number[];
  })[];
  /** Columns that the other end does not have. */
  readonly fresh: ReadonlyMap<number, PackedCells>;
}

/** Packs the cells of one run after another. What of a run was in the one before is not packed again. */
export class ValuePacker {
  private last = 0;
  private readonly numbers = new WeakMap<readonly CellValue[], number>();
  private sent: ReadonlySet<number> = new Set();

  pack(readings: readonly Reading[], chunks: readonly Chunk[]): PackedValues {
    const fresh = new Map<number, PackedCells>();
    const used = new Set<number>();
    const packed = chunks.map(({ reading, firstRow, rows, columns }) => ({
      ...{ reading, firstRow, rows },
      columns: columns.map((cells) => {
        const number = this.numberOf(cells);
        if (!this.sent.has(number) && !used.has(number)) fresh.set(number, packColumn(cells));
        used.add(number);
        return number;
      }),
    }));
    this.sent = used;
    const places = readings.map((reading) => ({
      tables: reading.tables,
      columns: readColumnsOf(reading).map(({ column }) => column),
    }));
    return { readings: places, chunks: packed, fresh };
  }

  private numberOf(cells: readonly CellValue[]): number {
    const number = this.numbers.get(cells) ?? (this.last += 1);
    this.numbers.set(cells, number);
    return number;
  }
}

function packColumn(cells: readonly CellValue[]): PackedCells {
  const packer = new CellPacker();
  cells.forEach((cell, row) => packer.add(row, cell));
  return packer.finish();
}

export function buffersOfValues({ fresh }: PackedValues): ArrayBuffer[] {
  return [...fresh.values()].flatMap(buffersOf);
}

/** Makes the packed cells of one run after another readable, in the order in which they were packed. */
export class ValueUnpacker {
  private known: ReadonlyMap<number, PackedCells> = new Map();

  unpack({ readings, chunks, fresh }: PackedValues): CheckRun['valueAt'] {
    const all = new Map([...this.known, ...fresh]);
    const rows = chunks.map((chunk): ReadRows => {
      const columns = chunk.columns.map((number) => all.get(number)!);
      return { ...chunk, cell: (place, row) => packedValue(columns[place]!, row) };
    });
    this.known = new Map(
      chunks.flatMap(({ columns }) => columns.map((number) => [number, all.get(number)!] as const)),
    );
    return readerOfRows(readings, rows);
  }
}
