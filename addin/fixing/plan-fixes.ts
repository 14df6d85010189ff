import type { CellValue } from '../../core/api/shapes';
import type { CellChange } from '../workbook/host';
import type { Finding } from '../model/check-run';
import { fixesOf } from './fixes-of';
import type { Fix, FixContext } from './fixes-of';
import { findingsIn } from './fix-scope';
import type { FixScope } from './fix-scope';
import { keyOfValue } from './same-value';

/** One old value and what becomes of it, in how many cells of a column. */
export interface FixLine {
  readonly sheet: string;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Words of the new code; '' when there are none. */
  readonly label: string;
  readonly count: number;
}

/** What is to be done, to be shown before it is. */
export interface FixPlan {
  /** Each cell once; the sheet by id. */
  readonly changes: readonly CellChange[];
  /** The most frequent first. */
  readonly lines: readonly FixLine[];
  /** Findings that the plan clears. */
  readonly findings: number;
  /** Findings of the scope for which nothing is sure: they are left for the user. */
  readonly left: number;
}

/**
 * Plans the fixes of a scope. For many findings at once only what is sure is done; what is not is counted in `left`.
 * Where two findings of a cell would have it differ, the first is followed, and the check after it sees to the other.
 */
export function planFixes(context: FixContext, scope: FixScope): FixPlan {
  const { run } = context;
  const find = cached(context);
  const changes = new Map<string, CellChange>();
  const lines = new Map<string, FixLine>();
  let [findings, left] = [0, 0];
  for (const at of findingsIn(run, scope, context.explained)) {
    const finding = run.findings[at]!;
    const fix = chosen(find(finding), scope);
    if (fix === undefined) {
      // What was not chosen before is none of it.
      left += scope.kind === 'chosen' ? 0 : 1;
      continue;
    }
    const sheet = run.tables[finding.table]!.sheet.id;
    const places = fix.cells.map(({ row, column }) => `${sheet} ${row} ${column}`);
    findings += 1;
    if (places.some((place) => changes.has(place))) continue;
    fix.cells.forEach(({ row, column, before, after }, n) => {
      changes.set(places[n]!, { sheet, row, column, value: after, before });
      addLine(lines, { sheet, column, before, after, label: n === 0 ? fix.suggestion.label : '', count: 1 });
    });
  }
  const ordered = [...lines.values()].sort((a, b) => b.count - a.count);
  return { changes: [...changes.values()], lines: ordered, findings, left };
}

function chosen(fixes: readonly Fix[], scope: FixScope): Fix | undefined {
  if (scope.kind === 'one' || scope.kind === 'same') return fixes[scope.suggestion];
  if (scope.kind === 'chosen') return fixes.find(({ suggestion }) => suggestion.chosenOn !== undefined);
  return fixes.find(({ suggestion }) => suggestion.sure);
}

function addLine(lines: Map<string, FixLine>, line: FixLine): void {
  const key = `${line.sheet} ${line.column} ${keyOfValue(line.before)} -> ${keyOfValue(line.after)}`;
  const known = lines.get(key);
  lines.set(key, known === undefined ? line : { ...known, count: known.count + 1 });
}

/** The same fault of the same value in a column has the same suggestions, unless other cells of its row play a part. */
function cached(context: FixContext): (finding: Finding) => readonly Fix[] {
  const { run } = context;
  const known = new Map<string, readonly Fix[]>();
  return (finding) => {
    const { table, row, column, field, rule, reason } = finding;
    if (reason === undefined) return fixesOf(context, finding);
    const before = run.valueAt(table, row, column);
    const key = `${table} ${column} ${field} ${rule} ${reason} ${keyOfValue(before)}`;
    const same = known.get(key);
    if (same === undefined) {
      const fixes = fixesOf(context, finding);
      if (fixes.every(({ cells }) => cells.length === 1)) known.set(key, fixes);
      return fixes;
    }
    return same.map((fix) => ({ ...fix, cells: fix.cells.map((cell) => ({ ...cell, row })) }));
  };
}
