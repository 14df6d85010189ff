import type { Field, Layout } from '../../../core/api/shapes';
import type { RowRule, Rule } from '../../rules/rule';
import { expandNames } from '../../../core/layouts/layout-fields';

/** A rule on cells of one row, for one choice of its fields. */
export interface CompiledRowRule {
  readonly id: string;
  /** The finding is placed on the first. */
  readonly fields: readonly string[];
  readonly fails: RowRule['fails'];
  /** No query or warning on its cells keeps it from being run. */
  readonly isError: boolean;
  /** Fields that may be missing from the sheet: a missing one counts as blank, any other keeps the rule from running. */
  readonly mayBeMissing: readonly boolean[];
  /** Every field is one that exempt rows are checked in as well. */
  readonly runsOnExempt: boolean;
}

/** Rules on cells of one row in declared order, those on repeated columns once for every number. */
export function compileRowRules(
  layout: Layout,
  rules: readonly Rule[],
  fields: ReadonlyMap<string, Field>,
): CompiledRowRule[] {
  const compiled: CompiledRowRule[] = [];
  const keeps = new Set(layout.exempt?.keeps);
  for (const rule of rules) {
    if (rule.kind !== 'row') continue;
    for (const names of expandNames(layout, rule.fields)) {
      const unknown = names.find((name) => !fields.has(name));
      if (unknown !== undefined)
        throw new Error(`Rule ${rule.id} reads ${unknown}, which ${layout.id} does not have`);
      compiled.push({
        id: rule.id,
        fields: names,
        fails: rule.fails,
        isError: rule.severity === 'error',
        mayBeMissing: names.map((name) => fields.get(name)?.optionalColumn === true),
        runsOnExempt: names.every((name) => keeps.has(name)),
      });
    }
  }
  return compiled;
}
