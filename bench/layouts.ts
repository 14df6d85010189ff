import type { Field, Layout } from '../core/api/shapes';
import { compileLayout, type CompiledLayout } from '../functions/checks/compiled/compile-layout';
import { readStandard } from '../functions/standard/read-standard';
import type { CodeListBody, StandardPackage } from '../functions/standard/standard-package';
import { rulesOf } from '../functions/rules';
import type { RowRule, Rule } from '../functions/rules/rule';
import { codesOf } from './values/make-value';
import { ROW_CONDITIONS } from './peer/row-conditions';

/** What is measured: a layout compiled twice, for its columns alone and with the row rules that the peer can state too. */
export interface Subject {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly lists: ReadonlyMap<string, CodeListBody>;
  readonly columnsOnly: CompiledLayout;
  readonly withRows: CompiledLayout;
  /** With every rule on cells and rows that the layout has. */
  readonly withAll: CompiledLayout;
  /** The row rules as ajv's if/then. */
  readonly conditions: readonly object[];
  readonly note: string;
}

const DATES = { referenceDate: '2026-09-30', today: '2026-11-22' };

/** What is measured, and the standard it comes from. */
export interface Loaded {
  readonly subjects: readonly Subject[];
  readonly layouts: readonly Layout[];
  readonly lists: ReadonlyMap<string, CodeListBody>;
  readonly standard: StandardPackage;
}

export function loadLayouts(): Loaded {
  const standard = readStandard('standard');
  const lists = new Map(standard.codeLists.map((list) => [list.id, list]));
  const layoutOf = (id: string): Layout => {
    const layout = standard.layouts.find((known) => known.id === id);
    if (layout === undefined) throw new Error(`No layout ${id}`);
    return layout;
  };
  const worker = layoutOf('asc-wds/worker');
  const subjects = [
    subject('ASC-WDS worker', { ...worker, exempt: undefined }, lists, rulesOf(worker)),
    subject(
      'Person + Contract',
      joinPersonAndContract(layoutOf('standard/person'), layoutOf('standard/contract')),
      lists,
      [],
    ),
  ];
  return { subjects, layouts: standard.layouts, lists, standard };
}

function subject(
  name: string,
  layout: Layout,
  lists: ReadonlyMap<string, CodeListBody>,
  rules: readonly Rule[],
): Subject {
  const rowRules = rules.filter(
    (rule): rule is RowRule => rule.kind === 'row' && ROW_CONDITIONS.has(rule.id),
  );
  const inCode = rules.filter((rule) => rule.kind === 'row' || rule.kind === 'cell').length;
  return {
    name,
    fields: layout.fields,
    lists,
    columnsOnly: compileLayout(layout, [], lists, DATES),
    withRows: compileLayout(layout, rowRules, lists, DATES),
    withAll: compileLayout(layout, rules, lists, DATES),
    conditions: rowRules.map((rule) => ROW_CONDITIONS.get(rule.id)?.((id) => codesOf(lists, id)) as object),
    note: `${rowRules.length} row rules; the other ${inCode - rowRules.length} in code are left out on both sides`,
  };
}

/** 40 columns, as one sheet often holds people and their contracts side by side. */
function joinPersonAndContract(person: Layout, contract: Layout): Layout {
  const known = new Set(person.fields.map(({ name }) => name));
  const fields = [
    ...person.fields.slice(0, 20),
    ...contract.fields.filter(({ name }) => !known.has(name)).slice(0, 20),
  ];
  return {
    id: 'bench/person-and-contract',
    collection: 'bench',
    title: 'Person and contract',
    fields,
    keys: [],
  };
}
