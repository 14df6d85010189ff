/** The pane over an open file, with a service that answers as a test says. */
import type { ApiClient } from '../../../addin/service/api-client';
import { ApiError } from '../../../addin/service/api-error';
import { FileHost } from '../../../addin/hosts/files/file-host';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { STANDARD } from '../../support/check-run';
import { openWorkbook } from '../../support/open-workbook';

/** Headings in row 1; the ethnicities of rows 2 and 4 are wrong. */
const STAFF = 'UNIQUEWORKERID,ETHNICITY,DOB\nw1,99,01/02/1980\nw2,31,01/02/1980\nw3,98,01/02/1980\n';
export const OFFLINE = new ApiError(
  { code: 'offline', title: 'No connection', detail: 'Check your connection.' },
  true,
);

/** A service that finds the ethnicity of every other row wrong, from the first; parts of it can be replaced. */
export function service(changes: Partial<ApiClient> = {}): ApiClient {
  return {
    standard: () => Promise.resolve(STANDARD),
    codeLists: () => Promise.resolve({ entry: 1, codeLists: [] }),
    codeList: () => Promise.reject(OFFLINE),
    check: () =>
      Promise.resolve({
        entry: 1,
        findings: [
          { rule: 'asc-wds/worker-1290-1', field: 'ETHNICITY', reason: 'not-in-list', rows: [1, 2] },
        ],
        blankRows: [],
      }),
    relations: () => Promise.resolve({ entry: 1, findings: [] }),
    ...changes,
  };
}

/** The pane over an open file, after it has started. */
export async function openPane(api: ApiClient = service(), text = STAFF) {
  const host = new FileHost('browser', openWorkbook(new TextEncoder().encode(text), 'staff.csv'));
  const store = createStore(initialState('2026-11-22'), reduce);
  const actions = createPaneActions({ store, host, api, checks: createChecks({ host, api }) });
  const sheet = host.workbook!.sheets[0]!.id;
  const selected: number[][] = [];
  host.onGoTo((_, row, column) => selected.push([row, column]));
  const stop = actions.start();
  await settled();
  return { host, store, actions, sheet, selected, stop };
}

/** Lets everything that waits for nothing but promises come to its end. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}
