import type { Field } from '../core/api/shapes';
import type { CodeListBody } from '../functions/standard/standard-package';
import { createValueMaker } from './values/make-value';
import { Random } from './values/random';

/** A made-up sheet, column by column, all text as in a CSV file. */
export interface Sheet {
  readonly fields: readonly Field[];
  readonly rows: number;
  readonly columns: readonly (readonly string[])[];
}

/**
 * A sheet in which about `wrong` of the cells that can be wrong in themselves are. A wrong cell is a right one spoilt,
 * so that columns keep the number of different values they had.
 */
export function makeSheet(
  fields: readonly Field[],
  lists: ReadonlyMap<string, CodeListBody>,
  rows: number,
  wrong: number,
): Sheet {
  const random = new Random(2026);
  const columns = fields.map((field) => {
    const make = createValueMaker(field, lists);
    return Array.from({ length: rows }, (_, row) => {
      const value = make(row, random);
      return random.next() < wrong ? spoil(field, value) : value;
    });
  });
  return { fields, rows, columns };
}

function spoil(field: Field, value: string): string {
  const { maxLength, required } = field.constraints ?? {};
  if (field.codeList !== undefined && field.codesCheckedByRule !== true) return `${value}x`;
  if (field.type === 'date') return value === '' ? '30/02/2010' : `3${value.slice(1, 3)}02${value.slice(5)}`;
  if (field.form !== undefined || field.type !== 'string') return `${value}x`;
  if (maxLength !== undefined) return value.padEnd(maxLength + 1, '.');
  return required === true ? '' : value;
}

/** The sheet as row objects without blank cells: how a row-wise validator takes it. */
export function toRowObjects({ fields, rows, columns }: Sheet): Record<string, string>[] {
  return Array.from({ length: rows }, (_, row) => {
    const object: Record<string, string> = {};
    fields.forEach(({ name }, at) => {
      const value = columns[at]?.[row];
      if (value !== undefined && value !== '') object[name] = value;
    });
    return object;
  });
}
