/** What the user does in the workbook, as the host's port tells it. */
import type { Host, HostChange } from '../host';
import { firstArea } from '../cells/a1-address';
import { capabilities } from './capabilities';
import { createEventChannel } from './event-channel';
import type { RunExcel } from './run-excel';

/**
 * Events of all sheets. Excel is asked for them when the first listener comes, and once: the handlers last as long as
 * the pane does. Handlers run for every co-author of the workbook, so they change nothing and open nothing.
 */
export function createExcelEvents(run: RunExcel): Pick<Host, 'onChange' | 'onSelect'> {
  const changes = createEventChannel<[HostChange]>((tell) => run((context) => watchChanges(context, tell)));
  const selections = createEventChannel<[string, number, number]>((tell) =>
    run((context) => watchSelection(context, tell)),
  );
  return { onChange: changes.listen, onSelect: selections.listen };
}

async function watchChanges(
  context: Excel.RequestContext,
  tell: (change: HostChange) => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const { triggerSource, rowSortedEvent } = capabilities();
  worksheets.onChanged.add(async (event) => {
    const ours = triggerSource && event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
    // A co-author's add-in sees to a co-author's changes: two would fight.
    if (!ours && event.source === Excel.EventSource.local) tell(changeOf(event));
  });
  if (rowSortedEvent) {
    worksheets.onRowSorted.add(async (event) => {
      if (event.source === Excel.EventSource.local) tell({ sheet: event.worksheetId, kind: 'moved' });
    });
  }
  worksheets.onAdded.add(async (event) => tell({ sheet: event.worksheetId, kind: 'sheets' }));
  worksheets.onDeleted.add(async (event) => tell({ sheet: event.worksheetId, kind: 'sheets' }));
  await context.sync();
}

/** An edit names its rows; whatever moves cells makes every place we know doubtful. */
function changeOf(event: Excel.WorksheetChangedEventArgs): HostChange {
  const sheet = event.worksheetId;
  if (event.changeType !== Excel.DataChangeType.rangeEdited) return { sheet, kind: 'moved' };
  const area = firstArea(event.address);
  // Several areas, or whole columns: which rows is not worth knowing.
  if (area === undefined || event.address.includes(',')) return { sheet, kind: 'edited' };
  return { sheet, kind: 'edited', row: area.row, rowCount: area.rowCount };
}

async function watchSelection(
  context: Excel.RequestContext,
  tell: (sheet: string, row: number, column: number) => void,
): Promise<void> {
  context.workbook.worksheets.onSelectionChanged.add(async (event) => {
    const area = firstArea(event.address);
    if (area !== undefined) tell(event.worksheetId, area.row, area.column);
  });
  await context.sync();
}
