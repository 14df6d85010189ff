/**
 * Row rules of the ASC-WDS worker layout as ajv's if/then, so that a finding falls on the same cell. Where a rule says
 * "unless the code is so", the other codes are listed: a wrong code must not set off a second finding here either.
 */
type CodesOf = (list: string) => readonly string[];
type Condition = (codesOf: CodesOf) => object;

const JOB = 'ascwds-job-role';
const is = (field: string, codes: readonly string[]) => ({
  properties: { [field]: { enum: codes } },
  required: [field],
});
const blank = (field: string) => ({ properties: { [field]: false } });
const but = (codes: readonly string[], ...left: string[]) => codes.filter((code) => !left.includes(code));

export const ROW_CONDITIONS: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  [
    'asc-wds/worker-1290-1',
    () => ({ if: is('MAINJOBROLE', ['23', '27']), then: { required: ['MAINJRDESC'] } }),
  ],
  [
    'asc-wds/worker-3290-1',
    (codesOf) => ({ if: is('MAINJOBROLE', but(codesOf(JOB), '23', '27')), then: blank('MAINJRDESC') }),
  ],
  ['asc-wds/worker-3120-1', () => ({ if: is('NATIONALITY', ['826']), then: blank('BRITISHCITIZENSHIP') })],
  [
    'asc-wds/worker-3340-2',
    (codesOf) => ({ if: is('MAINJOBROLE', but(codesOf(JOB), '16')), then: blank('NMCREG') }),
  ],
  [
    'asc-wds/worker-3380-5',
    (codesOf) => ({ if: is('MAINJOBROLE', but(codesOf(JOB), '6')), then: blank('AMHP') }),
  ],
  ['asc-wds/worker-3380-3', () => ({ if: is('MAINJOBROLE', ['6']), then: { required: ['AMHP'] } })],
  ['asc-wds/worker-3380-2', () => ({ if: is('COUNTRYOFBIRTH', ['826']), then: blank('YEAROFENTRY') })],
  ['asc-wds/worker-3260-1', () => ({ if: is('SALARYINT', ['999']), then: blank('SALARY') })],
  ['asc-wds/worker-3270-1', () => ({ if: is('SALARYINT', ['999']), then: blank('HOURLYRATE') })],
  ['asc-wds/worker-3300-1', () => ({ if: is('ZEROHRCONT', ['1']), then: blank('CONTHOURS') })],
  ['asc-wds/worker-3300-2', () => ({ if: is('EMPLSTATUS', ['3', '4', '7']), then: blank('CONTHOURS') })],
]);
