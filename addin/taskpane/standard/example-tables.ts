/** What rules find and what they let pass, as the site's `rule-examples.json` has it, written when the site is built. */

/** Rows as one would see them in a sheet. */
export interface ExampleTable {
  readonly layout: string;
  /** Names of the layout's columns that the example needs; all others are blank. */
  readonly headings: readonly string[];
  /** Cells by heading, '' when blank. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that are found, from 0, where rows are compared with each other. */
  readonly found?: readonly number[];
}

/** One table, or several that are looked at together. */
export type Example = readonly ExampleTable[];

export interface Examples {
  readonly found: readonly Example[];
  readonly notFound: readonly Example[];
}

/** By rule number; a rule without examples is left out. */
export type ExamplesFile = readonly (readonly [rule: string, examples: Examples])[];

/** Its name on the site, beside the pages. Not hashed: like a page, it is asked about each time, and rarely changes. */
export const EXAMPLES_FILE = 'rule-examples.json';

/** Reads the file's JSON; what has not the shape of an example is left out, since a rule can be read without. */
export function readExamples(json: unknown): ReadonlyMap<string, Examples> {
  return new Map(Array.isArray(json) ? (json as unknown[]).filter(isEntry) : []);
}

function isEntry(value: unknown): value is ExamplesFile[number] {
  if (!Array.isArray(value)) return false;
  const [rule, examples] = value as unknown[];
  if (!isText(rule) || !isObject(examples)) return false;
  return [examples.found, examples.notFound].every((all) => isListOf(all, isExample));
}

function isExample(value: unknown): boolean {
  return isListOf(value, isTable);
}

function isTable(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { layout, headings, rows, found = [] } = value;
  return (
    isText(layout) &&
    isListOf(headings, isText) &&
    isListOf(rows, (row) => isListOf(row, isText)) &&
    isListOf(found, (row) => typeof row === 'number')
  );
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
