import * as fc from 'fast-check';
import { kindOfRow } from '../../addin/checking/rows/row-judge';
import type { ListShape } from '../../addin/checking/rows/row-judge';
import { listShape } from '../../addin/checking/rows/list-shape';
import type { RowsAbove } from '../../addin/model/left-out-row';
import type { CellValue } from '../../core/api/shapes';
import { realStandard } from '../support/real-standard';
import { sheetInfo } from '../../tools/memory-host';

const HEADINGS = [
  ['Staff no', 'Person reference', 'standard/person'],
  ['Surname', 'Family name', 'standard/person'],
  ['First name', 'Given name', 'standard/person'],
  ['DOB', 'Date of birth', 'standard/person'],
  ['Job title', 'Job role', 'standard/role'],
  ['Hours', 'Hours per week', 'standard/contract'],
  ['Salary', 'Annual pay', 'standard/pay'],
  ['Remarks', undefined, 'standard/person'],
] as const;

/** A list of staff in a council's own words, columns A to H. */
const SHAPE: ListShape = listShape(
  [...new Set(HEADINGS.map(([, , layout]) => layout))].map((id) => ({
    sheet: sheetInfo({ name: 'Staff', cells: [] }),
    layout: realStandard.layouts.find((layout) => layout.id === id)!,
    columns: HEADINGS.map(([heading, field, layout], column) => ({
      column,
      heading,
      how: 'alias' as const,
      ...(layout === id && field !== undefined ? { field } : {}),
    })),
  })),
);

const BELOW: RowsAbove = {
  isFirst: () => false,
  isGap: () => false,
  count: () => 24,
  sumOf: (at) => [0, 0, 0, 0, 0, 888][at],
};
const FIRST: RowsAbove = { isFirst: () => true, isGap: () => false, count: () => 0, sumOf: () => 0 };

const kindOf = (cells: readonly CellValue[], above = BELOW) =>
  kindOfRow(SHAPE, 30, cells, 0, above) ?? 'data';
const row = (
  values: Partial<Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H', CellValue>>,
): CellValue[] => ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => values[letter as 'A'] ?? null);

describe('rows that are no data', () => {
  for (const [name, kind, cells, above] of [
    ['a label and sums', 'total', row({ A: 'Total', F: 888, G: 601_000 })],
    ['capitals and a colon', 'total', row({ B: 'TOTAL:', F: 888 })],
    ['a label alone', 'total', row({ A: 'Grand total' })],
    ['a label in a column of names', 'total', row({ B: 'Total', F: 888 })],
    ['a label and how many rows there are', 'total', row({ A: 24, B: 'Total' })],
    ['sums as text', 'total', row({ A: 'Total', F: '888.0', G: '£601,000' })],
    ['a label beside the list', 'total', row({ F: 888, H: 'Total' })],
    ['an average with its colon', 'total', row({ A: 'Average:', F: 37 })],
    ['an average of something', 'total', row({ A: 'Average of hours', F: 37 })],
    ['a count that is as high as the sheet', 'total', row({ B: 'Headcount', F: 888 })],
    ['a sum without a word', 'total', row({ F: 888 })],
    ['a sum in Welsh', 'total', row({ A: 'Cyfanswm', F: 888 })],
    ['words of a printer', 'footer', row({ A: 'Printed on 01/09/2026 10:15' })],
    ['words of a printer and a date', 'footer', row({ A: 'Report generated on', B: { date: '2026-09-01' } })],
    ['a page', 'footer', row({ A: 'Page 1 of 3' })],
    ['a page in cells', 'footer', row({ A: 'Page 1', B: 'of', C: 3 })],
    ['the end', 'footer', row({ A: '*** End of report ***' })],
    ['what a database says', 'footer', row({ A: '(2 rows affected)' })],
    ['how many records', 'footer', row({ A: '24 records found.' })],
    ['a protective marking', 'footer', row({ A: 'OFFICIAL-SENSITIVE' })],
    ['a source', 'footer', row({ A: 'Source: payroll extract' })],
    ['dashes', 'dashes', row({ A: '-----', B: '-------', C: '------', D: '---', E: '----', F: '-----' })],
    ['one line', 'dashes', row({ A: '=========================' })],
    ['a dash under every heading', 'dashes', Array.from('--------')],
    [
      'the headings again',
      'headings',
      row({ A: 'Staff no', B: 'Surname', C: 'First name', D: 'DOB', E: 'Job title' }),
    ],
    ['the headings in other letters', 'headings', row({ A: 'STAFF NO', B: 'SURNAME', C: 'FIRST NAME' })],
    ['do not edit, under every heading', 'note', Array<CellValue>(8).fill('Do not edit'), FIRST],
    ['do not edit, once', 'note', row({ A: 'Do not edit below this line' })],
    [
      'what must be filled in',
      'note',
      row({ A: 'Required', B: 'Required', C: 'Optional', D: 'Mandatory' }),
      FIRST,
    ],
    ['types of cells', 'note', row({ A: 'Text(50)', B: 'varchar(35)', D: 'dd/mm/yyyy', F: 'Number' }), FIRST],
    [
      'how to fill it in',
      'note',
      row({ A: 'Enter the payroll number', E: 'Choose from the list', F: 'Number' }),
      FIRST,
    ],
    [
      'an example that says so',
      'note',
      row({ A: 'Example', B: 'Smith', C: 'Ann', D: '01/02/1980', F: 37 }),
      FIRST,
    ],
  ] as [string, string, CellValue[], RowsAbove?][]) {
    it(name, () => {
      expect(kindOf(cells, above)).toBe(kind);
    });
  }
});

