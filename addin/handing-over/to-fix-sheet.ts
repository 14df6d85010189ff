import type { CellValue, Severity } from '../../core/api/shapes';
import type { PlannedCell, PlannedColumn, SheetPlan } from '../workbook/sheet-plan';
import { formatDate } from '../../core/values/format-date';
import { countFindings } from '../wording/group-findings';
import type { CheckRun } from '../model/check-run';
import { capitalise, formatCount, SEVERITY_WORDS } from '../../core/values/words';
import { countsInWords } from './count-words';
import { MOST_LINKS, MOST_ROWS } from './excel-limits';
import { problemRows } from './problem-rows';
import type { HandOverOptions, ProblemRow } from './problem-rows';
import { createReferences, formatReference } from './row-reference';
import { TO_FIX_HEADINGS, TO_FIX_TAG } from './to-fix-headings';

const COLUMNS: readonly PlannedColumn[] = [
  { width: 8 },
  { width: 16, style: 'text' },
  { width: 8 },
  { width: 22, style: 'text' },
  { width: 22, style: 'text' },
  { width: 44, style: 'wrapped' },
  { width: 40, style: 'wrapped' },
  { width: 26, style: 'text' },
  { width: 12 },
  { width: 11, style: 'text' },
];

const HOW_TO = [
  'Each row is one problem. Press the name of the cell to go to it, put it right there, then choose Yes under Done.',
  'Errors must be put right. Queries may be right as they are: check them. Send the workbook back with this sheet in it.',
] as const;

/** Where cells have drop-downs; without our pane the choice stays as it is, and is taken when the list comes back. */
const OFFERED = 'Where a cell offers a list, choose from it; the words may stay beside the code.';

/** Characters that the column of suggestions has room for on one line. */
const LONG_VALUE = 24;

/** Title, how to, what was checked, what was left out, headings. */
const ROWS_ABOVE = 7;

/** What a sheet can hold; smaller in tests. */
export interface SheetLimits {
  readonly rows: number;
  readonly links: number;
}

/**
 * The list of what is to be put right, for someone who has no add-in: one row a problem, errors first, a link to each
 * cell, and a column to tick. `readTicks` reads it when it comes back.
 */
export function toFixSheet(
  run: CheckRun,
  options: HandOverOptions,
  limits: SheetLimits = { rows: MOST_ROWS, links: MOST_LINKS },
): SheetPlan {
  const all = problemRows(run, options);
  const listed = all.slice(0, limits.rows - ROWS_ABOVE);
  const lines = introduction(run, all, {
    ...{ rows: listed.length, links: limits.links },
    isOffered: (options.offered ?? []).length > 0,
  });
  const headingRow = lines.length;
  const references = createReferences(run);
  return {
    tag: TO_FIX_TAG,
    name: 'To fix',
    columns: COLUMNS,
    rows: [
      ...lines,
      TO_FIX_HEADINGS.map((value): PlannedCell => ({ value, style: 'heading' })),
      ...listed.map((problem, at) => {
        const reference = formatReference(references.of(run.findings[problem.finding]!));
        return toCells(problem, reference, at < limits.links);
      }),
    ],
    frozenRows: headingRow + 1,
    filterRow: headingRow,
    dropDowns: [{ column: 0, firstRow: headingRow + 1, rowCount: listed.length, choices: ['Yes'] }],
    landscape: true,
  };
}

/** @param limits rows listed, and rows that may have links */
function introduction(
  run: CheckRun,
  all: readonly ProblemRow[],
  { rows, links, isOffered }: SheetLimits & { readonly isOffered: boolean },
): PlannedCell[][] {
  const counts = countsInWords(countFindings(all));
  const [first, ...others] = HOW_TO;
  const lines = [
    isOffered ? `${first} ${OFFERED}` : first,
    ...others,
    `Checked for ${formatDate(run.referenceDate)} with code lists edition ${run.entry}.`,
  ];
  if (all.length > rows) {
    lines.push(
      `The first ${formatCount(rows)} of ${formatCount(all.length)} problems are listed: Excel has room for no more on a sheet.`,
    );
  }
  if (rows > links)
    lines.push(`The first ${formatCount(links)} rows have links: Excel allows no more on a sheet.`);
  return [
    [{ value: `To fix: ${counts}`, style: 'title' }],
    ...lines.map((value): PlannedCell[] => [{ value, style: 'plain' }]),
  ];
}

function toCells(problem: ProblemRow, reference: string, linked: boolean): (PlannedCell | null)[] {
  const { sheet, row, column, cell, heading, holds, what, todo, suggested, severity } = problem;
  return [
    null,
    { value: sheet },
    linked ? { value: cell, style: 'link', link: { sheet, row, column } } : { value: cell },
    { value: heading },
    holds === '' ? null : { value: holds },
    { value: what },
    { value: todo },
    suggested === null ? null : suggestedCell(suggested),
    severityCell(severity),
    { value: reference },
  ];
}

/** What is not sure is words over several lines; what is sure is to be copied, and is what the cell should hold. */
function suggestedCell(value: CellValue): PlannedCell {
  const isLong = typeof value === 'string' && value.length > LONG_VALUE;
  return isLong ? { value, style: 'wrapped' } : { value };
}

/** In the colours of the marks, and in words. */
export function severityCell(severity: Severity): PlannedCell {
  return { value: capitalise(SEVERITY_WORDS[severity].one), style: severity };
}
