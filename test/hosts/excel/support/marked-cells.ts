import { firstArea } from '../../../../addin/workbook/a1-address';
import type { FakeSheet } from '../../../../tools/excel-test-host/workbook/fake-sheet';

const OURS = /^=LEN\("workforce:(\w+)"\)>0$/;

/** The marks that a user sees on a sheet: `3,1` -> `error`; rules that lie over each other fail. */
export function markedCells({ conditionalFormats }: FakeSheet): Record<string, string> {
  const marked: Record<string, string> = {};
  for (const { formula, address } of conditionalFormats) {
    const [, severity] = OURS.exec(formula) ?? [];
    if (severity === undefined) continue;
    for (const key of address.split(',').flatMap(cellsOf)) {
      if (marked[key] !== undefined) throw new Error(`${key} is marked twice`);
      marked[key] = severity;
    }
  }
  return Object.fromEntries(Object.entries(marked).sort());
}

function cellsOf(address: string): string[] {
  const area = firstArea(address);
  if (area === undefined) throw new Error(`No area: ${address}`);
  return Array.from({ length: area.rowCount * area.columnCount }, (_, i) => {
    const row = area.row + Math.floor(i / area.columnCount);
    return `${row},${area.column + (i % area.columnCount)}`;
  });
}
