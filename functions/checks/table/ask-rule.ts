import type { RowRule, RuleContext } from '../../rules/rule';
import { numberOfReason } from '../../../core/api/reasons';
import type { ReadColumn } from './read-column';

/** A column as one rule sees it. */
export type RuleColumn = Pick<ReadColumn, 'index' | 'parsed'>;

/** What a rule said of a row: nothing yet, passes, or fails, to which the number of its reason is added. */
export const UNASKED = 0;
export const PASSES = 1;
export const FAILS = 2;

/** Asks a rule about one row and gives the answer as above. */
export type RowQuestion = (row: number) => number;

/** A rule put to the rows of its columns. A row with a cell that could not be read passes: the cell has its finding. */
export function createQuestion(
  fails: RowRule['fails'],
  sources: readonly RuleColumn[],
  context: RuleContext,
): RowQuestion {
  const [a, b, c] = sources as [RuleColumn, RuleColumn, RuleColumn];
  if (sources.length === 1) {
    return (row) => {
      const x = a.parsed[a.index[row] as number];
      return x === null ? PASSES : answerOf(fails(x, context));
    };
  }
  if (sources.length === 2) {
    return (row) => {
      const x = a.parsed[a.index[row] as number];
      const y = b.parsed[b.index[row] as number];
      return x === null || y === null ? PASSES : answerOf(fails(x, y, context));
    };
  }
  if (sources.length === 3) {
    return (row) => {
      const x = a.parsed[a.index[row] as number];
      const y = b.parsed[b.index[row] as number];
      const z = c.parsed[c.index[row] as number];
      return x === null || y === null || z === null ? PASSES : answerOf(fails(x, y, z, context));
    };
  }
  return (row) => {
    const cells = sources.map(({ parsed, index }) => parsed[index[row] as number]);
    return cells.includes(null) ? PASSES : answerOf(fails(...cells, context));
  };
}

function answerOf(said: ReturnType<RowRule['fails']>): number {
  if (said === false) return PASSES;
  return said === true ? FAILS : FAILS + numberOfReason(said);
}
