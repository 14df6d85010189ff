import type { Parsed, Rule } from '../rule';
import { readAmount } from './amounts';
import { INTERVAL, JOB_ROLE } from './codes';
import { WORKER_CHECKS } from './source';

const LEAST_SALARY = 500;
const MOST_SALARY = 200_000;
/** Senior management may earn more. */
const MOST_SALARY_AT_THE_TOP = 250_000;

export const workerPay: readonly Rule[] = [
  {
    id: 'asc-wds/worker-1251-1',
    kind: 'row',
    severity: 'error',
    fields: ['SALARYINT', 'SALARY'],
    condition: 'The salary interval is 1 (annually) or 999 when an annual salary is given.',
    message:
      'An annual salary is given ({SALARY}), so the salary interval must be 1 (Annually). Correct one of the two.',
    source: WORKER_CHECKS,
    fails: (interval: Parsed, salary: Parsed) =>
      salary !== undefined && interval !== INTERVAL.annually && interval !== INTERVAL.notKnown,
    fires: [{ SALARYINT: '3', SALARY: 28500 }, { SALARY: 28500 }],
    quiet: [
      { SALARYINT: '2', SALARY: 28500 },
      { SALARYINT: '1', SALARY: 28500 },
      { SALARYINT: '999', SALARY: 28500 },
    ],
  },
  {
    id: 'asc-wds/worker-1252-1',
    kind: 'row',
    severity: 'error',
    fields: ['SALARYINT', 'HOURLYRATE'],
    condition: 'The salary interval is 3 (hourly) or 999 when an hourly rate is given.',
    message:
      'An hourly rate is given ({HOURLYRATE}), so the salary interval must be 3 (Hourly). Correct one of the two.',
    source: WORKER_CHECKS,
    fails: (interval: Parsed, rate: Parsed) =>
      rate !== undefined && interval !== INTERVAL.hourly && interval !== INTERVAL.notKnown,
    fires: [{ SALARYINT: '1', HOURLYRATE: 12.21 }, { HOURLYRATE: 12.21 }],
    quiet: [
      { SALARYINT: '2', HOURLYRATE: 12.21 },
      { SALARYINT: '3', HOURLYRATE: 12.21 },
      { SALARYINT: '999', HOURLYRATE: 12.21 },
    ],
  },
  {
    id: 'asc-wds/worker-1260-1',
    kind: 'row',
    severity: 'error',
    fields: ['SALARY', 'SALARYINT', 'MAINJOBROLE'],
    condition:
      'An annual salary is from 500 to 200,000 pounds, or to 250,000 for senior management (role 1).',
    message:
      '{value} is not an annual salary from 500 to 200,000 pounds (250,000 for senior management). Enter the pounds of a whole year as digits alone, such as 28500.',
    source: WORKER_CHECKS,
    note: 'The service reads as far as the digits go, so 28,500 counts as 28 there, and 28500x as 28500. We take only digits, and a point and decimals after them; as there, only the whole pounds count.',
    fails: (salary: Parsed, interval: Parsed, role: Parsed) => {
      if (salary === undefined || interval !== INTERVAL.annually) return false;
      const pounds = Math.floor(readAmount(String(salary)));
      const most = role === JOB_ROLE.seniorManagement ? MOST_SALARY_AT_THE_TOP : MOST_SALARY;
      return !(pounds >= LEAST_SALARY && pounds <= most);
    },
    fires: [
      { SALARY: 280, SALARYINT: '1' },
      { SALARY: '\u00a328,500', SALARYINT: '1' },
      { SALARY: 230_000, SALARYINT: '1', MAINJOBROLE: '8' },
      { SALARY: '28500x', SALARYINT: '1' },
      { SALARY: '28,500', SALARYINT: '1' },
      { SALARY: '499.99', SALARYINT: '1' },
      { SALARY: 200_001, SALARYINT: '1' },
      { SALARY: 250_001, SALARYINT: '1', MAINJOBROLE: '1' },
      { SALARY: 1e21, SALARYINT: '1' },
      { SALARY: -28500, SALARYINT: '1' },
    ],
    quiet: [
      { SALARY: '30000.00', SALARYINT: '1' },
      { SALARY: 28500.3333333333, SALARYINT: '1' },
      { SALARY: 500, SALARYINT: '1' },
      { SALARY: 200_000, SALARYINT: '1' },
      { SALARY: 250_000, SALARYINT: '1', MAINJOBROLE: '1' },
      { SALARY: 280, SALARYINT: '7' },
      { SALARY: 280, SALARYINT: '999' },
    ],
  },
  {
    id: 'asc-wds/worker-3260-1',
    kind: 'row',
    severity: 'warning',
    fields: ['SALARY', 'SALARYINT'],
    condition: 'The annual salary is left empty when the salary interval is 999 (not known).',
    message:
      'ASC-WDS ignores the salary because the salary interval is 999 (Don\u2019t know). Enter 1 (Annually) in {heading SALARYINT}, or clear the salary.',
    source: WORKER_CHECKS,
    fails: (salary: Parsed, interval: Parsed) => salary !== undefined && interval === INTERVAL.notKnown,
    fires: [{ SALARY: 28500, SALARYINT: '999' }],
    quiet: [{ SALARY: 28500, SALARYINT: '1' }, { SALARYINT: '999' }],
  },
  {
    id: 'asc-wds/worker-1270-1',
    kind: 'row',
    severity: 'error',
    fields: ['HOURLYRATE', 'SALARYINT'],
    condition: 'An hourly rate is a number with at most two decimals.',
    message:
      '{value} is not an hourly rate in pounds and pence, such as 12.21. Enter digits with at most two decimals, without a pound sign.',
    source: WORKER_CHECKS,
    fails: (rate: Parsed, interval: Parsed) =>
      rate !== undefined && interval === INTERVAL.hourly && Number.isNaN(readAmount(String(rate), 2)),
    fires: [
      { HOURLYRATE: 12.345, SALARYINT: '3' },
      { HOURLYRATE: '\u00a312', SALARYINT: '3' },
      { HOURLYRATE: '12.', SALARYINT: '3' },
      { HOURLYRATE: '.53', SALARYINT: '3' },
      { HOURLYRATE: -12, SALARYINT: '3' },
    ],
    quiet: [
      { HOURLYRATE: 12.21, SALARYINT: '3' },
      { HOURLYRATE: 0, SALARYINT: '3' },
      { HOURLYRATE: '0.5', SALARYINT: '3' },
      { HOURLYRATE: '12.345', SALARYINT: '1' },
    ],
  },
  {
    id: 'asc-wds/worker-3270-1',
    kind: 'row',
    severity: 'warning',
    fields: ['HOURLYRATE', 'SALARYINT'],
    condition: 'The hourly rate is left empty when the salary interval is 999 (not known).',
    message:
      'ASC-WDS ignores the hourly rate because the salary interval is 999 (Don\u2019t know). Enter 3 (Hourly) in {heading SALARYINT}, or clear the rate.',
    source: WORKER_CHECKS,
    fails: (rate: Parsed, interval: Parsed) => rate !== undefined && interval === INTERVAL.notKnown,
    fires: [{ HOURLYRATE: 12.21, SALARYINT: '999' }],
    quiet: [{ HOURLYRATE: 12.21, SALARYINT: '3' }, { SALARYINT: '999' }],
  },
];
