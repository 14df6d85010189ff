import { CONSTRAINTS, type Layout, type RuleInfo } from '../../functions/http/api';
import type { ExampleRow, RelationRule, Rule } from '../../functions/rules/rule';
import type { CodeListBody } from '../../functions/standard/standard-package';
import { exampleOfConstraint } from './constraint-examples';
import { cell } from './markdown';
import type { StandardContents } from './standard-contents';

/** What a rule finds and what it lets pass, each example one line of Markdown. */
export interface RuleExamples {
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
}

const NONE: RuleExamples = { fires: [], quiet: [] };
const LONGEST = 40;

/** The examples of every rule by its number: those declared with rules in code, and one for each rule in data. */
export function findExamples({
  standard,
  codeLists,
  ruleSets,
}: StandardContents): ReadonlyMap<string, RuleExamples> {
  const coded = [...ruleSets.values()].flat().map((rule) => [rule.id, examplesOf(rule)] as const);
  const layouts = new Map(standard.layouts.map((layout) => [layout.id, layout]));
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const stated = standard.rules
    .filter(({ kind }) => kind === 'field')
    .map((rule) => [rule.id, statedExamples(rule, layouts.get(rule.layouts[0] ?? ''), lists)] as const);
  return new Map([...stated, ...coded]);
}

function examplesOf(rule: Rule): RuleExamples {
  switch (rule.kind) {
    case 'cell':
    case 'row':
      return { fires: rule.fires.map(sayRow), quiet: rule.quiet.map(sayRow) };
    case 'relation':
      return relationExamples(rule);
    default:
      return NONE;
  }
}

function relationExamples(rule: RelationRule): RuleExamples {
  return {
    fires: rule.fires.map(({ tables, rows }) => sayTables(tables, rule.layout, rows)),
    quiet: rule.quiet.map(({ tables }) => sayTables(tables, rule.layout, [])),
  };
}

function statedExamples(
  rule: RuleInfo,
  layout: Layout | undefined,
  codeLists: ReadonlyMap<string, CodeListBody>,
): RuleExamples {
  const field = layout?.fields.find(({ name }) => name === rule.fields[0]);
  const constraint = CONSTRAINTS.find((each) => field?.rules?.[each]?.id === rule.id);
  if (field === undefined || constraint === undefined) return NONE;
  const { fires, quiet } = exampleOfConstraint(field, constraint, codeLists);
  return { fires: [sayRow({ [field.name]: fires })], quiet: [sayRow({ [field.name]: quiet })] };
}

/** `MAINJOBROLE 23, MAINJRDESC blank`. */
function sayRow(row: ExampleRow): string {
  const cells = Object.entries(row).map(([field, value]) => `${cell(field)} ${sayValue(value)}`);
  return cells.length === 0 ? 'all blank' : cells.join(', ');
}

function sayValue(value: string | number): string {
  const text = String(value);
  if (text === '') return 'blank';
  const shown = text.length > LONGEST ? `${text.slice(0, 12)}… (${text.length} characters)` : text;
  return `“${cell(shown)}”`;
}

/** Rows of little tables, those that are found in bold; tables beside the rule's own are named. */
function sayTables(
  tables: Readonly<Record<string, readonly ExampleRow[]>>,
  own: string,
  found: readonly number[],
): string {
  return Object.entries(tables)
    .flatMap(([layout, rows]) =>
      rows.map((row, at) => {
        const said = sayRow(row);
        if (layout !== own) return `(${cell(layout)}: ${said})`;
        return found.includes(at) ? `**${said}**` : said;
      }),
    )
    .join(' / ');
}
