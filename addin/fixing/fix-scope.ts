import type { Reason } from '../../core/api/shapes';
import type { CheckRun, Finding } from '../model/check-run';
import type { Explained } from './fixes-of';
import { keyOfValue } from './same-value';

/**
 * Which findings are to be fixed together. `one`: this alone. `same`: all of its column with the same wrong value.
 * `noise`: what programs leave on values, and letter case, in its column. `rule`: all of its rule, on any sheet. `sure`:
 * all there are. `chosen`: all for whose words the user chose a code before. Only `one` and `same` may take a suggestion
 * that is not sure: the user has seen the value.
 */
export type FixScope =
  | { readonly kind: 'one' | 'same'; readonly finding: number; readonly suggestion: number }
  | { readonly kind: 'noise' | 'rule'; readonly finding: number }
  | { readonly kind: 'sure' }
  | { readonly kind: 'chosen' };

/** What a cell says is right, and how it is written is not. */
const NOISE: ReadonlySet<Reason> = new Set([
  'spaces',
  'hidden-characters',
  'wrapped',
  'garbled',
  'entities',
  'added-decimals',
  'letter-case',
]);

export function isNoise({ reason }: Pick<Finding, 'reason'>): boolean {
  return reason !== undefined && NOISE.has(reason);
}

/** Positions in `run.findings` of all that the scope takes in, ascending; of many, none that is explained. */
export function findingsIn(run: CheckRun, scope: FixScope, explained?: Explained): number[] {
  if (scope.kind === 'one') return [scope.finding];
  const belongs = testOf(run, scope);
  return run.findings.flatMap((finding, at) => (belongs(finding) && explained?.has(at) !== true ? [at] : []));
}

function testOf(run: CheckRun, scope: Exclude<FixScope, { kind: 'one' }>): (finding: Finding) => boolean {
  if (scope.kind === 'sure' || scope.kind === 'chosen') return () => true;
  const model = run.findings[scope.finding]!;
  if (scope.kind === 'rule') return ({ rule }) => rule === model.rule;
  const inColumn = (one: Finding): boolean =>
    one.column === model.column && run.tables[one.table]!.sheet.id === run.tables[model.table]!.sheet.id;
  if (scope.kind === 'noise') return (one) => isNoise(one) && inColumn(one);
  const value = keyOfValue(valueOf(run, model));
  return (one) =>
    one.rule === model.rule &&
    one.reason === model.reason &&
    inColumn(one) &&
    keyOfValue(valueOf(run, one)) === value;
}

function valueOf(run: CheckRun, { table, row, column }: Finding) {
  return run.valueAt(table, row, column);
}
