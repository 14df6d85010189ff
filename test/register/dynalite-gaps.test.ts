import {
  ConditionalCheckFailedException,
  DescribeContinuousBackupsCommand,
  ExecuteStatementCommand,
  TransactWriteItemsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { startDynalite } from './support/dynalite-table';
import type { DynaliteTable } from './support/dynalite-table';

/**
 * Where dynalite 4 differs from DynamoDB. Nothing of ours may lean on these; a release that closes one should be
 * noticed here.
 */
let dynalite: DynaliteTable;
let table: string;
beforeAll(async () => {
  dynalite = await startDynalite();
  table = await dynalite.newTable();
});
afterAll(() => dynalite.close());

const key = { PK: 'a', SK: 'b' };
const item = { PK: { S: 'a' }, SK: { S: 'b' } };

describe('dynalite', () => {
  it.each([
    [
      'transactions',
      () =>
        dynalite.client.send(
          new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName: table, Item: item } }] }),
        ),
    ],
    [
      'PartiQL',
      () => dynalite.client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM "${table}"` })),
    ],
    [
      'point-in-time recovery',
      () => dynalite.client.send(new DescribeContinuousBackupsCommand({ TableName: table })),
    ],
    [
      'expiry',
      () =>
        dynalite.client.send(
          new UpdateTimeToLiveCommand({
            TableName: table,
            TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
          }),
        ),
    ],
  ])('knows nothing of %s', async (_name, call) => {
    await expect(call()).rejects.toMatchObject({ name: 'UnknownOperationException' });
  });

  it('does not return the item when a condition fails, though asked', async () => {
    await dynalite.client.send(new PutCommand({ TableName: table, Item: { ...key, value: 1 } }));

    const refused = await dynalite.client
      .send(
        new PutCommand({
          TableName: table,
          Item: key,
          ConditionExpression: 'attribute_not_exists(SK)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      )
      .catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(ConditionalCheckFailedException);
    expect((refused as ConditionalCheckFailedException).Item).toBeUndefined();
  });

  it('takes nesting deeper than 32 levels, which DynamoDB refuses', async () => {
    const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner], 'bottom');

    await dynalite.client.send(new PutCommand({ TableName: table, Item: { PK: 'deep', SK: 'deep', deep } }));

    const { Item } = await dynalite.client.send(
      new GetCommand({ TableName: table, Key: { PK: 'deep', SK: 'deep' } }),
    );
    expect(Item?.['deep']).toEqual(deep);
  });
});
