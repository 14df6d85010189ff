/** Small checks of a staff sheet: ethnicities that are no code are errors, more than 48 hours a query. */
import type { CellValue, Layout } from '../../core/api/shapes';
import type { CheckRun, Finding } from '../../addin/model/check-run';
import { makeFinding, makeRun, makeTable } from '../checking/support/make-run';
import { SMALL_LISTS, STAFF } from '../checking/support/small-standard';

export interface StaffRow {
  readonly ref: CellValue;
  readonly ethnic?: CellValue;
  readonly hours?: CellValue;
}

export const LAYOUT: Layout = { ...STAFF, primaryKey: ['REF'] };
export const OPTIONS = { source: 'workbook', lists: SMALL_LISTS } as const;

const CODES: ReadonlySet<CellValue> = new Set(['31', '32', 'WBRI']);
/** As in the list, but for noise, or its words. */
const LABELS: ReadonlySet<CellValue> = new Set(['Irish', 'White British']);

/** Headings in row 1, a row of the sheet for each from row 2 on. */
export function staffRun(rows: readonly StaffRow[], layout = LAYOUT): CheckRun {
  const values = new Map<string, CellValue>();
  const findings: Finding[] = [];
  rows.forEach(({ ref, ethnic = '31', hours = 37 }, at) => {
    const row = at + 1;
    values.set(`${row} REF`, ref).set(`${row} ETHNIC`, ethnic).set(`${row} HOURS`, hours);
    if (typeof ref === 'string' && /\s/.test(ref)) findings.push(makeFinding('REF', { row, rule: 'demo/2' }));
    if (!CODES.has(ethnic)) {
      const reason = LABELS.has(ethnic) ? 'label-not-code' : 'not-in-list';
      findings.push(makeFinding('ETHNIC', { row, reason }));
    }
    if (typeof hours === 'number' && hours > 48) {
      findings.push(makeFinding('HOURS', { row, rule: 'demo/9', severity: 'query', reason: 'too-large' }));
    }
  });
  return makeRun(findings, values, [makeTable(rows.length, { layout })]);
}
