/** What may be chosen in a cell, as Excel would offer it. */
import type { CellValue } from '../../../core/api/shapes';
import { firstArea } from '../../workbook/a1-address';
import { codeInChoice } from '../../workbook/choice-list';
import type { CellPlace } from '../../workbook/host';
import { covers } from './reading/cell-reference';
import type { FileSheet } from './reading/file-sheet';
import type { FileWorkbook } from './opened/file-workbook';

export interface CellChoices {
  /** Made when it is asked for: a sheet that is drawn asks of every cell whether it has any. */
  readonly list: () => readonly string[];
  /** What a choice writes: in lists of ours its code, in any other the whole of it. */
  readonly valueOf: (choice: string) => string;
}

export function choicesAt(workbook: FileWorkbook, place: CellPlace): CellChoices | undefined {
  const { additions } = workbook;
  const planned = additions.sheets.find(({ sheet }) => sheet.id === place.sheet)?.plan.dropDowns ?? [];
  const ours = additions.dropDowns?.filter(({ sheet }) => sheet === place.sheet) ?? [];
  const added = [...ours, ...planned].find(
    ({ column, firstRow, rowCount }) =>
      column === place.column && place.row >= firstRow && place.row < firstRow + rowCount,
  );
  if (added !== undefined) return { list: () => added.choices, valueOf: codeInChoice };
  const sheet = workbook.sheet(place.sheet);
  const rule = sheet.rules.find(
    ({ list, ours: isOurs, ranges }) =>
      list !== undefined &&
      !(isOurs && additions.dropDowns !== undefined) &&
      ranges.some((range) => covers(range, place.row, place.column)),
  );
  const list = rule?.list === undefined ? undefined : listOf(workbook, sheet, rule.list);
  if (rule === undefined || list === undefined) return undefined;
  return { list, valueOf: rule.ours ? codeInChoice : (choice) => choice };
}

/** Undefined for lists that only Excel can work out: names, formulas. */
function listOf(workbook: FileWorkbook, sheet: FileSheet, source: string): (() => string[]) | undefined {
  if (source.startsWith('"')) {
    const text = source.slice(1, -1).replaceAll('""', '"');
    return () => text.split(',').map((choice) => choice.trim());
  }
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?[$A-Z\d:]+$/.exec(source) ?? [];
  const area = firstArea(source);
  const from = workbook.additions.find(quoted?.replaceAll("''", "'") ?? plain ?? sheet.name)?.sheet;
  if (area === undefined || from === undefined) return undefined;
  return () =>
    Array.from({ length: area.rowCount }, (_, row) =>
      from.rowValues(area.row + row, area.column, area.columnCount),
    )
      .flat()
      .flatMap(textOf);
}

function textOf(value: CellValue): string[] {
  return value === null || typeof value === 'object' ? [] : [String(value)];
}
