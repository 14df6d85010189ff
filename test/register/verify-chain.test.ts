import { sealEntry } from '../../functions/register/entry';
import type { Entry } from '../../functions/register/entry';
import { createMemoryRegister } from '../../functions/register/memory-register';
import { publish } from '../../functions/register/publish';
import { verifyChain } from '../../functions/register/verify-chain';
import { codeList, publication } from './support/lists';

async function registerOfThree() {
  const register = createMemoryRegister();
  for (const label of ['a', 'b', 'c']) {
    await publish(register, publication(label, [codeList('sex', [['1', label]])]));
  }
  return register;
}

describe('the chain of entries', () => {
  it('holds when nothing was touched', async () => {
    expect(await verifyChain(await registerOfThree())).toBe(3);
  });

  it('holds when there is nothing', async () => {
    expect(await verifyChain(createMemoryRegister())).toBe(0);
  });

  it.each<[string, (entry: Entry) => Entry | undefined]>([
    [
      'an entry was written anew with a hash of its own',
      ({ hash: _hash, ...entry }) => sealEntry({ ...entry, by: 'someone else' }),
    ],
    ['an entry is lost', () => undefined],
    ['an entry stands under another number', ({ hash: _hash, ...entry }) => sealEntry({ ...entry, n: 7 })],
  ])('breaks when %s', async (_name, tamper) => {
    const register = await registerOfThree();
    const second = (await register.entry(2))!;
    const tampered = {
      ...register,
      entry: async (n: number) => (n === 2 ? tamper(second) : register.entry(n)),
    };

    await expect(verifyChain(tampered)).rejects.toMatchObject({ code: 'damaged' });
  });
});
