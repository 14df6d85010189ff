import fc from 'fast-check';
import { CompiledField } from '../../functions/checks/compiled/compile-field';
import { FORM_NAMES, isDateForm } from '../../core/values/forms';
import { CellReading } from '../../functions/checks/readers/reading';
import type { CellValue, Field } from '../../core/api/shapes';
import { anyCell } from './support/any-cell';
import { cellRule, compile, field, layoutOf } from './support/layouts';

const FIELDS: readonly Field[] = [
  field('text'),
  field('short text', { constraints: { required: true, maxLength: 4 } }),
  field('code', { codeList: 'ethnicity' }),
  field('code in any case', { codeList: 'ethnicity', form: 'any-case', constraints: { required: true } }),
  field('code of a list that lacks some', { codeList: 'partial' }),
  field('date', { type: 'date' }),
  field('whole number', { type: 'integer', constraints: { minimum: 0, maximum: 999 } }),
  field('number', { type: 'number' }),
  field('number that a rule in code looks at', { type: 'number' }),
  field('year', { type: 'year' }),
  ...FORM_NAMES.filter((form) => form !== 'any-case').map((form) =>
    field(form, { form, type: isDateForm(form) ? 'date' : 'string' }),
  ),
  field('money held as a number', { form: 'money', type: 'number' }),
  field('dates in a range', {
    type: 'date',
    form: 'dd/mm/yyyy',
    constraints: { minimum: '2000-01-01', maximum: '2026-09-30' },
  }),
];
const compiled = compile(layoutOf(FIELDS), [
  cellRule('c/1', ['number that a rule in code looks at'], (value) => value === 37.5 && 'wrong-form'),
]);

/** Cells read one by one, those with a fault as null. */
function readRight(into: CompiledField, cells: readonly CellValue[], workbook: boolean): unknown[] {
  const reading = new CellReading();
  return cells.map((cell) => {
    into.read(cell, workbook, reading);
    return reading.fault === 0 ? reading.parsed : null;
  });
}

describe('A glance at a column reads a right cell as a closer look does, and leaves every wrong one to it', () => {
  test.each(FIELDS.map(({ name }) => [name]))('%s', (name) => {
    const into = compiled.field(name);
    if (!(into instanceof CompiledField)) throw new Error(`No field ${name}`);
    fc.assert(
      fc.property(fc.array(anyCell(), { maxLength: 30 }), fc.boolean(), (cells, workbook) => {
        const right = readRight(into, cells, workbook);
        const seen = into.glance(cells, workbook);
        expect(seen).toEqual(seen.map((value, at) => (value === null ? null : right[at])));
      }),
    );
  });

  test.each<[string, CellValue[], boolean]>([
    ['text', ['Ann', 'Ann ', 12, '', null], false],
    ['code', ['31', '99', '', 31], false],
    ['date', ['30/09/2026', '2026-09-30', '31/02/2010', ''], false],
    ['date', [{ date: '2026-09-30' }, { date: '2026-02-31' }, { error: '#N/A' }], true],
    ['number', ['37.5', 'x', 1.5, '-0'], false],
    ['number', ['37.5', 1.5], true],
    ['nino', ['AB123456C', 'BG123456C'], false],
    ['money', ['12.50', '12.505', 12.5], false],
  ])('%s: %j are all settled that are right', (name, cells, workbook) => {
    const into = compiled.field(name);
    if (into === undefined) throw new Error(`No field ${name}`);
    expect(into.glance(cells, workbook)).toEqual(readRight(into, cells, workbook));
  });

  test('a long column that is wrong throughout is left to the closer look, where it begins so', () => {
    const into = compiled.field('code');
    const wrong = Array.from({ length: 2_000 }, (_, at) => `x${at}`);
    expect(into?.glance([...wrong, '31'], false)).toEqual([...wrong, '31'].map(() => null));
    expect(into?.glance(['31', ...wrong.slice(0, 20), '31'], false)).toEqual([
      '31',
      ...Array(20).fill(null),
      '31',
    ]);
  });
});
