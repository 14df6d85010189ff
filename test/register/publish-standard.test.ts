import type { LogFields, LogMessage } from '../../functions/runtime/log-codes';
import { createMemoryRegister } from '../../functions/register/memory-register';
import { createPublishStandardHandler } from '../../functions/register/publish-standard';
import { RegisterError } from '../../functions/register/register-error';
import type { WritableRegister } from '../../functions/register/register';
import { AT, codeList } from './support/lists';

function setUp(register: WritableRegister) {
  const lines: (readonly [string, LogFields])[] = [];
  const write = (message: LogMessage, fields: LogFields) => lines.push([message.message, fields]);
  let id = 0;
  const handler = createPublishStandardHandler({
    register,
    lists: [codeList('sex'), codeList('gender')],
    newId: () => `id-${(id += 1)}`,
    now: () => AT,
    log: { info: write, error: write },
  });
  return { handler, lines };
}

describe('the function that publishes the standard', () => {
  it('publishes once, however often it is run', async () => {
    const { handler, lines } = setUp(createMemoryRegister());

    const answers = [await handler(), await handler()];

    expect(answers).toEqual([
      { entry: 1, changed: true },
      { entry: 1, changed: false },
    ]);
    expect(lines).toEqual([
      ['Code lists published', { entry: 1, lists: 2 }],
      ['Code lists were already published', { entry: 1, lists: 2 }],
    ]);
  });

  it('fails the deployment when the register cannot be reached', async () => {
    const unreachable = new RegisterError('unavailable', 'The register could not be reached');
    const { handler, lines } = setUp({ ...createMemoryRegister(), head: () => Promise.reject(unreachable) });

    await expect(handler()).rejects.toBe(unreachable);

    expect(lines).toEqual([
      [
        'Code lists could not be published',
        { lists: 2, error: { name: 'RegisterError', frames: expect.any(Array) as string[] } },
      ],
    ]);
  });
});
