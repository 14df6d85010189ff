import type { Area } from '../../../workbook/a1-address';
import { isOurDropDown } from './drop-down-rule';

/** Cells with a drop-down of ours, and what to put back should taking it away fail. */
export interface FoundDropDown {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

interface SheetArea extends Area {
  readonly sheet: Excel.Worksheet;
}

/**
 * How far below the last value drop-downs are looked for. Not in the whole sheet: asked for the cells of a whole sheet
 * that have a rule, Excel on Windows looks at each of its 17 billion (OfficeDev/office-js#4245).
 */
const ROWS_BELOW = 2_000;

/**
 * The drop-downs of ours on these sheets, wherever rows, columns and copies have taken them: three round trips, and a
 * few more where other rules touch them.
 */
export async function findDropDowns(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FoundDropDown[]> {
  const found: FoundDropDown[] = [];
  let areas = await areasWithRules(context, await boundsOf(context, sheets));
  while (areas.length > 0) {
    const asked = await askRules(context, areas);
    found.push(...asked.flatMap(foundOf));
    areas = asked.filter(({ validation }) => isMixed(validation)).flatMap(({ area }) => partsOf(area));
  }
  return found;
}

interface Asked {
  readonly area: SheetArea;
  readonly validation: Excel.DataValidation;
}

async function askRules(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<Asked[]> {
  const asked = areas.map((area) => ({ area, validation: rangeOfArea(area).dataValidation }));
  for (const { validation } of asked) validation.load('type,rule,errorAlert');
  await context.sync();
  return asked;
}

function foundOf({ area: { sheet, ...area }, validation }: Asked): FoundDropDown[] {
  const { rule, errorAlert } = validation;
  return isOurDropDown(validation) ? [{ sheet, area, rule, errorAlert }] : [];
}

/** Whether cells have different rules, or rules of different words. */
function isMixed({ type, errorAlert }: Excel.DataValidation): boolean {
  if (type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria)
    return true;
  return type === Excel.DataValidationType.list && !errorAlert;
}

/** By columns first, then by halves: none for a cell. */
function partsOf(area: SheetArea): SheetArea[] {
  const { row, column, rowCount, columnCount } = area;
  if (columnCount > 1) {
    return Array.from({ length: columnCount }, (_, i) => ({ ...area, column: column + i, columnCount: 1 }));
  }
  if (rowCount === 1) return [];
  const half = Math.floor(rowCount / 2);
  return [
    { ...area, rowCount: half },
    { ...area, row: row + half, rowCount: rowCount - half },
  ];
}

async function boundsOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetArea[]> {
  const asked = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  if (asked.length === 0) return [];
  for (const { used } of asked) used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return asked.flatMap(({ sheet, used }) => {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const rows = Math.min(rowIndex + rowCount + ROWS_BELOW, 1_048_576);
    return [{ sheet, row: 0, rowCount: rows, column: columnIndex, columnCount }];
  });
}

/** A protected sheet does not say which of its cells have rules: all of them are asked. */
async function areasWithRules(
  context: Excel.RequestContext,
  bounds: readonly SheetArea[],
): Promise<SheetArea[]> {
  const kind = Excel.SpecialCellType.dataValidations;
  const asked = bounds
    .filter(({ sheet }) => !sheet.protection.protected)
    .map((area) => ({ sheet: area.sheet, special: rangeOfArea(area).getSpecialCellsOrNullObject(kind) }));
  for (const { special } of asked) {
    special.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  }
  if (asked.length > 0) await context.sync();
  const areas = asked.flatMap(({ sheet, special }) =>
    special.isNullObject ? [] : special.areas.items.map((range) => ({ sheet, ...areaOf(range) })),
  );
  return [...areas, ...bounds.filter(({ sheet }) => sheet.protection.protected)];
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

export function rangeOfArea({ sheet, row, column, rowCount, columnCount }: SheetArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
