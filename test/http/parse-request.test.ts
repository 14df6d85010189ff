import {
  checkRequestSchema,
  codeListQuerySchema,
  relationsRequestSchema,
  translateRequestSchema,
} from '../../core/api/shapes';
import { parseRequest } from '../../functions/http/parse-request';
import { problemOfError } from '../../functions/http/problem-of-error';
import type * as z from 'zod';

const column = { field: 'POSTCODE', values: [] };
const request = {
  layout: 'asc-wds/worker',
  referenceDate: '2026-09-30',
  source: 'workbook',
  rows: 0,
  columns: [column],
};
const table = { id: 't', layout: 'asc-wds/worker', source: 'text', rows: 0, columns: [] };

function problemOf(schema: z.ZodType, value: unknown) {
  try {
    parseRequest(schema, value);
    return 'no problem';
  } catch (error) {
    const { code, detail } = problemOfError(error);
    return detail === undefined ? code : detail.replace(' GET /api/openapi.json describes the form.', '');
  }
}

describe('a request of the wrong form', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['no object', checkRequestSchema, [], 'The request is not an object.'],
    ['nothing', checkRequestSchema, null, 'The request is not an object.'],
    ['a name missing', checkRequestSchema, { ...request, layout: undefined }, '"layout" is missing.'],
    ['a number for text', checkRequestSchema, { ...request, layout: 7 }, '"layout" is not text.'],
    ['empty text', checkRequestSchema, { ...request, layout: '' }, '"layout" is empty.'],
    [
      'text too long',
      checkRequestSchema,
      { ...request, layout: 'x'.repeat(101) },
      '"layout" is longer than 100.',
    ],
    [
      'another word',
      checkRequestSchema,
      { ...request, source: 'pdf' },
      '"source" is not one of workbook, text.',
    ],
    [
      'a day that is none',
      checkRequestSchema,
      { ...request, referenceDate: '2026-02-30' },
      '"referenceDate" is not a day written like 2026-09-30.',
    ],
    ['part of a row', checkRequestSchema, { ...request, rows: 1.5 }, '"rows" is not a whole number.'],
    ['rows below none', checkRequestSchema, { ...request, rows: -1 }, '"rows" is less than 0.'],
    ['no columns', checkRequestSchema, { ...request, columns: [] }, '"columns" is empty.'],
    [
      'no list of values',
      checkRequestSchema,
      { ...request, columns: [{ field: 'A', values: { length: 1 } }] },
      '"columns[0].values" is not a list.',
    ],
    [
      'a name not known',
      checkRequestSchema,
      { ...request, 'John Smith': 1 },
      'The request holds a name that this address does not take.',
    ],
    [
      'a name like a trap',
      checkRequestSchema,
      JSON.parse(`{"__proto__":{},${JSON.stringify(request).slice(1)}`),
      'The request holds a name that this address does not take.',
    ],
    [
      'a name like a trap within',
      checkRequestSchema,
      { ...request, columns: [JSON.parse('{"field":"A","values":[],"__proto__":{"a":1}}')] },
      '"columns[0]" holds a name that this address does not take.',
    ],
    ['too many rows', checkRequestSchema, { ...request, rows: 10_001 }, 'too-many-rows'],
    [
      'too many columns',
      checkRequestSchema,
      { ...request, columns: Array(301).fill(column) },
      'too-many-columns',
    ],
    [
      'too many tables',
      relationsRequestSchema,
      { referenceDate: '2026-09-30', tables: Array(51).fill(table) },
      'too-many-tables',
    ],
    [
      'too many rows of one table to compare',
      relationsRequestSchema,
      { referenceDate: '2026-09-30', tables: [{ ...table, rows: 300_001 }] },
      'too-many-rows-compared',
    ],
    ['too many codes', translateRequestSchema, { codes: Array(1_001).fill('1') }, 'too-many-codes'],
    ['no codes', translateRequestSchema, { codes: [] }, '"codes" is empty.'],
    ['a number for a code', translateRequestSchema, { codes: ['1', 2] }, '"codes[1]" is not text.'],
    [
      'text for yes or no',
      translateRequestSchema,
      { code: '1', reverse: 'yes' },
      '"reverse" is not true or false.',
    ],
    [
      'neither of two',
      translateRequestSchema,
      { reverse: true },
      'The request holds neither or both of "code" and "codes".',
    ],
    [
      'both of two',
      translateRequestSchema,
      { code: '1', codes: ['1'] },
      'The request holds neither or both of "code" and "codes".',
    ],
    [
      'a query not known',
      codeListQuerySchema,
      { when: '2026-09-30' },
      'The request holds a name that this address does not take.',
    ],
    ['a count that is none', codeListQuerySchema, { count: 'many' }, '"count" is not a number.'],
  ])('is told what belongs where: %s', (_name, schema, value, words) => {
    expect(problemOf(schema, value)).toBe(words);
  });

  it('is not read at all when right', () => {
    expect(parseRequest(checkRequestSchema, request)).toEqual(request);
  });
});
