import { readSteps } from '../../core/api/coding/steps';
import { checkTable } from '../../functions/checks/table/check-table';
import { InputError } from '../../core/api/input-error';
import type { Parsed, RuleContext } from '../../functions/rules/rule';
import { cellRule, check, compile, encodeRows, field, layoutOf, rowRule } from './support/layouts';

const a = field('A');
const b = field('B');
const c = field('C');
const d = field('D');
const filled = (value: Parsed) => value !== undefined;

describe('A cell has one finding, the first', () => {
  const number = field('N', { type: 'integer', constraints: { maximum: 10 } });

  test('what is wrong in the cell itself comes before rules on the row', () => {
    const compiled = compile(layoutOf([number, a]), [rowRule('r/1', ['N', 'A'], () => true)]);
    expect(
      check(compiled, [
        { N: 11, A: 'x' },
        { N: 5, A: 'x' },
      ]),
    ).toEqual(['0 N standard/maximum too-large', '1 N r/1']);
  });

  test('rules on the row are tried in declared order', () => {
    const compiled = compile(layoutOf([a, b]), [
      rowRule('r/1', ['A', 'B'], (x: Parsed) => x === 'one'),
      rowRule('r/2', ['A', 'B'], () => true),
      rowRule('r/3', ['B', 'A'], () => true),
    ]);
    expect(
      check(compiled, [
        { A: 'one', B: 'x' },
        { A: 'two', B: 'x' },
      ]),
    ).toEqual(['0 A r/1', '0 B r/3', '1 A r/2', '1 B r/3']);
  });

  test('our own warnings on how a value is held give way to rules on the row', () => {
    const compiled = compile(layoutOf([number, a]), [rowRule('r/1', ['N', 'A'], (n: Parsed) => n === 7)]);
    expect(
      check(compiled, [
        { N: '7', A: ' x' },
        { N: '8', A: 'x' },
      ]),
    ).toEqual(['0 A standard/spaces spaces', '0 N r/1', '1 N standard/number-as-text number-as-text']);
  });

  test('a rule on the cell comes after its limits, and what it fails is not read by rules on the row', () => {
    const compiled = compile(layoutOf([number, a]), [
      cellRule('c/odd', ['N'], (value) => (Number(value) % 2 === 1 ? 'wrong-form' : false)),
      cellRule('c/six', ['N'], (value) => value === 6),
      rowRule('r/1', ['A', 'N'], (_x: Parsed, n: Parsed) => filled(n)),
    ]);
    expect(
      check(compiled, [
        { N: 11, A: 'x' },
        { N: 5, A: 'x' },
        { N: 6, A: 'x' },
        { N: 4, A: 'x' },
      ]),
    ).toEqual(['0 N standard/maximum too-large', '1 N c/odd wrong-form', '2 N c/six', '3 A r/1']);
  });
});

