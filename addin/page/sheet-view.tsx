import type { ComponentType, JSX } from 'preact';
import { PartMissing } from '../taskpane/parts/part-missing';
import { usePart } from '../taskpane/parts/use-part';
import type { FileHost } from '../hosts/files/file-host';
import type { FileWorkbook } from '../hosts/files/opened/file-workbook';
import { hiddenWords } from '../hosts/files/reading/hidden-parts';
import { FormulaBar } from './formula-bar';
import type { PageActions } from './state/page-actions';
import type { PageState } from './state/page-state';
import type { GridProps } from './grid/grid';
import { loadCellEditor } from './grid/load-cell-editor';
import { SheetTabs } from './sheet-tabs';

interface SheetViewProps {
  readonly host: FileHost;
  readonly workbook: FileWorkbook;
  readonly state: PageState;
  readonly actions: PageActions;
}

/** The open workbook: formula bar, grid, sheet tabs. */
export function SheetView({ host, workbook, state, actions }: SheetViewProps): JSX.Element {
  const { part, failed, again } = usePart(loadGrid);
  const sheet = workbook.sheet(state.sheet);
  const hidden = hiddenWords(sheet.hiddenParts, sheet.rowCount, sheet.columnCount);
  return (
    <div class="sheet-view">
      <FormulaBar
        key={`${state.sheet}!${state.row}:${state.column}:${state.version}`}
        sheet={sheet}
        source={workbook.source}
        state={state}
        actions={actions}
      />
      {hidden !== '' && <p class="hidden-note">{hidden}</p>}
      <div class="grid-box" data-part="grid">
        {failed ? (
          <PartMissing title="The sheet could not be drawn" again={again} />
        ) : part === null ? (
          <p class="waiting">Drawing the sheet…</p>
        ) : (
          <part.SheetGrid
            key={state.sheet}
            host={host}
            sheet={sheet}
            source={workbook.source}
            state={state}
            actions={actions}
          />
        )}
      </div>
      <SheetTabs workbook={workbook} active={state.sheet} onShow={actions.showSheet} />
    </div>
  );
}

/**
 * The grid is by far the largest part of the page, so it is fetched when a file is opened; with the box that cells are
 * edited in, without which the grid would stop at the first key.
 */
async function loadGrid(): Promise<{ readonly SheetGrid: ComponentType<GridProps> }> {
  const [grid] = await Promise.all([import('./grid/grid'), loadCellEditor()]);
  return grid;
}
