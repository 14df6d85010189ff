import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoRegister } from '../../functions/register/dynamo-register';
import { publish } from '../../functions/register/publish';
import { verifyChain } from '../../functions/register/verify-chain';
import { startDynalite } from './support/dynalite-table';
import type { DynaliteTable } from './support/dynalite-table';
import { codeList, publication } from './support/lists';

let dynalite: DynaliteTable;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.close());

/** A client whose first `times` answers to a put of an entry are lost on the way back, after the write has landed. */
function losingAnswers(times: number): { client: DynamoDBDocumentClient; tries: () => number } {
  const client = dynalite.newClient();
  let tries = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (context.commandName?.startsWith('Put') && JSON.stringify(args.input).includes('ENTRY#')) {
        tries += 1;
        if (tries <= times) {
          throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
        }
      }
      return answer;
    },
    // Below the SDK's own retries, so that it tries again by itself.
    { step: 'deserialize', priority: 'high', name: 'loseAnswers' },
  );
  return { client, tries: () => tries };
}

describe('a publication whose answer is lost after the write landed', () => {
  it('is one entry, and counts as done when the SDK tries again', async () => {
    const table = await dynalite.newTable();
    const { client, tries } = losingAnswers(1);
    const register = createDynamoRegister(client, table);

    const published = await publish(register, publication('r-1', [codeList('sex')]));

    expect({ published, tries: tries(), entries: await verifyChain(register) }).toEqual({
      published: { entry: 1, changed: true },
      tries: 2,
      entries: 1,
    });
  });

  it('is still one entry when the SDK gives up and the deployment runs it again', async () => {
    const table = await dynalite.newTable();
    const failing = createDynamoRegister(losingAnswers(100).client, table);
    await expect(publish(failing, publication('r-1', [codeList('sex')]))).rejects.toMatchObject({
      code: 'unavailable',
    });

    const register = createDynamoRegister(dynalite.client, table);
    const again = await publish(register, publication('r-2', [codeList('sex')]));

    expect({ again, entries: await verifyChain(register) }).toEqual({
      again: { entry: 1, changed: false },
      entries: 1,
    });
  });
});
