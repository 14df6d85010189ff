import { encodeColumn } from '../../../core/api/coding/columns';
import { readSteps } from '../../../core/api/coding/steps';
import { checkTable } from '../../../functions/checks/table/check-table';
import { compileLayout, type CompiledLayout } from '../../../functions/checks/compiled/compile-layout';
import type { CellValue, EncodedColumn, Field, FindingGroup, Layout } from '../../../core/api/shapes';
import type { CellRule, RowRule, Rule } from '../../../functions/rules/rule';
import type { CodeListBody } from '../../../functions/standard/standard-package';

export const DATES = { referenceDate: '2026-09-30', today: '2026-11-22' };

/** A list for every way a code can go wrong. */
export const LISTS: ReadonlyMap<string, CodeListBody> = new Map(
  [
    list('ethnicity', true, [
      { code: '31', label: 'White British' },
      { code: '32', label: 'White  Irish' },
      { code: 'WBRI', label: 'White - British' },
      { code: '007', label: 'Seven' },
      { code: '9', label: 'Nine' },
      { code: '50', label: 'Old', validTo: '2026-09-29' },
      { code: '51', label: 'Last day', validTo: '2026-09-30' },
      { code: '60', label: 'New', validFrom: '2026-10-01' },
      { code: '61', label: 'First day', validFrom: '2026-09-30' },
      { code: '__proto__', label: 'constructor' },
    ]),
    list('status', true, [
      { code: 'NEW', label: 'New record' },
      { code: 'DELETE', label: 'Record to take out' },
    ]),
    list('partial', false, [{ code: '1', label: 'One' }]),
  ].map((body) => [body.id, body]),
);

function list(id: string, complete: boolean, codes: CodeListBody['codes']): CodeListBody {
  return { id, title: id, collection: 'test', complete, source: 'test', codes };
}

export function field(name: string, more: Partial<Field> = {}): Field {
  return { name, title: name, type: 'string', ...more };
}

export function layoutOf(fields: readonly Field[], more: Partial<Layout> = {}): Layout {
  return { id: 'test/table', collection: 'test', title: 'Test', fields: [...fields], keys: [], ...more };
}

export function compile(layout: Layout, rules: readonly Rule[] = []): CompiledLayout {
  return compileLayout(layout, rules, LISTS, DATES);
}

const DECLARED = {
  severity: 'error',
  condition: 'x',
  message: 'x',
  source: 'test',
  fires: [],
  quiet: [],
} as const;

export function rowRule(id: string, fields: readonly string[], fails: RowRule['fails']): RowRule {
  return { ...DECLARED, kind: 'row', id, fields, fails };
}

export function cellRule(id: string, fields: readonly string[], fails: CellRule['fails']): CellRule {
  return { ...DECLARED, kind: 'cell', id, fields, fails };
}

export type Rows = readonly Readonly<Record<string, CellValue>>[];

/** Columns of rows, encoded as the pane does; a field that a row lacks is blank. */
export function encodeRows(fields: readonly string[], rows: Rows): EncodedColumn[] {
  return fields.map((name) =>
    encodeColumn(
      name,
      rows.map((row) => (Object.hasOwn(row, name) ? (row[name] as CellValue) : null)),
    ),
  );
}

/** What is found, a line for each cell: `2 ETHNICITY test/rule reason`, in row order. */
export function check(
  compiled: CompiledLayout,
  rows: Rows,
  source: 'workbook' | 'text' = 'workbook',
): string[] {
  const fields = compiled.layout.fields.map(({ name }) => name);
  const sent = fields.filter((name) => rows.some((row) => Object.hasOwn(row, name)));
  const input = { source, rows: rows.length, columns: encodeRows(sent, rows) };
  return linesOf(checkTable(compiled, input).findings);
}

export function linesOf(findings: readonly FindingGroup[]): string[] {
  return findings
    .flatMap(({ rule, field: name, reason, rows }) =>
      readSteps(rows).map((row) => ({
        row,
        line: `${row} ${name} ${rule}${reason === undefined ? '' : ` ${reason}`}`,
      })),
    )
    .sort((a, b) => a.row - b.row || (a.line < b.line ? -1 : 1))
    .map(({ line }) => line);
}
