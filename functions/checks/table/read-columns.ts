import type { EncodedColumn } from '../../../core/api/shapes';
import type { CompiledLayout } from '../compiled/compile-layout';
import { InputError } from '../../../core/api/input-error';
import { readColumn, type ReadColumn } from './read-column';

/** All columns of a table by field, in the order sent. */
export function readColumns(
  compiled: CompiledLayout,
  input: {
    readonly source: 'workbook' | 'text';
    readonly rows: number;
    readonly columns: readonly EncodedColumn[];
  },
): Map<string, ReadColumn> {
  const read = new Map<string, ReadColumn>();
  for (const column of input.columns) {
    const field = compiled.field(column.field);
    const name = JSON.stringify(column.field);
    if (field === undefined)
      throw new InputError('unknown-field', `There is no field ${name} in ${compiled.layout.id}.`);
    if (read.has(column.field))
      throw new InputError('duplicate-field', `The field ${name} was sent more than once.`);
    read.set(column.field, readColumn(field, column, input.rows, input.source === 'workbook'));
  }
  return read;
}
