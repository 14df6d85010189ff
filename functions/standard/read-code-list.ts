import { codeListSummarySchema, codeSchema, type CodeListSummary } from '../../core/api/shapes';
import type { ResourceOf } from './data-package';
import { readCsvRecords } from './read-records';
import type { CodeListBody } from './standard-package';

/** Columns of every code list file. */
export const CODE_LIST_COLUMNS = ['code', 'label', 'valid_from', 'valid_to', 'broader'] as const;
/** Columns of the files of lists that people write words for: aliases stand in one cell, `;` between them. */
export const CODE_LIST_WITH_ALIASES_COLUMNS = [...CODE_LIST_COLUMNS, 'aliases'] as const;
/** The Table Schema of such a file, as `datapackage.json` names it. */
const WITH_ALIASES = 'schemas/code-list-with-aliases.json';

type CodeRecord = Partial<Record<(typeof CODE_LIST_WITH_ALIASES_COLUMNS)[number], string>>;

const describedSchema = codeListSummarySchema.omit({ hash: true, count: true });

/** Reads one code list. Absent dates and notes are left out, so that equal lists are equal JSON. */
export function readCodeList(resource: ResourceOf<'code-list'>, file: string): CodeListBody {
  const described: Omit<CodeListSummary, 'hash' | 'count'> = {
    id: resource.name,
    title: resource.title,
    collection: resource.collection,
    complete: resource.complete,
    source: resource.sources.map(({ title }) => title).join('; '),
    ...(resource.note === undefined ? {} : { note: resource.note }),
  };
  const records: CodeRecord[] =
    resource.schema === WITH_ALIASES
      ? readCsvRecords(file, CODE_LIST_WITH_ALIASES_COLUMNS)
      : readCsvRecords(file, CODE_LIST_COLUMNS);
  const codes = records.map((record) =>
    codeSchema.parse({
      code: record.code,
      label: record.label,
      ...(record.valid_from === undefined ? {} : { validFrom: record.valid_from }),
      ...(record.valid_to === undefined ? {} : { validTo: record.valid_to }),
      ...(record.broader === undefined ? {} : { broader: record.broader }),
      ...(record.aliases === undefined ? {} : { aliases: record.aliases.split(';') }),
    }),
  );
  return { ...describedSchema.parse(described), codes };
}
