/** `--fix safe`: makes the sure changes in the open file, checks it again, and goes on while that uncovers more. */
import type { ApiClient } from '../service/api-client';
import { NO_LISTS } from '../code-lists/loaded-lists';
import { loadCodeLists } from '../code-lists/load-code-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { explainedIn } from '../explaining/notes';
import type { Notes } from '../explaining/notes';
import type { FixContext } from '../fixing/fixes-of';
import { planFixes } from '../fixing/plan-fixes';
import type { FixPlan } from '../fixing/plan-fixes';
import type { CheckRun } from '../model/check-run';
import type { Answers } from '../remembering/answers';
import type { FileHost } from '../hosts/files/file-host';
import type { CellChange, CellPlace } from '../workbook/host';
import { ChangedCells } from './changed-cells';
import type { ChangedLine } from './changed-cells';

/** One fix may uncover another in its cell: spaces are taken off, and then its letters are of the wrong case. */
const ROUNDS = 5;

export interface LeftCell extends CellPlace {
  readonly why: 'formula' | 'locked' | 'merged';
}

export interface FixOutcome {
  /** The file as it is after the last change. */
  readonly run: CheckRun;
  readonly lists: CodeLists;
  readonly changed: readonly ChangedLine[];
  /** Cells whose problem has a sure fix, which they can't be given. */
  readonly left: readonly LeftCell[];
  /** After the last round there was more to do. */
  readonly unfinished: boolean;
}

export interface FixDependencies {
  readonly host: FileHost;
  readonly api: Pick<ApiClient, 'codeList'>;
  /** What is explained is right as it stands, and is left so. */
  readonly notes: Notes;
  /** Codes chosen for words before; nothing that says otherwise is sure. */
  readonly answers?: Answers;
  /** They are to be put, too. */
  readonly useAnswers?: boolean;
  /** Checks the file as it is now. */
  readonly check: () => Promise<CheckRun>;
}

export async function fixFile({
  host,
  api,
  notes,
  answers,
  useAnswers = false,
  check,
}: FixDependencies): Promise<FixOutcome> {
  const changed = new ChangedCells();
  let run = await check();
  let lists = NO_LISTS;
  for (let round = 0; ; round += 1) {
    lists = await loadCodeLists(api, run, lists);
    const explained = explainedIn(run, notes);
    const plan = wholePlan({ run, lists, source: host.source, explained, answers }, useAnswers);
    const { changes, left } = apart(host, plan.changes);
    if (changes.length === 0 || round === ROUNDS)
      return { run, lists, changed: changed.lines(run), left, unfinished: changes.length > 0 };
    const { skipped } = await host.write(changes);
    changed.add(without(changes, skipped), plan.lines);
    run = await check();
  }
}

/** What is sure in the file as it is, without changing it. A fix may uncover another, which is not told here. */
export function sureChanges(host: FileHost, context: Omit<FixContext, 'source'>): readonly ChangedLine[] {
  const plan = planFixes({ ...context, source: host.source }, { kind: 'sure' });
  const changed = new ChangedCells();
  changed.add(apart(host, plan.changes).changes, plan.lines);
  return changed.lines(context.run);
}

/** What is sure and, where they are to be put, the codes that were chosen for words before. */
function wholePlan(context: FixContext, useAnswers: boolean): Pick<FixPlan, 'changes' | 'lines'> {
  const sure = planFixes(context, { kind: 'sure' });
  if (!useAnswers) return sure;
  const chosen = planFixes(context, { kind: 'chosen' });
  const place = ({ sheet, row, column }: CellChange): string => `${row} ${column} ${sheet}`;
  const taken = new Set(sure.changes.map(place));
  return {
    changes: [...sure.changes, ...chosen.changes.filter((change) => !taken.has(place(change)))],
    lines: [...sure.lines, ...chosen.lines],
  };
}

function without(changes: readonly CellChange[], skipped: readonly CellPlace[]): readonly CellChange[] {
  const places = new Set(skipped.map(({ sheet, row, column }) => `${row} ${column} ${sheet}`));
  return changes.filter(({ sheet, row, column }) => !places.has(`${row} ${column} ${sheet}`));
}

/** What can be written, and what can't and why: one locked cell would keep all from being written. */
function apart(
  host: FileHost,
  wanted: readonly CellChange[],
): { changes: readonly CellChange[]; left: LeftCell[] } {
  const changes: CellChange[] = [];
  const left: LeftCell[] = [];
  for (const change of wanted) {
    const { sheet, row, column } = change;
    const refusal = host.workbook!.sheet(sheet).refusal(row, column);
    const isFormula = host.workbook!.sheet(sheet).hasFormula(row, column);
    if (refusal === undefined) changes.push(change);
    else {
      const why = isFormula ? 'formula' : refusal.code === 'protected' ? 'locked' : 'merged';
      left.push({ sheet, row, column, why });
    }
  }
  return { changes, left };
}
