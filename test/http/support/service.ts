import type { CodeMap, Layout } from '../../../core/api/shapes';
import type { HttpHandler } from '../../../functions/http/envelope';
import { createCheckTableHandler } from '../../../functions/http/handlers/check-table';
import { createGetCodeListHandler } from '../../../functions/http/handlers/get-code-list';
import { createGetOpenApiHandler } from '../../../functions/http/handlers/get-openapi';
import { createGetStandardHandler } from '../../../functions/http/handlers/get-standard';
import { createListCodeListsHandler } from '../../../functions/http/handlers/list-code-lists';
import { createRelateTablesHandler } from '../../../functions/http/handlers/relate-tables';
import { createTranslateCodeHandler } from '../../../functions/http/handlers/translate-code';
import type { EnvelopeDependencies } from '../../../functions/http/envelope';
import type { StoredCodeList } from '../../../functions/register/code-list-body';
import { createMemoryRegister } from '../../../functions/register/memory-register';
import { publish } from '../../../functions/register/publish';
import type { Register, WritableRegister } from '../../../functions/register/register';
import type { Rule } from '../../../functions/rules/rule';
import type { StandardData } from '../../../functions/standard/standard-data';
import { codeList, publication } from '../../register/support/lists';

export const SEX: StoredCodeList = {
  ...codeList('sex'),
  codes: [
    { code: '1', label: 'Male' },
    { code: '2', label: 'Female' },
    { code: '3', label: 'Unknown', validTo: '2020-03-31' },
  ],
};
export const GENDER = codeList('gender', [['01', 'Man']]);

/** From a list of three codes to a list of one. */
export const SEX_TO_GENDER: CodeMap = {
  id: 'sex--gender',
  collection: 'standard',
  codeList: 'sex',
  collectionCodeList: 'gender',
  mappings: [
    { code: '1', collectionCode: '01', relation: 'equal' },
    { code: '2', relation: 'none', note: 'The made-up list has men alone' },
    { code: '3', collectionCode: '01', relation: 'broader', note: 'Counted with men' },
  ],
};

/** A layout that the real rules know nothing of. */
export const PERSON: Layout = {
  id: 'standard/made-up',
  collection: 'standard',
  title: 'People',
  fields: [
    { name: 'PERSON', title: 'Person', type: 'string', constraints: { required: true } },
    { name: 'SEX', title: 'Sex', type: 'string', codeList: 'sex' },
    { name: 'BIRTHDATE', title: 'Date of birth', type: 'date' },
    { name: 'HOURS', title: 'Hours', type: 'number' },
  ],
  primaryKey: ['PERSON'],
  keys: ['PERSON'],
};

/** A rule that asks what day it is. */
const NOT_IN_FUTURE: Rule = {
  kind: 'cell',
  id: 'standard/birth-not-in-future',
  severity: 'error',
  fields: ['BIRTHDATE'],
  condition: 'A date of birth is not in the future',
  message: '{value} is in the future',
  source: 'made up for a test',
  fails: (value, { today }) => Number(value) > today,
  fires: [],
  quiet: [],
};

export const STANDARD: StandardData = {
  version: '1.0.0',
  collections: [
    { id: 'standard', title: 'The standard', shortTitle: 'Standard', description: 'Ours', source: 'a test' },
  ],
  items: [],
  layouts: [PERSON],
  rules: [],
  maps: [SEX_TO_GENDER],
};

export const ROUTES = [
  'GET /standard',
  'GET /code-lists',
  'GET /code-lists/{id}',
  'POST /checks',
  'POST /checks/relations',
  'POST /maps/{id}/translate',
  'GET /openapi.json',
] as const;
export type RouteName = (typeof ROUTES)[number];

/** Every route over one register. */
export function createService(
  dependencies: EnvelopeDependencies,
  register: Register,
): Readonly<Record<RouteName, HttpHandler>> {
  const rulesOf = ({ id }: Layout) => (id === PERSON.id ? [NOT_IN_FUTURE] : []);
  const layouts = new Map(STANDARD.layouts.map((layout) => [layout.id, layout]));
  const all = { ...dependencies, register, standard: STANDARD, layouts, rulesOf };
  return {
    'GET /standard': createGetStandardHandler(all),
    'GET /code-lists': createListCodeListsHandler(all),
    'GET /code-lists/{id}': createGetCodeListHandler(all),
    'POST /checks': createCheckTableHandler(all),
    'POST /checks/relations': createRelateTablesHandler(all),
    'POST /maps/{id}/translate': createTranslateCodeHandler({
      ...dependencies,
      register,
      maps: [SEX_TO_GENDER],
    }),
    'GET /openapi.json': createGetOpenApiHandler(all),
  };
}

export async function publishedRegister(): Promise<WritableRegister> {
  const register = createMemoryRegister();
  await publish(register, publication('r-1', [SEX, GENDER]));
  return register;
}
