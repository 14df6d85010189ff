import type { Field, Layout } from '../../../core/api/shapes';
import type { CellRule, Parsed, Rule, RuleContext } from '../../rules/rule';
import type { CodeListBody } from '../../standard/standard-package';
import { createContext, type CheckDates } from './check-context';
import { CompiledField } from './compile-field';
import { compileRowRules, type CompiledRowRule } from './compile-row-rules';
import { expandNames, fieldsOf } from '../../../core/layouts/layout-fields';

/** A layout with its rules and code lists made ready for one reference date. Keep it: making it costs more than a check. */
export interface CompiledLayout {
  readonly layout: Layout;
  readonly context: RuleContext;
  /** The field of that name, repeated ones included; undefined when the layout has none. */
  field(name: string): CompiledField | undefined;
  readonly rowRules: readonly CompiledRowRule[];
  /** Rows that are checked in some fields alone. */
  readonly exempt?: {
    readonly field: string;
    readonly codes: ReadonlySet<Parsed>;
    readonly keeps: ReadonlySet<string>;
  };
}

/** Throws a plain Error when the layout names a list, form or field that there is not: a fault of ours, not the asker's. */
export function compileLayout(
  layout: Layout,
  rules: readonly Rule[],
  lists: ReadonlyMap<string, CodeListBody>,
  dates: CheckDates,
): CompiledLayout {
  const context = createContext(lists, dates);
  const fields = new Map<string, Field>(fieldsOf(layout).map((field) => [field.name, field]));
  const cellRules = placeCellRules(layout, rules);
  const compiled = new Map<string, CompiledField>();
  const references = referencesOf(layout);
  const { exempt } = layout;
  return {
    layout,
    context,
    field(name) {
      let found = compiled.get(name);
      const field = fields.get(name);
      if (found === undefined && field !== undefined) {
        found = new CompiledField(field, cellRules.get(name) ?? [], context, references.has(name));
        compiled.set(name, found);
      }
      return found;
    },
    rowRules: compileRowRules(layout, rules, fields),
    ...(exempt === undefined
      ? {}
      : { exempt: { field: exempt.field, codes: new Set(exempt.codes), keeps: new Set(exempt.keeps) } }),
  };
}

/** The fields by which rows are found again. */
function referencesOf({ primaryKey = [], foreignKeys = [] }: Layout): ReadonlySet<string> {
  return new Set([...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)]);
}

/** Rules on one cell by the field they are placed on, in declared order. */
function placeCellRules(layout: Layout, rules: readonly Rule[]): Map<string, CellRule[]> {
  const placed = new Map<string, CellRule[]>();
  for (const rule of rules) {
    if (rule.kind !== 'cell') continue;
    for (const name of expandNames(layout, rule.fields).flat()) {
      const known = placed.get(name);
      if (known === undefined) placed.set(name, [rule]);
      else known.push(rule);
    }
  }
  return placed;
}
