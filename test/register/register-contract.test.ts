import { randomBytes, randomUUID } from 'node:crypto';
import { packList } from '../../functions/register/body';
import { createDynamoClient } from '../../functions/register/dynamo-client';
import { createDynamoRegister } from '../../functions/register/dynamo-register';
import { NO_HASH, sealEntry } from '../../functions/register/entry';
import type { Entry } from '../../functions/register/entry';
import { createMemoryRegister } from '../../functions/register/memory-register';
import type { WritableRegister } from '../../functions/register/register';
import { verifyChain } from '../../functions/register/verify-chain';
import { startDynalite } from './support/dynalite-table';
import type { DynaliteTable } from './support/dynalite-table';
import { codeList } from './support/lists';

let dynalite: DynaliteTable;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.close());

/** A register may hold entries already: with `TABLE_NAME` and credentials, the suite runs on a real table too. */
const implementations: (readonly [string, () => Promise<WritableRegister>])[] = [
  ['in memory', () => Promise.resolve(createMemoryRegister())],
  ['on dynalite', async () => createDynamoRegister(dynalite.client, await dynalite.newTable())],
];
const realTable = process.env['TABLE_NAME'];
if (realTable !== undefined) {
  implementations.push([
    'on a real table',
    () => Promise.resolve(createDynamoRegister(createDynamoClient(), realTable)),
  ]);
}

function nextEntry(head: Entry | undefined, requestId: string, at = '2026-11-22T09:30:00.000Z'): Entry {
  return sealEntry({
    n: (head?.n ?? 0) + 1,
    previousHash: head?.hash ?? NO_HASH,
    action: 'publish',
    changes: [],
    manifest: head?.manifest ?? [],
    by: 'tester',
    at,
    reason: 'A test',
    requestId,
  });
}

describe.each(implementations)('a register %s', (_name, create) => {
  let register: WritableRegister;
  let before: Entry | undefined;
  beforeEach(async () => {
    register = await create();
    before = await register.head();
  });

  it('gives back an appended entry whole, by number and as the newest', async () => {
    const entry = nextEntry(before, randomUUID());

    expect(await register.append(entry)).toBe(true);

    expect(await register.entry(entry.n)).toEqual(entry);
    expect(await register.head()).toEqual(entry);
  });

  it('has no entry beyond its newest', async () => {
    expect(await register.entry((before?.n ?? 0) + 1)).toBeUndefined();
  });

  it('refuses a number that another request has taken, and keeps what was there', async () => {
    const first = nextEntry(before, randomUUID());
    await register.append(first);

    expect(await register.append(nextEntry(before, randomUUID()))).toBe(false);

    expect(await register.entry(first.n)).toEqual(first);
  });

  it('takes the same request twice as one entry', async () => {
    const entry = nextEntry(before, randomUUID());

    expect([await register.append(entry), await register.append(entry)]).toEqual([true, true]);

    expect(await register.head()).toEqual(entry);
  });

  it('keeps what a request wrote first, when it comes again with another time of day', async () => {
    const entry = nextEntry(before, randomUUID());
    await register.append(entry);
    const later = nextEntry(before, entry.requestId, '2026-11-22T09:31:00.000Z');

    expect(await register.append(later)).toBe(true);

    expect(await register.entry(entry.n)).toEqual(entry);
  });

  it('finds the entry of a request among those asked about, and no other', async () => {
    const from = before?.n ?? 0;
    const ids = Array.from({ length: 5 }, () => randomUUID());
    for (const id of ids) {
      await register.append(nextEntry(await register.head(), id));
    }
    const all = { after: from, upTo: from + 5 };

    const found = await Promise.all(ids.map((id) => register.findRequest(id, all)));

    expect(found).toEqual([1, 2, 3, 4, 5].map((n) => from + n));
    expect(await register.findRequest(randomUUID(), all)).toBeUndefined();
    expect(await register.findRequest(ids[0]!, { after: from + 1, upTo: from + 5 })).toBeUndefined();
    expect(await register.findRequest(ids[4]!, { after: from, upTo: from + 4 })).toBeUndefined();
    expect(await register.findRequest(ids[0]!, { after: from, upTo: from })).toBeUndefined();
  });

  it('lets one of twenty racing requests have a number', async () => {
    const racing = Array.from({ length: 20 }, () => nextEntry(before, randomUUID()));

    const taken = await Promise.all(racing.map((entry) => register.append(entry)));

    expect(taken.filter(Boolean)).toEqual([true]);
    expect(await register.head()).toEqual(racing[taken.indexOf(true)]);
  });

  it('numbers its entries without a gap past nine, in an unbroken chain', async () => {
    for (let more = 0; more < 11; more += 1) {
      await register.append(nextEntry(await register.head(), randomUUID()));
    }

    expect(await verifyChain(register)).toBe((before?.n ?? 0) + 11);
  });

  it('gives back a body whole, however often it was stored', async () => {
    const list = codeList(`contract-${randomUUID()}`, [
      ['007', 'Left with its zeros'],
      ['__proto__', 'Named like a trap'],
    ]);
    const packed = packList(list);

    await register.putBody(packed);
    await register.putBody(packed);

    expect(await register.body(packed.hash)).toEqual({ list, bytes: packed.bytes });
  });

  it('gives back a body of many parts that do not shrink', async () => {
    const codes = Array.from(
      { length: 900 },
      (_, n) => [`${n}`, randomBytes(1000).toString('base64')] as const,
    );
    const list = codeList(`contract-${randomUUID()}`, codes);
    const packed = packList(list);

    await register.putBody(packed);

    expect(packed.parts.length).toBeGreaterThan(3);
    expect(await register.body(packed.hash)).toEqual({ list, bytes: packed.bytes });
  });

  it('has no body that was never stored', async () => {
    expect(await register.body('0'.repeat(64))).toBeUndefined();
  });
});
