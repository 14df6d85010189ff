/** What `--fix` changed, to read and for other programs. */
import type { CellValue } from '../../core/api/shapes';
import { nameCode } from '../code-lists/load-code-lists';
import { cellName, columnLetters } from '../../core/values/column-letters';
import { cleanText } from '../../core/values/fold-text';
import type { CheckRun } from '../model/check-run';
import { findNoise } from '../../core/values/noise';
import { areOnManySheets } from '../checking/readings';
import { showValue, textOfValue } from '../../core/values/show-value';
import { countOf, formatCount } from '../../core/values/words';
import type { ChangedLine } from './changed-cells';
import type { FixOutcome, LeftCell } from './fix-file';
import { aligned, sectionsText } from './wrapped-text';
import type { WrappedLine } from './wrapped-text';

/** More ranges than these are told by their column. */
const RANGES = 3;
/** Cells left as they are that are named; the others are counted. */
const NAMED = 10;
/** Different values of a column, more of which are told by the first. */
const VALUES = 5;

export interface FixesJson {
  readonly fixes: readonly {
    readonly sheet: string;
    readonly column: string;
    readonly cells: readonly string[];
    readonly count: number;
    /** Dates in ISO form, errors as Excel writes them; null for an empty cell. */
    readonly before: string | number | boolean | null;
    readonly after: string | number | boolean | null;
    readonly label?: string;
  }[];
  readonly notFixed: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly why: LeftCell['why'];
  }[];
}

export function fixesJson({ changed, left, run }: FixOutcome): FixesJson {
  return {
    fixes: changed.map(({ sheet, column, ranges, count, before, after, label }) => ({
      sheet,
      column: columnLetters(column),
      cells: ranges,
      count,
      before: plain(before),
      after: plain(after),
      ...(label === '' ? {} : { label }),
    })),
    notFixed: left.map(({ sheet, row, column, why }) => ({
      sheet: nameOf(run, sheet),
      cell: cellName(row, column),
      why,
    })),
  };
}

export function fixesText(outcome: FixOutcome, width?: number): string {
  const { changed, run, unfinished } = outcome;
  const manySheets = areOnManySheets(run.tables);
  const cells = cellsIn(changed);
  return sectionsText(
    [
      [
        cells === 0
          ? 'Nothing was changed: no problem has a fix that is sure.'
          : `${countOf(cells, 'cell was', 'cells were')} changed in the copy.`,
        ...changeLines(changed, manySheets),
      ],
      [
        ...WHY.map((why) => leftLine(outcome, why, manySheets)),
        unfinished ? 'More can be put right: run it again on the copy.' : '',
      ].filter((line) => line !== ''),
    ],
    width,
  );
}

/**
 * What `--fix safe` would change, when it was not asked for.
 * @param all each old value and its new one; otherwise a column with many is told by the first
 */
export function wouldFixLines(
  changed: readonly ChangedLine[],
  { tables }: Pick<CheckRun, 'tables'>,
  all: boolean,
): WrappedLine[] {
  if (changed.length === 0) return [];
  const columns = new Map<string, ChangedLine[]>();
  for (const line of changed) {
    const key = `${line.column} ${line.sheet}`;
    columns.set(key, [...(columns.get(key) ?? []), line]);
  }
  const shown = [...columns.values()].flatMap((lines) =>
    all || lines.length <= VALUES ? lines : [{ ...lines[0]!, others: cellsIn(lines.slice(1)) }],
  );
  return [
    `--fix safe --out COPY would change ${countOf(cellsIn(changed), 'cell', 'cells')}, all surely meant so.`,
    ...changeLines(shown, areOnManySheets(tables)),
  ];
}

/** @param changed `others`: cells of the column that hold something else and are told by this one */
function changeLines(
  changed: readonly (ChangedLine & { readonly others?: number })[],
  manySheets: boolean,
): WrappedLine[] {
  return aligned(
    changed.map((line) => [
      ...(manySheets ? [line.sheet] : []),
      line.ranges.length <= RANGES ? line.ranges.join(', ') : `column ${columnLetters(line.column)}`,
      line.others === undefined
        ? changeWords(line)
        : `${changeWords(line)}, and ${countOf(line.others, 'cell', 'cells')} of the column likewise`,
    ]),
  );
}

function cellsIn(changed: readonly Pick<ChangedLine, 'count'>[]): number {
  return changed.reduce((sum, { count }) => sum + count, 0);
}

function changeWords({ before, after, label, count }: ChangedLine): string {
  const shown = showValue(after);
  const becomes = label === '' || label === after ? shown : nameCode({ code: shown, label });
  const many = count === 1 ? '' : `, ${formatCount(count)} cells`;
  const does = looksTheSame(before, after) ? 'loses its hidden characters' : `becomes ${becomes}`;
  return `${showValue(before)} ${does}${many}`;
}

/** Old and new side by side would show no difference: spaces of other kinds, and what has no width at all. */
function looksTheSame(before: CellValue, after: CellValue): boolean {
  return (
    typeof before === 'string' && findNoise(before) === 'hidden-characters' && cleanText(before) === after
  );
}

const WHY: readonly (readonly [why: LeftCell['why'], one: string, many: string])[] = [
  ['formula', 'cell holds a formula and was left as it is', 'cells hold formulas and were left as they are'],
  ['locked', 'cell is locked and was left as it is', 'cells are locked and were left as they are'],
  [
    'merged',
    'cell can be changed in Excel only and was left as it is',
    'cells can be changed in Excel only and were left as they are',
  ],
];

function leftLine(
  { left, run }: FixOutcome,
  [why, one, many]: (typeof WHY)[number],
  manySheets: boolean,
): string {
  const cells = left.filter((cell) => cell.why === why);
  if (cells.length === 0) return '';
  const places = cells.slice(0, NAMED).map((cell) => placeOf(cell, run, manySheets));
  const more = cells.length > NAMED ? ` and ${formatCount(cells.length - NAMED)} more` : '';
  return `${countOf(cells.length, one, many)}: ${places.join(', ')}${more}.`;
}

function placeOf({ sheet, row, column }: LeftCell, run: FixOutcome['run'], manySheets: boolean): string {
  return manySheets ? `${nameOf(run, sheet)} ${cellName(row, column)}` : cellName(row, column);
}

function nameOf({ tables }: FixOutcome['run'], id: string): string {
  return tables.find(({ sheet }) => sheet.id === id)?.sheet.name ?? id;
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? textOfValue(value) : value;
}
