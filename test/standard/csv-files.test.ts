import { RESOURCES, readCsv, readJson, type TableField, type TableSchema } from './standard-files';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What a Table Schema tool would say of a file; the few constraints that our schemas use. */
function findTableFaults(schema: TableSchema, header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
  return [
    ...(header.join() === schema.fields.map(({ name }) => name).join() ? [] : ['header']),
    ...schema.fields.flatMap((field) => findFieldFaults(field, column(field.name))),
    ...(schema.foreignKeys ?? []).flatMap(({ fields: [own = ''], reference: { fields: [other = ''] } }) => {
      const known = new Set(column(other));
      return column(own).filter((value) => value !== '' && !known.has(value)).map((value) => `${own} ${value}`);
    }),
  ];
}

function findFieldFaults({ name, type, constraints = {} }: TableField, cells: readonly string[]): string[] {
  return cells.flatMap((cell, at) => {
    if (cell === '') return constraints.required === true ? [`${name} blank in row ${at + 1}`] : [];
    const ok =
      (type !== 'date' || DATE.test(cell)) &&
      (constraints.enum === undefined || constraints.enum.includes(cell)) &&
      (constraints.unique !== true || cells.indexOf(cell) === at);
    return ok ? [] : [`${name} ${cell} in row ${at + 1}`];
  });
}

const tables = RESOURCES.flatMap(({ path, schema }) => (schema === undefined ? [] : [{ path, schema }]));

describe('every CSV file of the standard fits its Table Schema', () => {
  it.each(tables)('$path', ({ path, schema }) => {
    const { header, rows } = readCsv(path);
    expect(rows.length).toBeGreaterThan(0);
    expect(findTableFaults(readJson<TableSchema>(schema), header, rows)).toEqual([]);
  });

  it('is found when it does not', () => {
    const schema = readJson<TableSchema>('schemas/code-list.json');
    const rows = [
      ['1', 'One', '2020-01-01', '', ''],
      ['1', '', '2020-13-01', '', '9'],
    ];
    expect(findTableFaults(schema, ['code', 'label', 'valid_from', 'valid_to', 'broader'], rows)).toEqual([
      'code 1 in row 2',
      'label blank in row 2',
      'valid_from 2020-13-01 in row 2',
      'broader 9',
    ]);
  });
});
