import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient, PutCommandInput, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { unpackBody } from './body';
import type { PackedList } from './body';
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

  async function getEntry(n: number): Promise<Entry | undefined> {
    const { Item } = await reach(() =>
      client.send(new GetCommand({ TableName: tableName, Key: entryKey(n), ConsistentRead: true })),
    );
    return fromItem(Item);
  }

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

    entry: getEntry,

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

    async putBody(body: PackedList) {
      for (const [index, data] of body.parts.entries()) {
        // A part already there has the same content, for its key is its hash.
        await putUnless(client, {
          TableName: tableName,
          Item: { ...partKey(body.hash, index), parts: body.parts.length, codec: 'gzip', data },
          ConditionExpression: 'attribute_not_exists(SK)',
        });
      }
    },

    async append(entry: Entry) {
      // The SDK repeats a put whose answer was lost. With the entry's own hash in the condition, the repeat of a put that
      // had landed writes the same again and is told "done". A later try of the request, at another time of day, may
      // not: entries after it name the hash of the first.
      const added = await putUnless(client, {
        TableName: tableName,
        Item: { ...entryKey(entry.n), ...entry },
        ConditionExpression: 'attribute_not_exists(SK) OR #hash = :hash',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: { ':hash': entry.hash },
      });
      return added || (await getEntry(entry.n))?.requestId === entry.requestId;
    },

    async findRequest(requestId, { after, upTo }) {
      // The log itself is asked, and not an index of it: there is one truth, and it is read consistently. A query is
      // charged for every entry it passes; publications are few (docs/decisions/0001).
      if (upTo <= after) {
        return undefined;
      }
      const query: QueryCommandInput = {
        TableName: tableName,
        KeyConditionExpression: 'PK = :register AND SK BETWEEN :first AND :last',
        FilterExpression: 'requestId = :request',
        ExpressionAttributeValues: {
          ':register': REGISTER_KEY,
          ':first': entryKey(after + 1).SK,
          ':last': entryKey(upTo).SK,
          ':request': requestId,
        },
        ProjectionExpression: 'n',
        ScanIndexForward: false,
        ConsistentRead: true,
      };
      let from: Record<string, unknown> | undefined;
      do {
        const page = await reach(() =>
          client.send(
            new QueryCommand({ ...query, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
          ),
        );
        const n = page.Items?.[0]?.['n'] as number | undefined;
        if (n !== undefined) {
          return n;
        }
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return undefined;
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
