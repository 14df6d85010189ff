import { checkElements } from '../../addin/matching/element-rules';
import type { BoundColumn } from '../../addin/model/match';
import type { Layout, RuleInfo } from '../../core/api/shapes';

const LAYOUT: Layout = {
  id: 'a/worker-2025',
  collection: 'a',
  title: 'Workers',
  fields: [
    { name: 'One', title: 'One', type: 'string' },
    { name: 'Two', title: 'Two', type: 'string' },
    { name: 'Old', title: 'Old', type: 'string', optionalColumn: true },
    { name: 'Notes', title: 'Notes', type: 'string' },
  ],
  keys: [],
};

const rule = (id: string, asks: RuleInfo['asks'], fields: string[] = [], layout = LAYOUT.id): RuleInfo => ({
  id,
  collection: 'a',
  layouts: [layout],
  severity: 'error',
  fields,
  kind: 'heading',
  asks,
  condition: 'It is so.',
  message: 'Notes are missing. Add the column.',
  source: 'Test',
});
const RULES = [
  rule('a/order', 'item-order'),
  rule('a/notes', 'columns', ['Notes']),
  rule('a/notes', 'columns', ['Notes']),
  rule('a/other', 'columns', ['Two'], 'a/else'),
];

const columns = (...fields: string[]): BoundColumn[] =>
  fields.map((field, column) =>
    field === '?'
      ? { column, heading: field, how: 'none' }
      : { column, heading: field, field, how: 'heading' },
  );
const check = (fromRecords: boolean, ...fields: string[]) =>
  checkElements(LAYOUT, { rules: RULES }, fromRecords ? { fromRecords } : {}, columns(...fields)).map(
    ({ kind, severity, rule: id, message }) => [kind, severity, id, message],
  );

const MISSING = 'Notes are missing. Add the column.';
const ORDER =
  'In a record of this file One stands after Two. Have the file written with its items in the order of the census.';

describe('The elements of a file of records', () => {
  it.each([
    ['in order', ['One', 'Two', 'Notes'], []],
    ['in order, with others among them', ['?', 'One', 'Old', 'Two', '?', 'Notes'], []],
    ['with some left out', ['Two', 'Notes'], []],
    ['in another order', ['Two', 'One', 'Notes'], [['order', 'error', 'a/order', ORDER]]],
    ['without one that must be there', ['One', 'Two'], [['missing', 'error', 'a/notes', MISSING]]],
  ])('%s', (_name, fields, problems) => {
    expect(check(true, ...fields)).toEqual(problems);
  });
});

describe('The columns of a sheet', () => {
  it.each([
    ['may stand in any order', ['Two', 'One', 'Notes'], []],
    ['are told to lack one that must be there', ['One', 'Two'], [['missing', 'warning', 'a/notes', MISSING]]],
  ])('%s', (_name, fields, problems) => {
    expect(check(false, ...fields)).toEqual(problems);
  });
});

describe('Items that a file of records names without a value', () => {
  const fields: Layout['fields'] = [
    { name: 'Ended', title: 'Ended', type: 'date', form: 'iso-date' },
    { name: 'Cases', title: 'Cases', type: 'integer' },
    { name: 'Post', title: 'Post', type: 'string', codeList: 'posts' },
    { name: 'Number', title: 'Number', type: 'string', form: 'swe-number-csww' },
    { name: 'Notes', title: 'Notes', type: 'string' },
  ];
  const layout = { ...LAYOUT, fields };
  const names = fields.map(({ name }) => name);
  const problemsOf = (empty: Record<string, number[]>, ids = ['csww/L061']) =>
    checkElements(
      layout,
      { rules: ids.map((id) => rule(id, 'no-empty-items')) },
      {
        fromRecords: true,
        emptyItems: Object.entries(empty).map(([name, rows]) => ({ column: names.indexOf(name), rows })),
      },
      columns(...names),
    );

  it.each([
    ['Ended', 'a day'],
    ['Cases', 'a number'],
    ['Post', 'a code'],
    ['Number', 'a number in a form of its own'],
  ])('are errors: %s, %s', (name) => {
    expect(problemsOf({ [name]: [1, 2, 3, 7] })).toEqual([
      {
        kind: 'empty',
        severity: 'error',
        rule: 'csww/L061',
        message: `Rows 2 to 4 and 8: ${name} is there without a value. The census takes no empty items: have the file written without them, or give the value.`,
      },
    ]);
  });

  it('are told item by item', () => {
    expect(problemsOf({ Ended: [1], Cases: [4] }).map(({ message }) => message.slice(0, 12))).toEqual([
      'Row 2: Ended',
      'Row 5: Cases',
    ]);
  });

  it('may be free text', () => {
    expect(problemsOf({ Notes: [1] })).toEqual([]);
  });

  it('are nothing to a collection that has no rule on them', () => {
    expect(problemsOf({ Ended: [1] }, [])).toEqual([]);
  });
});
