/** The sheet itself, drawn by Glide Data Grid. Loaded only when a file is open. */
import {
  CompactSelection,
  DataEditor as ReactDataEditor,
  type DataEditorProps,
  type DataEditorRef,
  type EditListItem,
  type GridCell,
  GridCellKind,
  type GridColumn,
  type GridSelection,
  type Item,
} from '@glideapps/glide-data-grid';
import type { ComponentType, JSX, RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../checking/column-letters';
import type { FileHost } from '../files/file-host';
import type { FileSheet } from '../files/file-sheet';
import { cellText } from './cell-text';
import { columnWidth } from './column-width';
import { drawTitles } from './draw-titles';
import { GRID_THEMES, MARK_THEMES } from './grid-theme';
import type { PageActions } from './page-actions';
import type { PageState } from './page-state';
import { typedValue } from './typed-value';
import { useScheme } from './use-scheme';

// Its types are React's; Preact stands in for React here.
const DataEditor = ReactDataEditor as unknown as ComponentType<
  DataEditorProps & { ref: RefObject<DataEditorRef | null> }
>;

export interface GridProps {
  readonly host: FileHost;
  readonly sheet: FileSheet;
  readonly source: 'workbook' | 'text';
  readonly state: PageState;
  readonly actions: PageActions;
}

/** Empty rows and columns past the last that is used, to type in. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 3;
const FEWEST_COLUMNS = 12;
/** Rows that may hold titles when no headings are known. */
const TITLE_ROWS = 10;

export function Grid({ host, sheet, source, state, actions }: GridProps): JSX.Element {
  const scheme = useScheme();
  const editor = useRef<DataEditorRef>(null);
  const [widths, setWidths] = useState<ReadonlyMap<number, number>>(new Map());
  const [range, setRange] = useState<GridSelection>(() => oneCell(state.row, state.column));
  const [sized, setSized] = useState(false);
  const [scrolledPast, setScrolledPast] = useState(false);
  const headings = state.headings.get(sheet.id);
  const words = scrolledPast ? headings?.words : undefined;
  const columns = useMemo(() => columnsOf(sheet, widths, words), [sheet, widths, words, sheet.columnCount]);

  const drawCell = useMemo(
    () => drawTitles(sheet, headings?.row ?? TITLE_ROWS, (column) => columns[column]?.width ?? 0),
    [sheet, headings, columns],
  );

  // Until the grid knows its own size it cannot tell what is out of view.
  useEffect(() => {
    if (!sized) return;
    const [column, row] = range.current?.cell ?? [];
    // The grid itself shows a cell that is newly selected; told at the same time, it would scroll twice as far.
    if (column !== state.column || row !== state.row) setRange(oneCell(state.row, state.column));
    else editor.current?.scrollTo(state.column, state.row, 'both', 40, 40);
  }, [state.visits, sized]);

  const getCellContent = useCallback(
    ([column, row]: Item): GridCell => {
      const text = cellText(sheet.cell(row, column));
      const mark = host.markAt(sheet.id, row, column);
      return {
        kind: GridCellKind.Text,
        data: text,
        displayData: text.length > 200 ? text.slice(0, 200) : text,
        allowOverlay: true,
        readonly: sheet.refusal(row, column) !== undefined,
        themeOverride: mark === undefined ? undefined : MARK_THEMES[scheme][mark],
        contentAlign: typeof sheet.cell(row, column) === 'number' ? 'right' : 'left',
      };
    },
    // A new version of the sheet is a new function, which is how the grid is told to draw itself again.
    [sheet, host, scheme, state.version],
  );

  return (
    <DataEditor
      ref={editor}
      width="100%"
      height="100%"
      columns={columns}
      rows={sheet.rowCount + SPARE_ROWS}
      rowHeight={24}
      headerHeight={24}
      rowMarkers={{ kind: 'clickable-number', width: 44 }}
      rangeSelect="rect"
      columnSelect="single"
      rowSelect="single"
      theme={GRID_THEMES[scheme]}
      getCellContent={getCellContent}
      drawCell={drawCell}
      getCellsForSelection
      gridSelection={range}
      onGridSelectionChange={(selection) => {
        setRange(selection);
        if (selection.current !== undefined)
          actions.move(selection.current.cell[1], selection.current.cell[0]);
      }}
      onCellsEdited={(edits) => {
        actions.edit(edits.map((edit) => changeOf(edit, source)));
        return true;
      }}
      onDelete={(selection) => selection}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (!ctrlKey && !metaKey && isEditing(key)) actions.explain();
      }}
      onPaste
      onVisibleRegionChanged={({ y, width }) => {
        if (width > 0) setSized(true);
        setScrolledPast(headings !== undefined && y > headings.row);
      }}
      // Tab leaves the grid, as it leaves any control of a page; while a cell is being edited it goes on to the next.
      keybindings={{
        search: true,
        downFill: true,
        rightFill: true,
        goRightCell: 'ArrowRight',
        goLeftCell: 'ArrowLeft',
      }}
      onColumnResize={(_, width, index) => setWidths(new Map(widths).set(index, width))}
    />
  );
}

/** Keys that begin to change a cell. */
function isEditing(key: string): boolean {
  return key.length === 1 || ['F2', 'Enter', 'Delete', 'Backspace'].includes(key);
}

function oneCell(row: number, column: number): GridSelection {
  return {
    columns: CompactSelection.empty(),
    rows: CompactSelection.empty(),
    current: { cell: [column, row], range: { x: column, y: row, width: 1, height: 1 }, rangeStack: [] },
  };
}

/** As in a table of Excel's, the headings stand beside the letters once their row is scrolled away. */
function columnsOf(
  sheet: FileSheet,
  widths: ReadonlyMap<number, number>,
  headings: ReadonlyMap<number, string> | undefined,
): (GridColumn & { readonly width: number })[] {
  const count = Math.max(sheet.columnCount + SPARE_COLUMNS, FEWEST_COLUMNS);
  return Array.from({ length: count }, (_, column) => ({
    title: [columnLetters(column), headings?.get(column)].filter(Boolean).join('  '),
    id: String(column),
    width: widths.get(column) ?? columnWidth(sheet, column),
  }));
}

function changeOf({ location: [column, row], value }: EditListItem, source: 'workbook' | 'text') {
  const text = value.kind === GridCellKind.Text ? value.data : '';
  return { row, column, value: typedValue(text, source) };
}
