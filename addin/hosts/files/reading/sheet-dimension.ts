/** The range a sheet says its cells lie in. Excel takes no notice; other programs read nothing outside it. */
import { firstArea } from '../../../workbook/a1-address';
import type { CellChange } from '../../../workbook/host';
import { cellName } from '../../../../core/values/column-letters';
import type { Splice } from '../text/splice';
import type { XmlScanner } from '../xml/xml-scanner';

/** With the scanner on `<dimension>`: makes it hold every cell that is written to. */
export function widenDimension(scanner: XmlScanner, changes: readonly CellChange[]): Splice[] {
  const said = firstArea(scanner.attribute('ref') ?? '');
  if (said === undefined) return [];
  let [top, left] = [said.row, said.column];
  let [bottom, right] = [top + said.rowCount - 1, left + said.columnCount - 1];
  for (const { row, column, value } of changes) {
    if (value === null) continue;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const isSame = bottom - top + 1 === said.rowCount && right - left + 1 === said.columnCount;
  if (isSame) return [];
  const { start, end, prefix } = scanner;
  const insert = `<${prefix}dimension ref="${cellName(top, left)}:${cellName(bottom, right)}"/>`;
  // Written as an empty element by all; were it not, its closing tag would be left over.
  return scanner.kind === 'empty' ? [{ start, end, insert }] : [];
}
