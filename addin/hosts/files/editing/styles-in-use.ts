/** The highest numbers of styles that anything in a workbook refers to: those of ours beyond them can go. */
import type { PackageEdit } from '../package/package-edit';
import { XmlScanner } from '../xml/xml-scanner';

export interface HighestStyles {
  /** Of cell formats; -1 when none is named. */
  formats(): number;
  /** Of the differences that conditional formats, tables and pivot tables show. */
  differences(): number;
}

/** Read when asked for, as it takes a walk through every sheet. */
export function highestStyles(edit: PackageEdit): HighestStyles {
  const highest = (numberAt: (scanner: XmlScanner) => number): number =>
    sheetLike(edit).reduce((most, name) => Math.max(most, highestIn(edit, name, numberAt)), -1);
  return { formats: () => highest(formatOf), differences: () => highest(differenceOf) };
}

/** Every part of XML that can name a style: not texts, which are long and name none. */
function sheetLike(edit: PackageEdit): string[] {
  return edit.names.filter(
    (name) => /\.xml$/i.test(name) && !/(?:^|\/)(?:sharedStrings|comments\d*|calcChain)\.xml$/i.test(name),
  );
}

function highestIn(edit: PackageEdit, name: string, numberAt: (scanner: XmlScanner) => number): number {
  const bytes = edit.require(name);
  const scanner = new XmlScanner(bytes, name);
  let most = -1;
  while (scanner.next()) if (scanner.kind !== 'close') most = Math.max(most, numberAt(scanner));
  return most;
}

function formatOf(scanner: XmlScanner): number {
  if (scanner.is('c') || scanner.is('row')) return Number(scanner.attribute('s') ?? -1);
  return scanner.is('col') ? Number(scanner.attribute('style') ?? -1) : -1;
}

/** `dxfId`, `dataDxfId`, `headerRowDxfId` and the like. */
function differenceOf(scanner: XmlScanner): number {
  // Nearly every tag is of a cell, which names none.
  if (scanner.is('c') || scanner.is('v') || scanner.is('row')) return -1;
  const tag = new TextDecoder().decode(scanner.bytes.subarray(scanner.start, scanner.end));
  const numbers = [...tag.matchAll(/[dD]xfId\s*=\s*["'](\d+)/g)].map(([, number]) => Number(number));
  return Math.max(-1, ...numbers);
}
