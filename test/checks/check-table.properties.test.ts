import fc from 'fast-check';
import { readSteps } from '../../core/api/coding/steps';
import { checkTable } from '../../functions/checks/table/check-table';
import type { CellValue } from '../../core/api/shapes';
import type { Parsed } from '../../functions/rules/rule';
import { anyCell } from './support/any-cell';
import {
  cellRule,
  compile,
  encodeRows,
  field,
  layoutOf,
  linesOf,
  rowRule,
  type Rows,
} from './support/layouts';

const FIELDS = [
  field('S', { codeList: 'status', form: 'any-case' }),
  field('CODE', { codeList: 'ethnicity', constraints: { required: true } }),
  field('DATE', { type: 'date', form: 'dd/mm/yyyy' }),
  field('HOURS', { type: 'number', form: 'half-hours', constraints: { maximum: 75 } }),
  field('TEXT', { constraints: { maxLength: 8 } }),
  field('NI', { form: 'nino' }),
];
const NAMES = FIELDS.map(({ name }) => name);
const compiled = compile(
  layoutOf(FIELDS, { exempt: { field: 'S', codes: ['DELETE'], keeps: ['S', 'TEXT'], reason: 'x' } }),
  [
    cellRule('c/1', ['HOURS'], (value) => value === 37.5 && 'wrong-form'),
    rowRule('r/1', ['TEXT', 'CODE'], (text: Parsed, code: Parsed) => text === undefined || code === '31'),
    rowRule(
      'r/2',
      ['CODE', 'DATE', 'HOURS'],
      (_c: Parsed, date: Parsed, hours: Parsed) => date !== undefined && hours === undefined,
    ),
    rowRule('r/3', ['NI'], (value: Parsed) => value === undefined),
    rowRule('r/4', ['NI', 'TEXT', 'CODE', 'S'], (...cells: Parsed[]) => cells.includes('31')),
  ],
);

const anyRow = fc.tuple(...NAMES.map(() => anyCell()));
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 40 });
const anySource = fc.constantFrom('workbook' as const, 'text' as const);

function toRows(rows: readonly (readonly CellValue[])[]): Rows {
  return rows.map((cells) => Object.fromEntries(NAMES.map((name, at) => [name, cells[at] as CellValue])));
}

/** Findings as lines, and rows left out as blank, both in row order. */
function run(rows: Rows, source: 'workbook' | 'text', plain = false): { lines: string[]; blank: number[] } {
  const columns = plain
    ? NAMES.map((name) => ({ field: name, values: rows.map((row) => row[name] as CellValue) }))
    : encodeRows(NAMES, rows);
  const { findings, blankRows } = checkTable(compiled, { source, rows: rows.length, columns });
  return { lines: linesOf(findings), blank: readSteps(blankRows) };
}

const moved = (line: string, by: (row: number) => number) =>
  line.replace(/^\d+/, (row) => String(by(Number(row))));

describe('Whatever the cells', () => {
  test('a check never fails, and a cell never has two findings', () => {
    fc.assert(
      fc.property(anyRows, anySource, (cells, source) => {
        const { lines } = run(toRows(cells), source);
        const places = lines.map((line) => line.split(' ').slice(0, 2).join(' '));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test('cutting the table in two changes nothing', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(40), anySource, (cells, at, source) => {
        const rows = toRows(cells);
        const cut = at % rows.length;
        const [first, second] = [run(rows.slice(0, cut), source), run(rows.slice(cut), source)];
        expect({
          lines: [...first.lines, ...second.lines.map((line) => moved(line, (row) => row + cut))],
          blank: [...first.blank, ...second.blank.map((row) => row + cut)],
        }).toEqual(run(rows, source));
      }),
    );
  });

  test('the order of rows only moves findings', () => {
    fc.assert(
      fc.property(anyRows, anySource, fc.infiniteStream(fc.nat()), (cells, source, numbers) => {
        const rows = toRows(cells);
        const order = rows
          .map((_, row) => ({ row, by: numbers.next().value as number }))
          .sort((a, b) => a.by - b.by || a.row - b.row);
        const shuffled = run(
          order.map(({ row }) => rows[row] as Rows[number]),
          source,
        );
        const back = shuffled.lines.map((line) => moved(line, (row) => order[row]?.row ?? -1)).sort();
        expect(back).toEqual([...run(rows, source).lines].sort());
      }),
    );
  });

  test('columns sent as distinct values and as rows give the same', () => {
    fc.assert(
      fc.property(anyRows, anySource, (cells, source) => {
        // Each row twice, so that columns are worth sending as distinct values.
        const rows = toRows([...cells, ...cells, ...cells]);
        expect(run(rows, source)).toEqual(run(rows, source, true));
      }),
    );
  });
});
