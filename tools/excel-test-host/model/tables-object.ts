import { firstArea } from '../../../addin/workbook/a1-address';
import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';
import type { HostState } from './host-state';
import { rangeObject } from './range-object';
import { sheetObject } from './sheet-object';

/** The tables of all sheets, in the order of the sheets. */
export function tablesObject(workbook: FakeWorkbook, state: HostState): HostObject {
  const all = () =>
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map((table): HostObject => ({
        type: 'Table',
        id: () => table.name,
        reads: { Id: () => table.name, ShowTotals: () => table.showTotals ?? false },
        links: { Worksheet: () => sheetObject(workbook, sheet, state) },
        methods: {
          GetRange: () => rangeObject(workbook, sheet, firstArea(table.address)!, state),
        },
      })),
    );
  return {
    type: 'TableCollection',
    items: all,
    item: (id) => {
      const found = all().find((table) => table.id?.() === id);
      if (!found) throw new ExcelRefusal('ItemNotFound', "The requested resource doesn't exist.");
      return found;
    },
  };
}
