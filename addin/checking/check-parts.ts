import type { CheckRequest, EncodedColumn, RelationsRequest, RelationTable } from '../../functions/http/api';
import type { Chunk } from './chunk';
import { encodeColumn } from './encode-column';
import type { MatchedTable } from './model';
import { readColumnsOf } from './read-table';

/** The request for one chunk of a table. */
export function checkRequest(
  table: MatchedTable,
  chunk: Chunk,
  referenceDate: string,
  source: 'workbook' | 'text',
): CheckRequest {
  const columns = readColumnsOf(table).map(({ field }, at) => encodeColumn(field, chunk.columns[at]!));
  return { layout: table.layout.id, referenceDate, source, rows: chunk.rows, columns };
}

/** The request that compares rows, and where each of its rows stands in the sheet. */
export interface RelationsPart {
  readonly request: RelationsRequest;
  /** By table id of the request: position in the run, and the sheet's row of each row sent. */
  readonly places: ReadonlyMap<string, { readonly table: number; readonly rows: readonly number[] }>;
  readonly rows: number;
}

/** Key columns alone of all tables that have any; undefined when there is nothing to compare. */
export function relationsPart(
  tables: readonly MatchedTable[],
  chunks: readonly Chunk[],
  referenceDate: string,
  source: 'workbook' | 'text',
): RelationsPart | undefined {
  const places = new Map<string, { table: number; rows: number[] }>();
  const sent: RelationTable[] = [];
  tables.forEach((table, position) => {
    const own = chunks.filter((chunk) => chunk.table === position).sort((a, b) => a.firstRow - b.firstRow);
    const columns = keyColumns(table, own);
    if (columns.length === 0) return;
    const id = String(position);
    const rows = own.flatMap((chunk) => Array.from({ length: chunk.rows }, (_, at) => chunk.firstRow + at));
    places.set(id, { table: position, rows });
    sent.push({ id, layout: table.layout.id, source, rows: rows.length, columns });
  });
  const rows = sent.reduce((sum, table) => sum + table.rows, 0);
  if (rows === 0) return undefined;
  return { request: { referenceDate, tables: sent }, places, rows };
}

function keyColumns(table: MatchedTable, chunks: readonly Chunk[]): EncodedColumn[] {
  return readColumnsOf(table).flatMap(({ field }, at) => {
    if (!table.layout.keys.includes(field)) return [];
    return [
      encodeColumn(
        field,
        chunks.flatMap((chunk) => chunk.columns[at]!),
      ),
    ];
  });
}
