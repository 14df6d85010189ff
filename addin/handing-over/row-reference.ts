import { digest } from '../explaining/digest';
import { rowIdentity } from '../explaining/row-identity';
import { foldText } from '../../core/values/fold-text';
import { sheetOrder } from '../checking/merge-findings';
import type { CheckRun, Finding } from '../model/check-run';
import { textOfValue } from '../../core/values/show-value';
import { headingOf } from './heading-of';

/** What a problem is known by again, wherever its row stands: digests, no values. */
export interface Reference {
  /** The sheet's name and what makes the row this one. */
  readonly row: string;
  readonly column: string;
  readonly rule: string;
  readonly value: string;
}

/** Rows are told from all other rows, the rest from others of the same row. */
const LONG = 12;
const SHORT = 6;
const FORM = /^([0-9a-f]{12})-([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})$/;

/** As it stands in a cell: `0f3a12ab34cd-12ab34-56cd78-90ef12`. */
export function formatReference({ row, column, rule, value }: Reference): string {
  return [row, column, rule, value].join('-');
}

/** Undefined for what is no reference of ours. */
export function parseReference(text: string): Reference | undefined {
  const [, row, column, rule, value] = FORM.exec(text.trim()) ?? [];
  if (row === undefined || column === undefined || rule === undefined || value === undefined)
    return undefined;
  return { row, column, rule, value };
}

export interface References {
  of(finding: Finding): Reference;
  /** What a row of a table is known by. */
  ofRow(table: number, row: number): string;
}

/** Rows are known by their sheet's first table, whichever of the sheet's tables found the problem. */
export function createReferences(run: CheckRun): References {
  const leads = sheetOrder(run.tables);
  const rows = new Map<string, string>();
  const words = new Map<string, string>();

  function ofRow(table: number, row: number): string {
    const lead = leads[table]!;
    const key = `${lead} ${row}`;
    const known = rows.get(key);
    if (known !== undefined) return known;
    const { name } = run.tables[lead]!.sheet;
    const made = digest(JSON.stringify([name, rowIdentity(run, lead, row) ?? null])).slice(0, LONG);
    rows.set(key, made);
    return made;
  }

  /** There are few headings and rules, and many findings. */
  function short(text: string): string {
    const known = words.get(text) ?? digest(text).slice(0, SHORT);
    words.set(text, known);
    return known;
  }

  return {
    ofRow,
    of(finding) {
      const { table, row, column, rule, field } = finding;
      return {
        row: ofRow(table, row),
        column: short(foldText(headingOf(run, finding))),
        rule: short(`${rule} ${field}`),
        value: digest(textOfValue(run.valueAt(table, row, column))).slice(0, SHORT),
      };
    },
  };
}
