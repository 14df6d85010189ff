/** Puts a sheet of ours into a workbook that is being saved: its part, charts, comments, names. */
import { addressOnSheet } from '../../../workbook/a1-address';
import { SHEET_COMMENT_AUTHOR, SHEET_TAG_NAME } from '../../../workbook/our-names';
import type { PlannedChart, SheetPlan } from '../../../workbook/sheet-plan';
import type { BookEdit } from '../editing/book-edit';
import { folderOf } from '../editing/book-edit';
import { CellWriter } from '../editing/cell-writer';
import { CONTENT_TYPES } from '../package/content-types';
import type { SheetName } from '../reading/defined-names';
import { addSheetNames } from '../reading/defined-names';
import { addSheetEntry, readSheetEntries } from '../editing/workbook-sheets';
import { CellRows } from './cell-rows';
import { chartXml } from './chart-xml';
import type { ChoiceLists } from './choice-lists';
import { commentsXml, shapesXml } from './comment-parts';
import { drawingXml } from './drawing-xml';
import type { RowSource } from './row-source';
import { filterRange, worksheetXml } from './worksheet-xml';

export interface AddedParts {
  readonly plan: SheetPlan;
  /** The name it has in the workbook, which is free there. */
  readonly name: string;
  readonly source: RowSource;
}

/** Gives the name of the sheet's part. Plain sheets of the user's own, such as those of a CSV file, are not tagged. */
export function addSheetPart(
  book: BookEdit,
  { plan, name, source }: AddedParts,
  lists: ChoiceLists,
  options: { readonly hidden?: boolean; readonly tagged?: boolean } = {},
): string {
  const { edit, styles, namespaces, dateSystem, workbookPart } = book;
  const part = edit.add(`${folderOf(book)}worksheets/sheet`, '.xml', CONTENT_TYPES.worksheet, '');
  const writer = new CellWriter('', styles.styles, styles.patch, dateSystem);
  const rows = new CellRows(plan.columns, writer, styles.patch, dateSystem).write(source);
  const drawing = addCharts(book, part, name, plan, source);
  const comments = addComments(book, part, plan);
  const content = { rows, rowCount: source.rowCount, drawing, comments };
  edit.write(part, worksheetXml(plan, content, styles.patch, lists, namespaces));

  const relationship = edit.relate(workbookPart, `${namespaces.office}/worksheet`, part);
  const state = options.hidden === true ? ({ state: 'veryHidden' } as const) : {};
  const listed = addSheetEntry(
    edit.require(workbookPart),
    workbookPart,
    { name, relationship, ...state },
    namespaces,
  );
  const index = readSheetEntries(listed, workbookPart).length - 1;
  const names = namesOf(plan, name, index, source.rowCount, options.tagged !== false);
  edit.write(workbookPart, addSheetNames(listed, workbookPart, names));
  return part;
}

function addCharts(
  book: BookEdit,
  part: string,
  sheetName: string,
  { charts = [] }: SheetPlan,
  source: RowSource,
): string | undefined {
  const { edit, namespaces } = book;
  const drawn = charts.filter(({ firstRow, lastRow, series }) => lastRow >= firstRow && series.length > 0);
  if (drawn.length === 0) return undefined;
  const drawing = edit.add(`${folderOf(book)}drawings/drawing`, '.xml', CONTENT_TYPES.drawing, '');
  const valueAt = (row: number, column: number) => source.row(row)[column]?.value ?? null;
  const placed = drawn.map((chart: PlannedChart) => {
    const xml = chartXml(chart, sheetName, valueAt, namespaces);
    const target = edit.add(`${folderOf(book)}charts/chart`, '.xml', CONTENT_TYPES.chart, xml);
    return { chart, relationship: edit.relate(drawing, `${namespaces.office}/chart`, target) };
  });
  edit.write(drawing, drawingXml(placed, namespaces));
  return edit.relate(part, `${namespaces.office}/drawing`, drawing);
}

function addComments(book: BookEdit, part: string, { rows }: SheetPlan): string | undefined {
  const { edit, namespaces } = book;
  const comments = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.comment === undefined ? [] : [{ row, column, text: cell.comment }],
    ),
  );
  if (comments.length === 0) return undefined;
  const words = edit.add(
    `${folderOf(book)}comments`,
    '.xml',
    CONTENT_TYPES.comments,
    commentsXml(comments, SHEET_COMMENT_AUTHOR, namespaces),
  );
  const shapes = edit.add(
    `${folderOf(book)}drawings/vmlDrawing`,
    '.vml',
    CONTENT_TYPES.vml,
    shapesXml(comments),
  );
  edit.relate(part, `${namespaces.office}/comments`, words);
  return edit.relate(part, `${namespaces.office}/vmlDrawing`, shapes);
}

/** The tag of ours; the rows to print on every page; and where the filter is, as Excel keeps that twice. */
function namesOf(
  plan: SheetPlan,
  name: string,
  sheet: number,
  rowCount: number,
  tagged: boolean,
): SheetName[] {
  const filter = filterRange(plan, rowCount);
  const { frozenRows = 0 } = plan;
  return [
    ...(filter === undefined
      ? []
      : [{ name: '_xlnm._FilterDatabase', sheet, formula: addressOnSheet(name, filter), hidden: true }]),
    ...(frozenRows === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', sheet, formula: addressOnSheet(name, `$1:$${frozenRows}`) }]),
    ...(tagged
      ? [
          {
            name: SHEET_TAG_NAME,
            sheet,
            formula: `"${plan.tag.replaceAll('"', '""')}"`,
            hidden: true,
            comment: name,
          },
        ]
      : []),
  ];
}
