/** What a planned sheet has beside its cells -> what to send. */
import { addressOnSheet, areaAddress } from '../../../workbook/a1-address';
import type { PlannedCell, SheetPlan } from '../../../workbook/sheet-plan';
import { addChart } from './add-charts';
import { offerList } from '../drop-downs/drop-down-rule';
import { commentsOf } from '../comments/find-comments';
import type { ListsOfWorkbook } from '../drop-downs/lists-sheet';
import type { WriteStep } from '../cells/write-steps';
import { step } from '../cells/write-steps';

/** Links, drop-downs, comments, charts, and how the sheet is shown and printed. */
export function extraSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, name, lists }: { readonly plan: SheetPlan; readonly name: string; readonly lists: ListsOfWorkbook },
): WriteStep[] {
  return [
    ...cellSteps(plan, (cell, row, column) => linkStep(sheet, cell, row, column)),
    ...(plan.dropDowns ?? []).map(({ column, firstRow, rowCount, choices }) => {
      const source = lists.source(choices);
      return step(
        () => offerList(sheet.getRangeByIndexes(firstRow, column, rowCount, 1).dataValidation, source),
        source.length,
      );
    }),
    ...cellSteps(plan, (cell, row, column) => commentStep(commentsOf(context), name, cell, row, column)),
    ...(plan.charts ?? []).map((chart) => step(() => addChart(sheet, chart), 5_000)),
    step(() => showStep(sheet, plan)),
  ];
}

type CellStep = (cell: PlannedCell, row: number, column: number) => WriteStep | undefined;

function cellSteps({ rows }: SheetPlan, make: CellStep): WriteStep[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell ? (make(cell, row, column) ?? []) : [])),
  );
}

function linkStep(
  sheet: Excel.Worksheet,
  { link }: PlannedCell,
  row: number,
  column: number,
): WriteStep | undefined {
  if (link === undefined) return undefined;
  const place = { row: link.row, column: link.column, rowCount: 1, columnCount: 1 };
  const documentReference = addressOnSheet(link.sheet, areaAddress(place));
  return step(() => {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference };
  }, documentReference.length);
}

function commentStep(
  comments: Excel.CommentCollection | undefined,
  sheetName: string,
  { comment }: PlannedCell,
  row: number,
  column: number,
): WriteStep | undefined {
  if (comment === undefined || comments === undefined) return undefined;
  const address = addressOnSheet(sheetName, areaAddress({ row, column, rowCount: 1, columnCount: 1 }));
  return step(() => void comments.add(address, comment), comment.length);
}

function showStep(sheet: Excel.Worksheet, { frozenRows = 0, filterRow, rows, landscape }: SheetPlan): void {
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  const width = rows[filterRow ?? -1]?.length ?? 0;
  if (filterRow !== undefined && width > 0) {
    sheet.autoFilter.apply(sheet.getRangeByIndexes(filterRow, 0, rows.length - filterRow, width));
  }
  if (landscape) sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
}
