import { relateTables } from '../../functions/checks/relations/relate-tables';
import type { Layout } from '../../core/api/shapes';
import { DATES, LISTS, field, layoutOf } from './support/layouts';
import { relate, relationRule } from './support/relations';

const person: Layout = layoutOf([field('Person'), field('Name')], {
  id: 'test/person',
  primaryKey: ['Person'],
});
const place: Layout = layoutOf([field('Place'), field('Town')], {
  id: 'test/place',
  primaryKey: ['Place', 'Town'],
});
const job: Layout = layoutOf(
  [field('Job'), field('Person'), field('Place'), field('Town'), field('Code', { codeList: 'ethnicity' })],
  {
    id: 'test/job',
    foreignKeys: [
      { fields: ['Person'], reference: { layout: 'test/person', fields: ['Person'] } },
      {
        fields: ['Place', 'Town'],
        reference: { layout: 'test/place', fields: ['Place', 'Town'] },
        rule: { id: 'c/997', severity: 'error' },
      },
    ],
  },
);
const LAYOUTS = [person, place, job];
const people = (...references: (string | number | null)[]) => ({
  layout: 'test/person',
  rows: references.map((Person) => ({ Person })),
});

describe('A primary key', () => {
  test('is not used twice: each later row names the first', () => {
    expect(relate(LAYOUTS, { staff: people('a', 'b', 'a', 'c', 'a') })).toEqual([
      'staff 2 Person standard/primary-key not-unique -> staff 0',
      'staff 4 Person standard/primary-key not-unique -> staff 0',
    ]);
  });

  test('is the same with stray spaces, or as a number cell', () => {
    expect(relate(LAYOUTS, { staff: people('7', ' 7', 7, '7\u00a0') })).toEqual([
      'staff 1 Person standard/primary-key not-unique -> staff 0',
      'staff 2 Person standard/primary-key not-unique -> staff 0',
      'staff 3 Person standard/primary-key not-unique -> staff 0',
    ]);
  });

  test.each([
    "'7",
    "''7",
    '="7"',
    '=T("7")',
    '"7"',
    '7\x1a',
    '\x1f7',
    '7\0',
    '7\u0085',
    '7\u2060',
    '7\ufe0f',
    '&#55;',
    '7&nbsp;',
    'ï»¿7',
    '7.0',
    "'7.00",
  ])('is the same as %j', (noisy) => {
    expect(relate(LAYOUTS, { staff: people('7', noisy) })).toEqual([
      'staff 1 Person standard/primary-key not-unique -> staff 0',
    ]);
  });

  test.each(['7\ufffd', '7.5', 'A7.0', "7'", '-7'])('is another than %j', (other) => {
    expect(relate(LAYOUTS, { staff: people('7', other) })).toEqual([]);
  });

  test('is left alone when it is blank', () => {
    expect(relate(LAYOUTS, { staff: people(null, null, 'a') })).toEqual([]);
  });

  test('of two parts must differ in both, however the parts would join', () => {
    const rows = [
      { Place: 'ab', Town: 'c' },
      { Place: 'a', Town: 'bc' },
      { Place: 'a', Town: null },
      { Place: 'a', Town: 'bc' },
    ];
    expect(relate(LAYOUTS, { places: { layout: 'test/place', rows } })).toEqual([
      'places 3 Place standard/primary-key not-unique -> places 1',
    ]);
  });

  test('is compared within a sheet, not between sheets of one kind', () => {
    expect(relate(LAYOUTS, { day: people('a'), night: people('a') })).toEqual([]);
  });

  test('is left alone when the sheet lacks a part of it', () => {
    expect(
      relate(LAYOUTS, { places: { layout: 'test/place', rows: [{ Place: 'a' }, { Place: 'a' }] } }),
    ).toEqual([]);
  });
});

