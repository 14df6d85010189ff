/** What the user does in the workbook, as the host's port tells it. */
import type { Host, HostChange, SelectListener } from '../../../workbook/host';
import { firstArea } from '../../../workbook/a1-address';
import { capabilities } from '../calls/capabilities';
import { changeOfSort, changesOfEvent } from './change-of-event';
import { createEventChannel } from './event-channel';
import type { RunExcel } from '../calls/run-excel';

export interface ExcelEvents extends Pick<Host, 'onChange' | 'onSelect'> {
  /** Whether every change of a sheet is heard of. */
  isWatching(): boolean;
}

/**
 * Events of all sheets. Excel is asked for them when the first listener comes, and once: the handlers last as long as
 * the pane does. Handlers run for every co-author of the workbook, so they change nothing and open nothing.
 *
 * @param onMove told of every change that moves cells, whoever made it: our record of the marks follows it
 */
export function createExcelEvents(run: RunExcel, onMove: (change: HostChange) => void): ExcelEvents {
  const changes = createEventChannel<[HostChange]>((tell) =>
    run((context) => watchChanges(context, { tell, onMove })),
  );
  const selections = createEventChannel<Parameters<SelectListener>>((tell) =>
    run((context) => watchSelection(context, tell)),
  );
  return { onChange: changes.listen, onSelect: selections.listen, isWatching: changes.isOpen };
}

interface Watcher {
  /** Of the user's own changes. */
  readonly tell: (change: HostChange) => void;
  readonly onMove: (change: HostChange) => void;
}

async function watchChanges(context: Excel.RequestContext, { tell, onMove }: Watcher): Promise<void> {
  const { worksheets } = context.workbook;
  const { triggerSource, sortedEvents } = capabilities();

  function pass(change: HostChange, isUsers: boolean): void {
    if (change.kind !== 'edited') onMove(change);
    if (isUsers) tell(change);
  }

  worksheets.onChanged.add(async (event) => {
    const ours = triggerSource && event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
    // A co-author's add-in sees to a co-author's changes: two would fight.
    const isUsers = !ours && event.source === Excel.EventSource.local;
    for (const change of changesOfEvent(event)) pass(change, isUsers);
  });
  if (sortedEvents) {
    worksheets.onRowSorted.add(async (event) =>
      pass(changeOfSort(event), event.source === Excel.EventSource.local),
    );
    worksheets.onColumnSorted.add(async (event) =>
      pass({ sheet: event.worksheetId, kind: 'moved' }, event.source === Excel.EventSource.local),
    );
  }
  // Whoever adds or deletes a sheet: it is there, or gone, for all.
  worksheets.onAdded.add(async (event) => tell({ sheet: event.worksheetId, kind: 'sheets' }));
  worksheets.onDeleted.add(async (event) => tell({ sheet: event.worksheetId, kind: 'sheets' }));
  await context.sync();
}

async function watchSelection(context: Excel.RequestContext, tell: SelectListener): Promise<void> {
  context.workbook.worksheets.onSelectionChanged.add(async (event) => {
    const area = firstArea(event.address);
    if (area === undefined) return;
    const { row, column, ...size } = area;
    tell(event.worksheetId, row, column, size);
  });
  await context.sync();
}
