import * as fc from 'fast-check';
import { createDynamoRegister } from '../../functions/register/dynamo-register';
import type { Entry } from '../../functions/register/entry';
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

/** What one publisher does, one after the other: the list it publishes and the words it gives code 1. */
const publisher = fc.array(
  fc.record({ list: fc.constantFrom('a', 'b', 'c'), label: fc.constantFrom('x', 'y', 'z') }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe('publishers working at the same time', () => {
  it('lose no acknowledged entry, leave no gap, break no chain; and every reader sees a prefix of the log', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(publisher, { minLength: 2, maxLength: 5 }), async (publishers) => {
        const table = await dynalite.newTable();
        const acknowledged: string[] = [];
        const seen: Entry[] = [];
        let working = true;

        async function read(): Promise<void> {
          const register = createDynamoRegister(dynalite.newClient(), table);
          while (working) {
            const head = await register.head();
            if (head !== undefined) {
              seen.push(head);
            }
          }
        }
        async function work(steps: (typeof publishers)[number], who: number): Promise<void> {
          const register = createDynamoRegister(dynalite.newClient(), table);
          for (const [step, { list, label }] of steps.entries()) {
            const requestId = `${who}-${step}`;
            const { changed } = await publish(
              register,
              publication(requestId, [codeList(list, [['1', label]])]),
            );
            if (changed) {
              acknowledged.push(requestId);
            }
          }
        }

        const reading = read();
        await Promise.all(publishers.map(work));
        working = false;
        await reading;

        const register = createDynamoRegister(dynalite.client, table);
        const count = await verifyChain(register);
        const log = await Promise.all(Array.from({ length: count }, (_, index) => register.entry(index + 1)));
        expect(log.map((entry) => entry?.requestId).sort()).toEqual(acknowledged.sort());
        expect(seen.map(({ n }) => n)).toEqual(seen.map(({ n }) => n).sort((a, b) => a - b));
        expect(seen).toEqual(seen.map(({ n }) => log[n - 1]));
      }),
      { numRuns: 10 },
    );
  });
});
