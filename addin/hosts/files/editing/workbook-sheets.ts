/** The list of sheets in the workbook's own part: added to, taken from (ECMA-376, 18.2.19 and 18.2.20). */
import { freeNumbers } from './free-numbers';
import type { Namespaces } from '../xml/namespaces';
import { WORKBOOK_ORDER } from '../package/part-orders';
import type { XmlElement } from '../xml/xml-element';
import { XmlPart } from '../xml/xml-part';
import { encodeXmlText } from '../xml/xml-text';

export interface SheetEntry {
  readonly name: string;
  readonly number: number;
  /** Id of its relationship. */
  readonly relationship: string;
}

/** Excel's own limit of a sheet's number. */
const HIGHEST_NUMBER = 65_534;

export function readSheetEntries(bytes: Uint8Array, part: string): SheetEntry[] {
  return sheetsOf(new XmlPart(bytes, part)).map((sheet) => ({
    name: sheet.attribute('name') ?? '',
    number: Number(sheet.attribute('sheetId')),
    relationship: sheet.attribute('id') ?? '',
  }));
}

/** @param state `veryHidden` can't be shown by the user's own means */
export function addSheetEntry(
  bytes: Uint8Array,
  part: string,
  sheet: { readonly name: string; readonly relationship: string; readonly state?: 'veryHidden' },
  { office }: Namespaces,
): Uint8Array {
  const workbook = new XmlPart(bytes, part, WORKBOOK_ORDER);
  const numbers = sheetsOf(workbook).map((one) => Number(one.attribute('sheetId')));
  const [number] = freeNumbers(numbers, 1, HIGHEST_NUMBER);
  const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
  // The prefix of the id is said once more, whatever the root says of it.
  workbook
    .child('sheets')
    ?.append(
      `<${workbook.prefix}sheet xmlns:r="${office}" name="${encodeXmlText(sheet.name)}" sheetId="${number}"${state} ` +
        `r:id="${sheet.relationship}"/>`,
    );
  return workbook.toBytes();
}

/** Takes a sheet off the list. What else counts sheets is for the caller: names of the sheet, the sheet in front. */
export function removeSheetEntry(bytes: Uint8Array, part: string, index: number): Uint8Array {
  const workbook = new XmlPart(bytes, part, WORKBOOK_ORDER);
  sheetsOf(workbook)[index]?.remove();
  return workbook.toBytes();
}

/** The sheet in front and the first tab count sheets: those after the removed one move up. */
export function moveFrontSheet(bytes: Uint8Array, part: string, removed: number): Uint8Array {
  const workbook = new XmlPart(bytes, part, WORKBOOK_ORDER);
  for (const view of workbook.child('bookViews')?.children ?? []) {
    for (const name of ['activeTab', 'firstSheet']) {
      const index = Number(view.attribute(name) ?? -1);
      if (index >= removed) view.change(name, String(Math.max(0, index - 1)));
    }
  }
  return workbook.toBytes();
}

function sheetsOf(workbook: XmlPart): readonly XmlElement[] {
  return workbook.child('sheets')?.children ?? [];
}
