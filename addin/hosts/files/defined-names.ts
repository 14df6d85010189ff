/** Names that a workbook defines, those of single sheets among them (ECMA-376, 18.2.5). */
import { applySplices } from './splice';
import type { Splice } from './splice';
import { fillEmpty } from './xml-edits';
import { encodeXmlText } from './xml-text';
import { standingBefore } from './workbook-order';
import { XmlScanner } from './xml-scanner';

export interface SheetName {
  readonly name: string;
  /** Place of its sheet among all sheets, from 0. */
  readonly sheet: number;
  /** A formula without its equals sign. */
  readonly formula: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** The tag of a sheet of ours, from the formula that is a text: `"to-fix"`. */
export function tagOf(formula: string): string {
  return formula.slice(1, -1).replaceAll('""', '"');
}

const BEFORE = standingBefore('definedNames');

/** Names of single sheets. */
export function readSheetNames(bytes: Uint8Array, part: string): SheetName[] {
  const scanner = new XmlScanner(bytes, part);
  const found: SheetName[] = [];
  while (scanner.next()) {
    if (scanner.depth !== 2 || scanner.kind !== 'open' || !scanner.is('definedName')) continue;
    const name = scanner.attribute('name') ?? '';
    const sheet = scanner.attribute('localSheetId');
    const comment = scanner.attribute('comment');
    const from = scanner.end;
    scanner.skip();
    const formula = scanner.text(from, scanner.start);
    if (sheet !== undefined) found.push({ name, sheet: Number(sheet), formula, comment });
  }
  return found;
}

export function addSheetNames(bytes: Uint8Array, part: string, names: readonly SheetName[]): Uint8Array {
  if (names.length === 0) return bytes;
  const scanner = new XmlScanner(bytes, part);
  let insertAt = 0;
  let prefix = '';
  const elements = (): string => names.map((name) => element(name, prefix)).join('');
  while (scanner.next()) {
    if (scanner.depth === 0 && scanner.kind === 'open') ({ prefix, end: insertAt } = scanner);
    if (scanner.depth !== 1) continue;
    if (scanner.is('definedNames') && scanner.kind !== 'open') {
      const { start, kind } = scanner;
      const splice =
        kind === 'empty' ? fillEmpty(scanner, bytes, elements()) : { start, end: start, insert: elements() };
      return applySplices(bytes, [splice]);
    }
    if (BEFORE.has(scanner.name)) insertAt = scanner.end;
  }
  const insert = `<${prefix}definedNames>${elements()}</${prefix}definedNames>`;
  return applySplices(bytes, [{ start: insertAt, end: insertAt, insert }]);
}

/** A sheet goes: its names go with it, and those of the sheets after it move up. */
export function dropSheetNames(bytes: Uint8Array, part: string, removed: number): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  const splices: Splice[] = [];
  let list: { readonly start: number; readonly end: number } | undefined;
  let opened = 0;
  let kept = 0;
  while (scanner.next()) {
    if (scanner.depth === 1 && scanner.is('definedNames')) {
      if (scanner.kind === 'open') opened = scanner.start;
      else if (scanner.kind === 'close') list = { start: opened, end: scanner.end };
    }
    if (scanner.depth !== 2 || scanner.kind === 'close' || !scanner.is('definedName')) continue;
    const { start, end } = scanner;
    const sheet = scanner.attribute('localSheetId');
    scanner.skip();
    if (sheet !== undefined && Number(sheet) === removed) {
      splices.push({ start, end: scanner.end, insert: '' });
      continue;
    }
    kept++;
    if (sheet === undefined || Number(sheet) < removed) continue;
    const tag = new TextDecoder().decode(bytes.subarray(start, end));
    const insert = tag.replace(/(\slocalSheetId\s*=\s*["'])\d+/, `$1${Number(sheet) - 1}`);
    splices.push({ start, end, insert });
  }
  if (splices.length === 0) return bytes;
  // A list of nothing is a fault to Excel.
  return applySplices(bytes, kept === 0 && list !== undefined ? [{ ...list, insert: '' }] : splices);
}

function element({ name, sheet, formula, hidden = false, comment }: SheetName, prefix: string): string {
  const said = comment === undefined ? '' : ` comment="${encodeXmlText(comment)}"`;
  const attributes = `name="${name}"${said} localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}`;
  return `<${prefix}definedName ${attributes}>${encodeXmlText(formula)}</${prefix}definedName>`;
}
