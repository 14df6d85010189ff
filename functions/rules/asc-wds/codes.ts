import type { Parsed } from '../rule';

/** Codes that several rules turn on, by name. Lists: standard/collections/asc-wds/code-lists. */
export const UNITED_KINGDOM = '826';
export const NATIONALITY_OTHER_UNKNOWN = '998';
export const NOT_KNOWN = 999;

export const STATUS = {
  new: 'NEW',
  update: 'UPDATE',
  unchecked: 'UNCHECKED',
  noChange: 'NOCHANGE',
  delete: 'DELETE',
} as const;
export const ANSWER = { yes: '1', no: '2', notKnown: '999' } as const;
export const INTERVAL = { annually: '1', hourly: '3', notKnown: '999' } as const;
export const EMPLOYMENT = { permanent: '1', temporary: '2', pool: '3', agency: '4', other: '7' } as const;
/** Contracted hours are ignored for these. */
export const WITHOUT_CONTRACTED_HOURS: ReadonlySet<Parsed> = new Set([
  EMPLOYMENT.pool,
  EMPLOYMENT.agency,
  EMPLOYMENT.other,
]);
export const JOB_ROLE = {
  seniorManagement: '1',
  registeredManager: '4',
  socialWorker: '6',
  occupationalTherapist: '15',
  registeredNurse: '16',
  otherCare: '23',
  otherNotCare: '27',
} as const;

/** `no` stands in ALLSERVICES beside the main service, for no others. */
export const SERVICE = { no: '0', headOffice: '72' } as const;
export const REGULATOR = { none: '0', cqc: '2' } as const;
export const EMPLOYER_OTHER = '8';
export const OTHER_TRAVEL_RATE = '3';
export const EXTERNAL_PROVIDER = '2';

export const LISTS = {
  yesNo: 'ascwds-yes-no-dont-know',
  jobRole: 'ascwds-job-role',
  service: 'ascwds-service',
  serviceUser: 'ascwds-service-user',
  servicesOfCqc: 'ascwds-service-cqc-regulated',
  servicesWithCapacity: 'ascwds-service-with-capacity',
  servicesWithUtilisation: 'ascwds-service-with-utilisation',
  servicesWithDescription: 'ascwds-service-with-description',
  servicesWithSleepIns: 'ascwds-service-sleep-in',
  servicesWithTravelTime: 'ascwds-service-travel-time',
  healthcareActivity: 'ascwds-dha-activity',
  pathwayReason: 'ascwds-cwp-use-reason',
  sleepInPay: 'ascwds-sleep-in-pay',
  travelTimePay: 'ascwds-travel-time-pay',
  trainingProvider: 'ascwds-training-provider',
  nurse: 'ascwds-registered-nurse',
  levelTwoCertificate: 'ascwds-level-2-care-certificate',
  qualificationHeld: 'ascwds-qualification-held',
  qualificationLevel: 'ascwds-qualification-level',
  qualification: 'ascwds-qualification',
  rolesWithDelegatedHealthcare: 'ascwds-job-role-dha-allowed',
  servicesWithDelegatedHealthcare: 'ascwds-service-dha-allowed',
} as const;

/** `1;2024` as its parts: what stands before the first semicolon, and what follows it (undefined: no semicolon). */
export function splitAtSemicolon(value: string | number): { first: string; rest: string | undefined } {
  const text = String(value);
  const at = text.indexOf(';');
  return at < 0 ? { first: text, rest: undefined } : { first: text.slice(0, at), rest: text.slice(at + 1) };
}

/** The same where the service minds neither spaces round the parts nor what follows a second semicolon: `1; 3;4` is 1 and 3. */
export function twoParts(value: string | number): { first: string; rest: string | undefined } {
  const [first = '', rest] = String(value).split(';', 2);
  return { first: first.trim(), rest: rest?.trim() };
}
