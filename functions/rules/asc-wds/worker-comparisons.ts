import type { KeyTable, RelationRule } from '../rule';
import { readAmount } from './amounts';
import { ANSWER, INTERVAL, NOT_KNOWN, WITHOUT_CONTRACTED_HOURS } from './codes';
import { BULK_UPLOAD } from './source';
import { isExempt, isNewOrUpdate, WORKERS } from './worker-keys';

const FULL_TIME = 36;
const MOST_HOURS = 75;

/** Salary and role of a row paid by the year, as one key; undefined when either is missing. */
function salaryAndRole(table: KeyTable, row: number): string | undefined {
  const salary = table.cell('SALARY', row);
  const role = table.cell('MAINJOBROLE', row);
  if (table.cell('SALARYINT', row) !== INTERVAL.annually || salary == null || role == null) return undefined;
  // Whole pounds, as the service reads them: 28000 and 28000.00 are one salary.
  const pounds = Math.floor(readAmount(String(salary)));
  return Number.isNaN(pounds) ? undefined : `${role}/${pounds}`;
}

function hoursOf(table: KeyTable, row: number): number {
  const hours = table.cell('CONTHOURS', row);
  return typeof hours === 'number' && hours !== NOT_KNOWN ? hours : NaN;
}

/** Contracted hours that are ignored (warnings 3300-1 and 3300-2) are there for no comparison either. */
function hoursThatCount(table: KeyTable, row: number): number {
  const isIgnored =
    WITHOUT_CONTRACTED_HOURS.has(table.cell('EMPLSTATUS', row) ?? undefined) ||
    table.cell('ZEROHRCONT', row) === ANSWER.yes;
  return isIgnored ? NaN : hoursOf(table, row);
}

/** One National Insurance number, however it is spaced or written. */
function niNumber(table: KeyTable, row: number): string | undefined {
  const value = table.cell('NINUMBER', row);
  const text = value == null ? '' : String(value).replace(/\s+/gu, '').toUpperCase();
  return text === '' || text === 'ADMIN' ? undefined : text;
}

