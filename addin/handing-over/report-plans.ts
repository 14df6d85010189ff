import type { PlannedCell, PlannedColumn, SheetPlan } from '../workbook/sheet-plan';
import { formatCount } from '../../core/values/words';
import type { CheckRun } from '../model/check-run';
import { MOST_ROWS } from './excel-limits';
import { CHANGE_HEADINGS, EXPLAINED_HEADINGS, PROBLEM_HEADINGS } from './report-headings';
import { reportData } from './report-data';
import { textOfCell } from './text-of-cell';
import type { ReportData, ReportOptions } from './report-data';
import { summarySheet } from './summary-sheet';
import { severityCell } from './to-fix-sheet';

/** Sheets of a report are known by this, so that none is taken for data. */
export const REPORT_TAG = 'report';

/** A sheet for each part of a report: a summary with charts, all problems, explained queries, and changes if there are any. */
export function reportPlans(run: CheckRun, options: ReportOptions): SheetPlan[] {
  const data = reportData(run, options);
  return [
    summarySheet(data),
    problemsSheet(data),
    explainedSheet(data),
    ...(data.changes.length === 0 ? [] : [changesSheet(data)]),
  ];
}

const PLACE: readonly PlannedColumn[] = [
  { width: 16, style: 'text' },
  { width: 8, style: 'text' },
  { width: 22, style: 'text' },
  { width: 22, style: 'text' },
];

function problemsSheet({ problems }: ReportData): SheetPlan {
  return tableSheet(
    'Problems',
    [
      ...PLACE,
      { width: 44, style: 'wrapped' },
      { width: 40, style: 'wrapped' },
      { width: 26, style: 'text' },
      { width: 12 },
      { width: 30, style: 'text' },
    ],
    PROBLEM_HEADINGS,
    problems.map(({ sheet, cell, heading, holds, what, todo, suggested, severity, rule }) => [
      { value: sheet },
      { value: cell },
      { value: heading },
      { value: holds },
      { value: what },
      { value: todo },
      { value: suggested },
      severityCell(severity),
      { value: rule },
    ]),
    'No problems in what was checked.',
  );
}

function explainedSheet({ explained }: ReportData): SheetPlan {
  return tableSheet(
    'Explained queries',
    [
      ...PLACE,
      { width: 44, style: 'wrapped' },
      { width: 44, style: 'wrapped' },
      { width: 12, style: 'date' },
    ],
    EXPLAINED_HEADINGS,
    explained.map(({ sheet, cell, heading, holds, what, note, on }) => [
      { value: sheet },
      { value: cell },
      { value: heading },
      { value: holds },
      { value: what },
      { value: note },
      { value: { date: on } },
    ]),
    'No query has been explained.',
  );
}

function changesSheet({ changes }: ReportData): SheetPlan {
  return tableSheet(
    'Changes made',
    [
      { width: 16, style: 'text' },
      { width: 8, style: 'text' },
      { width: 36, style: 'text' },
      { width: 36, style: 'text' },
    ],
    CHANGE_HEADINGS,
    changes.map(({ sheet, cell, before, after }) => [
      { value: sheet },
      { value: cell },
      { value: textOfCell(before) },
      { value: textOfCell(after) },
    ]),
    'No changes.',
  );
}

/** Headings that stay in view, with filters, and the rows below them. Never cut without a word. */
function tableSheet(
  name: string,
  columns: readonly PlannedColumn[],
  headings: readonly string[],
  rows: readonly (readonly PlannedCell[])[],
  none: string,
): SheetPlan {
  const fits = MOST_ROWS - 2;
  const body = rows
    .slice(0, fits)
    .map((cells) => cells.map((cell) => (cell.value === null || cell.value === '' ? null : cell)));
  const cut = `${formatCount(rows.length - fits)} more are left out: Excel has room for no more on a sheet.`;
  return {
    tag: REPORT_TAG,
    name,
    columns,
    rows: [
      headings.map((value): PlannedCell => ({ value, style: 'heading' })),
      ...body,
      ...(rows.length === 0 ? [[{ value: none, style: 'plain' } as const]] : []),
      ...(rows.length > fits ? [[{ value: cut, style: 'plain' } as const]] : []),
    ],
    frozenRows: 1,
    ...(rows.length === 0 ? {} : { filterRow: 0 }),
    landscape: true,
  };
}
