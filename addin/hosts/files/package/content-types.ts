/** Content types of the parts that we write (ECMA-376, part 1, 12 and 14). */

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPES = {
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  comments: `${OFFICE}.spreadsheetml.comments+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  vml: `${OFFICE}.vmlDrawing`,
  customXmlProperties: `${OFFICE}.customXmlProperties+xml`,
  xml: 'application/xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

export const CONTENT_TYPES_PART = '[Content_Types].xml';
export const CONTENT_TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
