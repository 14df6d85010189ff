/** A fake workbook as plain data, to hand it to a page. */
import type { FakeConditionalFormat } from './workbook/fake-conditional-format';
import type { Scalar } from './workbook/as-typed';
import { FakeWorkbook } from './workbook/fake-workbook';

export interface WorkbookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
}

export interface SheetData {
  readonly name: string;
  readonly rows: readonly (readonly Scalar[])[];
  /** Number formats by "row,column". */
  readonly formats?: Readonly<Record<string, string>>;
  /** Cells, "row,column", that hold errors. */
  readonly errors?: readonly string[];
  readonly rules?: readonly (Partial<FakeConditionalFormat> & { address: string })[];
}

export function workbookOf({ name, sheets }: WorkbookData): FakeWorkbook {
  const workbook = new FakeWorkbook(name);
  for (const { name: sheetName, rows, formats = {}, errors = [], rules = [] } of sheets) {
    const sheet = workbook.addSheet(sheetName, rows);
    for (const [key, format] of Object.entries(formats)) sheet.formats.set(key, format);
    for (const key of errors) sheet.errors.add(key);
    for (const rule of rules) workbook.addUserRule(sheet, rule);
  }
  return workbook;
}
