/** Makes small .xlsx files by hand, part by part, so that tests say exactly what is in them. */
import { strToU8, zipSync } from 'fflate';

/** Parts by name, as text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface SheetSpec {
  readonly name: string;
  /** What stands in `<sheetData>`; or the whole part, when it begins with `<?xml` or `<worksheet`. */
  readonly data: string;
  /** Elements before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly date1904?: boolean;
  /** More parts, or others in the place of those made. */
  readonly parts?: Parts;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function zipParts(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

export function buildXlsx(spec: WorkbookSpec): Uint8Array {
  return zipParts({ ...partsOf(spec), ...spec.parts });
}

/** A workbook of one sheet, from what stands in its `<sheetData>`. */
export function oneSheet(
  data: string,
  more: Omit<WorkbookSpec, 'sheets'> & Partial<SheetSpec> = {},
): Uint8Array {
  const { before, after, state, name = 'Staff', ...spec } = more;
  return buildXlsx({ ...spec, sheets: [{ name, data, before, after, state }] });
}

function partsOf({ sheets, strings, styles, date1904 = false }: WorkbookSpec): Parts {
  const links = sheets.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  if (strings !== undefined) links.push(link('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  if (styles !== undefined) links.push(link('rIdStyles', 'styles', 'styles.xml'));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, strings !== undefined, styles !== undefined),
    '_rels/.rels': relationships([link('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/_rels/workbook.xml.rels': relationships(links),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
      `<sheets>${sheets.map(listed).join('')}</sheets></workbook>`,
  };
  if (strings !== undefined)
    parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${strings.join('')}</sst>`;
  if (styles !== undefined)
    parts['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet)));
  return parts;
}

function contentTypes(sheets: number, strings: boolean, styles: boolean): string {
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    part('workbook.xml', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}.xml`, 'worksheet')),
    strings ? part('sharedStrings.xml', 'sharedStrings') : '',
    styles ? part('styles.xml', 'styles') : '',
    '</Types>',
  ].join('');
}

function listed({ name, state }: SheetSpec, i: number): string {
  return `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`;
}

function worksheet({ data, before = '', after = '' }: SheetSpec): string {
  if (/^<(\?xml|worksheet)/.test(data)) return data;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

export function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function relationships(links: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}
