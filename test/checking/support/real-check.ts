import { checkWorkbook } from '../../../addin/checking/check-workbook';
import { matchWorkbook } from '../../../addin/matching/match-workbook';
import type { MatchOptions } from '../../../addin/matching/match-workbook';
import type { CheckRun } from '../../../addin/model/check-run';
import type { Match } from '../../../addin/model/match';
import { memoryHost } from '../../../tools/memory-host';
import type { MemorySheet } from '../../../tools/memory-host';
import { engineApi, realCodeList, realStandard } from '../../support/real-standard';

export const REFERENCE_DATE = '2026-09-30';

/** Matches sheets with the real standard, its lists at hand. */
export function matchReal(sheets: readonly MemorySheet[], options: MatchOptions = {}): Promise<Match> {
  return matchWorkbook(memoryHost(sheets), realStandard, {
    referenceDate: REFERENCE_DATE,
    codeList: (id) => Promise.resolve(realCodeList(id)),
    ...options,
  });
}

/** Matches sheets and checks them with the real engine. */
export async function checkReal(
  sheets: readonly MemorySheet[],
  collections: readonly string[] = [],
): Promise<CheckRun> {
  const match = await matchReal(sheets, { collections });
  return checkWorkbook({ host: memoryHost(sheets), api: engineApi, standard: realStandard }, match, {
    referenceDate: REFERENCE_DATE,
    collections,
  });
}

/** What each table of each sheet is, and the fields of its columns: `standard/person: A Family name, C Date of birth`. */
export function tablesOf({ tables }: Match): string[] {
  return tables.flatMap((table) =>
    [table, ...(table.also ?? [])].map(({ layout, columns }) => {
      const bound = columns.flatMap(({ column, field }) =>
        field === undefined ? [] : `${String.fromCharCode(65 + column)} ${field}`,
      );
      return `${layout.id}: ${bound.join(', ')}`;
    }),
  );
}

/** Where findings are, of what rule and for whom: `A3 standard/primary-key (standard)`. */
export function findingsOf({ findings }: CheckRun): string[] {
  return findings.map(
    ({ row, column, rule, collections }) =>
      `${String.fromCharCode(65 + column)}${row + 1} ${rule} (${collections.join(', ')})`,
  );
}
