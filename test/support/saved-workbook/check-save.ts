/**
 * Holds a saved workbook against the one it was made of. Every save of every test goes through here, by
 * `test/support/open-workbook`: what was sound stays sound, and nothing of the user's is gone.
 */
import { OpenedPackage, repeated } from './opened-package';
import type { Edited } from './lost';
import { lost } from './lost';
import { packageFaults } from './package-faults';
import { sheetFaults } from './sheet-faults';
import { styleCounts, styleFaults, workbookFaults } from './workbook-faults';

/** All that is wrong with a workbook as it stands. */
export function faultsOf(bytes: Uint8Array): string[] {
  return faultsOfPackage(new OpenedPackage(bytes));
}

/** What is wrong with a saved workbook that was not wrong before, and what of the user's it has lost. */
export function faultsOfSave(before: Uint8Array, after: Uint8Array, isEdited: Edited = () => true): string[] {
  if (Buffer.from(before).equals(after)) return [];
  const [old, now] = [new OpenedPackage(before), new OpenedPackage(after)];
  const known = new Set(faultsOfPackage(old));
  return [
    ...new Set([...faultsOfPackage(now).filter((fault) => !known.has(fault)), ...lost(old, now, isEdited)]),
  ];
}

function faultsOfPackage(file: OpenedPackage): string[] {
  const counts = styleCounts(file);
  return [
    ...packageFaults(file),
    ...workbookFaults(file),
    ...styleFaults(file),
    ...file.sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .flatMap(({ part }) => sheetFaults(file, part, counts)),
    ...repeated(file.sheets.map(({ part }) => part)).map((part) => `two sheets share ${part}`),
  ];
}
