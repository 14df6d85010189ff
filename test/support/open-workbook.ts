/**
 * Opens and makes workbooks for tests as the product does, with one more thing: whatever is saved of them is held
 * against what they were (`saved-workbook/check-save`), so that no test can pass on a copy that is broken or has lost
 * something. Tests take these and not the product's own, which the linter sees to.
 */
import type { CellValue } from '../../core/api/shapes';
import type { FileWorkbook } from '../../addin/hosts/files/opened/file-workbook';
import { openWorkbook as open } from '../../addin/hosts/files/open-workbook';
import { writeWorkbook as write } from '../../addin/hosts/files/patching/write-workbook';
import type { SheetPlan } from '../../addin/workbook/sheet-plan';
import { firstArea } from '../../addin/workbook/a1-address';
import { faultsOf, faultsOfSave } from './saved-workbook/check-save';

/** Above this many bytes a save is too long to be looked at element by element; no test saves such but to be quick. */
const MOST_BYTES = 3_000_000;

export function openWorkbook(...args: Parameters<typeof open>): FileWorkbook {
  const workbook = open(...args);
  const [bytes] = args;
  const save = workbook.save.bind(workbook);
  workbook.save = (options) => {
    const file = save(options);
    if (file.bytes.length < MOST_BYTES && isPackage(file.bytes)) assertSaved(bytes, file.bytes, workbook);
    return file;
  };
  return workbook;
}

export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  const bytes = write(plans);
  assertNone(faultsOf(bytes));
  return bytes;
}

/** A copy that the product saved by itself, as the command line does. */
export function assertSound(before: Uint8Array, after: Uint8Array): void {
  assertNone(isPackage(before) ? faultsOfSave(before, after) : faultsOf(after));
}

function assertSaved(before: Uint8Array, after: Uint8Array, workbook: FileWorkbook): void {
  if (!isPackage(before)) return assertNone(faultsOf(after));
  const came = open(before, 'before.xlsx');
  const isEdited = (sheet: string, cell: string): boolean => {
    const area = firstArea(cell);
    if (area === undefined) return false;
    const at = ({ sheets }: FileWorkbook): CellValue | undefined =>
      sheets.find(({ id }) => id === sheet)?.cell(area.row, area.column);
    return JSON.stringify(at(came)) !== JSON.stringify(at(workbook));
  };
  assertNone(faultsOfSave(before, after, isEdited));
}

function assertNone(faults: readonly string[]): void {
  if (faults.length > 0)
    throw new Error(`The saved workbook is not sound:\n${faults.slice(0, 20).join('\n')}`);
}

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
