import { gzipSync } from 'node:zlib';
import type { HttpEvent } from '../../functions/http/envelope';
import { createTelemetry } from '../../functions/runtime/telemetry';
import { createDynamoRegister } from '../../functions/register/dynamo-register';
import { publish } from '../../functions/register/publish';
import { startDynalite } from '../register/support/dynalite-table';
import type { DynaliteTable } from '../register/support/dynalite-table';
import { publication } from '../register/support/lists';
import { gzipEvent, httpEvent, jsonEvent, packedEvent, textEvent } from './support/http-event';
import { textOf } from './support/read-result';
import { GENDER, PERSON, ROUTES, SEX, SEX_TO_GENDER, createService } from './support/service';
import type { RouteName } from './support/service';

/**
 * No cell leaves the request (ASVS 5.0, 16.2.5 and 14.2): a marked value is sent wherever a value can stand, through
 * every route, right and wrong, and must turn up in no log line, no write to the store and no answer.
 */
const CANARY = 'CanarySmith7391';

let dynalite: DynaliteTable;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.close());

const cells = [
  CANARY,
  { error: CANARY },
  { date: CANARY },
  [CANARY],
  { [CANARY]: 1 },
  { date: '2026-01-01', x: CANARY },
];
const column = (value: unknown) => ({ field: 'SEX', values: [value] });
const table = { layout: PERSON.id, source: 'workbook', rows: 1 };

function checks(changes: object): HttpEvent[] {
  const request = { ...table, referenceDate: '2026-09-30', columns: [column('1')], ...changes };
  return [jsonEvent(request), gzipEvent(JSON.stringify(request))];
}

function relations(changes: object): HttpEvent[] {
  const request = { ...table, id: 'Staff', columns: [{ field: 'PERSON', values: ['A'] }], ...changes };
  return [jsonEvent({ referenceDate: '2026-09-30', tables: [request] })];
}

function translations(changes: object, id = SEX_TO_GENDER.id): HttpEvent[] {
  const request = { codes: ['1', '2', '3'], on: '2026-09-30', ...changes };
  return [jsonEvent(request, id), jsonEvent({ ...request, reverse: true }, id)];
}

const broken: HttpEvent[] = [
  textEvent(CANARY),
  textEvent(`{"rows": ${CANARY}}`),
  textEvent(`{"${CANARY}": 1}`),
  textEvent(`["${CANARY}"]`),
  packedEvent(Buffer.from(CANARY)),
  packedEvent(gzipSync(CANARY)),
  httpEvent({ headers: { 'content-type': CANARY }, body: CANARY }),
  httpEvent({ headers: { 'content-type': 'application/json', 'content-encoding': CANARY }, body: CANARY }),
];

const EVENTS: Readonly<Record<RouteName, HttpEvent[]>> = {
  'GET /standard': [httpEvent({ query: { x: CANARY }, headers: { 'if-none-match': CANARY } })],
  'GET /openapi.json': [httpEvent({ query: { x: CANARY } })],
  'GET /code-lists': [httpEvent({ query: { [CANARY]: '1' } })],
  'GET /code-lists/{id}': [
    httpEvent({ id: CANARY }),
    httpEvent({ id: 'sex', query: { filter: CANARY } }),
    httpEvent({ id: 'sex', query: { [CANARY]: '1' } }),
    httpEvent({ id: 'sex', query: { on: CANARY } }),
    httpEvent({ id: 'sex', query: { asOf: CANARY } }),
  ],
  'POST /checks': [
    ...broken,
    ...cells.flatMap((value) => checks({ columns: [column(value)] })),
    ...checks({ columns: [{ field: CANARY, values: ['1'] }] }),
    ...checks({ columns: [{ field: 'SEX', values: ['1'], index: CANARY }] }),
    ...checks({ columns: [{ field: 'SEX', values: ['1'], [CANARY]: 1 }] }),
    ...checks({ layout: CANARY }),
    ...checks({ source: CANARY }),
    ...checks({ referenceDate: CANARY }),
    ...checks({ rows: CANARY }),
  ],
  'POST /checks/relations': [
    ...broken,
    ...cells.flatMap((value) => relations({ columns: [{ field: 'PERSON', values: [value] }] })),
    ...relations({ columns: [{ field: CANARY, values: ['1'] }] }),
    ...relations({ layout: CANARY }),
  ],
  'POST /maps/{id}/translate': [
    ...broken,
    ...translations({}, CANARY),
    ...translations({ codes: ['1', CANARY] }),
    ...translations({ codes: undefined, code: CANARY }),
    ...translations({ code: CANARY }),
    ...cells.flatMap((value) => translations({ codes: [value] })),
    ...translations({ codes: CANARY }),
    ...translations({ on: CANARY }),
    ...translations({ reverse: CANARY }),
    ...translations({ [CANARY]: 1 }),
  ],
};

/** All that is written to standard output and error while `work` runs. */
async function outputOf(work: () => Promise<void>): Promise<string> {
  const written: string[] = [];
  const keep = (text: unknown): boolean => {
    written.push(String(text));
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(keep),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep),
  ];
  try {
    await work();
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
  return written.join('');
}

it('no marked value turns up in a log line, a write to the store or an answer', async () => {
  const tableName = await dynalite.newTable();
  const client = dynalite.newClient();
  const register = createDynamoRegister(client, tableName);
  await publish(register, publication('r-1', [SEX, GENDER]));
  const sent: string[] = [];
  client.middlewareStack.add(
    (next) => (args) => {
      sent.push(JSON.stringify(args.input));
      return next(args);
    },
    { step: 'build', name: 'watch' },
  );
  const answers: string[] = [];

  const output = await outputOf(async () => {
    const service = createService({ ...createTelemetry(), now: () => new Date() }, register);
    for (const route of ROUTES) {
      for (const event of EVENTS[route]) {
        const result = await service[route](event);
        answers.push(JSON.stringify(result.headers) + textOf(result));
      }
    }
  });

  const requests = Object.values(EVENTS).flat().length;
  expect(answers).toHaveLength(requests);
  expect(output.match(/"code":"WS-00[124]"/g)).toHaveLength(requests);
  expect(sent.length).toBeGreaterThan(0);
  expect([output, ...sent, ...answers].filter((text) => text.includes(CANARY))).toEqual([]);
});

it('nothing goes wrong that was not foreseen on the way', async () => {
  const tableName = await dynalite.newTable();
  const register = createDynamoRegister(dynalite.client, tableName);
  await publish(register, publication('r-1', [SEX, GENDER]));

  const output = await outputOf(async () => {
    const service = createService({ ...createTelemetry(), now: () => new Date() }, register);
    for (const route of ROUTES) {
      await Promise.all(EVENTS[route].map((event) => service[route](event)));
    }
  });

  expect(output.match(/"code":"WS-004".*/g)).toBeNull();
});
