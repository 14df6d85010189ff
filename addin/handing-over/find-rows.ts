import { sheetOrder } from '../checking/merge-findings';
import type { CheckRun } from '../model/check-run';
import type { Reference, References } from './row-reference';
import type { ListedRow } from './tick-rows';

/** A row of the list, and what its problem would be known by in the sheets as they are now. */
export interface FoundRow {
  readonly listed: ListedRow;
  readonly reference: Reference;
  /** Whether the row that it speaks of is in its sheet. */
  readonly isThere: boolean;
}

/**
 * Finds the rows that a list speaks of: by what makes each row itself, wherever it stands now. Where no row is known by
 * that any more (the key was what had to be put right), it is the one that stands where it stood, unless that is another
 * one of the list.
 */
export function findRows(
  listed: readonly ListedRow[],
  run: CheckRun,
  references: Pick<References, 'ofRow'>,
): FoundRow[] {
  const leads = new Map<string, number>();
  sheetOrder(run.tables).forEach((lead) => leads.set(run.tables[lead]!.sheet.name, lead));
  const there = new Set<string>();
  for (const lead of leads.values()) {
    const { firstRow, rows } = run.tables[lead]!;
    for (let row = firstRow; row < firstRow + rows; row += 1) there.add(references.ofRow(lead, row));
  }
  const known = new Set(listed.map(({ reference }) => reference.row));
  return listed.map((one): FoundRow => {
    const { reference, sheet, row } = one;
    if (there.has(reference.row)) return { listed: one, reference, isThere: true };
    const lead = leads.get(sheet);
    const now = lead === undefined || row === undefined ? undefined : rowNow(run, references, lead, row);
    if (now === undefined || known.has(now)) return { listed: one, reference, isThere: false };
    return { listed: one, reference: { ...reference, row: now }, isThere: true };
  });
}

function rowNow(
  run: CheckRun,
  references: Pick<References, 'ofRow'>,
  lead: number,
  row: number,
): string | undefined {
  const { firstRow, rows } = run.tables[lead]!;
  return row >= firstRow && row < firstRow + rows ? references.ofRow(lead, row) : undefined;
}
