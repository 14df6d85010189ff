/** Words for files that can't be read: what they are, and what to do. */
import { HostError } from '../../../workbook/host';

export const PROTECTED_SHEET =
  'The sheet is protected, so its cells were not marked. In Excel choose Review, Unprotect Sheet, save and check again.';

export const SIGNED =
  'This workbook carries a digital signature. It holds for the file as it is: a copy with anything changed in it is no ' +
  'longer signed, and its owner would have to sign it again.';

export const LOCKED_STRUCTURE =
  'The workbook’s list of sheets is locked, so none can be added or taken away. In Excel choose Review, Protect Workbook, ' +
  'save the file and open it again.';

const SAVE_AS = 'Open it in Excel, choose File, Save As, and pick Excel Workbook (.xlsx).';

/** Kinds of file we know but can't read, and what is said of each. */
export const UNREADABLE = {
  empty: 'This file is empty: it has no bytes in it. Save the workbook again, or choose another file.',
  oldExcel: `This is an Excel workbook of the old kind (.xls), which can’t be read here. ${SAVE_AS}`,
  encrypted:
    'This workbook is locked with a password, so it can’t be read here. Open it in Excel, choose File, Info, Protect ' +
    'Workbook, Encrypt with Password, clear the password, save, and choose the file again.',
  binaryWorkbook: `This is a binary Excel workbook (.xlsb), which can’t be read here. ${SAVE_AS}`,
  openDocument:
    'This is an OpenDocument spreadsheet (.ods), which can’t be read here. Open it, choose Save As, and pick Excel Workbook (.xlsx).',
  numbers:
    'This is a Numbers spreadsheet, which can’t be read here. Open it in Numbers, choose File, Export To, Excel.',
  word: 'This is a Word document, not a workbook. Choose an Excel workbook (.xlsx) or a CSV file.',
  powerPoint:
    'This is a PowerPoint presentation, not a workbook. Choose an Excel workbook (.xlsx) or a CSV file.',
  pdf: 'This is a PDF, not a workbook. Choose an Excel workbook (.xlsx) or a CSV file.',
  webPage: `This is a web page saved under a spreadsheet’s name, as some systems export it. ${SAVE_AS}`,
  xmlSpreadsheet: `This is an XML spreadsheet of 2003, which can’t be read here. ${SAVE_AS}`,
  otherZip: 'This is a zip file, not a workbook. Unpack it and choose the workbook or CSV file inside.',
  notText: 'This is not an Excel workbook (.xlsx) or a CSV file. Choose one of those.',
  utf32:
    'This text file is written in UTF-32, which neither Excel nor we can read. In the program that made it choose UTF-8 ' +
    '(in Excel: CSV UTF-8), save it and choose it again.',
  noSheets: 'This workbook has no worksheet to check.',
} as const;

export function unreadable(kind: keyof typeof UNREADABLE): HostError {
  return new HostError('unreadable', UNREADABLE[kind]);
}

/** `why` is for developers, who find it as the error's cause; it never holds cell values. */
export function damaged(why: string): HostError {
  return new HostError(
    'unreadable',
    'This workbook is damaged. Open it in Excel, let Excel repair it, save it and choose it again.',
    { cause: new Error(why) },
  );
}

/** Text of XML that spreadsheet programs never write, and that could be made to grow without end. */
export function suspicious(why: string): HostError {
  return new HostError(
    'unreadable',
    'This workbook holds instructions that spreadsheet programs never write, so it was not opened. ' +
      'If you trust where it came from, open it in Excel and save it again.',
    { cause: new Error(why) },
  );
}

/** Two parts of a package that differ, by one name. */
export function twoPartsOfOneName(name: string): HostError {
  return new HostError(
    'unreadable',
    `This workbook holds two parts of the name ${name} that differ. Programs take the one or the other, so it was not opened. ` +
      'Open it in Excel, see that all is there, save it and choose it again.',
  );
}

export function tooBig(limit: string): HostError {
  return new HostError(
    'too-big',
    `This file is too big to open here: ${limit}. Delete rows and columns that are not needed, or split it, and try again.`,
  );
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
