import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { documentClient } from '../../../functions/register/dynamo-client';

export interface DynaliteTable {
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  /** Another client of the same service, as another process would have. */
  newClient(): DynamoDBDocumentClient;
  /** An empty table with the register's keys; gives its name. */
  newTable(): Promise<string>;
  close(): Promise<void>;
}

/** DynamoDB in this process, on loopback, in memory. */
export async function startDynalite(): Promise<DynaliteTable> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const clients: DynamoDBClient[] = [];
  let tables = 0;

  function newClient(): DynamoDBDocumentClient {
    const client = new DynamoDBClient({
      endpoint,
      region: 'eu-west-2',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    clients.push(client);
    return documentClient(client);
  }

  const client = newClient();
  return {
    endpoint,
    client,
    newClient,
    async newTable() {
      tables += 1;
      const name = `register-${tables}`;
      await client.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [
            { AttributeName: 'PK', AttributeType: 'S' },
            { AttributeName: 'SK', AttributeType: 'S' },
          ],
          KeySchema: [
            { AttributeName: 'PK', KeyType: 'HASH' },
            { AttributeName: 'SK', KeyType: 'RANGE' },
          ],
        }),
      );
      return name;
    },
    async close() {
      clients.forEach((one) => one.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
