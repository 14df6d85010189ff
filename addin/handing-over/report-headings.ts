import type { CellValue } from '../../core/api/shapes';

/** Headings of the report's tables, by which its sheets are known again. */
export const REPORT_TITLE = 'Report of the check';
export const PROBLEM_HEADINGS = [
  'Sheet',
  'Cell',
  'Heading',
  'Holds now',
  'What is wrong',
  'What to do',
  'Suggested value',
  'How serious',
  'Rule',
] as const;
export const EXPLAINED_HEADINGS = [
  'Sheet',
  'Cell',
  'Heading',
  'Holds',
  'Query',
  'Note',
  'Written on',
] as const;
export const CHANGE_HEADINGS = ['Sheet', 'Cell', 'Before', 'After'] as const;

const FIRST_ROWS: readonly (readonly string[])[] = [
  [REPORT_TITLE],
  PROBLEM_HEADINGS,
  EXPLAINED_HEADINGS,
  CHANGE_HEADINGS,
];

/** Whether the first row of a sheet is that of a sheet of a report. */
export function isReportSheet([first = []]: readonly (readonly CellValue[])[]): boolean {
  return FIRST_ROWS.some((headings) => headings.every((heading, at) => first[at] === heading));
}
