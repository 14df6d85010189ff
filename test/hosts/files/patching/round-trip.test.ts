import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../../../core/api/shapes';
import { readZip } from '../../../../addin/hosts/files/zip/zip-reader';
import { FLAVOUR_VALUES, FLAVOURS } from '../../../support/workbook-flavours';
import { parseXml } from '../../../support/xml-tree';
import type { Change } from '../support/saved';
import { changedParts, ONE_MARK, part, save, SHEET } from '../support/saved';
import { openWorkbook } from '../../../support/open-workbook';

describe.each(FLAVOURS)('a workbook as %s writes it', (flavour, make) => {
  const original = make();

  it('comes back byte for byte when nothing was done', () => {
    expect(save(original, [])).toEqual(original);
  });

  it('comes back byte for byte when there is nothing to mark and no mark to take away', () => {
    expect(save(original, [], [])).toEqual(original);
  });

  it('keeps every part but the sheet and the styles when it is marked, byte for byte and in its place', () => {
    const marked = save(original, [], ONE_MARK);

    expect({
      changed: changedParts(original, marked),
      names: readZip(marked).map(({ name }) => name),
    }).toEqual({
      changed: expect.arrayContaining([SHEET, 'xl/styles.xml']) as unknown,
      names: readZip(original).map(({ name }) => name),
    });
    expect(changedParts(original, marked)).toHaveLength(2);
  });

  it('is well formed in every part when it is edited and marked', () => {
    const file = save(
      original,
      [
        { row: 1, column: 0, value: 'O"Neil & <Co>' },
        { row: 1, column: 1, value: 12 },
        { row: 7, column: 5, value: { date: '2026-09-30' } },
      ],
      ONE_MARK,
    );

    const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));

    expect(() => parts.map(([, bytes]) => parseXml(strFromU8(bytes)))).not.toThrow();
  });

  it('gives the values back that were written, and all others as they were', () => {
    const changes: Change[] = [
      { row: 0, column: 4, value: 'New' },
      { row: 1, column: 0, value: '007' },
      { row: 1, column: 1, value: 12.5 },
      { row: 2, column: 0, value: null },
      { row: 2, column: 2, value: { date: '2026-09-30' } },
      { row: 6, column: 1, value: { date: '2026-09-30T09:30:00' } },
    ];
    const expected: CellValue[][] = FLAVOUR_VALUES.map((row) => [...row, null] as CellValue[]);
    while (expected.length < 7) expected.push([null, null, null, null, null]);
    for (const { row, column, value } of changes) expected[row]![column] = value;

    const sheet = openWorkbook(save(original, changes), 'staff.xlsx').sheet('Staff');

    expect(expected.map((_, row) => sheet.rowValues(row, 0, 5))).toEqual(expected);
  });

  it('has the same bytes marked twice as marked once', () => {
    const once = save(original, [], ONE_MARK);

    expect(save(once, [], ONE_MARK)).toEqual(once);
  });

  it('has its sheet back byte for byte when the marks are taken away', () => {
    const cleared = save(save(original, [], ONE_MARK), [], []);

    expect(part(cleared, SHEET)).toBe(part(original, SHEET));
  });

  it('reads the same values after any edits, written and read again', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^[ =+@_x0-9A-F\t\n]{1,12}$/),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.constant(null),
      fc
        .date({ min: new Date('1904-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
        .map((day) => ({ date: day.toISOString().slice(0, 10) })),
    );
    const change = fc.record({ row: fc.nat(9), column: fc.nat(9), value });
    const editable = ({ row, column }: { row: number; column: number }): boolean =>
      openWorkbook(original, '').sheet('Staff').refusal(row, column) === undefined;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (all) => {
        const workbook = openWorkbook(original, `${flavour}.xlsx`);
        workbook.edit(all.filter(editable).map((one) => ({ ...one, sheet: 'Staff' })));
        const values = (book: typeof workbook) =>
          Array.from({ length: 10 }, (_, row) => book.sheet('Staff').rowValues(row, 0, 10));

        expect(values(openWorkbook(workbook.save().bytes, 'b.xlsx'))).toEqual(values(workbook));
      }),
      { numRuns: 60 },
    );
  });
});
