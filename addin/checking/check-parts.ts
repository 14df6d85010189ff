import type { CellValue, CheckRequest, RelationsRequest, RelationTable } from '../../core/api/shapes';
import type { Chunk } from './rows/chunk';
import { DistinctRows } from './distinct-rows';
import type { ColumnCells, SheetColumns } from './distinct-rows';
import { asSent, placesOf } from './encode-part';
import type { ChunkEncoder } from './encode-part';
import { encodeColumn } from '../../core/api/coding/columns';
import type { BoundColumn, MatchedTable } from '../model/match';
import type { Reading } from './readings';

/** One chunk of a reading as one of its tables. */
export interface CheckPart {
  readonly chunk: Chunk;
  /** Position in the run's tables. */
  readonly table: number;
}

/** What the whole of a run's requests have in common. */
export interface RequestContext {
  readonly tables: readonly MatchedTable[];
  readonly readings: readonly Reading[];
  readonly referenceDate: string;
  readonly source: 'workbook' | 'text';
}

/** The request for one part. */
export function checkRequest(
  { tables, referenceDate, source }: RequestContext,
  { chunk, table }: CheckPart,
  encoder: ChunkEncoder,
): CheckRequest {
  const { layout } = tables[table]!;
  return {
    layout: layout.id,
    referenceDate,
    source,
    rows: chunk.rows,
    columns: encoder.columnsFor(tables[table]!),
  };
}

/** The request that compares the rows of one collection's tables, and where each of its rows stands in the sheet. */
export interface RelationsPart {
  readonly collection: string;
  readonly request: RelationsRequest;
  /** By table id of the request: position in the run, and the sheet's row of each row sent. */
  readonly places: ReadonlyMap<string, { readonly table: number; readonly rows: readonly number[] }>;
  readonly rows: number;
  /** Positions in the run of all the collection's tables. */
  readonly tables: readonly number[];
  /** By table, rows of the sheet of which it depends on their other cells too whether they count (`DistinctRows`). */
  readonly repeats: ReadonlyMap<number, readonly number[]>;
}

/** Key columns alone of all tables that have any, a part a collection: no rule compares rows of two collections. */
export function relationsParts(
  context: RequestContext,
  chunks: readonly Chunk[],
  wanted: 'all' | readonly string[] = 'all',
): RelationsPart[] {
  const sheets = context.readings.map((reading, position) => readSheet(reading, position, chunks));
  const collections = new Map<string, number[]>();
  context.tables.forEach(({ layout: { collection } }, position) => {
    if (wanted !== 'all' && !wanted.includes(collection)) return;
    collections.set(collection, [...(collections.get(collection) ?? []), position]);
  });
  return [...collections].flatMap(([collection, positions]) => {
    const part = partOf(context, collection, positions, sheets);
    return part.rows === 0 ? [] : [part];
  });
}

interface SheetRows {
  /** Row in the sheet of each row read. */
  readonly rows: readonly number[];
  readonly cells: SheetColumns;
  readonly distinct: DistinctRows;
}

function readSheet(reading: Reading, position: number, chunks: readonly Chunk[]): SheetRows {
  const own = chunks.filter((chunk) => chunk.reading === position).sort((a, b) => a.firstRow - b.firstRow);
  const rows = own.flatMap((chunk) => Array.from({ length: chunk.rows }, (_, at) => chunk.firstRow + at));
  const cells = joinColumns(reading, own);
  return { rows, cells, distinct: new DistinctRows(cells, rows.length) };
}

/** Most columns are no keys and never asked for: each is put together when it is. */
function joinColumns(reading: Reading, chunks: readonly Chunk[]): SheetColumns {
  const places = placesOf(reading);
  const joined = new Map<number, ColumnCells>();
  return {
    size: places.size,
    keys: () => places.keys(),
    get(column) {
      const place = places.get(column);
      if (place === undefined) return undefined;
      const known =
        joined.get(column) ?? ([] as CellValue[]).concat(...chunks.map((chunk) => chunk.columns[place]!));
      joined.set(column, known);
      return known;
    },
  };
}

function partOf(
  { tables, readings, referenceDate, source }: RequestContext,
  collection: string,
  positions: readonly number[],
  sheets: readonly SheetRows[],
): RelationsPart {
  const places = new Map<string, { table: number; rows: readonly number[] }>();
  const repeats = new Map<number, readonly number[]>();
  const sent: RelationTable[] = [];
  for (const position of positions) {
    const table = tables[position]!;
    const sheet = sheets[readings.findIndex((reading) => reading.tables.includes(position))]!;
    const bound = table.columns.filter(({ field }) => field !== undefined);
    const keys = bound.filter(({ field }) => table.layout.keys.includes(field!));
    if (keys.length === 0) continue;
    const kept = sheet.distinct.of(columnsOf(bound), columnsOf(keys));
    const repeated = sheet.distinct.repeated(columnsOf(bound), columnsOf(keys));
    if (repeated.length > 0)
      repeats.set(
        position,
        repeated.map((row) => sheet.rows[row]!),
      );
    const pick = <T>(all: readonly T[]): readonly T[] =>
      kept === undefined ? all : kept.map((row) => all[row]!);
    const columns = keys.map((key) => {
      const { values, ...encoded } = encodeColumn(key.field!, pick(sheet.cells.get(key.column)!));
      return { ...encoded, values: asSent(values, key) };
    });
    const rows = pick(sheet.rows);
    const id = String(position);
    places.set(id, { table: position, rows });
    sent.push({ id, layout: table.layout.id, source, rows: rows.length, columns });
  }
  const rows = sent.reduce((sum, table) => sum + table.rows, 0);
  return { collection, request: { referenceDate, tables: sent }, places, rows, tables: positions, repeats };
}

function columnsOf(bound: readonly BoundColumn[]): number[] {
  return bound.map(({ column }) => column);
}
