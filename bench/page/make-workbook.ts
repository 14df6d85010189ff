/** A large workbook as people have them: nearly every cell right, dates and numbers as Excel keeps them. */
import { writeWorkbook } from '../../addin/hosts/files/patching/write-workbook';
import type { PlannedCell } from '../../addin/workbook/sheet-plan';
import { readOtherDate } from '../../core/values/read-other-date';
import type { CellValue, Field } from '../../core/api/shapes';
import { readSteps } from '../../core/api/coding/steps';
import { checkTable } from '../../functions/checks/table/check-table';
import type { CompiledLayout } from '../../functions/checks/compiled/compile-layout';
import type { Subject } from '../layouts';
import { makeSheet } from '../make-sheet';

export interface MadeWorkbook {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Uint8Array;
}

/** Rows by which columns are tried. */
const TRIED = 500;
/** A column in which more of the right values than this break a rule is made up too badly to be used. */
const MOST_WRONG = 0.01;
const WIDTH = 16;

/**
 * Where the layout has too few columns to use, the sheet has columns of the user's own besides.
 * @param wrong share of the layout's cells that are spoilt
 */
export function makeWorkbook(subject: Subject, rows: number, columns: number, wrong: number): MadeWorkbook {
  const used = fieldsToUse(subject).slice(0, columns);
  const own = Array.from({ length: columns - used.length }, (_, at): Field => ({
    name: `Our own column ${at + 1}`,
    title: '',
    type: 'string',
  }));
  const fields = [...used, ...own];
  const sheet = makeSheet(fields, subject.lists, rows, wrong);
  const headings = fields.map(({ name }): PlannedCell => ({ value: name }));
  const cells = Array.from({ length: rows }, (_, row) =>
    fields.map((field, at): PlannedCell | null => {
      const value = asTyped(field, sheet.columns[at]?.[row] ?? '');
      return value === null
        ? null
        : { value, ...(typeof value === 'object' ? { style: 'date' as const } : {}) };
    }),
  );
  const plan = {
    tag: '',
    name: 'Staff',
    columns: fields.map(() => ({ width: WIDTH })),
    rows: [headings, ...cells],
  };
  return { rows, columns, bytes: writeWorkbook([plan]) };
}

/** Columns for which values are made that keep to the rules, in the layout's order. */
function fieldsToUse({ fields, lists, withAll }: Subject): readonly Field[] {
  let kept = fields;
  for (;;) {
    const sheet = makeSheet(kept, lists, TRIED, 0);
    const faulty = faultyFields(withAll, sheet.columns, kept);
    const next = kept.filter(({ name, constraints }) => constraints?.required === true || !faulty.has(name));
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

function faultyFields(
  layout: CompiledLayout,
  columns: readonly (readonly string[])[],
  fields: readonly Field[],
): ReadonlySet<string> {
  const encoded = fields.map(({ name }, at) => ({ field: name, values: [...columns[at]!] }));
  const { findings } = checkTable(layout, { source: 'text', rows: TRIED, columns: encoded });
  const counts = new Map<string, number>();
  for (const { field, rows } of findings)
    counts.set(field, (counts.get(field) ?? 0) + readSteps(rows).length);
  return new Set([...counts].filter(([, count]) => count > TRIED * MOST_WRONG).map(([name]) => name));
}

function asTyped({ type }: Field, text: string): CellValue {
  if (text === '') return null;
  if (type === 'date') {
    const date = readOtherDate(text);
    return date === undefined ? text : { date };
  }
  const number = Number(text);
  return (type === 'integer' || type === 'number') && !Number.isNaN(number) ? number : text;
}
