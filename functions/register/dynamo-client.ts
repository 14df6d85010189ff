import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The client of the register's table. Where DynamoDB is comes from the environment
 * (`AWS_ENDPOINT_URL_DYNAMODB` on a user's own machine), so there is no local branch here.
 */
export function createDynamoClient(): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: 3,
    // A read takes milliseconds: a connection that hangs is given up well within the function's own time.
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
  });
  return documentClient(client);
}

/** The client by which items are plain objects; what is undefined is left out of them. */
export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
