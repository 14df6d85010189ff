import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { DATA_PACKAGE_PROFILE, TABLE_SCHEMA_PROFILE } from './data-package-profile';
import { RESOURCES, listFiles, readJson } from './standard-files';

const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
const faultsOf = (profile: object, data: unknown) => {
  const validate = ajv.compile(profile);
  return validate(data) ? [] : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const tableSchemas = [
  ...new Set([
    ...RESOURCES.flatMap(({ schema }) => schema ?? []),
    ...RESOURCES.filter(({ kind }) => kind === 'layout').map(({ path }) => path),
  ]),
];

describe('the standard is a Data Package that other tools can read', () => {
  it('has a table of contents as the Data Package profile asks', () => {
    expect(faultsOf(DATA_PACKAGE_PROFILE, readJson('datapackage.json'))).toEqual([]);
  });

  it.each(tableSchemas)('has in %s a schema as the Table Schema profile asks', (path) => {
    expect(faultsOf(TABLE_SCHEMA_PROFILE, readJson(path))).toEqual([]);
  });

  it('lists every file it holds, once, and no other', () => {
    const listed = RESOURCES.map(({ path }) => path);
    const schemas = ['code-list-with-aliases', 'code-list', 'items', 'map'].map((name) => `schemas/${name}.json`);
    const beside = ['SOURCES.md', 'datapackage.json', ...schemas];
    expect([...listed, ...beside].sort()).toEqual(listFiles());
  });

  it('names no two resources alike', () => {
    const names = RESOURCES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the profiles used here find what they are meant to find', () => {
  const resource = { name: 'a', path: 'a.csv' };
  it.each([
    ['a path that climbs out', { resources: [{ ...resource, path: '../a.csv' }] }],
    ['an absolute path', { resources: [{ ...resource, path: '/etc/a.csv' }] }],
    ['a name with a space', { resources: [{ ...resource, name: 'a b' }] }],
    ['a table without a schema', { resources: [{ ...resource, type: 'table' }] }],
    ['no resources', { resources: [] }],
  ])('in a package: %s', (_name, data) => {
    expect(faultsOf(DATA_PACKAGE_PROFILE, data)).not.toEqual([]);
  });

  it.each([
    ['a type nobody knows', { fields: [{ name: 'a', type: 'code' }] }],
    ['a constraint nobody knows', { fields: [{ name: 'a', type: 'string', constraints: { wholeNumber: true } }] }],
    ['a length of a number', { fields: [{ name: 'a', type: 'number', constraints: { maxLength: 3 } }] }],
    ['a limit of a text', { fields: [{ name: 'a', type: 'string', constraints: { maximum: 3 } }] }],
    ['a foreign key to nowhere', { fields: [{ name: 'a', type: 'string' }], foreignKeys: [{ fields: ['a'] }] }],
  ])('in a schema: %s', (_name, data) => {
    expect(faultsOf(TABLE_SCHEMA_PROFILE, data)).not.toEqual([]);
  });
});
