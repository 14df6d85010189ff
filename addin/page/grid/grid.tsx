/** The sheet itself, drawn by Glide Data Grid. Loaded only when a file is open. */
import {
  DataEditor as ReactDataEditor,
  type DataEditorProps,
  type DataEditorRef,
  type EditListItem,
  type GridCell,
  GridCellKind,
  type GridSelection,
  type Item,
  type Rectangle,
} from '@glideapps/glide-data-grid';
import type { ComponentType, JSX, RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LinkTarget } from '../../hosts/files/reading/cell-links';
import type { FileHost } from '../../hosts/files/file-host';
import type { FileSheet } from '../../hosts/files/reading/file-sheet';
import { cellText } from './cell-text';
import { provideChoiceEditor } from './choice-editor';
import { drawCells } from './draw-cells';
import { gridColumnsOf } from './grid-columns';
import { isWithin } from '../../hosts/files/reading/hidden-parts';
import type { PageActions } from '../state/page-actions';
import type { PageState } from '../state/page-state';
import { placePasted } from './place-pasted';
import { block, oneCell, selectedArea } from './grid-selection';
import { typedValue } from './typed-value';
import { usePaste } from './use-paste';
import { useGridThemes } from './use-grid-themes';

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

/** Empty rows past the last that is used, to type in. */
const SPARE_ROWS = 50;

export function SheetGrid({ host, sheet, source, state, actions }: GridProps): JSX.Element {
  const themes = useGridThemes();
  const editor = useRef<DataEditorRef>(null);
  const [widths, setWidths] = useState<ReadonlyMap<number, number>>(new Map());
  const [range, setRange] = useState<GridSelection>(() => oneCell(state.row, state.column));
  const inView = useRef<Rectangle>({ x: 0, y: 0, width: 0, height: 0 });
  const [sized, setSized] = useState(false);
  const [scrolledPast, setScrolledPast] = useState(false);
  const headings = state.headings.get(sheet.id);
  const words = scrolledPast ? headings?.words : undefined;
  const columns = useMemo(
    () => gridColumnsOf(sheet, widths, words, themes.hidden),
    [sheet, widths, words, themes, sheet.columnCount],
  );

  const drawCell = useMemo(() => drawCells(sheet, (column) => columns[column]?.width ?? 0), [sheet, columns]);

  // Until the grid knows its own size it cannot tell what is out of view.
  useEffect(() => {
    if (!sized) return;
    const [column, row] = range.current?.cell ?? [];
    if (column !== state.column || row !== state.row) setRange(oneCell(state.row, state.column));
    return inTwoFrames(() => {
      // The grid itself shows a cell that is newly selected, unless the user had clicked on it last. Told at the same
      // time, it would scroll twice as far.
      if (!isIn(inView.current, state.row, state.column))
        editor.current?.scrollTo(state.column, state.row, 'both', 40, 40);
    });
  }, [state.visits, sized]);

  const linkTheme = (link: LinkTarget | undefined) =>
    link === undefined ? undefined : { textDark: themes.grid.accentColor };

  const getCellContent = useCallback(
    ([column, row]: Item): GridCell => {
      const text = cellText(sheet.cell(row, column));
      const mark = host.markAt(sheet.id, row, column);
      const choices = host.choicesAt(sheet.id, row, column);
      return {
        kind: GridCellKind.Text,
        data: text,
        displayData: text.length > 200 ? text.slice(0, 200) : text,
        // The whole text, not what of it is drawn.
        copyData: text,
        ...(choices === undefined ? {} : { choices }),
        allowOverlay: true,
        readonly: sheet.refusal(row, column) !== undefined,
        themeOverride: mark === undefined ? linkTheme(sheet.link(row, column)) : themes.marks[mark],
        contentAlign: typeof sheet.cell(row, column) === 'number' ? 'right' : 'left',
      };
    },
    // A new version of the sheet is a new function, which is how the grid is told to draw itself again.
    [sheet, host, themes, state.version],
  );

  function changeOf({ location: [column, row], value }: EditListItem) {
    return typed(row, column, value.kind === GridCellKind.Text ? value.data : '');
  }

  function typed(row: number, column: number, text: string) {
    return { row, column, value: typedValue(text, sheet.takesText(row, column) ? 'text' : source) };
  }

  function follow(link: LinkTarget | undefined): void {
    if (link !== undefined) actions.follow(link);
  }

  usePaste((pasted) => {
    const selected = selectedArea(range, sheet);
    if (selected === undefined) return;
    const { area, rows } = placePasted(pasted, selected);
    actions.edit(
      rows.flatMap((cells, row) =>
        cells.map((text, column) => typed(area.row + row, area.column + column, text)),
      ),
    );
    setRange(block(area));
    actions.move(area.row, area.column, area);
  });

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
      theme={themes.grid}
      getRowThemeOverride={(row) => (isWithin(sheet.hiddenParts.rows, row) ? themes.hidden : undefined)}
      getCellContent={getCellContent}
      drawCell={drawCell}
      getCellsForSelection
      gridSelection={range}
      onGridSelectionChange={(selection) => {
        setRange(selection);
        const area = selectedArea(selection, sheet);
        const [column, row] = selection.current?.cell ?? [area?.column, area?.row];
        if (row !== undefined && column !== undefined) actions.move(row, column, area);
      }}
      onCellsEdited={(edits) => {
        actions.edit(edits.map(changeOf));
        return true;
      }}
      onDelete={(selection) => selection}
      onCellClicked={([column, row]) => follow(sheet.link(row, column))}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === 'Enter' && (ctrlKey || metaKey)) follow(sheet.link(state.row, state.column));
        if (!ctrlKey && !metaKey && isEditing(key)) actions.explain();
      }}
      onPaste={false}
      provideEditor={provideChoiceEditor}
      onVisibleRegionChanged={(region) => {
        inView.current = region;
        if (region.width > 0) setSized(true);
        setScrolledPast(headings !== undefined && region.y > headings.row);
      }}
      // Tab leaves the grid, as it leaves any control of a page; while a cell is being edited it goes on to the next.
      keybindings={{
        search: true,
        // See usePaste.
        paste: false,
        activateCell: ' |Enter|F2|shift+Enter|alt+ArrowDown',
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

function isIn({ x, y, width, height }: Rectangle, row: number, column: number): boolean {
  return column >= x && column < x + width && row >= y && row < y + height;
}

/** After what is drawn next has been drawn. Gives back how to call it off. */
function inTwoFrames(work: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(work)));
  return () => cancelAnimationFrame(frame);
}