describe('people whose row looks like none', () => {
  for (const [name, cells, above] of [
    ['of the name Total', row({ A: 10001, B: 'Total', C: 'Anna', D: { date: '1980-02-01' }, F: 37 })],
    ['of the name Total, with a key alone', row({ A: 10001, B: 'Total', F: 37 })],
    ['of the name Total, with a first name alone', row({ B: 'Total', C: 'Anna' })],
    ['of the name Count', row({ B: 'Count', C: 'Basil', F: 37 })],
    ['of the name Count, with hours alone', row({ B: 'Count', F: 37 })],
    ['of the name Summer', row({ B: 'Summer', F: 37 })],
    ['who works for Total Care', row({ A: 'Total Care Ltd', F: 37 })],
    ['with the job title Notes', row({ E: 'Notes' })],
    ['with the job title Page', row({ B: 'Lee', E: 'Page' })],
    ['of the name Page', row({ B: 'Page', C: 'Ann' })],
    ['of the name Key', row({ A: 'K1', B: 'Key', C: 'Ann', E: 'Text' }), FIRST],
    ['of the name Sample', row({ B: 'Sample', C: 'Ann', D: '01/02/1980' }), FIRST],
    ['of the name Dashwood', row({ B: 'Dashwood' })],
    ['with few cells', row({ B: 'Lee' })],
    ['with hours alone', row({ F: 37 })],
    ['with dashes for what is not known', row({ A: '10001', B: 'Lee', C: '-', D: '-', E: '-', F: '-' })],
    ['with a dash in all that is left', row({ B: '-', C: '-' })],
    ['with a note', row({ B: 'Lee', H: 'Note: on leave' })],
    ['whose remark is a total', row({ B: 'Lee', C: 'Ann', F: 37, H: 'Total' })],
    [
      'of the name First Name',
      row({ A: '10001', B: 'Name', C: 'First name', D: { date: '1980-02-01' }, E: 'Cook' }),
    ],
    ['who is first and optional', row({ A: '10001', B: 'Lee', C: 'Ann', D: 'Optional', E: 'Text' }), FIRST],
  ] as [string, CellValue[], RowsAbove?][]) {
    it(name, () => {
      expect(kindOf(cells, above)).toBe('data');
    });
  }

  const word = fc.oneof(
    fc.constantFrom(
      'Total',
      'Count',
      'Sum',
      'Page',
      'Note',
      'Average',
      'Required',
      'Text',
      'Example',
      'Headcount',
      'Date',
    ),
    fc.stringMatching(/^[A-Z][a-z]{1,9}$/),
  );
  const person = fc.record({
    A: fc.oneof(fc.integer({ min: 1_000, max: 99_999 }), fc.stringMatching(/^[A-Z][0-9]{4}$/)),
    B: word,
    C: fc.option(word),
    D: fc.option(fc.constantFrom<CellValue>({ date: '1980-02-01' }, '01/02/1980')),
    E: fc.option(word),
    F: fc.option(fc.integer({ min: 1, max: 40 })),
    G: fc.option(fc.integer({ min: 10_000, max: 90_000 })),
    H: fc.option(word),
  });

  it('a row with a key of its own is never left out', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(BELOW, { ...BELOW, isGap: () => true }), (cells, above) => {
        expect(kindOf(row(cells), above)).toBe('data');
      }),
    );
  });

  it('a row with a name, a first name and a date is never left out, whatever the words are', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(BELOW, FIRST), ({ B, C, E, F }, above) => {
        const cells = row({ B, C: C ?? 'Ann', D: { date: '1980-02-01' }, E, F });
        expect(kindOf(cells, above)).toBe('data');
      }),
    );
  });
});

it('a row that the user has called data is data', () => {
  const cells = row({ A: 'Total', F: 888 });
  const keys: string[] = [];
  const shape = {
    ...SHAPE,
    dataRows: { has: (key: string) => keys.push(key) > 0 } as unknown as Set<string>,
  };

  expect(kindOfRow(shape, 30, cells, 0, BELOW)).toBeUndefined();
  expect(keys.join()).toMatch(/^[0-9a-f]{26}$/);
});
