/**
 * Puts Microsoft's real Excel client, already loaded in `window`, in front of a fake workbook. Runs in Node and in a
 * browser: there the page loads `excel-web-16.00.js` of `@microsoft/office-js` instead of Office.js from the network.
 */
import type { FakeOffice, OfficeOptions } from './fake-office';
import { createFakeOffice } from './fake-office';
import type { FakeWorkbook } from './workbook/fake-workbook';
import type { HostState } from './model/host-state';
import { rangesAt } from './model/range-areas-object';
import { rangeObject } from './model/range-object';
import { sheetObject } from './model/sheet-object';
import { deleteRows, insertRows, sortRows } from './move-rows';
import { RequestExecutor } from './request-executor';
import type { RequestBody } from './workbook/wire';

/** What the client leaves in its window, as far as we touch it. */
export interface ClientWindow {
  OfficeExtension: {
    ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  Excel: unknown;
  Office?: unknown;
}

export interface ExcelTestHost {
  readonly workbook: FakeWorkbook;
  readonly executor: RequestExecutor;
  readonly state: HostState;
  readonly office: FakeOffice;
  /** What a user does, as the client tells its listeners. */
  readonly user: UserActions;
}

export interface UserActions {
  edit(sheet: string, address: string, typed: { row: number; column: number; value: unknown }[]): void;
  change(args: Record<string, unknown>): void;
  sortRows(args: Record<string, unknown>): void;
  sortColumns(args: Record<string, unknown>): void;
  /** Whole rows come, go and change places: the workbook's too, then the event. */
  insertRows(sheet: string, row: number, rowCount: number): void;
  deleteRows(sheet: string, row: number, rowCount: number): void;
  sort(sheet: string, row: number, order: readonly number[]): void;
  select(sheet: string, address: string): void;
  sheetAdded(sheet: string): void;
  sheetDeleted(sheet: string): void;
}

/** Numbers the client knows events by. */
const EVENT_TYPES = {
  changed: 10,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowSorted: 19,
  columnSorted: 20,
} as const;
const EVENT_CATEGORY = 65_536;

export function installExcelTestHost(
  window: ClientWindow,
  workbook: FakeWorkbook,
  options: OfficeOptions = {},
): ExcelTestHost {
  const { OfficeExtension } = window;

  function emit(event: keyof typeof EVENT_TYPES, args: Record<string, unknown>): void {
    if (!state.registered.has(event)) return;
    const entry = {
      messageCategory: EVENT_CATEGORY,
      messageType: EVENT_TYPES[event],
      targetId: 'Workbook',
      message: JSON.stringify(args),
    };
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
  }

  const edited = { changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' };
  const moved = (row: number, rowCount: number) => ({ ...edited, address: `${row + 1}:${row + rowCount}` });
  const state: HostState = {
    ...{
      eventsEnabled: true,
      objects: { sheet: sheetObject, range: rangeObject, rangesAt },
      screenPauses: 0,
      registered: new Set(),
      references: new Map(),
      longestAddress: 0,
      focusLost: false,
    },
    apiSheet: (event, worksheetId) => {
      if (state.eventsEnabled) emit(event, { source: 'Local', worksheetId });
    },
    apiEdit: (worksheetId, address) => {
      if (state.eventsEnabled)
        emit('changed', { ...edited, worksheetId, address, triggerSource: 'ThisLocalAddin' });
    },
  };
  const executor = new RequestExecutor(workbook, state);
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://excel.test', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, flags: number, message: { Body: RequestBody }) =>
        executor.execute(flags, message.Body),
    }),
  };
  // A call newer than the sets this Excel claims is refused, as an Excel that old would.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const office = createFakeOffice(workbook.name, options);
  window.Office = office.global;
  const user: UserActions = {
    edit(worksheetId, address, typed) {
      for (const { row, column, value } of typed) workbook.sheet(worksheetId).type(row, column, value);
      emit('changed', { ...edited, worksheetId, address });
    },
    change: (args) => emit('changed', { ...edited, ...args }),
    insertRows(worksheetId, row, rowCount) {
      insertRows(workbook, workbook.sheet(worksheetId), row, rowCount);
      emit('changed', { ...moved(row, rowCount), worksheetId, changeType: 'RowInserted' });
    },
    deleteRows(worksheetId, row, rowCount) {
      deleteRows(workbook, workbook.sheet(worksheetId), row, rowCount);
      emit('changed', { ...moved(row, rowCount), worksheetId, changeType: 'RowDeleted' });
    },
    sort(worksheetId, row, order) {
      sortRows(workbook.sheet(worksheetId), row, order);
      emit('rowSorted', { source: 'Local', worksheetId, address: `A${row + 1}:D${row + order.length}` });
    },
    sortColumns: (args) => emit('columnSorted', { source: 'Local', ...args }),
    sortRows: (args) => emit('rowSorted', { source: 'Local', ...args }),
    select: (worksheetId, address) => emit('selectionChanged', { worksheetId, address }),
    sheetAdded: (worksheetId) => emit('added', { source: 'Local', worksheetId }),
    sheetDeleted: (worksheetId) => emit('deleted', { source: 'Local', worksheetId }),
  };
  return { workbook, executor, state, office, user };
}
