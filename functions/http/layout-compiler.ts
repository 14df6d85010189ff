import { compileLayout } from '../checks/compiled/compile-layout';
import type { CompiledLayout } from '../checks/compiled/compile-layout';
import type { Entry } from '../register/entry';
import { LruCache } from '../register/lru-cache';
import { readLists } from '../register/read-lists';
import type { Register } from '../register/register';
import type { RulesOf } from '../rules/rule';
import type { Layouts } from '../standard/layouts-file';
import { listIdsOfLayout } from './layout-lists';
import { londonDate } from './london-date';
import { ProblemError } from './problems';

/** Compiled layouts kept: a workbook has a few, each for one reference date. */
const KEPT = 32;

export interface LayoutCompilerDependencies {
  readonly register: Register;
  readonly layouts: Layouts;
  readonly rulesOf: RulesOf;
  readonly now: () => Date;
}

export type LayoutCompiler = (
  entry: Entry,
  layoutId: string,
  referenceDate: string,
) => Promise<CompiledLayout>;

/**
 * Compiles layouts, and remembers them: all chunks of a workbook need the same. What makes one differ from another
 * is the layout, the entry of the register, the reference date and today.
 */
export function createLayoutCompiler(dependencies: LayoutCompilerDependencies): LayoutCompiler {
  const { register, layouts, rulesOf, now } = dependencies;
  const kept = new LruCache<string, CompiledLayout>(KEPT);

  return async (entry, layoutId, referenceDate) => {
    const layout = layouts.get(layoutId);
    if (layout === undefined) {
      throw new ProblemError('unknown-layout');
    }
    const dates = { referenceDate, today: londonDate(now()) };
    const key = [layout.id, entry.hash, dates.referenceDate, dates.today].join('|');
    const found = kept.get(key);
    if (found !== undefined) {
      return found;
    }
    const lists = await readLists(register, entry, listIdsOfLayout(layout, entry));
    const compiled = compileLayout(layout, rulesOf(layout), lists, dates);
    kept.set(key, compiled);
    return compiled;
  };
}
