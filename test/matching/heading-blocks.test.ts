import { indexHeadings } from '../../addin/headings/heading-index';
import { HeadingsOfTop } from '../../addin/headings/heading-cells';
import { findHeadingRow } from '../../addin/matching/heading-row';
import type { CellValue, Layout } from '../../core/api/shapes';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import { memoryHost } from '../../tools/memory-host';
import { SMALL_STANDARD, STAFF } from '../checking/support/small-standard';

const LAYOUT: Layout = {
  ...STAFF,
  fields: [
    { name: 'REF', title: 'Worker reference', type: 'string' },
    { name: 'CSTART', title: 'Contract start date', type: 'date' },
    { name: 'CEND', title: 'Contract end date', type: 'date' },
    { name: 'ASTART', title: 'Absence start date', type: 'date' },
    { name: 'AEND', title: 'Absence end date', type: 'date' },
    { name: 'NINO', title: 'National Insurance number', type: 'string' },
  ],
};

function read(rows: readonly (readonly CellValue[])[]): { row: number; columns: string[] } {
  const found = findHeadingRow(
    indexHeadings(LAYOUT, SMALL_STANDARD),
    new HeadingsOfTop({ row: 0, column: 0, rows }),
  );
  return {
    row: found.row,
    columns: found.columns.map(({ heading, field }) => `${heading}: ${field ?? '-'}`),
  };
}

describe('headings over several rows', () => {
  it('in groups and groups of groups', () => {
    expect(
      read([
        ['Worker reference', 'Contract', null, 'Absence', null],
        [null, 'Start', 'End', 'Start', 'End'],
        [null, 'date', 'date', 'date', 'date'],
        ['W1', null, null, null, null],
      ]),
    ).toEqual({
      row: 2,
      columns: ['Worker reference: REF', 'date: CSTART', 'date: CEND', 'date: ASTART', 'date: AEND'],
    });
  });

  it('with the words of a heading under each other', () => {
    expect(
      read([
        ['Worker', 'National'],
        ['reference', 'Insurance'],
        [null, 'number'],
        ['W1', 'AB123456C'],
      ]),
    ).toEqual({ row: 2, columns: ['reference: REF', 'number: NINO'] });
  });

  it('where a group ends when the group above it does', () => {
    expect(
      read([
        ['Contract', null, 'Worker reference', 'Absence', null],
        ['Start date', 'End date', null, 'Start date', 'End date'],
      ]).columns,
    ).toEqual([
      'Start date: CSTART',
      'End date: CEND',
      'Worker reference: REF',
      'Start date: ASTART',
      'End date: AEND',
    ]);
  });
});

it("a collection's own names under people's words are headings, not the first row", async () => {
  const cells = [
    ['Worker reference', 'Date of birth', 'Hours per week'],
    ['REF', 'DOB', 'HOURS'],
    ['W1', null, 37],
  ];
  const { tables } = await matchWorkbook(memoryHost([{ name: 'Staff', cells }]), SMALL_STANDARD);

  expect(tables.map(({ headingRow, firstRow, rows }) => [headingRow, firstRow, rows])).toEqual([[0, 2, 1]]);
});
