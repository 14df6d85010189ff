import { itemSchema, type Item } from '../../core/api/shapes';
import { readCsvRecords } from './read-records';

/** Columns of `items.csv`. */
export const ITEM_COLUMNS = [
  'id',
  'record_type',
  'name',
  'definition',
  'class',
  'status',
  'type',
  'format',
  'code_list',
  'aliases',
  'source',
  'note',
] as const;

/** Reads the data items. */
export function readItems(file: string): Item[] {
  return readCsvRecords(file, ITEM_COLUMNS).map(({ record_type, code_list, aliases, format, note, ...rest }) =>
    itemSchema.parse({
      ...rest,
      recordType: record_type,
      aliases: aliases?.split(';') ?? [],
      ...(format === undefined ? {} : { format }),
      ...(code_list === undefined ? {} : { codeList: code_list }),
      ...(note === undefined ? {} : { note }),
    }),
  );
}
