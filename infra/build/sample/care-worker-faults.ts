/** The faults of the sheet "Staff list": one row each, of every kind that people really make. */
import type { SampleCell, SampleRow } from './cells';

/** What is put where: on the next unused row that meets `on`. */
interface PlannedFault {
  readonly what: string;
  readonly set: Readonly<Record<string, SampleCell>>;
  readonly on?: (row: SampleRow) => boolean;
}

const role =
  (code: number) =>
  (row: SampleRow): boolean =>
    row.get('MAINJOBROLE') === code;
const hourly = (row: SampleRow): boolean => row.get('SALARYINT') === 3;
const salaried = (row: SampleRow): boolean => row.get('SALARYINT') === 1 && row.get('MAINJOBROLE') !== 4;
const contracted = (row: SampleRow): boolean => typeof row.get('CONTHOURS') === 'number' && hourly(row);
const fromAbroad = (row: SampleRow): boolean => row.get('HANDCVISA') === 2;
const british = (row: SampleRow): boolean => row.get('NATIONALITY') === 826;
const NBSP = '\u00a0';

export const CARE_WORKER_FAULTS: readonly PlannedFault[] = [
  ...Array.from({ length: 6 }, () => ({
    what: 'a label of another list',
    set: { ETHNICITY: 'White British' },
    on: british,
  })),
  { what: 'a label in place of its code', set: { ETHNICITY: 'Indian' } },
  { what: 'a code with a trailing space', set: { ETHNICITY: '31 ' } },
  { what: 'a label in place of its code', set: { GENDER: 'Female' } },
  { what: 'a code of another list', set: { GENDER: 'F' } },
  { what: 'a code that does not exist', set: { GENDER: 5 } },
  { what: 'a date where Excel changed what was typed', set: { GENDER: { date: '2026-01-02' } } },
  { what: 'a prefix never issued', set: { NINUMBER: 'BG123456A' } },
  { what: 'a digit missing', set: { NINUMBER: 'JK12345A' } },
  { what: 'a postcode without its space', set: { POSTCODE: 'LS61AB' } },
  { what: 'no postcode', set: { POSTCODE: null } },
  { what: 'a day that does not exist', set: { DOB: '31/02/1985' } },
  { what: 'a date as text in ISO form', set: { DOB: '1985-06-12' } },
  { what: 'a child', set: { DOB: { date: '2019-05-01' }, STARTINSECT: 999 } },
  { what: 'a plain number for a date', set: { DOB: 31048 } },
  { what: 'a word for a code', set: { NATIONALITY: 'British' }, on: british },
  { what: 'a code that does not exist', set: { NATIONALITY: 827 }, on: british },
  { what: 'citizenship asked of the British', set: { BRITISHCITIZENSHIP: 1 }, on: british },
  { what: 'a year in the future', set: { YEAROFENTRY: 2091 }, on: fromAbroad },
  { what: 'a visa without being asked', set: { HANDCVISA: 1 }, on: british },
  { what: 'a word for a code', set: { DISABLED: 'None' } },
  { what: 'a certificate before it existed', set: { L2CARECERT: '1;2021' } },
  { what: 'a year for a certificate only started', set: { L2CARECERT: '2;2025' } },
  { what: 'a code that does not exist', set: { RECSOURCE: 3 } },
  { what: 'a start in the future', set: { STARTDATE: { date: '2091-04-01' } } },
  { what: 'a date in a short form', set: { STARTDATE: '1/4/19' } },
  { what: 'no start date', set: { STARTDATE: null } },
  { what: 'words for a year', set: { STARTINSECT: '10 years' } },
  { what: 'no employment status', set: { EMPLSTATUS: null }, on: contracted },
  { what: 'a number followed by letters', set: { EMPLSTATUS: '1abc' }, on: contracted },
  { what: 'zero hours with contracted hours', set: { ZEROHRCONT: 1 }, on: contracted },
  { what: 'more sick days than the year has', set: { DAYSSICK: 400 } },
  { what: 'a number with words', set: { DAYSSICK: '2.5 days' } },
  { what: 'a pound sign and a comma', set: { SALARY: '£28,500' }, on: salaried },
  { what: 'a salary far too low', set: { SALARY: 280 }, on: salaried },
  { what: 'hourly interval with a salary', set: { SALARYINT: 3 }, on: salaried },
  { what: 'a tenth of a penny', set: { HOURLYRATE: 12.345 }, on: hourly },
  { what: 'a lookup that failed', set: { HOURLYRATE: { error: '#N/A' } }, on: hourly },
  { what: 'a retired job role', set: { MAINJOBROLE: 22, CWPCATEGORY: null }, on: role(8) },
  { what: 'a label in place of its code', set: { MAINJOBROLE: 'Care worker' }, on: role(8) },
  { what: 'an other role without a description', set: { MAINJOBROLE: 23 }, on: role(8) },
  { what: 'delegated healthcare by a role that may not', set: { DHA: 1 }, on: role(26) },
  { what: 'more hours than allowed', set: { CONTHOURS: 80 }, on: contracted },
  { what: 'a quarter of an hour', set: { CONTHOURS: 37.25 }, on: contracted },
  { what: 'a number stored as text', set: { CONTHOURS: '37.5' }, on: contracted },
  { what: 'a nurse without a category', set: { NMCREG: null }, on: role(16) },
  { what: 'a qualification without its level', set: { SCQUAL: '1' }, on: role(8) },
  { what: 'a qualification that does not exist', set: { QUALACH01: '9999;2015' }, on: role(8) },
  { what: 'a qualification of the future', set: { QUALACH01: '1;2091' }, on: role(8) },
  { what: 'a qualification without its year', set: { QUALACH01: '1' }, on: role(8) },
  { what: 'no worker reference', set: { UNIQUEWORKERID: null } },
  { what: 'a home that is not on the list', set: { LOCALESTID: 'MEADOWS' } },
  { what: 'a name with a trailing space', set: { DISPLAYID: 'Ruth Calder ' } },
  { what: 'a name with a non-breaking space', set: { DISPLAYID: `Joy${NBSP}Mensah` } },
  { what: 'an unknown record status', set: { STATUS: 'Updated' } },
];

/** Applies every fault on a row of its own, spread over the sheet, and makes one worker stand twice. */
export function spoilCareWorkers(rows: readonly SampleRow[]): void {
  const used = new Set<SampleRow>();
  const stride = Math.max(1, Math.floor(rows.length / (CARE_WORKER_FAULTS.length + 2)));
  CARE_WORKER_FAULTS.forEach(({ what, set, on }, index) => {
    const from = index * stride + 4;
    const row = [...rows.slice(from), ...rows.slice(4, from)].find(
      (each) => !used.has(each) && (on?.(each) ?? true),
    );
    if (row === undefined) throw new Error(`No row for: ${what}`);
    used.add(row);
    for (const [heading, value] of Object.entries(set)) row.set(heading, value);
  });
  const [first, second] = rows.filter((row) => !used.has(row) && contracted(row)).slice(-2);
  if (first === undefined || second === undefined) throw new Error('No row left to stand twice');
  second
    .set('UNIQUEWORKERID', first.get('UNIQUEWORKERID') ?? null)
    .set('LOCALESTID', first.get('LOCALESTID') ?? null);
}
