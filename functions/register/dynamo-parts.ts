import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { partKey } from './dynamo-keys';
import { reach } from './dynamo-reach';
import { RegisterError } from './register-error';

const partSchema = z.object({
  PK: z.string(),
  SK: z.string(),
  parts: z.int().min(1).max(1000),
  data: z.instanceof(Uint8Array),
});
export type StoredPart = z.infer<typeof partSchema>;

/** Reads one part of a body; undefined when it was never stored. */
export type PartReader = (hash: string, part: number) => Promise<StoredPart | undefined>;

type Key = ReturnType<typeof partKey>;
type Found = ReadonlyMap<string, StoredPart>;

/** Items that one BatchGetItem may ask for. */
const BATCH = 100;

/**
 * Reads parts together that are asked for together: a layout needs some forty code lists at once, and forty requests
 * would open forty connections.
 */
export function createPartReader(client: DynamoDBDocumentClient, tableName: string): PartReader {
  let batch: { readonly keys: Map<string, Key>; readonly found: Promise<Found> } | undefined;

  /** The batch being gathered. It is sent once all that runs now has asked. */
  function gathered(): NonNullable<typeof batch> {
    if (batch === undefined) {
      const keys = new Map<string, Key>();
      const found = Promise.resolve().then(() => {
        batch = undefined;
        return readAll(client, tableName, [...keys.values()]);
      });
      batch = { keys, found };
    }
    return batch;
  }

  return async (hash, part) => {
    const key = partKey(hash, part);
    const { keys, found } = gathered();
    keys.set(nameOf(key), key);
    if (keys.size === BATCH) {
      batch = undefined;
    }
    return (await found).get(nameOf(key));
  };
}

/** DynamoDB answers at most 16 MB at once and says what it left; as long as it gives something, it is asked on. */
async function readAll(client: DynamoDBDocumentClient, table: string, keys: Key[]): Promise<Found> {
  const found = new Map<string, StoredPart>();
  let left: Key[] = keys;
  while (left.length > 0) {
    const request = { RequestItems: { [table]: { Keys: left, ConsistentRead: true } } };
    const { Responses, UnprocessedKeys } = await reach(() => client.send(new BatchGetCommand(request)));
    for (const item of Responses?.[table] ?? []) {
      const part = partOf(item);
      found.set(nameOf(part), part);
    }
    const unread = (UnprocessedKeys?.[table]?.Keys ?? []) as Key[];
    if (unread.length >= left.length) {
      throw new RegisterError('unavailable', 'The register gave none of the parts asked for');
    }
    left = unread;
  }
  return found;
}

function partOf(item: unknown): StoredPart {
  const read = partSchema.safeParse(item);
  if (!read.success) {
    throw new RegisterError('damaged', 'A part of a body is not of the form of a part');
  }
  return read.data;
}

function nameOf({ PK, SK }: Key): string {
  return `${PK} ${SK}`;
}