export const workerComparisons: readonly RelationRule[] = [
  {
    id: 'asc-wds/worker-1260-2',
    kind: 'relation',
    layout: WORKERS,
    severity: 'warning',
    fields: ['SALARY', 'CONTHOURS', 'MAINJOBROLE', 'SALARYINT', 'STATUS', 'EMPLSTATUS', 'ZEROHRCONT'],
    condition:
      'The annual salary of someone on fewer than 37 hours is not that of someone in the same role on more than 36 hours.',
    message:
      '{value} is what full-time staff in the same role earn (row {row}). Check that it is the salary paid, not the full-time equivalent.',
    source: `${BULK_UPLOAD}/validate/workers/validatePartTimeSalaryNotEqualToFTE.js`,
    note: 'In the service a row on 36.5 hours matches itself, and two empty salaries count as equal; here neither does. It also compares with stored workers.',
    *find(table) {
      const fullTime = new Map<string, number>();
      for (let row = 0; row < table.rows; row++) {
        const key = salaryAndRole(table, row);
        if (
          key === undefined ||
          !isNewOrUpdate(table, row) ||
          !(hoursThatCount(table, row) > FULL_TIME + 0.5)
        )
          continue;
        if (!fullTime.has(key)) fullTime.set(key, row);
      }
      const between = rowsBetween(table);
      for (let row = 0; row < table.rows; row++) {
        const key = salaryAndRole(table, row);
        if (key === undefined || !isNewOrUpdate(table, row) || !(hoursThatCount(table, row) < FULL_TIME + 1))
          continue;
        const other = fullTime.get(key) ?? between.get(key)?.find((each) => each !== row);
        if (other !== undefined) yield { table, row, relatedRow: other };
      }
    },
    fires: [
      {
        tables: {
          [WORKERS]: [
            { STATUS: 'NEW', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 37.5 },
            { STATUS: 'UPDATE', SALARYINT: '1', SALARY: '28000.00', MAINJOBROLE: '25', CONTHOURS: 20 },
          ],
        },
        rows: [1],
      },
      {
        tables: {
          [WORKERS]: [
            { STATUS: 'new', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 36.5 },
            { STATUS: 'new', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 36.5 },
            { STATUS: 'NOCHANGE', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 0 },
            { STATUS: 'UNCHECKED', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 20 },
          ],
        },
        rows: [0, 1],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [{ STATUS: 'NEW', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 36.5 }],
        },
      },
      {
        tables: {
          [WORKERS]: [
            { STATUS: 'NEW', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 36 },
            { STATUS: 'NEW', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 999 },
            { STATUS: 'NEW', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '8', CONTHOURS: 37 },
            { STATUS: 'NEW', SALARYINT: '1', MAINJOBROLE: '25', CONTHOURS: 37 },
            { STATUS: 'NEW', SALARYINT: '1', MAINJOBROLE: '25', CONTHOURS: 20 },
          ],
        },
      },
      {
        tables: {
          [WORKERS]: [
            { STATUS: 'NEW', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 37.5 },
            ...['3', '4', '7'].map((EMPLSTATUS) => ({
              ...{
                STATUS: 'NEW',
                SALARYINT: '1',
                SALARY: 28000,
                MAINJOBROLE: '25',
                CONTHOURS: 20,
                EMPLSTATUS,
              },
            })),
            {
              STATUS: 'NEW',
              SALARYINT: '1',
              SALARY: 28000,
              MAINJOBROLE: '25',
              CONTHOURS: 20,
              ZEROHRCONT: '1',
            },
          ],
        },
      },
      {
        tables: {
          [WORKERS]: [
            { STATUS: 'NEW', SALARYINT: '1', SALARY: 28000, MAINJOBROLE: '25', CONTHOURS: 37.5 },
            { STATUS: 'NEW', SALARYINT: '1', SALARY: 15000, MAINJOBROLE: '25', CONTHOURS: 20 },
          ],
        },
      },
    ],
  },
  {
    id: 'asc-wds/worker-5570-3',
    kind: 'relation',
    layout: WORKERS,
    severity: 'error',
    fields: ['NINUMBER', 'CONTHOURS', 'STATUS'],
    condition: 'Rows with one National Insurance number have contracted hours of at most 75 a week in all.',
    message:
      'This National Insurance number also stands in row {row}, and the contracted hours add up to more than 75 a week. Check whether they are one person.',
    source: `${BULK_UPLOAD}/validate/workers/validateWorkerUnderNationalInsuranceMaximum.js`,
    note: 'The service takes numbers that differ in spacing or letter case for different people; we do not. Hours of 999 (not known) are not added.',
    *find(table) {
      const groups = new Map<string, { rows: number[]; hours: number }>();
      for (let row = 0; row < table.rows; row++) {
        const number = niNumber(table, row);
        if (number === undefined || isExempt(table, row)) continue;
        const group = groups.get(number) ?? { rows: [], hours: 0 };
        group.rows.push(row);
        group.hours += hoursOf(table, row) || 0;
        groups.set(number, group);
      }
      for (const { rows, hours } of groups.values()) {
        const [first, second] = rows;
        if (hours <= MOST_HOURS || first === undefined || second === undefined) continue;
        for (const row of rows) yield { table, row, relatedRow: row === first ? second : first };
      }
    },
    fires: [
      {
        tables: {
          [WORKERS]: [
            { NINUMBER: 'JK123456A', CONTHOURS: 40 },
            { NINUMBER: 'jk 12 34 56 a', CONTHOURS: 40 },
          ],
        },
        rows: [0, 1],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [
            { NINUMBER: 'JK123456A', CONTHOURS: 37.5 },
            { NINUMBER: 'JK123456A', CONTHOURS: 37.5 },
          ],
        },
      },
      { tables: { [WORKERS]: [{ NINUMBER: 'JK123456A', CONTHOURS: 999 }] } },
    ],
  },
];

/** Rows on 36.5 hours count as full time and as part time: at most two of a key are kept, enough to find another one. */
function rowsBetween(table: KeyTable): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const key = salaryAndRole(table, row);
    if (key === undefined || !isNewOrUpdate(table, row) || hoursThatCount(table, row) !== FULL_TIME + 0.5)
      continue;
    const kept = rows.get(key) ?? [];
    if (kept.length < 2) kept.push(row);
    rows.set(key, kept);
  }
  return rows;
}
