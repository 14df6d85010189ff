/** A workbook without any sheet, to put sheets into. */
import type { BookEdit } from '../editing/book-edit';
import {
  CONTENT_TYPES,
  CONTENT_TYPES_NAMESPACE,
  CONTENT_TYPES_PART,
  RELATIONSHIPS_NAMESPACE,
  XML_HEAD,
} from '../package/content-types';
import { TRANSITIONAL_NAMESPACES } from '../xml/namespaces';
import { Package } from '../package/package';
import { PackageEdit } from '../package/package-edit';
import { StylesPart } from '../editing/styles-part';
import { packEntry, writeZip } from '../zip/zip-writer';

const WORKBOOK = 'xl/workbook.xml';

export function blankWorkbook(): BookEdit {
  const { main, office } = TRANSITIONAL_NAMESPACES;
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      CONTENT_TYPES_PART,
      `<Types xmlns="${CONTENT_TYPES_NAMESPACE}"><Default Extension="rels" ContentType="${CONTENT_TYPES.relationships}"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/${WORKBOOK}" ContentType="${CONTENT_TYPES.workbook}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"><Relationship Id="rId1" Type="${office}/officeDocument" ` +
        `Target="${WORKBOOK}"/></Relationships>`,
    ],
    [
      WORKBOOK,
      `<workbook xmlns="${main}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
    ],
  ];
  const encoder = new TextEncoder();
  const zip = writeZip(parts.map(([name, xml]) => packEntry(name, encoder.encode(XML_HEAD + xml))));
  const edit = new PackageEdit(new Package(zip));
  return {
    edit,
    workbookPart: WORKBOOK,
    namespaces: TRANSITIONAL_NAMESPACES,
    styles: new StylesPart(edit, WORKBOOK, TRANSITIONAL_NAMESPACES),
    dateSystem: 1900,
  };
}
