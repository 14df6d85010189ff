import type { JSX } from 'preact';
import { Icon } from '../taskpane/parts/icons';
import { OpenButton } from './open-button';
import type { PageActions } from './state/page-actions';

interface DropZoneProps {
  /** Name of the file being opened. */
  readonly opening: string | null;
  readonly actions: PageActions;
}

/** What stands in place of the sheet until a file is open. */
export function DropZone({ opening, actions }: DropZoneProps): JSX.Element {
  return (
    <div class="drop-zone">
      <div class="drop-card">
        <span class="notice-icon">
          <Icon name="sheet" size={32} />
        </span>
        {opening === null ? (
          <>
            <h2>Check a workforce sheet</h2>
            <p>
              Drop an Excel workbook or a CSV file here. It is matched to the standard and each problem is
              marked on its cell, with what to put instead.
            </p>
            <div class="drop-buttons">
              <OpenButton primary onFile={actions.openFile} />
              <fluent-button onClick={actions.openSample}>Try the sample</fluent-button>
            </div>
            <p class="drop-note">
              .xlsx, .xlsm, .xltx, .csv, or the .xml of a CSWW return. Your file stays on this computer.
            </p>
          </>
        ) : (
          <p role="status">Opening {opening}…</p>
        )}
      </div>
    </div>
  );
}
