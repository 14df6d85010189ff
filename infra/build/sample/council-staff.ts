/** The council's own sheets "People" and "Contracts", with the headings of an HR system, and the faults in them. */
import { putIn, type PlantedFault, type SampleCell, type SampleRow } from './cells';
import { isoDate, makeUpPerson } from './made-up-people';
import type { SampleRandom } from './random';

export const PEOPLE_HEADINGS = [
  'Employee number', 'Surname', 'First name', 'NI number', 'Date of birth', 'Sex', 'Ethnic origin', 'Nationality',
  'Disabled', 'Home postcode', 'Payroll notes',
] as const; // prettier-ignore

export const CONTRACT_HEADINGS = [
  'Assignment number', 'Employee number', 'Workplace reference', 'Type of contract', 'Contract start', 'Contract end',
  'Position', 'Hours per week', 'FTE', 'Annual salary', 'Cost of post',
] as const; // prettier-ignore

const ETHNIC_GROUPS = [
  'WBRI',
  'WBRI',
  'WBRI',
  'WBRI',
  'WIRI',
  'WOTH',
  'AIND',
  'APKN',
  'BAFR',
  'BCRB',
  'MWBC',
  'NOBT',
] as const;
const POSTS = [
  'Social worker',
  'Team manager',
  'Family support worker',
  'Teaching assistant',
  'Business support',
] as const;
export const SITES = ['CIVIC', 'NORTH', 'SOUTH', 'HUB'] as const;
const NBSP = '\u00a0';

export function makePeople(count: number, random: SampleRandom): SampleRow[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, n): SampleRow => {
    const person = makeUpPerson(random, taken);
    return new Map<string, SampleCell>([
      ['Employee number', personReference(n)],
      ['Surname', person.familyName],
      ['First name', person.givenName],
      ['NI number', person.niNumber],
      ['Date of birth', { date: person.birthDate }],
      ['Sex', random.pick(['F', 'F', 'M'])],
      ['Ethnic origin', random.pick(ETHNIC_GROUPS)],
      ['Nationality', random.pick(['GB', 'GB', 'GB', 'GB', 'IE', 'IN', 'NG', 'PL'])],
      ['Disabled', random.pick(['NO', 'NO', 'NO', 'YES', 'NOBT'])],
      ['Home postcode', person.postcode],
      ['Payroll notes', random.chance(0.08) ? 'New starter pack sent' : null],
    ]);
  });
}

function personReference(n: number): string {
  return `E${String(10_400 + 3 * n)}`;
}

/** One contract each, and a second one after it for every eighth person. */
export function makeContracts(people: readonly SampleRow[], random: SampleRandom): SampleRow[] {
  const rows: SampleRow[] = [];
  people.forEach((person, n) => {
    const start = random.whole(2012, 2022);
    const second = n % 8 === 7;
    rows.push(contract(rows.length, person, start, second ? isoDate(start + 2, 3, 31) : null, random));
    if (second) rows.push(contract(rows.length, person, start + 3, null, random));
  });
  return rows;
}

function contract(
  n: number,
  person: SampleRow,
  year: number,
  end: string | null,
  random: SampleRandom,
): SampleRow {
  const hours = random.pick([37, 37, 37, 30, 22.2, 18.5]);
  const pay = random.whole(24, 52) * 1000;
  return new Map<string, SampleCell>([
    ['Assignment number', `A${String(n + 1).padStart(5, '0')}`],
    ['Employee number', person.get('Employee number') ?? null],
    ['Workplace reference', random.pick(SITES)],
    ['Type of contract', end === null ? 'PRM' : 'FXT'],
    ['Contract start', { date: isoDate(year, random.whole(1, 12), random.whole(1, 28)) }],
    ['Contract end', end === null ? null : { date: end }],
    ['Position', random.pick(POSTS)],
    ['Hours per week', hours],
    ['FTE', Math.round((hours / 37) * 100) / 100],
    ['Annual salary', pay],
    ['Cost of post', Math.round(pay * 1.24)],
  ]);
}

const PEOPLE_FAULTS: readonly PlantedFault[] = [
  { row: 4, heading: 'Ethnic origin', value: 'White - British' },
  { row: 9, heading: 'Ethnic origin', value: 'wbri' },
  { row: 13, heading: 'Sex', value: 'Female' },
  { row: 18, heading: 'Date of birth', value: '31/02/1988' },
  { row: 23, heading: 'Date of birth', value: '14/07/1979' },
  { row: 31, heading: 'NI number', value: 'QQ123456C' },
  { row: 37, heading: 'Nationality', value: 'British' },
  { row: 44, heading: 'Surname', value: `Oakes${NBSP}` },
  { row: 52, heading: 'Home postcode', value: 'WF1 O23' },
  { row: 60, heading: 'Disabled', value: 'N' },
  { row: 71, heading: 'Employee number', value: personReference(70) },
];

const CONTRACT_FAULTS: readonly PlantedFault[] = [
  { row: 6, heading: 'Type of contract', value: 'Permanent' },
  { row: 7, heading: 'Contract end', value: { date: '2009-03-31' } },
  { row: 15, heading: 'Employee number', value: 'E99999' },
  { row: 22, heading: 'FTE', value: 37 },
  { row: 33, heading: 'Hours per week', value: '37 hrs' },
  { row: 41, heading: 'Contract start', value: '2019-13-01' },
  { row: 58, heading: 'Annual salary', value: { error: '#N/A' } },
];

export function spoilPeople(rows: readonly SampleRow[]): void {
  putIn(rows, PEOPLE_HEADINGS, PEOPLE_FAULTS);
}

/** Besides the faults of single cells, one person's second contract begins before the first has ended. */
export function spoilContracts(rows: readonly SampleRow[]): void {
  putIn(rows, CONTRACT_HEADINGS, CONTRACT_FAULTS);
  const first = rows.findIndex(
    (row, n) => n > 60 && row.get('Employee number') === rows[n + 1]?.get('Employee number'),
  );
  const overlap = rows[first + 1];
  if (first < 0 || overlap === undefined) throw new Error('Nobody has two contracts');
  overlap.set('Contract start', rows[first]?.get('Contract start') ?? null);
}
