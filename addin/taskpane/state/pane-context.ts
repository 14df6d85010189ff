import type { ApiClient } from '../../service/api-client';
import type { Host } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Checks } from '../../worker/checks/checks';
import type { MemoryStore } from './memory-store';
import type { PaneAction } from './pane-action';
import type { PaneState } from './pane-state';
import type { Store } from './store';

/** What every part of the pane is made with; each takes of it what it needs. */
export interface PaneContext {
  readonly store: Store<PaneState, PaneAction>;
  readonly host: Host;
  readonly api: ApiClient;
  /** Where the workbook is recognised and checked. */
  readonly checks: Checks;
  /** What earlier workbooks taught; left out: nothing is kept. */
  readonly memory?: MemoryStore;
  /** Makes an .xlsx of sheets of ours; left out: no workbook of its own can be given. */
  readonly writeWorkbook?: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** Prints an HTML document; left out where the host prints what it shows itself. */
  readonly print?: (document: string) => Promise<void>;
}
