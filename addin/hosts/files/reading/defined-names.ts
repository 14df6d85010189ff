/** Names that a workbook defines, those of single sheets among them (ECMA-376, 18.2.5). */
import { WORKBOOK_ORDER } from '../package/part-orders';
import { madeElement } from '../xml/own-elements';
import { XmlPart } from '../xml/xml-part';
import { encodeXmlText } from '../xml/xml-text';
import { XmlScanner } from '../xml/xml-scanner';

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
  const workbook = new XmlPart(bytes, part, WORKBOOK_ORDER);
  const list = workbook.child('definedNames');
  const elements = names.map((name) => element(name, workbook.prefix)).join('');
  if (list === undefined)
    workbook.insert('definedNames', madeElement(`${workbook.prefix}definedNames`, elements));
  else list.append(elements);
  return workbook.toBytes();
}

/** A sheet goes: its names go with it, and those of the sheets after it move up. */
export function dropSheetNames(bytes: Uint8Array, part: string, removed: number): Uint8Array {
  const workbook = new XmlPart(bytes, part, WORKBOOK_ORDER);
  const list = workbook.child('definedNames');
  for (const name of list?.children ?? []) {
    const sheet = name.attribute('localSheetId');
    if (sheet === undefined || Number(sheet) < removed) continue;
    if (Number(sheet) === removed) name.remove();
    else name.change('localSheetId', String(Number(sheet) - 1));
  }
  // A list of nothing is a fault to Excel.
  list?.removeIfEmptied();
  return workbook.toBytes();
}

function element({ name, sheet, formula, hidden = false, comment }: SheetName, prefix: string): string {
  const said = comment === undefined ? '' : ` comment="${encodeXmlText(comment)}"`;
  const attributes = `name="${name}"${said} localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}`;
  return `<${prefix}definedName ${attributes}>${encodeXmlText(formula)}</${prefix}definedName>`;
}
