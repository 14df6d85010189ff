import { LIMITS } from '../../../core/api/limits';
import type { RelationTable, RelationsRequest } from '../../../core/api/shapes';
import { jsonEvent } from '../support/http-event';
import { jsonOf } from '../support/read-result';
import { createRecorder } from '../support/recorder';
import { PERSON, createService, publishedRegister } from '../support/service';

const TABLE: RelationTable = {
  id: 'Staff',
  layout: PERSON.id,
  source: 'workbook',
  rows: 3,
  columns: [{ field: 'PERSON', values: ['A1', 'A2', 'A1'] }],
};

async function setUp() {
  const recorder = createRecorder();
  return { recorder, relate: createService(recorder, await publishedRegister())['POST /checks/relations'] };
}

function request(...tables: RelationTable[]): RelationsRequest {
  return { referenceDate: '2026-09-30', tables };
}

describe('POST /checks/relations', () => {
  it('answers which rows clash with which', async () => {
    const { relate, recorder } = await setUp();

    expect(jsonOf(await relate(jsonEvent(request(TABLE))))).toEqual({
      entry: 1,
      findings: [
        {
          rule: 'standard/primary-key',
          table: 'Staff',
          field: 'PERSON',
          reason: 'not-unique',
          rows: [3],
          related: [0],
        },
      ],
    });
    expect(recorder.counted).toEqual(['RowsCompared 3', 'FindingsReported 1', 'RequestsAnswered 1']);
  });

  const empty = { ...TABLE, rows: 0, columns: [] };
  it.each<[string, RelationTable[], number, string, number | undefined]>([
    ['a layout there is not', [{ ...TABLE, layout: 'standard/pet' }], 404, 'unknown-layout', undefined],
    ['a layout named like a trap', [{ ...TABLE, layout: 'constructor' }], 404, 'unknown-layout', undefined],
    ['fewer values than rows', [{ ...TABLE, rows: 4 }], 400, 'malformed-column', undefined],
    [
      'rows over the limit, all tables together',
      [
        { ...empty, rows: LIMITS.relationRows },
        { ...empty, rows: 1 },
      ],
      413,
      'too-many-rows-compared',
      LIMITS.relationRows,
    ],
    [
      'tables over the limit',
      Array.from({ length: LIMITS.tables + 1 }, () => empty),
      413,
      'too-many-tables',
      LIMITS.tables,
    ],
  ])('answers a problem to %s', async (_name, tables, status, problem, limit) => {
    const { relate } = await setUp();

    const result = await relate(jsonEvent(request(...tables)));

    const answer = jsonOf(result) as { type: string; limit?: number };
    expect([result.statusCode, answer.type, answer.limit]).toEqual([
      status,
      `urn:workforce-standard:problem:${problem}`,
      limit,
    ]);
  });
});
