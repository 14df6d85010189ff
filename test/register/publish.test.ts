import { packList } from '../../functions/register/body';
import { NO_HASH } from '../../functions/register/entry';
import { createMemoryRegister } from '../../functions/register/memory-register';
import { publish } from '../../functions/register/publish';
import { verifyChain } from '../../functions/register/verify-chain';
import { codeList, publication } from './support/lists';

const sex = codeList('sex', [['1', 'Male']]);
const sexChanged = codeList('sex', [
  ['1', 'Male'],
  ['2', 'Female'],
]);
const gender = codeList('gender');

function lineOf(list: typeof sex) {
  const { codes, ...summary } = list;
  return {
    ...summary,
    count: codes.length,
    hash: packList(list).hash,
    status: 'active',
    effectiveFrom: '2026-11-22',
  };
}

describe('publishing code lists', () => {
  it('writes all of them in one entry that says who, when and why', async () => {
    const register = createMemoryRegister();

    const published = await publish(register, publication('r-1', [sex, gender]));

    expect(published).toEqual({ entry: 1, changed: true });
    expect(await register.head()).toEqual({
      n: 1,
      previousHash: NO_HASH,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      action: 'publish',
      changes: [
        { id: 'sex', to: packList(sex).hash },
        { id: 'gender', to: packList(gender).hash },
      ],
      manifest: [lineOf(gender), lineOf(sex)],
      by: 'tester',
      at: '2026-11-22T09:30:00.000Z',
      reason: 'A test',
      requestId: 'r-1',
    });
  });

  it('makes no entry when the content is the newest already', async () => {
    const register = createMemoryRegister();
    await publish(register, publication('r-1', [sex, gender]));

    expect(await publish(register, publication('r-2', [gender, sex]))).toEqual({ entry: 1, changed: false });

    expect(await register.entry(2)).toBeUndefined();
  });

  it('changes the lists that differ, and leaves the others and those not named as they are', async () => {
    const register = createMemoryRegister();
    await publish(register, publication('r-1', [sex, gender]));

    expect(await publish(register, publication('r-2', [sexChanged]))).toEqual({ entry: 2, changed: true });

    const head = await register.head();
    expect(head?.changes).toEqual([{ id: 'sex', from: packList(sex).hash, to: packList(sexChanged).hash }]);
    expect(head?.manifest).toEqual([lineOf(gender), lineOf(sexChanged)]);
    expect(await verifyChain(register)).toBe(2);
  });

  it('stores every body before the entry that names it', async () => {
    const register = createMemoryRegister();
    const steps: string[] = [];
    const watched = {
      ...register,
      putBody: async (body: Parameters<typeof register.putBody>[0]) => {
        await new Promise(setImmediate);
        await register.putBody(body);
        steps.push('body');
      },
      append: (entry: Parameters<typeof register.append>[0]) => {
        steps.push('entry');
        return register.append(entry);
      },
    };

    await publish(watched, publication('r-1', [sex, gender]));

    expect(steps).toEqual(['body', 'body', 'entry']);
  });

  it('leaves nothing to be seen when it is cut off between bodies and entry, and works when run again', async () => {
    const register = createMemoryRegister();
    const cut = { ...register, append: () => Promise.reject(new Error('cut off')) };

    await expect(publish(cut, publication('r-1', [sex]))).rejects.toThrow('cut off');

    expect(await register.head()).toBeUndefined();
    expect(await publish(register, publication('r-2', [sex]))).toEqual({ entry: 1, changed: true });
  });

  it('goes on to the next number when another publisher has taken its own', async () => {
    const register = createMemoryRegister();
    let raced = false;
    const overtaken = {
      ...register,
      append: async (entry: Parameters<typeof register.append>[0]) => {
        if (!raced) {
          raced = true;
          await publish(register, publication('other', [gender]));
        }
        return register.append(entry);
      },
    };

    expect(await publish(overtaken, publication('r-1', [sex]))).toEqual({ entry: 2, changed: true });

    expect((await register.head())?.manifest).toEqual([lineOf(gender), lineOf(sex)]);
  });

  it('finds its work done when another publisher wrote the same content first', async () => {
    const register = createMemoryRegister();
    const overtaken = {
      ...register,
      append: async (entry: Parameters<typeof register.append>[0]) => {
        await publish(register, publication('other', [sex]));
        return register.append(entry);
      },
    };

    expect(await publish(overtaken, publication('r-1', [sex]))).toEqual({ entry: 1, changed: false });
  });

  it('gives up when every number it tries is taken', async () => {
    const register = createMemoryRegister();
    const never = { ...register, append: () => Promise.resolve(false) };

    await expect(publish(never, publication('r-1', [sex]))).rejects.toMatchObject({ code: 'contended' });
  });

  it('refuses one list named twice', async () => {
    await expect(publish(createMemoryRegister(), publication('r-1', [sex, sexChanged]))).rejects.toThrow(
      'named twice',
    );
  });
});
