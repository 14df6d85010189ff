import { CHART_FILLS, OTHER_CHART_FILL } from '../../../workbook/looks';
import type { PlannedChart } from '../../../workbook/sheet-plan';

/** A chart of numbers that stand in the sheet already; to be sent with the next sync. */
export function addChart(sheet: Excel.Worksheet, chart: PlannedChart): void {
  const { firstRow, lastRow, names, series, place } = chart;
  const cells = (column: number) => sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
  const [first] = series;
  if (first === undefined || lastRow < firstRow) return;
  const drawn = sheet.charts.add(typeOf(chart), cells(first.column), Excel.ChartSeriesBy.columns);
  for (const [at, { title, column, style }] of series.entries()) {
    const one = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(title);
    if (at === 0) one.name = title;
    else one.setValues(cells(column));
    one.setXAxisValues(cells(names));
    one.format.fill.setSolidColor(CHART_FILLS.get(style) ?? OTHER_CHART_FILL);
    // With several they would stand on each other.
    if (series.length === 1) one.hasDataLabels = true;
  }
  drawn.title.text = chart.title;
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = Excel.ChartLegendPosition.bottom;
  // Bars are drawn from below; their names are to stand as in the sheet.
  if (chart.kind === 'bar') drawn.axes.categoryAxis.reversePlotOrder = true;
  drawn.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(place.row + place.rowCount - 1, place.column + place.columnCount - 1, 1, 1),
  );
}

function typeOf({ kind, series }: PlannedChart): Excel.ChartType {
  if (series.length > 1) return kind === 'bar' ? Excel.ChartType.barStacked : Excel.ChartType.columnStacked;
  return kind === 'bar' ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered;
}
