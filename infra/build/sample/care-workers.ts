/** About 500 made-up care workers as an ASC-WDS worker sheet, at first without a fault. */
import type { SampleCell, SampleRow } from './cells';
import { isoDate, makeUpPerson } from './made-up-people';
import type { SampleRandom } from './random';

/** The homes of the sample; the sheet "Homes" holds them as workplaces. All but the head office are CQC regulated. */
export const HOMES = [
  { reference: 'MEADOW', name: 'Meadow Court', regulated: '2', service: '1' },
  { reference: 'HARBOUR', name: 'Harbour House', regulated: '2', service: '2' },
  { reference: 'ROWAN', name: 'Rowan at Home', regulated: '2', service: '8' },
  { reference: 'OFFICE', name: 'Head office', regulated: '0', service: '72' },
] as const;

/** Job roles by how many of a hundred hold them: code, share, whether it is paid by the year. */
const ROLES = [
  { code: '8', share: 46, salaried: false },
  { code: '7', share: 14, salaried: false },
  { code: '52', share: 10, salaried: false },
  { code: '26', share: 10, salaried: false },
  { code: '16', share: 6, salaried: true },
  { code: '25', share: 5, salaried: true },
  { code: '34', share: 3, salaried: false },
  { code: '6', share: 3, salaried: true },
  { code: '43', share: 3, salaried: true },
] as const;

const ABROAD = ['356', '566', '608', '616', '642', '716'] as const;
const ETHNICITY_AT_HOME = ['31', '31', '31', '31', '31', '32', '35', '39', '40', '45'] as const;
const ETHNICITY_ABROAD: ReadonlyMap<string, string> = new Map([
  ['356', '39'],
  ['566', '44'],
  ['608', '43'],
  ['616', '34'],
  ['642', '34'],
  ['716', '44'],
]);
/** Qualifications with the year they were achieved: codes of the list ascwds-qualification. */
const QUALIFICATIONS = ['1', '2', '9'] as const;

export function makeCareWorkers(
  count: number,
  headings: readonly string[],
  random: SampleRandom,
): SampleRow[] {
  const taken = new Set<string>();
  const rows: SampleRow[] = [];
  for (let n = 0; n < count; n++) rows.push(makeCareWorker(n, headings, random, taken));
  return rows;
}

function makeCareWorker(
  n: number,
  headings: readonly string[],
  random: SampleRandom,
  taken: Set<string>,
): SampleRow {
  const row: SampleRow = new Map(headings.map((heading): [string, SampleCell] => [heading, null]));
  const person = makeUpPerson(random, taken);
  const birthYear = Number(person.birthDate.slice(0, 4));
  const manager = n < 3;
  const role = manager ? { code: '4', salaried: true } : pickRole(random);
  const home = manager ? HOMES[n % 3]! : role.code === '25' ? HOMES[3] : random.pick(HOMES.slice(0, 3));
  const startYear = random.whole(Math.max(2004, birthYear + 19), 2026);
  const start = isoDate(startYear, random.whole(1, startYear === 2026 ? 8 : 12), random.whole(1, 28));
  row
    .set('LOCALESTID', home.reference)
    .set('UNIQUEWORKERID', `W${String(n + 1).padStart(4, '0')}`)
    .set('STATUS', startYear === 2026 ? 'NEW' : 'UPDATE')
    .set('DISPLAYID', `${person.givenName} ${person.familyName}`)
    .set('NINUMBER', person.niNumber)
    .set('POSTCODE', person.postcode)
    .set('DOB', { date: person.birthDate })
    .set('GENDER', random.pick([1, 2, 2, 2]))
    .set('DISABLED', random.pick([0, 0, 0, 0, 1, 2]))
    .set('CARECERT', random.pick([1, 1, 2, 3]))
    .set('L2CARECERT', random.pick(['1;2025', '2', '3', '3']))
    .set('RECSOURCE', random.pick([2, 2, 5, 10, 15, 16, 18]))
    .set('STARTDATE', { date: start })
    .set('STARTINSECT', random.chance(0.1) ? 999 : random.whole(Math.max(2000, birthYear + 18), startYear))
    .set('APPRENTICE', 2)
    .set('MAINJOBROLE', Number(role.code))
    .set('DAYSSICK', random.pick([0, 0, 1, 2, 3.5, 5, 12, 999]));
  setOrigin(row, startYear, birthYear, random);
  setContract(row, role, random, n);
  setQualifications(row, role.code, startYear, random);
  return row;
}

function pickRole(random: SampleRandom): (typeof ROLES)[number] {
  let place = random.whole(1, 100);
  for (const role of ROLES) {
    place -= role.share;
    if (place <= 0) return role;
  }
  return ROLES[0];
}

function setOrigin(row: SampleRow, startYear: number, birthYear: number, random: SampleRandom): void {
  if (random.chance(0.78)) {
    row
      .set('ETHNICITY', Number(random.pick(ETHNICITY_AT_HOME)))
      .set('NATIONALITY', 826)
      .set('COUNTRYOFBIRTH', 826);
    return;
  }
  const country = random.pick(ABROAD);
  const visa = random.chance(0.4);
  row
    .set('ETHNICITY', Number(ETHNICITY_ABROAD.get(country)))
    .set('NATIONALITY', Number(country))
    .set('BRITISHCITIZENSHIP', 2)
    .set('COUNTRYOFBIRTH', Number(country))
    .set('YEAROFENTRY', random.whole(Math.max(birthYear + 1, startYear - 9), startYear - 1))
    .set('HANDCVISA', visa ? 1 : 2);
  if (visa) row.set('INOUTUK', random.pick([1, 2]));
}

function setContract(
  row: SampleRow,
  role: { code: string; salaried: boolean },
  random: SampleRandom,
  n: number,
): void {
  const bank = !role.salaried && random.chance(0.15);
  const fullTime = role.salaried || random.chance(0.6);
  row.set('EMPLSTATUS', bank ? 3 : random.pick([1, 1, 1, 2]));
  if (bank) row.set('ZEROHRCONT', 1).set('AVGHOURS', random.pick([8, 12, 16, 21.5]));
  else
    row
      .set('ZEROHRCONT', 2)
      .set('CONTHOURS', fullTime ? random.pick([37.5, 39, 40]) : random.pick([16, 20, 22.5, 30]));
  if (role.salaried)
    row.set('SALARYINT', 1).set('SALARY', 26_000 + 100 * (n % 97) + (role.code === '4' ? 14_000 : 0));
  else row.set('SALARYINT', 3).set('HOURLYRATE', random.pick([12.21, 12.6, 12.85, 13.1, 13.5, 14.05]));
  if (role.code === '16') row.set('NMCREG', random.pick([1, 1, 2, 3]));
  if (role.code === '6') row.set('AMHP', random.pick([1, 2, 2]));
}

function setQualifications(row: SampleRow, role: string, startYear: number, random: SampleRandom): void {
  const registered = role === '6' || role === '16';
  const held = registered || random.chance(0.55);
  row
    .set('SCQUAL', held ? (registered ? '1;6' : random.pick(['1;2', '1;3', '1;3'])) : 2)
    .set('NONSCQUAL', random.pick([2, '1;2', 999]));
  if (role === '8' || role === '52') row.set('CWPCATEGORY', random.pick([1, 2, 2, 3]));
  if (held && !registered) {
    row.set('QUALACH01', `${random.pick(QUALIFICATIONS)};${Math.min(2012, startYear)}`);
    if (random.chance(0.2)) row.set('QUALACH01NOTES', 'Certificate seen');
  }
}
