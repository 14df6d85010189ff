import {
  type CellExamples,
  type ExampleCells,
  STANDARD_RULE_EXAMPLES,
  type TableExamples,
} from '../../../functions/rules/standard/standard-rule-examples';
import { CONSTRAINTS, type Layout, type RuleInfo } from '../../../core/api/shapes';
import type { Rule } from '../../../functions/rules/rule';
import type { CodeListBody } from '../../../functions/standard/standard-package';
import { exampleOfConstraint } from './constraint-examples';
import type { StandardContents } from './standard-contents';

/** Rows of one table, or of several that are compared. */
export interface RuleExample {
  readonly tables: Readonly<Record<string, readonly ExampleCells[]>>;
  /** Rows of the rule's own table that are found, from 0. */
  readonly found: readonly number[];
}

/** What a rule finds and what it lets pass. */
export interface WrittenExamples {
  /** The rule's own table. */
  readonly layout: string;
  /** Whether an example is a whole little table, its rows compared; else it is one row. */
  readonly compares: boolean;
  /** Whether it matters how a value is stored. */
  readonly stored: boolean;
  readonly fires: readonly RuleExample[];
  readonly quiet: readonly RuleExample[];
}

/** The examples of every rule by its number; a rule on headings, or one that is not checked, has none. */
export function findExamples({
  standard,
  codeLists,
  ruleSets,
}: StandardContents): ReadonlyMap<string, WrittenExamples> {
  const layouts = new Map(standard.layouts.map((layout) => [layout.id, layout]));
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const all: (readonly [id: string, examples: WrittenExamples | undefined])[] = [
    ...Object.entries(STANDARD_RULE_EXAMPLES).map(
      ([name, examples]) => [`standard/${name}`, ofOurs(examples)] as const,
    ),
    ...standard.rules
      .filter(({ kind }) => kind === 'field')
      .map((rule) => [rule.id, ofStated(rule, layouts.get(rule.layouts[0] ?? ''), lists)] as const),
    ...[...ruleSets].flatMap(([layout, rules]) =>
      rules.map((rule) => [rule.id, ofCoded(layout, rule)] as const),
    ),
  ];
  return new Map(all.filter((pair): pair is readonly [string, WrittenExamples] => pair[1] !== undefined));
}

function ofOurs(examples: CellExamples | TableExamples): WrittenExamples {
  return 'source' in examples ? ofCells(examples) : ofTables(examples);
}

function ofCoded(layout: string, rule: Rule): WrittenExamples | undefined {
  if (rule.kind === 'relation') return ofTables(rule);
  if (rule.kind !== 'cell' && rule.kind !== 'row') return undefined;
  return ofCells({ layout, source: 'text', fires: rule.fires, quiet: rule.quiet });
}

function ofStated(
  rule: RuleInfo,
  layout: Layout | undefined,
  codeLists: ReadonlyMap<string, CodeListBody>,
): WrittenExamples | undefined {
  const field = layout?.fields.find(({ name }) => name === rule.fields[0]);
  const constraint = CONSTRAINTS.find((each) => field?.rules?.[each]?.id === rule.id);
  if (layout === undefined || field === undefined || constraint === undefined) return undefined;
  const { fires, quiet } = exampleOfConstraint(field, constraint, codeLists);
  const row = (cell: string) => [{ [field.name]: cell }];
  return ofCells({ layout: layout.id, source: 'text', fires: row(fires), quiet: row(quiet) });
}

function ofCells({ layout, source, fires, quiet }: CellExamples): WrittenExamples {
  return {
    layout,
    compares: false,
    stored: source === 'workbook',
    fires: fires.map((row) => ({ tables: { [layout]: [row] }, found: [0] })),
    quiet: quiet.map((row) => ({ tables: { [layout]: [row] }, found: [] })),
  };
}

function ofTables({ layout, fires, quiet }: TableExamples): WrittenExamples {
  return {
    layout,
    compares: true,
    stored: false,
    fires: fires.map(({ tables, rows }) => ({ tables, found: rows })),
    quiet: quiet.map(({ tables }) => ({ tables, found: [] })),
  };
}
