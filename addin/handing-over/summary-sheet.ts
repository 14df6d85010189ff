import { SEVERITIES } from '../../core/api/severity';
import type { PlannedCell, PlannedChart, SheetPlan } from '../workbook/sheet-plan';
import { meaningOf } from '../wording/severity-meaning';
import { capitalise, countOf, formatCount, SEVERITY_WORDS } from '../../core/values/words';
import { REPORT_TITLE } from './report-headings';
import type { ReportData, Tally } from './report-data';

/** Bars that a chart has room for; the table beside it has all. */
export const MOST_BARS = 10;

type Row = readonly (PlannedCell | null)[];

const SERIES: PlannedChart['series'] = [
  { title: 'Errors', column: 1, style: 'error' },
  { title: 'Queries', column: 2, style: 'query' },
  { title: 'Warnings', column: 3, style: 'warning' },
];
/** Column where charts begin, and their width in columns. */
const CHARTS = { column: 8, columnCount: 8 };
/** Rows of a chart besides its bars: title, axis, legend. */
const CHART_ROWS = 7;
const ROWS_A_BAR = 1.6;
const NAME_WIDTH = 58;
const NUMBER_WIDTH = 10;

/** What was checked, how many problems there are by severity, collection, sheet and rule, and charts of these. */
export function summarySheet(data: ReportData): SheetPlan {
  const rows: Row[] = [[{ value: REPORT_TITLE, style: 'title' }], ...facts(data), []];
  rows.push(...severities(data), []);
  if (data.byCollection.length > 0) rows.push(...tallies('By collection', data.byCollection), []);
  const sheets = rows.length + 1;
  rows.push(...tallies('By sheet', data.bySheet), []);
  const rules = rows.length + 1;
  rows.push(...(data.byRule.length === 0 ? [] : tallies('By rule, the most frequent first', data.byRule)));
  return {
    tag: 'report',
    name: 'Summary',
    columns: [
      { width: NAME_WIDTH, style: 'wrapped' },
      ...Array.from({ length: 4 }, () => ({ width: NUMBER_WIDTH, style: 'number' as const })),
      { width: 2 },
      { width: 30, style: 'text' },
      { width: 2 },
      ...Array.from({ length: CHARTS.columnCount }, () => ({ width: NUMBER_WIDTH })),
    ],
    rows,
    charts: charts(data, sheets, rules),
    landscape: true,
  };
}

function facts(data: ReportData): Row[] {
  const { name, madeOn, referenceDate, entry, rowsChecked, incomplete, tables, columns, leftOut } = data;
  const lines: [string, PlannedCell['value']][] = [
    ['Workbook', name],
    ['Report made on', { date: madeOn }],
    ['Checked for the reference date', { date: referenceDate }],
    ['Code lists', `Edition ${entry}`],
    ...tables.map(({ sheet, title, rows }): [string, string] => [
      `Sheet ${sheet}`,
      `${title}, ${countOf(rows, 'row', 'rows')}`,
    ]),
    ...columns.map(({ sheet, words }): [string, string] => [`Columns of ${sheet}`, words]),
    ['Rows checked', formatCount(rowsChecked)],
    ...leftOut.map((words): [string, string] => ['Rows left out', words]),
    ...(incomplete === undefined ? [] : [['Not complete', incomplete] as [string, string]]),
  ];
  return lines.map(([label, value]) => [{ value: label }, { value, style: 'plain' }]);
}

function severities({ counts, explained, setAside, purpose }: ReportData): Row[] {
  return [
    headingRow(['How serious', 'Number']),
    ...SEVERITIES.map((severity): Row => {
      return [
        { value: capitalise(SEVERITY_WORDS[severity].many), style: severity },
        { value: counts[severity] },
        null,
        { value: meaningOf(severity, purpose), style: 'plain' },
      ];
    }),
    settledRow('Queries explained', explained.length),
    ...(setAside === 0 ? [] : [settledRow('Warnings set aside', setAside)]),
  ];
}

function settledRow(words: string, count: number): Row {
  return [
    { value: words },
    { value: count },
    null,
    { value: 'Not counted above, nor below.', style: 'plain' },
  ];
}

function tallies(title: string, all: readonly (Tally & { readonly rule?: string })[]): Row[] {
  const named = all.some(({ rule }) => rule !== undefined);
  return [
    headingRow([title, 'Errors', 'Queries', 'Warnings', 'All', ...(named ? ['', 'Rule'] : [])]),
    ...all.map(({ name, counts, total, rule }): Row => [
      { value: name },
      { value: counts.error },
      { value: counts.query },
      { value: counts.warning },
      { value: total },
      ...(rule === undefined ? [] : [null, { value: rule }]),
    ]),
  ];
}

function headingRow(words: readonly string[]): Row {
  return words.map((value): PlannedCell => ({ value, style: 'heading' }));
}

/** One below the other, beside the tables. */
function charts({ bySheet, byRule }: ReportData, sheets: number, rules: number): PlannedChart[] {
  const bars = (count: number): number => Math.min(MOST_BARS, count);
  const first = rowsFor(bars(bySheet.length));
  const made: PlannedChart[] = [
    chart('Problems by sheet', sheets, bars(bySheet.length), { row: 1, rowCount: first }),
  ];
  if (byRule.length > 0) {
    const title =
      byRule.length > MOST_BARS ? `Problems by rule: the ${MOST_BARS} most frequent` : 'Problems by rule';
    const place = { row: first + 2, rowCount: rowsFor(bars(byRule.length)) };
    made.push(chart(title, rules, bars(byRule.length), place));
  }
  return made;
}

function rowsFor(bars: number): number {
  return CHART_ROWS + Math.ceil(ROWS_A_BAR * bars);
}

function chart(
  title: string,
  firstRow: number,
  bars: number,
  place: Pick<PlannedChart['place'], 'row' | 'rowCount'>,
): PlannedChart {
  return {
    kind: 'bar',
    title,
    firstRow,
    lastRow: firstRow + bars - 1,
    names: 0,
    series: SERIES,
    place: { ...place, ...CHARTS },
  };
}
