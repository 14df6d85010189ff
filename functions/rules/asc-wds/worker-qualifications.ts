import { isDigits } from '../../../core/values/digits';
import type { CellRule, ExampleRow, Parsed, RowRule, Rule, RuleContext } from '../rule';
import { LISTS, splitAtSemicolon } from './codes';
import { WORKER_CHECKS } from './source';

const OLDEST = 100;
const LONGEST_NOTE = 120;

const codeOf = (value: string | number): string => splitAtSemicolon(value).first;
const yearOf = (value: string | number): string => splitAtSemicolon(value).rest ?? '';

/** Digits alone, without a leading zero: how the service asks for the year. */
const isYear = (year: string): boolean => isDigits(year) && (year === '0' || !year.startsWith('0'));
const isPossible = (year: number, thisYear: number): boolean => year >= thisYear - OLDEST && year <= thisYear;

const hasYear = (value: string | number): boolean => yearOf(value) !== '';

const WHAT_TO_DO = 'Write the code, a semicolon and the year, such as 1;2012.';

/** A rule on the row, not on the cell: the code is readable without its year, and so are the notes on it. */
function missingYear(column: string): Omit<RowRule, 'id' | 'fires' | 'quiet'> {
  return {
    kind: 'row',
    severity: 'warning',
    fields: [column],
    condition: 'A year follows the semicolon.',
    message: `The year in which the qualification was achieved is missing from {value}. ${WHAT_TO_DO}`,
    source: WORKER_CHECKS,
    fails: (held: Parsed) => held !== undefined && !hasYear(held),
  };
}

/** QUALACH01 to 03 hold a code and the year it was achieved, `1;2012`; each has numbers of its own. */
function qualification(column: string, codeNumber: string, yearNumber: string, noteNumber: string): Rule[] {
  const note = `${column}NOTES`;
  const example = (...cells: string[]): ExampleRow[] => cells.map((cell) => ({ [column]: cell }));
  const cellRule = (
    rule: Pick<CellRule, 'id' | 'severity' | 'condition' | 'message' | 'fails' | 'fires' | 'quiet'>,
  ): CellRule => ({
    ...rule,
    kind: 'cell',
    fields: [column],
    source: WORKER_CHECKS,
  });
  return [
    cellRule({
      id: `asc-wds/worker-${codeNumber}-1`,
      severity: 'error',
      condition: 'What stands before the semicolon is a whole number.',
      message: `{value} does not begin with a qualification code. ${WHAT_TO_DO}`,
      fails: (value) => !isDigits(codeOf(value)),
      fires: example('NVQ 2;2012', '1abc;2012'),
      quiet: example('1;2012'),
    }),
    cellRule({
      id: `asc-wds/worker-${codeNumber}-2`,
      severity: 'error',
      condition: 'What stands before the semicolon is a code of the list of qualifications.',
      message: `The code in {value} is not in the list of qualifications. ${WHAT_TO_DO}`,
      fails: (value, context) => !context.inForce(LISTS.qualification, codeOf(value)),
      fires: example('9999;2012', '0;2012', '9999'),
      quiet: example('1;2012'),
    }),
    cellRule({
      id: `asc-wds/worker-${yearNumber}-2`,
      severity: 'error',
      condition: 'The year, if given, is a whole number without leading zeros, spaces or other characters.',
      message: `The year in {value} is not written in digits alone. ${WHAT_TO_DO}`,
      fails: (value) => hasYear(value) && !isYear(yearOf(value)),
      fires: example('1;02012', '1;May 2012', '1; 2012', '1;2012;3'),
      quiet: example('1;2012', '1'),
    }),
    cellRule({
      id: `asc-wds/worker-${yearNumber}-3`,
      severity: 'error',
      condition: 'The year, if given, lies between a hundred years ago and the current year.',
      message: 'The year in {value} lies in the future or more than 100 years back. Correct the year.',
      fails: (value, { thisYear }) => hasYear(value) && !isPossible(Number(yearOf(value)), thisYear),
      fires: example('1;2999', '1;1890', '1;0'),
      quiet: example('1;2012', '1'),
    }),
    {
      ...missingYear(column),
      id: `asc-wds/worker-${yearNumber}-1`,
      fires: example('1', '1;'),
      quiet: [...example('1;2012'), {}],
    },
    {
      id: `asc-wds/worker-${noteNumber}-1`,
      kind: 'row',
      severity: 'warning',
      fields: [note, column],
      condition: 'The notes on a qualification have at most 120 characters.',
      message: 'These notes are longer than 120 characters, so ASC-WDS ignores them. Shorten them.',
      source: WORKER_CHECKS,
      fails: (text: Parsed, held: Parsed) =>
        held !== undefined && text !== undefined && String(text).length > LONGEST_NOTE,
      fires: [
        { [note]: 'x'.repeat(121), [column]: '1;2012' },
        { [note]: 'x'.repeat(121), [column]: '1' },
      ],
      quiet: [{ [note]: 'x'.repeat(120), [column]: '1;2012' }, { [note]: 'x'.repeat(121) }],
    },
  ];
}

/** Qualifications from the fourth on: the same checks, which the service runs and then does not report. */
const further: readonly Rule[] = [
  {
    id: 'asc-wds/worker-x-3',
    kind: 'cell',
    severity: 'error',
    fields: ['QUALACH{nn}'],
    condition: 'The checks of the first qualification hold for the fourth and later ones, up to the 99th.',
    message: `{value} is not a code of the list of qualifications with a year of the last 100 years. ${WHAT_TO_DO}`,
    source: WORKER_CHECKS,
    note: 'The service runs these checks but leaves them out of its report.',
    fails: (value, context) =>
      !context.inForce(LISTS.qualification, codeOf(value)) ||
      (hasYear(value) && !(isYear(yearOf(value)) && isPossible(Number(yearOf(value)), context.thisYear))),
    fires: [
      { QUALACH04: '9999;2012' },
      { QUALACH04: '9999' },
      { QUALACH04: '1;2999' },
      { QUALACH99: '1;May' },
    ],
    quiet: [{ QUALACH04: '1;2012' }, { QUALACH04: '1' }],
  },
  {
    ...missingYear('QUALACH{nn}'),
    id: 'asc-wds/worker-x-3-year',
    note: 'Part of rule worker-x-3, a warning as for the first qualification.',
    fires: [{ QUALACH04: '1' }, { QUALACH99: '1;' }],
    quiet: [{ QUALACH04: '1;2012' }, { QUALACH04: '9999' }],
  },
  {
    id: 'asc-wds/worker-x-3-notes',
    kind: 'row',
    severity: 'warning',
    fields: ['QUALACH{nn}NOTES', 'QUALACH{nn}'],
    condition: 'The notes on the fourth and later qualifications have at most 120 characters.',
    message: 'These notes are longer than 120 characters, so ASC-WDS ignores them. Shorten them.',
    source: WORKER_CHECKS,
    note: 'Part of rule worker-x-3.',
    fails: (text: Parsed, held: Parsed, _context: RuleContext) =>
      held !== undefined && text !== undefined && String(text).length > LONGEST_NOTE,
    fires: [{ QUALACH04NOTES: 'x'.repeat(121), QUALACH04: '1;2012' }],
    quiet: [{ QUALACH04NOTES: 'x', QUALACH04: '1;2012' }],
  } satisfies RowRule,
];

export const workerQualifications: readonly Rule[] = [
  ...qualification('QUALACH01', '5010', '5015', '5020'),
  ...qualification('QUALACH02', '5030', '5035', '5040'),
  ...qualification('QUALACH03', '5050', '5055', '5060'),
  ...further,
];
