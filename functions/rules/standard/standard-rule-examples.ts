/** What our own rules find and what they let pass, on tables of the standard. A test runs the engine on each. */
import type { CellValue } from '../../../core/api/shapes';
import { NOT_CALCULATED } from '../../../core/api/shapes/cells';
import type { RelationRule } from '../rule';
import type { StandardRuleName } from './standard-rules';

/** Cells by field name, as a host hands them over. */
export type ExampleCells = Readonly<Record<string, CellValue>>;

/** Rows of one table, each found or let pass by itself; the first cell of a row is the one that is looked at. */
export interface CellExamples {
  readonly layout: string;
  /** `workbook` where it matters how a value is stored. */
  readonly source: 'workbook' | 'text';
  readonly fires: readonly ExampleCells[];
  readonly quiet: readonly ExampleCells[];
}

/** Whole little tables, since their rows are compared. */
export type TableExamples = Pick<RelationRule, 'layout' | 'fires' | 'quiet'>;

const PERSON = 'standard/person';
const CONTRACT = 'standard/contract';

/** One column of a table: its cells that are found, and those that are not. */
function column(
  layout: string,
  heading: string,
  fires: readonly CellValue[],
  quiet: readonly CellValue[],
  source: CellExamples['source'] = 'text',
): CellExamples {
  const rows = (cells: readonly CellValue[]) => cells.map((cell) => ({ [heading]: cell }));
  return { layout, source, fires: rows(fires), quiet: rows(quiet) };
}

const people = (...references: string[]) =>
  references.map((reference) => ({ 'Person reference': reference }));
const contractOf = (person: string) => ({ 'Contract reference': 'C1', 'Person reference': person });

export const STANDARD_RULE_EXAMPLES: Readonly<Record<StandardRuleName, CellExamples | TableExamples>> = {
  required: {
    layout: PERSON,
    source: 'text',
    fires: [{ 'Person reference': '', 'Family name': 'Example' }],
    quiet: [{ 'Person reference': '10027', 'Family name': 'Example' }],
  },
  'code-list': column(PERSON, 'Ethnic group', ['White British', 'XXXX'], ['WBRI']),
  'code-list-incomplete': column(PERSON, 'Route to qualified teacher status', ['ABCD'], ['GTPR']),
  form: column(PERSON, 'National Insurance number', ['AB12345', '1234567890'], ['AB123456C']),
  'max-length': column(PERSON, 'Given name', ['Alexandra Bethany Charlotte Danielle'], ['Alexandra']),
  minimum: column(CONTRACT, 'Hours per week', ['-1'], ['0', '30']),
  maximum: column(CONTRACT, 'Hours per week', ['169'], ['168', '30']),
  'whole-number': column(CONTRACT, 'Weeks per year', ['38.5'], ['39']),
  'cell-error': column(
    PERSON,
    'Family name',
    [{ error: '#N/A' }, { error: '#REF!' }],
    ['Example'],
    'workbook',
  ),
  'not-calculated': column(PERSON, 'Person reference', [{ error: NOT_CALCULATED }], ['10027'], 'workbook'),
  spaces: column(PERSON, 'Family name', [' Example', 'Example '], ['Example']),
  'hidden-characters': column(
    PERSON,
    'Family name',
    ['Van\u00a0Dyke', 'Exam\u200bple'],
    ['Van Dyke', 'Example'],
  ),
  wrapped: column(PERSON, 'Family name', ["'Example", '="Example"'], ["O'Example", "'t Voorbeeld"]),
  garbled: column(PERSON, 'Given name', ['ZoÃ«', 'O\u0092Example'], ['Zoe']),
  entities: column(PERSON, 'Family name', ['O&#39;Example', 'Example &amp; Sons'], ['Example & Sons']),
  'lost-character': column(PERSON, 'Given name', ['Zo\ufffd', '\uf0b7 Alex'], ['Zoe']),
  'added-decimals': column(PERSON, 'Person reference', ['10027.0'], ['10027', 'A1.0']),
  'like-a-formula': column(
    PERSON,
    'Display name',
    [
      "=cmd|' /C calc'!A0",
      '\u00a0=HYPERLINK("http://example.org","Example")',
      '\u200b@SUM(1+1)',
      '+A1',
      '\uff1d1+A1',
    ],
    ['-', '- -', '-5', '+44 (0)20 7946 0018', '@', 'Example'],
  ),
  'date-as-text': column(PERSON, 'Date of birth', ['31/01/1980'], [{ date: '1980-01-31' }], 'workbook'),
  'number-as-text': column(CONTRACT, 'Hours per week', ['37.5'], [37.5], 'workbook'),
  'true-false': column(PERSON, 'Family name', [true], ['Truman'], 'workbook'),
  'date-not-text': column(CONTRACT, 'Post reference', [{ date: '2026-03-01' }], ['MAR-1'], 'workbook'),
  'primary-key': {
    layout: PERSON,
    fires: [{ tables: { [PERSON]: people('10027', '10028', '10027') }, rows: [2] }],
    quiet: [{ tables: { [PERSON]: people('10027', '10028', '10029') } }],
  },
  'foreign-key': {
    layout: CONTRACT,
    fires: [{ tables: { [CONTRACT]: [contractOf('10028')], [PERSON]: people('10027') }, rows: [0] }],
    quiet: [{ tables: { [CONTRACT]: [contractOf('10027')], [PERSON]: people('10027') } }],
  },
};
