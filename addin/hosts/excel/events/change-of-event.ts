/** What Excel says happened -> what the host tells. */
import type { HostChange } from '../../../workbook/host';
import { addressParts } from '../../../workbook/a1-address';

/**
 * The changes of one event: an edit of several areas is one for each. Only whole rows count as inserted or deleted:
 * rows of a table alone move the cells below them and none beside, and Excel has named other rows than it added there
 * (OfficeDev/office-js#728).
 */
export function changesOfEvent(event: Excel.WorksheetChangedEventArgs): HostChange[] {
  const sheet = event.worksheetId;
  const parts = addressParts(event.address);
  switch (event.changeType) {
    case Excel.DataChangeType.rangeEdited:
      return parts.map((part) => ({ sheet, kind: 'edited', ...part }));
    case Excel.DataChangeType.rowInserted:
      return [movedRows(sheet, 'rows-inserted', parts)];
    case Excel.DataChangeType.rowDeleted:
      return [movedRows(sheet, 'rows-deleted', parts)];
    default:
      return [{ sheet, kind: 'moved' }];
  }
}

function movedRows(
  sheet: string,
  kind: 'rows-inserted' | 'rows-deleted',
  [part, ...more]: ReturnType<typeof addressParts>,
): HostChange {
  const isWholeRows = part?.row !== undefined && part.column === undefined && more.length === 0;
  return isWholeRows ? { sheet, kind, ...part } : { sheet, kind: 'moved' };
}

/** The rows that changed places: from the first to the last that Excel names. */
export function changeOfSort(event: Excel.WorksheetRowSortedEventArgs): HostChange {
  const { address, worksheetId: sheet } = event;
  const rows = addressParts(address).map(({ row = NaN, rowCount = NaN }) => [row, row + rowCount] as const);
  const first = Math.min(...rows.map(([from]) => from));
  const end = Math.max(...rows.map(([, to]) => to));
  return Number.isNaN(end - first)
    ? { sheet, kind: 'moved' }
    : { sheet, kind: 'sorted', row: first, rowCount: end - first };
}