describe('A reference to another sheet', () => {
  const jobs = (...rows: Record<string, string | null>[]) => ({ layout: 'test/job', rows });

  test('must be there, in any sheet of that kind', () => {
    expect(
      relate(LAYOUTS, {
        day: people('a'),
        night: people('b'),
        jobs: jobs({ Person: 'a' }, { Person: 'x' }, { Person: ' b' }, { Person: null }),
      }),
    ).toEqual(['jobs 1 Person standard/foreign-key not-found']);
  });

  test('stands under the rule its collection gives it, all its parts together', () => {
    const places = {
      layout: 'test/place',
      rows: [
        { Place: 'a', Town: 'b' },
        { Place: 'c', Town: 'd' },
      ],
    };
    expect(
      relate(LAYOUTS, { places, jobs: jobs({ Place: 'a', Town: 'b' }, { Place: 'a', Town: 'd' }) }),
    ).toEqual(['jobs 1 Place c/997 not-found']);
  });

  test('is not looked for when there is no such sheet, or it lacks the column', () => {
    expect(relate(LAYOUTS, { jobs: jobs({ Person: 'x' }) })).toEqual([]);
    expect(
      relate(LAYOUTS, {
        staff: { layout: 'test/person', rows: [{ Name: 'n' }] },
        jobs: jobs({ Person: 'x' }),
      }),
    ).toEqual([]);
  });
});

describe('A rule of a layout that compares rows', () => {
  test('comes before our own, and a cell has one finding', () => {
    const rule = relationRule('c/998', 'test/person', ['Person'], (table) => [
      { table, row: 2, relatedRow: 1 },
      { table, row: 1, relatedRow: 2 },
      { table, row: 2, relatedRow: 0 },
    ]);
    expect(relate(LAYOUTS, { staff: people('a', 'a', 'a', 'a') }, [rule])).toEqual([
      'staff 1 Person c/998 -> staff 2',
      'staff 2 Person c/998 -> staff 1',
      'staff 3 Person standard/primary-key not-unique -> staff 0',
    ]);
  });

  test('sees parsed cells of all tables, null for one that could not be read, and names rows of other tables', () => {
    const seen: unknown[] = [];
    const rule = relationRule('c/1', 'test/job', ['Code'], (table, all, context) => {
      for (let row = 0; row < table.rows; row += 1) seen.push(table.cell('Code', row));
      seen.push(
        table.has('Job'),
        table.has('Code'),
        table.cell('Job', 0),
        context.inForce('ethnicity', '31'),
      );
      const other = all.find(({ id }) => id === 'staff');
      return [
        { table, row: 0, relatedRow: 1, relatedTable: other },
        { table, row: 1 },
      ];
    });
    const tables = {
      staff: people('a', 'b'),
      jobs: { layout: 'test/job', rows: [{ Code: 'wbri' }, { Code: 'zz' }, { Code: null }, { Code: '31 ' }] },
    };
    expect(relate(LAYOUTS, tables, [rule])).toEqual(['jobs 0 Code c/1 -> staff 1', 'jobs 1 Code c/1']);
    expect(seen).toEqual(['WBRI', null, undefined, '31', false, true, undefined, true]);
  });

  test('is not run on a sheet without the column its findings would be on', () => {
    const rule = relationRule('c/1', 'test/person', ['Name'], (table) => [{ table, row: 0 }]);
    expect(relate(LAYOUTS, { staff: people('a') }, [rule])).toEqual([]);
  });
});

describe('A request to compare rows', () => {
  const ask =
    (layout: string, rows: number, fields: string[] = []) =>
    () =>
      relateTables({
        tables: [
          {
            id: 't',
            layout,
            source: 'text',
            rows,
            columns: fields.map((name) => ({ field: name, values: [] })),
          },
        ],
        layouts: new Map(LAYOUTS.map((known) => [known.id, known])),
        rulesOf: () => [],
        lists: LISTS,
        dates: DATES,
      });

  test.each([
    ['too many rows', 'test/person', 300_001, [], 'too-many-rows'],
    ['a layout there is not', 'test/nowhere', 0, [], 'unknown-layout'],
    ['a layout named as every object has', '__proto__', 0, [], 'unknown-layout'],
    ['a field there is not', 'test/person', 0, ['Nothing'], 'unknown-field'],
  ])('with %s', (_words, layout, rows, fields, code) => {
    expect(ask(layout, rows, fields)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
