/** A new .xlsx with cells as text, made of the sheets of a text file (CSV, XML) so that marks can be shown in it. */
import { cellName } from './cell-reference';
import type { FileSheet } from './file-sheet';
import { encodeXmlText, escapeCellText } from './xml-text';
import { packEntry, writeZip } from './zip-writer';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Format 1 is text (`@`): codes with leading zeros stay as they are, also when typed over. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export function newXlsx(...sheets: readonly FileSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({
    sheet,
    part: `worksheets/sheet${at + 1}.xml`,
    number: at + 1,
  }));
  const parts: [name: string, xml: string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        numbered
          .map(({ part }) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.worksheet+xml"/>`)
          .join('') +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        numbered
          .map(
            ({ sheet, number }) =>
              `<sheet name="${encodeXmlText(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`,
          )
          .join('') +
        '</sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([...numbered.map(({ part }) => ['worksheet', part] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', STYLES],
    ...numbered.map(({ sheet, part }): [string, string] => [`xl/${part}`, worksheet(sheet)]),
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, xml]) => packEntry(name, encoder.encode(HEAD + xml))));
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const items = links.map(([type, target], i) => {
    return `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function worksheet(sheet: FileSheet): string {
  const rows: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells = sheet.rowValues(row, 0, sheet.columnCount).map((value, column) => {
      if (typeof value !== 'string') return '';
      const text = encodeXmlText(escapeCellText(value));
      return `<c r="${cellName(row, column)}" s="1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    });
    const filled = cells.join('');
    if (filled !== '') rows.push(`<row r="${row + 1}">${filled}</row>`);
  }
  return (
    `<worksheet xmlns="${MAIN}"><cols><col min="1" max="${Math.max(1, sheet.columnCount)}" width="16" style="1" customWidth="1"/></cols>` +
    `<sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}
