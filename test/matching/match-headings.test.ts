import { indexHeadings } from '../../addin/headings/heading-index';
import { HeadingsOfTop } from '../../addin/headings/heading-cells';
import { findHeadingRow } from '../../addin/matching/heading-row';
import type { CellValue, Layout } from '../../core/api/shapes';
import { SMALL_STANDARD, STAFF } from '../checking/support/small-standard';

/** Column letter, heading as typed, field, how: a line a column. */
function bind(
  rows: readonly (readonly CellValue[])[],
  layout: Layout = STAFF,
): { row: number; columns: string[] } {
  const found = findHeadingRow(
    indexHeadings(layout, SMALL_STANDARD),
    new HeadingsOfTop({ row: 0, column: 0, rows }),
  );
  const columns = found.columns.map(({ column, heading, field, how, problem }) =>
    [column, heading, field ?? '-', how, ...(problem === undefined ? [] : [problem.kind])].join(' | '),
  );
  return { row: found.row, columns };
}

describe('how headings are bound', () => {
  it.each<[string, readonly CellValue[], string[]]>([
    ['exactly', ['REF', 'ETHNIC'], ['0 | REF | REF | heading', '1 | ETHNIC | ETHNIC | heading']],
    [
      'with spaces around them',
      [' REF ', 'DOB\u00a0'],
      ['0 | REF | REF | heading', '1 | DOB | DOB | heading'],
    ],
    ['in small letters', ['ref', 'dob'], ['0 | ref | REF | alias', '1 | dob | DOB | alias']],
    [
      'by title',
      ['Worker reference', 'date_of_BIRTH'],
      ['0 | Worker reference | REF | alias', '1 | date_of_BIRTH | DOB | alias'],
    ],
    ['with a star for required ones', ['Ethnicity *'], ['0 | Ethnicity * | ETHNIC | alias']],
    [
      'with a note in brackets',
      ['Date of birth (dd/mm/yyyy)'],
      ['0 | Date of birth (dd/mm/yyyy) | DOB | alias'],
    ],
    ['by alias', ['Born'], ['0 | Born | DOB | alias']],
    ["by the item's name", ['Ethnic group'], ['0 | Ethnic group | ETHNIC | alias']],
    ["by the item's alias", ['ethnic origin'], ['0 | ethnic origin | ETHNIC | alias']],
    ['over two lines in a cell', ['Home\npostcode'], ['0 | Home postcode | POSTCODE | alias']],
    [
      'extra columns are left alone',
      ['REF', 'Favourite colour'],
      ['0 | REF | REF | heading', '1 | Favourite colour | - | none'],
    ],
    [
      'empty heading cells are no columns',
      ['REF', null, '', 'DOB'],
      ['0 | REF | REF | heading', '3 | DOB | DOB | heading'],
    ],
    ['a year as a heading is text', ['REF', 2026], ['0 | REF | REF | heading', '1 | 2026 | - | none']],
    [
      'names of the language itself are headings like any other',
      ['__proto__', 'constructor', 'REF', 'toString'],
      [
        '0 | __proto__ | - | none',
        '1 | constructor | - | none',
        '2 | REF | REF | heading',
        '3 | toString | - | none',
      ],
    ],
  ])('%s', (_, headings, columns) => {
    expect(bind([headings]).columns).toEqual(columns);
  });
});

