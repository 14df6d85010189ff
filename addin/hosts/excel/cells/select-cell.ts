import { HostError } from '../../../workbook/host';
import { loadSheets, isHidden } from '../calls/load-sheets';
import { excelCode, hostError } from '../calls/to-host-error';

/** What Excel answers when another workbook has the focus, says Microsoft's troubleshooting page, and in passing. */
const LOST_FOCUS: ReadonlySet<string> = new Set(['GeneralException', 'InvalidSelection', 'InvalidOperation']);

/** Brings a cell into view and selects it. One round trip, two when Excel refuses: to say why. */
export async function selectCell(
  context: Excel.RequestContext,
  id: string,
  row: number,
  column: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  try {
    await context.sync();
  } catch (error) {
    if (!LOST_FOCUS.has(excelCode(error) ?? '')) throw error;
    const sheets = await loadSheets(context);
    const hidden = sheets.find((candidate) => candidate.id === id && isHidden(candidate));
    if (hidden === undefined) throw hostError('lost-focus');
    throw new HostError('unavailable', `${hidden.name} is hidden. Unhide it in Excel to see this cell.`);
  }
}
