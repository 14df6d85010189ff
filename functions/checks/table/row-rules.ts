import type { RuleContext } from '../../rules/rule';
import { FAILS, createQuestion, type RowQuestion, type RuleColumn } from './ask-rule';
import type { CompiledRowRule } from '../compiled/compile-row-rules';
import { reasonOfNumber } from '../../../core/api/reasons';
import { BY_ERROR, BY_LESSER, type Findings, type TakenCells } from './findings';
import type { ReadColumn } from './read-column';
import type { RowReach } from './row-states';
import type { RowSteps } from '../../../core/api/coding/steps';
import { MOST_COMBINATIONS, scanCombinations, scanRows } from './scan-rows';

/**
 * Runs one rule on every row. Where its columns have few combinations of values it is asked once for each that
 * occurs; else once a row. A rule that reads a column the sheet does not have is not run, so that rows are not
 * accused of a missing column, unless the layout lets that column be missing: then it counts as blank.
 */
export function runRowRule(
  rule: CompiledRowRule,
  columns: ReadonlyMap<string, ReadColumn>,
  reach: RowReach,
  context: RuleContext,
  findings: Findings,
  taken: TakenCells,
): void {
  const sources = findSources(rule, columns, reach.states.length);
  const [field] = rule.fields;
  if (sources === undefined || field === undefined) return;
  const question = createQuestion(rule.fails, sources, context);
  const by = rule.isError ? BY_ERROR : BY_LESSER;
  const writers: (RowSteps | undefined)[] = [];
  let cells: Uint8Array | undefined;
  const found = (row: number, answer: number) => {
    if ((reach.states[row] as number) > reach.upTo) return;
    cells ??= taken.of(field);
    if ((cells[row] as number) >= by) return;
    cells[row] = by;
    (writers[answer] ??= findings.group(rule.id, field, reasonOfNumber(answer - FAILS))).add(row);
  };
  scan(sources, reach.states.length, question, found);
}

function scan(
  sources: readonly RuleColumn[],
  rows: number,
  question: RowQuestion,
  found: (row: number, answer: number) => void,
): void {
  const combinations = sources.reduce((product, { parsed }) => product * parsed.length, 1);
  if (combinations <= MOST_COMBINATIONS) scanCombinations(sources, combinations, rows, question, found);
  else scanRows(rows, question, found);
}

/** The columns of a rule in its own order, undefined when one is missing that may not be. */
function findSources(
  rule: CompiledRowRule,
  columns: ReadonlyMap<string, ReadColumn>,
  rows: number,
): RuleColumn[] | undefined {
  const sources: RuleColumn[] = [];
  for (let at = 0; at < rule.fields.length; at += 1) {
    const column = columns.get(rule.fields[at] as string);
    // There is no cell to place the finding on when the first is missing.
    if (column === undefined && (at === 0 || rule.mayBeMissing[at] !== true)) return undefined;
    if (column === undefined) sources.push({ index: new Uint16Array(rows), parsed: [undefined] });
    else if (!rule.isError || column.forErrors === column.parsed) sources.push(column);
    else sources.push({ index: column.index, parsed: column.forErrors });
  }
  return sources;
}
