/** The examples of rules as the readable standard shows them: `rule-examples.json` of the site. */
import type {
  Example,
  Examples,
  ExampleTable,
  ExamplesFile,
} from '../../../addin/taskpane/standard/example-tables';
import type { ExampleCells } from '../../../functions/rules/standard/standard-rule-examples';
import { exampleValue } from './example-value';
import { findExamples, type RuleExample, type WrittenExamples } from './rule-examples';
import type { StandardContents } from './standard-contents';

export function exampleTables(contents: StandardContents): ExamplesFile {
  return [...findExamples(contents)].map(([rule, examples]) => [rule, tablesOf(examples)]);
}

function tablesOf(examples: WrittenExamples): Examples {
  const { compares, fires, quiet } = examples;
  if (compares) return { found: fires.map(compared(examples)), notFound: quiet.map(compared(examples)) };
  // Rows that are looked at one by one stand in one table, and all tables of the rule have the same columns.
  const rowsOf = (all: readonly RuleExample[]) => all.flatMap(({ tables }) => Object.values(tables).flat());
  const headings = headingsOf([...rowsOf(fires), ...rowsOf(quiet)]);
  const one = (all: readonly RuleExample[]): Example[] => [[tableOf(examples, headings, rowsOf(all))]];
  return { found: one(fires), notFound: one(quiet) };
}

function compared(examples: WrittenExamples): (example: RuleExample) => Example {
  return ({ tables, found }) =>
    Object.entries(tables).map(([layout, rows]) => ({
      ...tableOf({ ...examples, layout }, headingsOf(rows), rows),
      ...(layout === examples.layout && found.length > 0 ? { found } : {}),
    }));
}

function tableOf(
  { layout, stored }: Pick<WrittenExamples, 'layout' | 'stored'>,
  headings: readonly string[],
  rows: readonly ExampleCells[],
): ExampleTable {
  const cells = (row: ExampleCells) => headings.map((name) => exampleValue(row[name] ?? null, stored));
  return { layout, headings, rows: rows.map(cells) };
}

/** Every column that a row names, in the order in which they are first named. */
function headingsOf(rows: readonly ExampleCells[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}
