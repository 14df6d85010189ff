/** Packs the values of a sheet that was read. */
import { CellPacker } from '../../../workbook/packed-cells';
import type { CellGrid } from '../reading/cell-grid';
import type { PackedGrid } from '../reading/packed-grid';

export function packGrid(grid: CellGrid): PackedGrid {
  const packers = new Map<number, CellPacker>();
  grid.forEach((row, column, value) => {
    let packer = packers.get(column);
    if (packer === undefined) packers.set(column, (packer = new CellPacker()));
    packer.add(row, value);
  });
  return {
    used: grid.usedRange(),
    columns: new Map([...packers].map(([column, packer]) => [column, packer.finish()])),
    formulas: Float64Array.from(grid.formulaKeys).sort(),
    notCalculated: grid.notCalculatedCount,
  };
}
