/**
 * How a rule is declared. A rule that data can state stands in its layout (constraints and `rules`); the rest is
 * one declaration here, readable by someone who knows the census but not TypeScript.
 */
import type { HeadingAsk, Layout, Reason, RuleInfo, Severity } from '../../core/api/shapes';

/**
 * A cell as rules see it: text for strings and codes, a number for numbers and years, days since 1 January 1970
 * for dates, undefined for an empty cell. A rule never sees a cell that could not be read: it is not run on that row.
 */
export type Parsed = string | number | undefined;

/** What a rule may ask besides the cells. */
export interface RuleContext {
  /** Days since 1 January 1970. */
  readonly today: number;
  readonly thisYear: number;
  readonly referenceDate: number;
  /** Whether `code` is in the list and in force on the reference date. */
  inForce(codeList: string, code: string): boolean;
  /**
   * What is wrong with `value` as a code of the list on the reference date (not in it, its label, letter case, a lost
   * zero, retired, ...), or false. A rule can hand the answer on: `fails: (code, context) => context.codeFault(list, code)`.
   */
  codeFault(codeList: string, value: string | number): Reason | false;
}

/** Cells by field name, as in a fixture: what one would type into the sheet. */
export type ExampleRow = Readonly<Record<string, string | number>>;

interface Declared {
  /** `<collection>/<number in its source>`. */
  readonly id: string;
  readonly severity: Severity;
  /** Fields it reads, in the order of the test's arguments; a finding is placed on the first. */
  readonly fields: readonly string[];
  /** The condition that right data meet. */
  readonly condition: string;
  readonly message: string;
  /** The first of its fields is ignored, or must not be filled in: empty, it meets the condition. */
  readonly clears?: true;
  /** The form it holds its first field to, where the layout states none: what is suggested is written so. */
  readonly form?: string;
  readonly source: string;
  readonly note?: string;
}

/**
 * A rule on one cell that needs code: run once for each distinct value of the column that is filled and could be read,
 * and placed on each of `fields` (`QUALACH{nn}` as in a row rule). `fails` answers false, or true (the rule's message
 * says it all), or the reason. A cell it fails counts as one that could not be read.
 */
export interface CellRule extends Declared {
  readonly kind: 'cell';
  readonly fails: (value: string | number, context: RuleContext) => boolean | Reason;
  readonly fires: readonly ExampleRow[];
  readonly quiet: readonly ExampleRow[];
}

/**
 * A rule on several cells of one row, run on the parsed values in the order of `fields`, the context after them:
 * `fails: (code: Parsed, nationality: Parsed, context: RuleContext) => ...`. It must look at nothing else, since it is
 * run once for each combination of values. A blank cell is undefined, also where a value is required.
 *
 * A field named as in the layout's `repeats` (`QUALACH{nn}`) stands for each of the repeated columns in turn: the rule
 * is run for every number whose first field is in the sheet.
 */
export interface RowRule extends Declared {
  readonly kind: 'row';
  // Arguments are typed by each rule itself, as it reads best there.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly fails: (...cells: any[]) => boolean | Reason;
  readonly fires: readonly ExampleRow[];
  readonly quiet: readonly ExampleRow[];
}

/** The number of a cell that is blank or could not be read. */
export const NO_CELL = -1;

/** One table as relation rules see it. Cells are parsed; `undefined` stands for empty, null for unreadable. */
export interface KeyTable {
  readonly id: string;
  readonly layout: string;
  readonly rows: number;
  /** Whether the sheet has the column at all. */
  has(field: string): boolean;
  cell(field: string, row: number): Parsed | null;
  /**
   * A column's cells by row as whole numbers from 0, the same for equal cells of all tables compared, `NO_CELL` for one
   * that is empty or unreadable. Far quicker to compare than the cells; not to be written to.
   */
  numbers(field: string): Int32Array;
  /** A cell of the column holds a formula that has not been calculated: which values the column has is not known. */
  isUnsettled(field: string): boolean;
}

export interface RelationFinding {
  readonly table: KeyTable;
  readonly row: number;
  /** The row it clashes with, and its table when another one. */
  readonly relatedRow?: number;
  readonly relatedTable?: KeyTable;
}

/** A rule that compares rows, of one table or of several. Work must be O(n log n) at worst. */
export interface RelationRule extends Declared {
  readonly kind: 'relation';
  /** Layout whose tables it runs on; `others` are tables it looks into. */
  readonly layout: string;
  readonly reason?: Reason;
  readonly find: (
    table: KeyTable,
    all: readonly KeyTable[],
    context: RuleContext,
  ) => Iterable<RelationFinding>;
  /** Whole little tables: `fires` gives the rows (from 0) that must be found. */
  readonly fires: readonly {
    readonly tables: Readonly<Record<string, readonly ExampleRow[]>>;
    readonly rows: readonly number[];
  }[];
  readonly quiet: readonly { readonly tables: Readonly<Record<string, readonly ExampleRow[]>> }[];
}

/** A rule on the heading row, checked where headings are matched; here for its number, its words and what it asks. */
export interface HeadingRule extends Declared {
  readonly kind: 'heading';
  /** What is looked at; with `columns` the rule's fields must have columns, else `fields` is empty. */
  readonly asks: HeadingAsk;
}

/** A rule of the collection that a file alone cannot answer. Listed, never faked. */
export interface NotCheckedRule extends Declared {
  readonly kind: 'not-checked';
  /** Why not, in plain words. */
  readonly note: string;
}

export type Rule = CellRule | RowRule | RelationRule | HeadingRule | NotCheckedRule;

/** The rules in code of a layout, in the order in which they are tried on a column. */
export type RulesOf = (layout: Layout) => readonly Rule[];

/** By a layout its rules; by the family of a table's layouts what tells the rules of each year's. */
export type RuleSets = ReadonlyMap<string, readonly Rule[] | RulesOf>;

export function describeRule(rule: Rule, layout: string): RuleInfo {
  return {
    id: rule.id,
    collection: layout.slice(0, layout.indexOf('/')),
    layouts: [layout],
    severity: rule.severity,
    fields: [...rule.fields],
    kind: rule.kind,
    ...(rule.kind === 'heading' ? { asks: rule.asks } : {}),
    condition: rule.condition,
    message: rule.message,
    ...(rule.clears === undefined ? {} : { clears: rule.clears }),
    ...(rule.form === undefined ? {} : { form: rule.form }),
    source: rule.source,
    ...(rule.note === undefined ? {} : { note: rule.note }),
  };
}
