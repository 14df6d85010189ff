import type { CellValue } from '../../core/api/shapes';
import type { Match } from '../model/match';
import type { SheetInfo } from '../workbook/host';
import { isReportSheet } from './report-headings';
import { findToFix } from './to-fix-headings';

/** Why a sheet that we made of a check is not checked. */
export const OWN_SHEET = 'This sheet was made from a check, and is not checked itself.';

/**
 * Whether a sheet is one that we made of a check: the list to be put right, or a part of a report. Told by its headings,
 * so that it holds in a copy and in a file that another program has saved. Templates of ours are data, and not meant.
 * @param top its first rows
 */
export function isOwnSheet(top: readonly (readonly CellValue[])[]): boolean {
  return findToFix(top) !== undefined || isReportSheet(top);
}

/** Sheets that may be lists of what was to be put right. */
export function ownSheets({ unmatched }: Pick<Match, 'unmatched'>): readonly SheetInfo[] {
  return unmatched.filter(({ reason }) => reason === OWN_SHEET).map(({ sheet }) => sheet);
}
