/** The table of the template in dynalite, a DynamoDB in memory. It listens on loopback alone. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import type { Assembly } from './assembly';

export interface LocalTables {
  /** For `AWS_ENDPOINT_URL_DYNAMODB`. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** What CreateTable takes of what the template has; replicas, encryption and recovery exist in AWS only. */
const TABLE_PROPERTIES = [
  'KeySchema',
  'AttributeDefinitions',
  'GlobalSecondaryIndexes',
  'LocalSecondaryIndexes',
  'BillingMode',
];

/** Makes every table of the template, named by its logical id. */
export async function startTables(assembly: Assembly): Promise<LocalTables> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => closeServer(server);
  try {
    for (const [id, properties] of assembly.ofType('AWS::DynamoDB::GlobalTable')) {
      await createTable(endpoint, id, properties);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, close };
}

/** One plain request: loading the AWS SDK for it would double the time to start. */
async function createTable(
  endpoint: string,
  name: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  const known = Object.entries(properties).filter(([key]) => TABLE_PROPERTIES.includes(key));
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.CreateTable',
      'x-amz-date': '20260101T000000Z',
      // Looked at for its form only.
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({ TableName: name, ...Object.fromEntries(known) }),
  });
  if (!answer.ok) throw new Error(`The table ${name} could not be made: ${await answer.text()}`);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
