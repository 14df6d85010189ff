import { packList } from '../../functions/register/body';
import { createCachedRegister } from '../../functions/register/cached-register';
import { createMemoryRegister } from '../../functions/register/memory-register';
import { publish } from '../../functions/register/publish';
import type { Register } from '../../functions/register/register';
import { codeList, publication } from './support/lists';

/** A register that counts what it is asked, with a clock to be moved by hand. */
async function setUp() {
  const memory = createMemoryRegister();
  const asked: string[] = [];
  let time = 0;
  let down = false;
  const answer = <T>(what: string, value: () => Promise<T>): Promise<T> => {
    asked.push(what);
    return down ? Promise.reject(new Error('down')) : value();
  };
  const counted: Register = {
    head: () => answer('head', () => memory.head()),
    entry: (n) => answer(`entry ${n}`, () => memory.entry(n)),
    body: (hash) => answer('body', () => memory.body(hash)),
  };
  return {
    memory,
    asked,
    counted,
    now: () => time,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    setDown: (value: boolean) => {
      down = value;
    },
  };
}

describe('a register that remembers', () => {
  it('takes the newest entry as newest for a minute, and no longer', async () => {
    const { memory, asked, counted, now, wait } = await setUp();
    const cached = createCachedRegister(counted, { now });
    await publish(memory, publication('r-1', [codeList('sex')]));

    const first = await cached.head();
    await publish(memory, publication('r-2', [codeList('gender')]));
    wait(59_999);
    const within = await cached.head();
    wait(1);
    const after = await cached.head();

    expect([first?.n, within?.n, after?.n]).toEqual([1, 1, 2]);
    expect(asked).toEqual(['head', 'head']);
  });

  it('asks once for what many want at the same time', async () => {
    const { memory, asked, counted, now } = await setUp();
    const { hash } = packList(codeList('sex'));
    await publish(memory, publication('r-1', [codeList('sex')]));
    const cached = createCachedRegister(counted, { now });

    await Promise.all([cached.head(), cached.head(), cached.body(hash), cached.body(hash)]);

    expect(asked).toEqual(['head', 'body']);
  });

  it('keeps bodies and numbered entries for ever', async () => {
    const { memory, asked, counted, now, wait } = await setUp();
    const { hash } = packList(codeList('sex'));
    await publish(memory, publication('r-1', [codeList('sex')]));
    const cached = createCachedRegister(counted, { now });

    const before = [await cached.entry(1), await cached.body(hash)];
    wait(1e9);
    const after = [await cached.entry(1), await cached.body(hash)];

    expect(after).toEqual(before);
    expect(asked).toEqual(['entry 1', 'body']);
  });

  it('keeps no more bodies than it has room for', async () => {
    const { memory, asked, counted, now } = await setUp();
    const lists = [codeList('sex'), codeList('gender')];
    await publish(memory, publication('r-1', lists));
    const [sex, gender] = lists.map(packList);
    const cached = createCachedRegister(counted, { now, bodyBytes: Math.max(sex!.bytes, gender!.bytes) });

    await cached.body(sex!.hash);
    await cached.body(gender!.hash);
    await cached.body(sex!.hash);

    expect(asked).toEqual(['body', 'body', 'body']);
  });

  it('does not remember a failure, nor that there was nothing', async () => {
    const { memory, counted, now, setDown } = await setUp();
    const { hash } = packList(codeList('sex'));
    const cached = createCachedRegister(counted, { now });

    setDown(true);
    await expect(cached.head()).rejects.toThrow('down');
    await expect(cached.body(hash)).rejects.toThrow('down');
    setDown(false);
    const nothing = [await cached.head(), await cached.entry(1), await cached.body(hash)];
    await publish(memory, publication('r-1', [codeList('sex')]));
    const something = [await cached.head(), await cached.entry(1), await cached.body(hash)];

    expect(nothing).toEqual([undefined, undefined, undefined]);
    expect(something).toEqual([await memory.head(), await memory.entry(1), await memory.body(hash)]);
  });
});
