import { render } from 'preact';
import { createExcelHost } from '../hosts/excel/excel-host';
import { HostError } from '../workbook/host';
import { Notice } from './parts/notice';
import { type MountedPane, mountPane } from './mount-pane';

/** Shows the pane as soon as Excel answers; until then, or when it does not, says what the user can do. */
export async function startInExcel(root: HTMLElement): Promise<MountedPane> {
  let pane: MountedPane | undefined;
  for (;;) {
    try {
      const host = await createExcelHost({
        onWaiting: (waiting) => {
          if (pane !== undefined) pane.store.dispatch({ type: 'waiting', waiting });
          else if (waiting) showWaiting(root);
        },
      });
      // Undefined where storage is not partitioned, whatever its type says.
      return (pane = mountPane(root, host, { partition: Office.context.partitionKey }));
    } catch (error) {
      await askToTryAgain(root, error);
    }
  }
}

function showWaiting(root: HTMLElement): void {
  render(
    <Notice title="Waiting for Excel">
      <p role="status">If you are editing a cell, press Enter to finish, and the pane opens.</p>
    </Notice>,
    root,
  );
}

function askToTryAgain(root: HTMLElement, error: unknown): Promise<void> {
  const why = error instanceof HostError ? error.message : 'Excel did not open the workbook to this pane.';
  return new Promise((again) =>
    render(
      <Notice title="The workbook could not be read">
        <p role="alert">{why}</p>
        <fluent-button onClick={() => again()}>Try again</fluent-button>
      </Notice>,
      root,
    ),
  );
}
