/**
 * The elements of the children's social work workforce census, in their order. A file leaves out an element that has
 * no value, so the columns of its sheets can't be told from the file alone: each year's are here. They are the same
 * as the layouts' fields (`standard/collections/csww`), which a test holds.
 */
interface Element {
  readonly name: string;
  /** First and last census year, when not all. */
  readonly from?: number;
  readonly to?: number;
}

const HEADER: readonly Element[] = named(
  'Collection Year ReferenceDate SourceLevel LEA SoftwareCode DateTime',
);

const AUTHORITY: readonly Element[] = [
  ...named('NumberOfVacancies NoAgencyFTE NoAgencyHeadcount'),
  ...named(
    'RecruitmentBonus RetentionBonus PerformanceAward CarAllowance RelocationPackage RegionalWeighting CostSWE CostDBS',
    { from: 2025 },
  ),
];

const WORKER: readonly Element[] = [
  ...named('AgencyWorker SWENo FTE PersonBirthDate'),
  { name: 'GenderCurrent', to: 2023 },
  { name: 'Sex', from: 2024 },
  { name: 'Ethnicity' },
  { name: 'QualInst', to: 2024 },
  ...named(
    'QualLevel StepUpGrad OrgRole RoleStartDate StartOrigin RoleEndDate LeaverDestination ReasonLeave FTE30 Cases30 ' +
      'WorkingDaysLost ContractWeeks FrontlineGrad Absat30Sept ReasonAbsence',
  ),
  { name: 'CFKSSstatus', to: 2024 },
  ...named('BaseSalary RRPayments OtherPayments', { from: 2025 }),
];

/**
 * Elements by record. Of the authority's, OtherAllowances is left out on purpose: it must be there even when it is
 * empty, so its column is made only by a file that has it.
 */
const RECORDS: ReadonlyMap<string, readonly Element[]> = new Map([
  ['Header', HEADER],
  ['LALevelVacancies', AUTHORITY],
  ['LALevel', AUTHORITY],
  ['CSWWWorker', WORKER],
]);

/** Names of the records that hold a census return's data. */
export function isCswwRecord(name: string): boolean {
  return RECORDS.has(name);
}

/** The elements of a record in a census year, in the order of the file. A year not known is read as the nearest. */
export function elementsOf(record: string, year: number): readonly string[] {
  const near = Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
  return (RECORDS.get(record) ?? [])
    .filter(({ from = FIRST_YEAR, to = LAST_YEAR }) => from <= near && near <= to)
    .map(({ name }) => name);
}

const FIRST_YEAR = 2021;
export const LAST_YEAR = 2025;

function named(names: string, years: Omit<Element, 'name'> = {}): Element[] {
  return names.split(' ').map((name) => ({ name, ...years }));
}