describe('A rule on the row', () => {
  test('answers with a reason where it has one, and asks the context', () => {
    const rule = rowRule(
      'r/1',
      ['A', 'B'],
      (x: string, on: Parsed, context: RuleContext) => on === 'yes' && context.codeFault('ethnicity', x),
    );
    const rows = [
      { A: '31', B: 'yes' },
      { A: '50', B: 'yes' },
      { A: 'zz', B: 'yes' },
      { A: 'zz', B: 'no' },
    ];
    expect(check(compile(layoutOf([a, b]), [rule]), rows)).toEqual([
      '1 A r/1 retired',
      '2 A r/1 not-in-list',
    ]);
  });

  test('knows today, this year and the reference date', () => {
    const seen: number[][] = [];
    const rule = rowRule('r/1', ['A'], (_x: Parsed, { today, thisYear, referenceDate }: RuleContext) => {
      seen.push([today, thisYear, referenceDate]);
      return false;
    });
    check(compile(layoutOf([a]), [rule]), [{ A: 'x' }]);
    expect(seen).toEqual([[20_779, 2026, 20_726]]);
  });

  test.each([1, 2, 3, 4])('reads %i cells in the order of its fields', (count) => {
    const names = ['D', 'C', 'B', 'A'].slice(0, count);
    const seen: unknown[] = [];
    const rule = rowRule('r/1', names, (...cells: unknown[]) => {
      seen.push(cells.slice(0, -1));
      return true;
    });
    const row = { A: 'a', B: 'b', C: 'c', D: 'd' };
    expect(check(compile(layoutOf([a, b, c, d]), [rule]), [row, row])).toEqual(['0 D r/1', '1 D r/1']);
    expect(seen).toEqual([names.map((name) => name.toLowerCase())]);
  });

  test('is asked once for each combination of values that occurs', () => {
    let asked = 0;
    const rule = rowRule('r/1', ['A', 'B'], () => {
      asked += 1;
      return false;
    });
    const rows = Array.from({ length: 600 }, (_, row) => ({ A: `a${row % 2}`, B: `b${row % 3}` }));
    check(compile(layoutOf([a, b]), [rule]), rows);
    expect(asked).toBe(6);
  });

  test('is asked row by row where combinations are too many, with the same findings', () => {
    const rule = rowRule('r/1', ['A', 'B'], (x: string, y: string) => x.endsWith('7') && y.endsWith('3'));
    const rows = Array.from({ length: 700 }, (_, row) => ({ A: `a${row}`, B: `b${(row * 13) % 499}` }));
    const expected = rows.flatMap((row, at) =>
      row.A.endsWith('7') && row.B.endsWith('3') ? [`${at} A r/1`] : [],
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(check(compile(layoutOf([a, b]), [rule]), rows)).toEqual(expected);
  });

  test('is not run where a column is missing', () => {
    const rule = rowRule('r/1', ['A', 'B'], () => true);
    expect(check(compile(layoutOf([a, b]), [rule]), [{ A: 'x' }])).toEqual([]);
  });

  test('takes a column that may be missing as blank', () => {
    const rule = rowRule('r/1', ['A', 'B'], (_x: Parsed, y: Parsed) => y === undefined);
    const optional = field('B', { optionalColumn: true });
    expect(check(compile(layoutOf([a, optional]), [rule]), [{ A: 'x' }])).toEqual(['0 A r/1']);
  });

  test('is not run where the cell to point at is in no column', () => {
    const rule = rowRule('r/1', ['B', 'A'], () => true);
    const optional = field('B', { optionalColumn: true });
    expect(check(compile(layoutOf([a, optional]), [rule]), [{ A: 'x' }])).toEqual([]);
  });
});

describe('Repeated columns', () => {
  const layout = layoutOf(
    [
      field('QUAL03', {
        constraints: { maxLength: 3 },
        rules: { maxLength: { id: 'c/03', severity: 'error' } },
      }),
      field('QUAL03NOTES'),
    ],
    {
      repeats: [
        { name: 'QUAL{nn}', title: 'Qualification {nn}', like: 'QUAL03', from: 4, to: 12 },
        { name: 'QUAL{nn}NOTES', title: 'Notes {nn}', like: 'QUAL03NOTES', from: 4, to: 12 },
      ],
    },
  );
  const rules = [
    rowRule(
      'r/nn',
      ['QUAL{nn}', 'QUAL{nn}NOTES'],
      (code: Parsed, notes: Parsed) => filled(notes) && !filled(code),
    ),
    cellRule('c/nn', ['QUAL{nn}'], (value) => value === 'bad'),
  ];

  test('are checked like the one they repeat, each rule for every number in the sheet', () => {
    const compiled = compile(layout, rules);
    const columns = encodeRows(
      ['QUAL03', 'QUAL04', 'QUAL04NOTES', 'QUAL12', 'QUAL12NOTES'],
      [
        { QUAL03: 'long', QUAL04: 'long', QUAL12: 'bad', QUAL12NOTES: 'x' },
        { QUAL03: 'bad', QUAL04NOTES: 'x', QUAL12NOTES: 'x' },
      ],
    );
    expect(checkTable(compiled, { source: 'text', rows: 2, columns }).findings).toEqual([
      { rule: 'c/03', field: 'QUAL03', reason: 'too-long', rows: [1] },
      { rule: 'standard/max-length', field: 'QUAL04', reason: 'too-long', rows: [1] },
      { rule: 'c/nn', field: 'QUAL12', rows: [1] },
      { rule: 'r/nn', field: 'QUAL04', rows: [2] },
      { rule: 'r/nn', field: 'QUAL12', rows: [2] },
    ]);
  });

  test('beyond the last number are no fields of the layout', () => {
    const columns = encodeRows(['QUAL13'], [{ QUAL13: 'x' }]);
    expect(() => checkTable(compile(layout, rules), { source: 'text', rows: 1, columns })).toThrow(
      InputError,
    );
  });
});

describe('Rows that are not checked in full', () => {
  const status = field('S', { codeList: 'status', form: 'any-case', constraints: { required: true } });
  const needed = field('A', { constraints: { required: true } });
  const layout = layoutOf([status, needed, b], {
    exempt: { field: 'S', codes: ['DELETE'], keeps: ['S', 'B'], reason: 'x' },
  });

  test('are looked at in the kept fields alone, by rules that read nothing else', () => {
    const compiled = compile(layout, [
      rowRule('r/kept', ['B'], (value: Parsed) => value === 'bad'),
      rowRule('r/other', ['B', 'A'], () => true),
    ]);
    const rows = [
      { S: 'delete', A: null, B: 'bad' },
      { S: 'DELETE', A: null, B: ' x' },
      { S: 'NEW', A: null, B: 'bad' },
      { S: 'wrong', A: null, B: 'x' },
    ];
    expect(check(compiled, rows)).toEqual([
      '0 B r/kept',
      '1 B standard/spaces spaces',
      '2 A standard/required blank',
      '2 B r/kept',
      '3 A standard/required blank',
      '3 B r/other',
      '3 S standard/code-list not-in-list',
    ]);
  });

  test('are not looked at when there is nothing in them', () => {
    const compiled = compile(layout, [rowRule('r/1', ['B'], () => true)]);
    const columns = encodeRows(
      ['S', 'A', 'B'],
      [
        { S: null, A: '', B: ' ' },
        { S: 'NEW', A: 'x', B: null },
        { S: null, A: null, B: null },
        { S: null, A: null, B: null },
      ],
    );
    const { findings, blankRows } = checkTable(compiled, { source: 'text', rows: 4, columns });
    expect(readSteps(blankRows)).toEqual([0, 2, 3]);
    expect(findings).toEqual([{ rule: 'r/1', field: 'B', rows: [2] }]);
  });
});

describe('A request that is not as the API describes it', () => {
  const compiled = compile(layoutOf([a]));
  test.each([
    ['a field the layout does not have', ['A', 'Z'], 'unknown-field'],
    ['a field of every object', ['__proto__'], 'unknown-field'],
    ['a field sent twice', ['A', 'A'], 'duplicate-field'],
  ])('%s', (_words, names, errorCode) => {
    const columns = names.map((name) => ({ field: name, values: ['x'] }));
    expect(() => checkTable(compiled, { source: 'text', rows: 1, columns })).toThrow(
      expect.objectContaining({ code: errorCode }) as Error,
    );
  });
});

test('A field, a code and a value may be called as every object is', () => {
  const layout = layoutOf([
    field('__proto__', { codeList: 'ethnicity' }),
    field('constructor', { constraints: { maxLength: 3 } }),
  ]);
  const columns = [
    { field: '__proto__', values: ['__proto__', 'toString'] },
    { field: 'constructor', values: ['x', 'hasOwnProperty'] },
  ];
  const rule = rowRule('r/1', ['constructor', '__proto__'], () => true);
  expect(checkTable(compile(layout, [rule]), { source: 'text', rows: 2, columns }).findings).toEqual([
    { rule: 'standard/code-list', field: '__proto__', reason: 'not-in-list', rows: [2] },
    { rule: 'standard/max-length', field: 'constructor', reason: 'too-long', rows: [2] },
    { rule: 'r/1', field: 'constructor', rows: [1] },
  ]);
});

test('A table of no rows has no findings', () => {
  const columns = [{ field: 'A', values: [], index: '' }];
  expect(checkTable(compile(layoutOf([a])), { source: 'text', rows: 0, columns })).toEqual({
    findings: [],
    blankRows: [],
  });
});
