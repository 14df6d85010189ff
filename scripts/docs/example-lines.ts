import type { ExampleCells } from '../../functions/rules/standard/standard-rule-examples';
import type { CellValue } from '../../core/api/shapes';
import { exampleValue } from '../../infra/build/rule-examples/example-value';
import { cell } from './markdown';
import type { RuleExample, WrittenExamples } from '../../infra/build/rule-examples/rule-examples';

/** A rule's examples, each one line of Markdown. */
export interface ExampleLines {
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
}

export function exampleLines(examples: WrittenExamples | undefined): ExampleLines {
  if (examples === undefined) return { fires: [], quiet: [] };
  const say = (example: RuleExample) => sayExample(example, examples);
  return { fires: examples.fires.map(say), quiet: examples.quiet.map(say) };
}

/** Rows after each other; of those that are compared the ones found are bold, and other tables are named. */
function sayExample(
  { tables, found }: RuleExample,
  { layout: own, compares, stored }: WrittenExamples,
): string {
  return Object.entries(tables)
    .flatMap(([layout, rows]) =>
      rows.map((row, at) => {
        const said = sayRow(row, stored);
        if (layout !== own) return `(${cell(layout)}: ${said})`;
        return compares && found.includes(at) ? `**${said}**` : said;
      }),
    )
    .join(' / ');
}

/** `MAINJOBROLE “23”, MAINJRDESC blank`. */
function sayRow(row: ExampleCells, stored: boolean): string {
  const cells = Object.entries(row).map(([field, value]) => `${cell(field)} ${sayCell(value, stored)}`);
  return cells.length === 0 ? 'all blank' : cells.join(', ');
}

function sayCell(value: CellValue, stored: boolean): string {
  const text = exampleValue(value, stored);
  return text === '' ? 'blank' : `“${cell(text)}”`;
}
