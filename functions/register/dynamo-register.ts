import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient, PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { unpackBody } from './body';
import type { PackedBody } from './body';
import { REGISTER_KEY, entryKey, partKey } from './dynamo-keys';
import { createPartReader } from './dynamo-parts';
import { reach } from './dynamo-reach';
import { openEntry } from './entry';
import type { Entry } from './entry';
import type { WritableRegister } from './register';
import { RegisterError } from './register-error';

/**
 * The register in one DynamoDB table (keys `PK`, `SK`). An entry is one conditional put: commit, lock and audit
 * record at once, so nothing needs a transaction. Reads are consistent, as an entry may name a body just written.
 */
export function createDynamoRegister(client: DynamoDBDocumentClient, tableName: string): WritableRegister {
  const getPart = createPartReader(client, tableName);

  return {
    async head() {
      const { Items = [] } = await reach(() =>
        client.send(
          new QueryCommand({
            TableName: tableName,
            KeyConditionExpression: 'PK = :register AND begins_with(SK, :entry)',
            ExpressionAttributeValues: { ':register': REGISTER_KEY, ':entry': 'ENTRY#' },
            ScanIndexForward: false,
            Limit: 1,
            ConsistentRead: true,
          }),
        ),
      );
      return fromItem(Items[0]);
    },

    async entry(n) {
      const { Item } = await reach(() =>
        client.send(new GetCommand({ TableName: tableName, Key: entryKey(n), ConsistentRead: true })),
      );
      return fromItem(Item);
    },

    async body(hash) {
      const first = await getPart(hash, 0);
      if (first === undefined) {
        return undefined;
      }
      const others = Array.from({ length: first.parts - 1 }, (_, index) => getPart(hash, index + 1));
      const parts = [first, ...(await Promise.all(others))];
      if (!parts.every((part) => part !== undefined)) {
        throw new RegisterError('damaged', `Body ${hash} lacks a part`);
      }
      return unpackBody(
        hash,
        parts.map((part) => part.data),
      );
    },

    async putBody(body: PackedBody) {
      for (const [index, data] of body.parts.entries()) {
        // A part already there has the same content, for its key is its hash.
        await putUnless(client, {
          TableName: tableName,
          Item: { ...partKey(body.hash, index), parts: body.parts.length, codec: 'gzip', data },
          ConditionExpression: 'attribute_not_exists(SK)',
        });
      }
    },

    append(entry: Entry) {
      // The SDK repeats a put whose answer was lost. With the request's own id in the condition, the repeat of a put
      // that had landed is told "done", not "taken".
      return putUnless(client, {
        TableName: tableName,
        Item: { ...entryKey(entry.n), ...entry },
        ConditionExpression: 'attribute_not_exists(SK) OR requestId = :request',
        ExpressionAttributeValues: { ':request': entry.requestId },
      });
    },
  };
}

async function putUnless(client: DynamoDBDocumentClient, input: PutCommandInput): Promise<boolean> {
  try {
    await reach(() => client.send(new PutCommand(input)));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) {
      return false;
    }
    throw error;
  }
}

function fromItem(item: Record<string, unknown> | undefined): Entry | undefined {
  if (item === undefined) {
    return undefined;
  }
  const { PK: _partition, SK: _sort, ...stored } = item;
  return openEntry(stored);
}
