import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FileHost } from '../files/file-host';
import type { FileWorkbook } from '../files/file-workbook';
import { hiddenWords } from '../files/hidden-parts';
import { FormulaBar } from './formula-bar';
import type { PageActions } from './page-actions';
import type { PageState } from './page-state';
import type { GridProps } from './grid';
import { loadCellEditor } from './load-cell-editor';
import { SheetTabs } from './sheet-tabs';

interface SheetViewProps {
  readonly host: FileHost;
  readonly workbook: FileWorkbook;
  readonly state: PageState;
  readonly actions: PageActions;
}

/** The open workbook: formula bar, grid, sheet tabs. */
export function SheetView({ host, workbook, state, actions }: SheetViewProps): JSX.Element {
  const Grid = useGrid();
  const sheet = workbook.sheet(state.sheet);
  const hidden = hiddenWords(sheet.details.hidden(), sheet.rowCount, sheet.columnCount);
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
        {Grid === null ? (
          <p class="waiting">Drawing the sheet…</p>
        ) : (
          <Grid
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

/** The grid is by far the largest part of the page, so it is fetched when a file is opened. */
function useGrid(): ComponentType<GridProps> | null {
  const [grid, setGrid] = useState<{ Grid: ComponentType<GridProps> } | null>(null);
  useEffect(() => {
    void import('./grid').then(setGrid).then(loadCellEditor);
  }, []);
  return grid?.Grid ?? null;
}
