import { isDigits } from '../../../core/values/digits';
import type { CellRule, Rule } from '../rule';
import { LISTS, twoParts } from './codes';
import { WORKER_CHECKS } from './source';

const FIRST_YEAR = 2024;
const ACHIEVED = '1';
const STARTED = '2';
const NOT_HELD = '3';

/** What follows the code; undefined when nothing does. */
function yearOf(value: string | number, code: string): string | undefined {
  const { first, rest } = twoParts(value);
  return first === code && rest !== undefined && rest !== '' ? rest : undefined;
}

/** L2CARECERT holds a code (1 achieved, 2 started, 3 no), or 1 and the year: `1;2024`. Tried in this order. */
export const workerCertificates: readonly Rule[] = (
  [
    {
      id: 'asc-wds/worker-5590-1',
      condition: 'The Level 2 certificate, up to the semicolon, is 1, 2 or 3.',
      message:
        '{value} is not a code for the Level 2 certificate, so ASC-WDS ignores it. Use 1 (completed), 2 (started) or 3 (no).',
      fails: (value, context) => context.codeFault(LISTS.levelTwoCertificate, twoParts(value).first),
      fires: [{ L2CARECERT: '4' }, { L2CARECERT: '0' }, { L2CARECERT: ';2024' }, { L2CARECERT: '1abc' }],
      quiet: [{ L2CARECERT: '1;2024' }, { L2CARECERT: 3 }],
      note: 'The service reads as far as the digits go, so 1abc counts as 1 there.',
    },
    {
      id: 'asc-wds/worker-5600-1',
      condition: 'No year follows when the certificate is only started (2).',
      message:
        'A year can\u2019t be given for a certificate that is only started, so ASC-WDS ignores {value}. Enter 2 alone.',
      fails: (value) => yearOf(value, STARTED) !== undefined,
      fires: [{ L2CARECERT: '2;2025' }],
      quiet: [{ L2CARECERT: '2' }, { L2CARECERT: '2;' }, { L2CARECERT: '1;2025' }],
    },
    {
      id: 'asc-wds/worker-5610-1',
      condition: 'No year follows when the certificate is not held (3).',
      message:
        'A year can\u2019t be given for a certificate that is not held, so ASC-WDS ignores {value}. Enter 3 alone.',
      fails: (value) => yearOf(value, NOT_HELD) !== undefined,
      fires: [{ L2CARECERT: '3;2025' }],
      quiet: [{ L2CARECERT: '3' }],
    },
    {
      id: 'asc-wds/worker-5640-1',
      condition: 'The year after code 1 is a number.',
      message:
        'The year in {value} is not written in digits alone. Write 1;2025, with the year it was achieved.',
      fails: (value) => !isDigits(yearOf(value, ACHIEVED) ?? '0'),
      fires: [{ L2CARECERT: '1;last year' }],
      quiet: [{ L2CARECERT: '1; 2025' }, { L2CARECERT: '1;2025' }, { L2CARECERT: '1' }, { L2CARECERT: '1;' }],
      note: 'The service reads as far as the digits go. Here the year must be digits alone.',
    },
    {
      id: 'asc-wds/worker-5620-1',
      condition: 'The year after code 1 is 2024 or later.',
      message:
        'The certificate did not exist before 2024, so ASC-WDS ignores the year in {value}. Correct the year.',
      fails: (value) => Number(yearOf(value, ACHIEVED) ?? FIRST_YEAR) < FIRST_YEAR,
      fires: [{ L2CARECERT: '1;2023' }],
      quiet: [{ L2CARECERT: '1;2024' }],
    },
    {
      id: 'asc-wds/worker-5630-1',
      condition: 'The year after code 1 is not after the current year.',
      message: 'The year in {value} lies in the future, so ASC-WDS ignores it. Correct the year.',
      fails: (value, { thisYear }) => Number(yearOf(value, ACHIEVED) ?? thisYear) > thisYear,
      fires: [{ L2CARECERT: '1;2999' }],
      quiet: [{ L2CARECERT: '1;2025' }, { L2CARECERT: '2;2999' }],
    },
  ] satisfies readonly Omit<CellRule, 'kind' | 'severity' | 'fields' | 'source'>[]
).map((rule) => ({
  ...rule,
  kind: 'cell',
  severity: 'warning',
  fields: ['L2CARECERT'],
  source: WORKER_CHECKS,
}));
