import { randomBytes } from 'node:crypto';
import type { BatchGetCommandInput, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { packList } from '../../functions/register/body';
import { createDynamoRegister } from '../../functions/register/dynamo-register';
import { startDynalite } from './support/dynalite-table';
import type { DynaliteTable } from './support/dynalite-table';
import { codeList } from './support/lists';

let dynalite: DynaliteTable;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.close());

/** A client that hands over at most `most` items a request, and leaves the rest, as DynamoDB does above 16 MB. */
function givingAtMost(most: number): { client: DynamoDBDocumentClient; asked: number[] } {
  const client = dynalite.newClient();
  const asked: number[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName?.startsWith('BatchGet') !== true) return next(args);
      const [[table, { Keys = [] }] = ['', { Keys: [] }]] = Object.entries(
        (args.input as BatchGetCommandInput).RequestItems ?? {},
      );
      asked.push(Keys.length);
      if (most === 0) return answer({ Responses: {}, UnprocessedKeys: { [table]: { Keys } } });
      const given = { RequestItems: { [table]: { Keys: Keys.slice(0, most), ConsistentRead: true } } };
      const { output } = await next({ ...args, input: given });
      const left = Keys.length > most ? { [table]: { Keys: Keys.slice(most) } } : {};
      return answer({ ...output, UnprocessedKeys: left });
    },
    { step: 'initialize', priority: 'high', name: 'giveAtMost' },
  );
  return { client, asked };
}

function answer(output: object) {
  return { output: { $metadata: {}, ...output }, response: {} };
}

async function stored(count: number) {
  const table = await dynalite.newTable();
  const register = createDynamoRegister(dynalite.client, table);
  const bodies = Array.from({ length: count }, (_, n) => packList(codeList(`list-${n}`)));
  await Promise.all(bodies.map((body) => register.putBody(body)));
  return {
    table,
    hashes: bodies.map(({ hash }) => hash),
    lists: bodies.map((_, n) => codeList(`list-${n}`)),
  };
}

const read = async (client: DynamoDBDocumentClient, table: string, hashes: readonly string[]) => {
  const register = createDynamoRegister(client, table);
  const bodies = await Promise.all(hashes.map((hash) => register.body(hash)));
  return bodies.map((body) => body?.list);
};

test.each([
  ['forty', 40, 100, [40]],
  ['a hundred', 100, 100, [100]],
  ['more than one request may name (100)', 130, 100, [100, 30]],
  ['more than one answer may hold (here 4)', 10, 4, [10, 6, 2]],
])('bodies asked for at once are read together: %s', async (_name, count, most, requests) => {
  const { table, hashes, lists } = await stored(count);
  const { client, asked } = givingAtMost(most);

  expect(await read(client, table, hashes)).toEqual(lists);
  expect(asked).toEqual(requests);
});

test('a body asked for twice at once is asked for once', async () => {
  const { table, hashes, lists } = await stored(1);
  const { client, asked } = givingAtMost(100);

  expect(await read(client, table, [...hashes, ...hashes])).toEqual([...lists, ...lists]);
  expect(asked).toEqual([1]);
});

test('a body that was never stored does not keep others from being read', async () => {
  const { table, hashes, lists } = await stored(2);

  expect(await read(dynalite.client, table, [randomBytes(32).toString('hex'), ...hashes])).toEqual([
    undefined,
    ...lists,
  ]);
});

test('a table that gives nothing is not asked for ever', async () => {
  const { table, hashes } = await stored(1);
  const { client, asked } = givingAtMost(0);

  await expect(read(client, table, hashes)).rejects.toMatchObject({ code: 'unavailable' });
  expect(asked).toEqual([1]);
});
