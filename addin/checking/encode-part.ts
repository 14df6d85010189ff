import type { CellValue, EncodedColumn } from '../../core/api/shapes';
import type { Chunk } from './rows/chunk';
import { encodeColumn } from '../../core/api/coding/columns';
import { cleanText } from '../../core/values/fold-text';
import type { BoundColumn, CodeTranslation, MatchedTable } from '../model/match';
import { readOtherDate } from '../../core/values/read-other-date';
import { readColumnsOf } from './read-table';
import type { Reading } from './readings';

/** The columns of a chunk as they are sent, each encoded once for all the tables that send it. */
export class ChunkEncoder {
  private readonly encoded = new Map<number, EncodedColumn>();
  private readonly places: ReadonlyMap<number, number>;

  constructor(
    reading: Pick<Reading, 'columns'>,
    private readonly chunk: Pick<Chunk, 'columns'>,
  ) {
    this.places = placesOf(reading);
  }

  /** The chunk as a table's layout is to see it: codes translated, and dates as dates however they are written. */
  columnsFor(table: MatchedTable): EncodedColumn[] {
    return table.columns.flatMap((bound): EncodedColumn[] => {
      if (bound.field === undefined) return [];
      const { values, index } = this.columnAt(bound.column);
      return [
        { field: bound.field, values: asSent(values, bound), ...(index === undefined ? {} : { index }) },
      ];
    });
  }

  private columnAt(column: number): EncodedColumn {
    const known = this.encoded.get(column);
    if (known !== undefined) return known;
    const made = encodeColumn('', this.chunk.columns[this.places.get(column)!]!);
    this.encoded.set(column, made);
    return made;
  }
}

/** Where each column of the sheet stands in the chunks of a reading. */
export function placesOf(reading: Pick<Reading, 'columns'>): ReadonlyMap<number, number> {
  return new Map(readColumnsOf(reading).map(({ column }, place) => [column, place]));
}

/** Values as the table's layout is to see them. */
export function asSent(values: CellValue[], { translate, datesAsDates }: BoundColumn): CellValue[] {
  const dated = datesAsDates === true ? values.map(asDate) : values;
  return translate === undefined ? dated : dated.map((value) => translateCode(value, translate));
}

/** A code as the collection writes it. One that it has none for is sent as it is, and so found not to be of its list. */
export function translateCode(value: CellValue, translation: CodeTranslation): CellValue {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  return translation.get(codeKey(value)) ?? value;
}

/** The key by which a code is found in a translation, whatever its letter case. */
export function codeKey(code: string | number): string {
  return cleanText(String(code)).toLowerCase();
}

const WRITTEN_DATE = /^(?:\d{2}\/\d{2}\/\d{4}|\d{4}-\d{2}-\d{2})$/;

/** Text that is a date as a date; all else as it is. */
function asDate(value: CellValue): CellValue {
  if (typeof value !== 'string' || !WRITTEN_DATE.test(value)) return value;
  const date = readOtherDate(value);
  return date === undefined ? value : { date };
}
