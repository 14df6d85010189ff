import * as z from 'zod';
import type { ResourceOf } from './data-package';
import { readCsvRecords } from './read-records';
import { relationSchema, type StandardMap } from './standard-package';

/** Columns of every map file. */
export const MAP_COLUMNS = ['code', 'collection_code', 'relation', 'note'] as const;

const mappingSchema = z.strictObject({
  code: z.string(),
  collectionCode: z.string().optional(),
  relation: relationSchema,
  note: z.string().optional(),
});

/** Reads how the codes of one list are written in a collection. */
export function readMap(resource: ResourceOf<'map'>, file: string): StandardMap {
  const mappings = readCsvRecords(file, MAP_COLUMNS).map((record) =>
    mappingSchema.parse({
      code: record.code,
      ...(record.collection_code === undefined ? {} : { collectionCode: record.collection_code }),
      relation: record.relation,
      ...(record.note === undefined ? {} : { note: record.note }),
    }),
  );
  const { name, collection, codeList, collectionCodeList } = resource;
  return { id: name, collection, codeList, collectionCodeList, mappings };
}
