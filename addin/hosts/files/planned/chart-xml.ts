/** A chart as its part (ECMA-376, 21.2), with the numbers it shows beside the cells they come from. */
import type { CellValue } from '../../../../core/api/shapes';
import { columnLetters } from '../../../../core/values/column-letters';
import { addressOnSheet } from '../../../workbook/a1-address';
import type { PlannedChart } from '../../../workbook/sheet-plan';
import { XML_HEAD } from '../package/content-types';
import type { Namespaces } from '../xml/namespaces';
import { encodeXmlText, escapeCellText } from '../xml/xml-text';
import { CHART_FILLS, OTHER_CHART_FILL } from '../../../workbook/looks';

/** Values of the sheet that the chart is of. */
type ValueAt = (row: number, column: number) => CellValue;

const NAMES_AXIS = 1001;
const NUMBERS_AXIS = 1002;

export function chartXml(
  chart: PlannedChart,
  sheetName: string,
  valueAt: ValueAt,
  { chart: c, drawing, office }: Namespaces,
): string {
  const isStacked = chart.series.length > 1;
  const series = chart.series.map((_, at) => seriesElement(chart, at, sheetName, valueAt));
  const legend = isStacked ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${c}" xmlns:a="${drawing}" xmlns:r="${office}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="1200" b="1"/>` +
    `<a:t>${encodeXmlText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="50"/>${isStacked ? '<c:overlap val="100"/>' : ''}` +
    `<c:axId val="${NAMES_AXIS}"/><c:axId val="${NUMBERS_AXIS}"/></c:barChart>${axes(chart.kind)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function seriesElement(chart: PlannedChart, at: number, sheetName: string, valueAt: ValueAt): string {
  const { title = '', column = 0, style = 'plain' } = chart.series[at] ?? {};
  const fill = (CHART_FILLS.get(style) ?? OTHER_CHART_FILL).slice(1);
  const names = points(chart, chart.names, valueAt, (value) => encodeXmlText(escapeCellText(textOf(value))));
  const numbers = points(chart, column, valueAt, (value) =>
    typeof value === 'number' ? String(value) : '0',
  );
  const count = `<c:ptCount val="${chart.lastRow - chart.firstRow + 1}"/>`;
  // With one series its numbers stand at its bars; with several they would stand on each other.
  const labels =
    chart.series.length > 1
      ? ''
      : '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${encodeXmlText(escapeCellText(title))}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strRef><c:f>${encodeXmlText(cells(chart, chart.names, sheetName))}</c:f>` +
    `<c:strCache>${count}${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${encodeXmlText(cells(chart, column, sheetName))}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function points(
  { firstRow, lastRow }: PlannedChart,
  column: number,
  valueAt: ValueAt,
  write: (value: CellValue) => string,
): string {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, at) => {
    return `<c:pt idx="${at}"><c:v>${write(valueAt(firstRow + at, column))}</c:v></c:pt>`;
  }).join('');
}

function cells({ firstRow, lastRow }: PlannedChart, column: number, sheetName: string): string {
  const letters = columnLetters(column);
  return addressOnSheet(sheetName, `$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`);
}

/** Bars go from the top down, as the rows do; a chart's own way is from the bottom up. */
function axes(kind: PlannedChart['kind']): string {
  const isBar = kind === 'bar';
  const grey = '<c:spPr><a:ln><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
  return (
    `<c:catAx><c:axId val="${NAMES_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${grey}` +
    `<c:crossAx val="${NUMBERS_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="${NUMBERS_AXIS}"/>` +
    '<c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="E3E3E3"/>` +
    '</a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>' +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${grey}` +
    `<c:crossAx val="${NAMES_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return 'date' in value ? value.date : value.error;
}
