import { link, oneSheet, relationships } from '../../../support/build-xlsx';

const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';

/** A workbook of one sheet that carries a signature. @param data what stands in `<sheetData>` */
export function signedWorkbook(data: string): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${SIGNATURE}/${kind}" Target="${target}"/>`;
  return oneSheet(data, {
    parts: {
      '_rels/.rels': relationships([
        link('rId1', 'officeDocument', 'xl/workbook.xml'),
        relation('rId2', 'origin', '_xmlsignatures/origin.xml'),
      ]),
      '_xmlsignatures/origin.xml': '<origin/>',
      '_xmlsignatures/_rels/origin.xml.rels': relationships([relation('rId1', 'signature', 'sig1.xml')]),
      '_xmlsignatures/sig1.xml': '<Signature/>',
    },
  });
}
