import * as fc from 'fast-check';
import { createDynamoRegister } from '../../functions/register/dynamo-register';
import { createMemoryRegister } from '../../functions/register/memory-register';
import { publish } from '../../functions/register/publish';
import type { WritableRegister } from '../../functions/register/register';
import { verifyChain } from '../../functions/register/verify-chain';
import { startDynalite } from './support/dynalite-table';
import type { DynaliteTable } from './support/dynalite-table';
import { codeList, publication } from './support/lists';

let dynalite: DynaliteTable;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.close());

const older = codeList('sex', [['1', 'Male']]);
const newer = codeList('sex', [['1', 'Man']]);

const implementations: (readonly [string, number, () => Promise<WritableRegister>])[] = [
  ['in memory', 25, () => Promise.resolve(createMemoryRegister())],
  ['on dynalite', 8, async () => createDynamoRegister(dynalite.client, await dynalite.newTable())],
];

/** A publication of one of three requests, and whether its write lands and its answer comes back. */
const step = fc.record({
  request: fc.nat(3),
  fate: fc.constantFrom('answered', 'answer lost', 'write lost', 'overtaken'),
});

describe.each(implementations)('a publication that is tried again %s', (_name, numRuns, create) => {
  it('finds its own entry after another publication, whose content stays the newest', async () => {
    const register = await create();
    const first = await publish(register, publication('a', [older]));
    await publish(register, publication('b', [newer]));

    expect(await publish(register, publication('a', [older]))).toEqual(first);

    const newest = await register.head();
    expect([newest?.n, newest?.requestId, await verifyChain(register)]).toEqual([2, 'b', 2]);
  });

  it('finds its own entry when it lands between the reading of the newest and the writing', async () => {
    const register = await create();
    await publish(register, publication('z', [codeList('other')]));
    const late = publication('a', [older]);
    const overtaken: WritableRegister = {
      ...register,
      append: async (entry) => {
        // The first try, thought lost, lands now, and another publication after it.
        await publish(register, { ...late, at: new Date('2026-11-22T09:00:00.000Z') });
        await publish(register, publication('b', [newer]));
        return register.append(entry);
      },
    };

    expect(await publish(overtaken, late)).toEqual({ entry: 2, changed: true });

    expect([(await register.head())?.requestId, await verifyChain(register)]).toEqual(['b', 3]);
  });

  it('is one entry, in any order of tries, losses and other publications', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const register = await create();
        const answers = new Map<string, Set<number>>();
        for (const { request, fate } of steps) {
          const requestId = `r-${request}`;
          // Each request has words of its own, so that each has something to change.
          const asked = publication(requestId, [codeList('sex', [['1', requestId]])]);
          const answer = await publish(faulty(register, fate), asked).catch(() => undefined);
          if (answer?.changed === true) {
            answers.set(requestId, (answers.get(requestId) ?? new Set()).add(answer.entry));
          }
        }
        const count = await verifyChain(register);
        const log = await Promise.all(Array.from({ length: count }, (_, index) => register.entry(index + 1)));
        const ids = log.map((entry) => entry?.requestId);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...answers].map(([id, numbers]) => [id, [...numbers]])).toEqual(
          [...answers.keys()].map((id) => [id, [ids.indexOf(id) + 1]]),
        );
      }),
      { numRuns, seed: 20_261_130 },
    );
  });
});

let others = 0;

function faulty(register: WritableRegister, fate: string): WritableRegister {
  let overtaken = false;
  return {
    ...register,
    append: async (entry) => {
      if (fate === 'write lost') throw new Error('lost');
      if (fate === 'overtaken' && !overtaken) {
        overtaken = true;
        others += 1;
        await publish(register, publication(`other-${others}`, [codeList('other', [['1', `${others}`]])]));
      }
      const added = await register.append(entry);
      if (fate === 'answer lost') throw new Error('lost');
      return added;
    },
  };
}