describe('two columns for one field', () => {
  it('with the same heading: the first is bound, and both say so', () => {
    expect(bind([['DOB', 'REF', 'DOB']]).columns).toEqual([
      '0 | DOB | DOB | heading | duplicate',
      '1 | REF | REF | heading',
      '2 | DOB | - | none | duplicate',
    ]);
  });

  it('with the exact heading and with other words: the exact one is bound, wherever it stands', () => {
    expect(bind([['Date of birth', 'DOB']]).columns).toEqual([
      '0 | Date of birth | - | none | duplicate',
      '1 | DOB | DOB | heading | duplicate',
    ]);
  });

  it('the message names both columns and says which is checked', () => {
    const index = indexHeadings(STAFF, SMALL_STANDARD);
    const [same] = findHeadingRow(
      index,
      new HeadingsOfTop({
        row: 0,
        column: 2,
        rows: [['DOB', 'REF', 'SITE', 'DOB']],
      }),
    ).columns;
    const [other] = findHeadingRow(
      index,
      new HeadingsOfTop({ row: 0, column: 0, rows: [['Born', 'DOB']] }),
    ).columns;

    expect([same?.problem?.message, other?.problem?.message]).toEqual([
      'Columns C and F are both headed "DOB". Column C is checked and column F is not; choose the other if that is wrong.',
      'Columns B ("DOB") and A ("Born") both look like Date of birth. Column B is checked and column A is not; choose the other if that is wrong.',
    ]);
  });
});

describe('a heading that could be several fields', () => {
  const layout: Layout = {
    ...STAFF,
    fields: [
      { name: 'START', title: 'Start date', type: 'date', aliases: ['Date'] },
      { name: 'END', title: 'End date', type: 'date', aliases: ['Date'] },
    ],
  };

  it('is not bound, and names what it could be', () => {
    const { columns } = findHeadingRow(
      indexHeadings(layout, SMALL_STANDARD),
      new HeadingsOfTop({
        row: 0,
        column: 0,
        rows: [['Date']],
      }),
    );

    expect(columns).toEqual([
      {
        column: 0,
        heading: 'Date',
        how: 'none',
        problem: {
          kind: 'ambiguous',
          severity: 'warning',
          message:
            'Column A ("Date") could be Start date or End date. It is not checked until you choose which.',
          candidates: ['START', 'END'],
        },
      },
    ]);
  });

  it('is bound when the others are taken by surer headings', () => {
    expect(bind([['Date', 'START']], layout).columns).toEqual([
      '0 | Date | END | alias',
      '1 | START | START | heading',
    ]);
  });
});

describe('which row holds the headings', () => {
  it.each<[string, readonly (readonly CellValue[])[], number]>([
    [
      'the first row',
      [
        ['REF', 'DOB', 'SITE'],
        ['W1', null, 'A'],
      ],
      0,
    ],
    ['under a title', [['Staff list'], [], ['REF', 'DOB', 'SITE']], 2],
    [
      'under a title merged over all columns',
      [
        ['Staff list', null, null],
        ['REF', 'DOB', 'SITE'],
      ],
      1,
    ],
    [
      'the first of two alike',
      [
        ['REF', 'DOB'],
        ['W1', null],
        ['REF', 'DOB'],
      ],
      0,
    ],
    [
      'the one with more of them',
      [
        ['DOB', null, null],
        ['REF', 'DOB', 'SITE'],
      ],
      1,
    ],
  ])('%s', (_, rows, row) => {
    expect(bind(rows).row).toBe(row);
  });

  it('may be two rows: a group merged over several columns, headings merged over both rows', () => {
    const layout: Layout = {
      ...STAFF,
      fields: [
        { name: 'REF', title: 'Worker reference', type: 'string' },
        { name: 'CSTART', title: 'Contract start', type: 'date' },
        { name: 'CEND', title: 'Contract end', type: 'date' },
        { name: 'NOTE', title: 'Note', type: 'string' },
      ],
    };

    expect(
      bind([['Worker reference', 'Contract', null, 'Note'], [null, 'Start', 'End', null], ['W1']], layout),
    ).toEqual({
      row: 1,
      columns: [
        '0 | Worker reference | REF | alias',
        '1 | Start | CSTART | alias',
        '2 | End | CEND | alias',
        '3 | Note | NOTE | alias',
      ],
    });
  });

  it('is one row when the row above only groups headings that are clear by themselves', () => {
    expect(
      bind([
        ['About the person', null, null],
        ['REF', 'DOB', 'SITE'],
      ]),
    ).toEqual({
      row: 1,
      columns: ['0 | REF | REF | heading', '1 | DOB | DOB | heading', '2 | SITE | SITE | heading'],
    });
  });
});
