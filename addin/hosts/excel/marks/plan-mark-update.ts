import type { Severity } from '../../../../core/api/shapes';
import type { MarkUpdate } from '../../../workbook/host';
import type { CellRun } from '../../../workbook/cell-runs';
import { keysInRows, runsOfKeys, subtractRuns, unionRuns } from '../../../workbook/cell-runs';
import { MAX_ADDRESS, packRuns } from '../../../workbook/pack-addresses';
import type { Mark } from '../../../workbook/plan-marks';
import { marksOfRuns, worstByCell } from '../../../workbook/plan-marks';
import type { LedgerRule } from './mark-ledger';

/** How a sheet's rules are to change. */
export interface MarkChange {
  readonly sheet: string;
  readonly drop: readonly LedgerRule[];
  readonly add: readonly Mark[];
  /** Of the rules there are, those that stay. */
  readonly keep: readonly LedgerRule[];
}

/** The fewest rules to take away and put, so that the rows show these marks; undefined when they do already. */
export function planMarkUpdate(rules: readonly LedgerRule[], update: MarkUpdate): MarkChange | undefined {
  const { sheet, rows, cells } = update;
  const inRows = cells.filter(({ row }) =>
    rows.some((span) => row >= span.row && row < span.row + span.rowCount),
  );
  const changes = [...worstByCell(inRows)].map(([severity, wanted]) =>
    changeSeverity(
      severity,
      rules.filter((rule) => rule.severity === severity),
      wanted,
      rows,
    ),
  );
  const drop = changes.flatMap((change) => change.drop);
  const add = changes.flatMap(({ severity, runs }) => marksOfRuns(sheet, new Map([[severity, runs]])));
  if (drop.length === 0 && add.length === 0) return undefined;
  return { sheet, drop, add, keep: rules.filter((rule) => !drop.includes(rule)) };
}

interface SeverityChange {
  readonly severity: Severity;
  readonly drop: readonly LedgerRule[];
  /** Cells of the rules to put in their place. */
  readonly runs: readonly CellRun[];
}

function changeSeverity(
  severity: Severity,
  rules: readonly LedgerRule[],
  wanted: readonly CellRun[],
  rows: MarkUpdate['rows'],
): SeverityChange {
  const shown = rules.map((rule) => runsOfKeys(keysInRows(rule.runs, rows)));
  const gone = shown.map((runs) => subtractRuns(runs, wanted));
  const drop = rules.filter((_rule, at) => (gone[at]?.length ?? 0) > 0);
  const fresh = subtractRuns(
    wanted,
    shown.reduce<CellRun[]>((all, runs) => unionRuns(all, runs), []),
  );
  if (fresh.length > 0 && drop.length === 0) drop.push(...roomy(rules, fresh));
  const left = drop.flatMap((rule) => subtractRuns(rule.runs, gone[rules.indexOf(rule)] ?? []));
  return { severity, drop, runs: unionRuns(left, fresh) };
}

/** The last rule, if it has room for these cells as well: or each new finding would leave a rule of its own. */
function roomy(rules: readonly LedgerRule[], fresh: readonly CellRun[]): LedgerRule[] {
  const last = rules.at(-1);
  if (!last) return [];
  return packRuns(unionRuns(last.runs, fresh), MAX_ADDRESS).length === 1 ? [last] : [];
}

/** The cells marked on a sheet once its rows show these marks, by severity: for marking it anew from the beginning. */
export function cellsAfter(rules: readonly LedgerRule[], { sheet, rows, cells }: MarkUpdate): Mark[] {
  const wanted = worstByCell(cells);
  return marksOfRuns(
    sheet,
    new Map(
      [...wanted].map(([severity, runs]) => {
        const held = rules
          .filter((rule) => rule.severity === severity)
          .reduce<CellRun[]>((all, rule) => unionRuns(all, rule.runs), []);
        return [severity, unionRuns(subtractRuns(held, runsOfKeys(keysInRows(held, rows))), runs)] as const;
      }),
    ),
  );
}
