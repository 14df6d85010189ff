import type { Area } from '../../../workbook/a1-address';
import type { CellStyle, SheetPlan } from '../../../workbook/sheet-plan';

export interface StyleArea extends Area {
  readonly style: CellStyle;
}

/** The style a planned cell has. */
export function styleOf({ columns, rows }: SheetPlan, row: number, column: number): CellStyle {
  return rows[row]?.[column]?.style ?? columns[column]?.style ?? 'plain';
}

/** The planned cells that do not look plain, as few areas: cells beside each other, then equal rows below each other. */
export function styleAreas(plan: SheetPlan): StyleArea[] {
  const areas: StyleArea[] = [];
  let above = new Map<string, { area: StyleArea; at: number }>();
  plan.rows.forEach((cells, row) => {
    const here = new Map<string, { area: StyleArea; at: number }>();
    for (const run of runsOfRow(plan, row, cells.length)) {
      const key = `${run.style},${run.column},${run.columnCount}`;
      const known = above.get(key);
      const area = known ? { ...known.area, rowCount: known.area.rowCount + 1 } : run;
      const at = known?.at ?? areas.length;
      areas[at] = area;
      here.set(key, { area, at });
    }
    above = here;
  });
  return areas;
}

function runsOfRow(plan: SheetPlan, row: number, columnCount: number): StyleArea[] {
  const runs: StyleArea[] = [];
  for (let column = 0; column < columnCount; column += 1) {
    const style = plan.rows[row]?.[column] ? styleOf(plan, row, column) : 'plain';
    const last = runs.at(-1);
    if (style === 'plain') continue;
    if (last?.style === style && last.column + last.columnCount === column) {
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else runs.push({ style, row, rowCount: 1, column, columnCount: 1 });
  }
  return runs;
}
