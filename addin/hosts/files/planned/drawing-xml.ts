/** Where the charts of a sheet lie on it (ECMA-376, 20.5). */
import type { PlannedChart } from '../../../workbook/sheet-plan';
import { XML_HEAD } from '../package/content-types';
import type { Namespaces } from '../xml/namespaces';
import { encodeXmlText } from '../xml/xml-text';

/** @param charts with the ids of the relationships that name their parts */
export function drawingXml(
  charts: readonly { readonly chart: PlannedChart; readonly relationship: string }[],
  { sheetDrawing, drawing, chart: c, office }: Namespaces,
): string {
  const anchors = charts.map(({ chart: { title, place }, relationship }, at) => {
    const corner = (name: string, column: number, row: number): string =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row>` +
      `<xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const name = `name="Chart ${at + 1}" descr="${encodeXmlText(title)}"`;
    return (
      `<xdr:twoCellAnchor>${corner('from', place.column, place.row)}` +
      `${corner('to', place.column + place.columnCount, place.row + place.rowCount)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" ${name}/><xdr:cNvGraphicFramePr/>` +
      '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}" xmlns:r="${office}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}
