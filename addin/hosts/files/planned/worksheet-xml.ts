/** A sheet of ours as a worksheet's part (ECMA-376, 18.3.1.99: its elements come in this order). */
import { cellName, columnLetters } from '../../../../core/values/column-letters';
import { addressOnSheet } from '../../../workbook/a1-address';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { XML_HEAD } from '../package/content-types';
import type { Namespaces } from '../xml/namespaces';
import type { StylesPatch } from '../editing/patch-styles';
import { encodeXmlText } from '../xml/xml-text';
import type { ChoiceLists } from './choice-lists';
import { ruleElement } from './rule-element';

/** What of a sheet is made before its own part is written. */
export interface SheetContent {
  /** Its rows, as elements. */
  readonly rows: string;
  readonly rowCount: number;
  /** Ids of its relationships. */
  readonly drawing?: string;
  readonly comments?: string;
}

export function worksheetXml(
  plan: SheetPlan,
  content: SheetContent,
  styles: StylesPatch,
  lists: ChoiceLists,
  { main, office }: Namespaces,
): string {
  const { drawing, comments } = content;
  return [
    `${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${office}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    view(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnElements(plan, styles),
    `<sheetData>${content.rows}</sheetData>`,
    filter(plan, content.rowCount),
    rules(plan, lists),
    links(plan),
    // Margins in inches; on A4, as wide as the page and as long as it needs.
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${plan.landscape === true ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
    numbersAsText(plan, content.rowCount),
    drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`,
    comments === undefined ? '' : `<legacyDrawing r:id="${comments}"/>`,
    '</worksheet>',
  ].join('');
}

function view({ frozenRows = 0 }: SheetPlan): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** A column's style is that of all its cells below the last planned one too. */
function columnElements({ columns }: SheetPlan, styles: StylesPatch): string {
  if (columns.length === 0) return '';
  const elements = columns.map(({ width, style }, at) => {
    const look = style === undefined ? '' : ` style="${styles.look(style)}"`;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}"${look} customWidth="1"/>`;
  });
  return `<cols>${elements.join('')}</cols>`;
}

function filter(plan: SheetPlan, rowCount: number): string {
  const range = filterRange(plan, rowCount);
  return range === undefined ? '' : `<autoFilter ref="${range.replaceAll('$', '')}"/>`;
}

/** The headings that get buttons and the rows below them, as `$A$3:$F$40`; undefined when there are none. */
export function filterRange({ filterRow, rows }: SheetPlan, rowCount: number): string | undefined {
  if (filterRow === undefined) return undefined;
  const headings = (rows[filterRow] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]));
  const first = headings[0];
  const last = headings.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const bottom = Math.max(filterRow + 1, rowCount);
  return `$${columnLetters(first)}$${filterRow + 1}:$${columnLetters(last)}$${bottom}`;
}

function rules({ dropDowns = [] }: SheetPlan, lists: ChoiceLists): string {
  const elements = dropDowns
    .filter(({ rowCount, choices }) => rowCount > 0 && choices.length > 0)
    .map(({ column, firstRow, rowCount, choices }) => {
      const sqref = `${cellName(firstRow, column)}:${cellName(firstRow + rowCount - 1, column)}`;
      return ruleElement(sqref, lists.formula(choices), '', false);
    });
  if (elements.length === 0) return '';
  return `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
}

function links({ rows }: SheetPlan): string {
  const elements = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.link === undefined) return [];
      const place = cellName(cell.link.row, cell.link.column);
      const location = encodeXmlText(addressOnSheet(cell.link.sheet, place));
      return [`<hyperlink ref="${cellName(row, column)}" location="${location}" display="${place}"/>`];
    }),
  );
  return elements.length === 0 ? '' : `<hyperlinks>${elements.join('')}</hyperlinks>`;
}

/** Codes such as 007 are text on purpose: Excel is not to point at each of them. */
function numbersAsText({ columns }: SheetPlan, rowCount: number): string {
  if (rowCount === 0 || columns.length === 0) return '';
  const range = `A1:${cellName(rowCount - 1, columns.length - 1)}`;
  return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
}
