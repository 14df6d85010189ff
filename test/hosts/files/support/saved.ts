/** What tests of saved workbooks share. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellChange, SheetMarks } from '../../../../addin/workbook/host';
import { readZip } from '../../../../addin/hosts/files/zip/zip-reader';
import { openWorkbook } from '../../../support/open-workbook';

export const SHEET = 'xl/worksheets/sheet1.xml';

export const ONE_MARK: SheetMarks[] = [{ sheet: 'Staff', cells: [{ row: 1, column: 0, severity: 'error' }] }];

/** A change of the sheet `Staff`. */
export type Change = Omit<CellChange, 'sheet'>;

/** Opens a file, makes the changes in one step, and saves it. */
export function save(bytes: Uint8Array, changes: readonly Change[], marks?: SheetMarks[]): Uint8Array {
  const workbook = openWorkbook(bytes, 'staff.xlsx');
  if (changes.length > 0) workbook.edit(changes.map((change) => ({ ...change, sheet: 'Staff' })));
  return workbook.save({ marks }).bytes;
}

/** Text of a part, whoever packed it. */
export function part(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}

/** Names of parts whose packed bytes are not the same in both files, and of parts in one of them only. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [packedParts(before), packedParts(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (name) => !a.get(name)?.equals(b.get(name) ?? Buffer.of(0)),
  );
}

function packedParts(file: Uint8Array): Map<string, Buffer> {
  return new Map(readZip(file).map(({ name, packed }) => [name, Buffer.from(packed)]));
}

/** The file with another text in one of its parts. */
export function replacePart(file: Uint8Array, name: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(file), [name]: strToU8(text) });
}
