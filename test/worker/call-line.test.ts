import { ApiError } from '../../addin/service/api-error';
import { HostError } from '../../addin/workbook/host';
import { CallLine, type Calls, type Port } from '../../addin/worker/line/call-line';
import { handedOver } from '../../addin/worker/line/handed-over';

let ports: MessagePort[] = [];

function lineTo<Offered>(offered: Calls): CallLine<Offered> {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  new CallLine(port2 as unknown as Port, offered);
  return new CallLine<Offered>(port1 as unknown as Port);
}

afterEach(() => {
  for (const port of ports) port.close();
  ports = [];
});

test('a call is answered by the function of its name at the other end', async () => {
  const { ask } = lineTo<{ add(a: number, b: number): number }>({ add: (a: number, b: number) => a + b });
  expect(await Promise.all([ask.add(1, 2), ask.add(3, 4)])).toEqual([3, 7]);
});

test.each([
  ['a host’s', new HostError('protected', 'A1 is locked.')],
  ['the service’s', new ApiError({ code: 'offline', title: 'No line', detail: 'Connect.' }, true)],
  ['a stop', new DOMException('It was stopped.', 'AbortError')],
  ['any other', new RangeError('too far')],
])('%s error comes over as it was', async (_, error) => {
  const { ask } = lineTo<{ fail(): void }>({ fail: () => Promise.reject(error) });
  const met: unknown = await ask.fail().catch((one: unknown) => one);
  expect(met).toMatchObject({ name: error.name, message: error.message });
  expect({ ...(met as object) }).toEqual({
    ...error,
    ...(error.name === 'RangeError' ? { name: 'RangeError' } : {}),
  });
});

test('a function among the arguments is called back before the answer', async () => {
  const { ask } = lineTo<{ count(tell: (n: number) => void): string }>({
    count(tell: (n: number) => void) {
      [1, 2, 3].forEach(tell);
      return 'counted';
    },
  });
  const told: unknown[] = [];
  told.push(await ask.count((n) => told.push(n)));
  expect(told).toEqual([1, 2, 3, 'counted']);
});

test('a signal that is aborted, before the call or during it, aborts the one at the other end', async () => {
  const { ask } = lineTo<{ wait(signal: AbortSignal): string }>({
    wait: (signal: AbortSignal) =>
      signal.aborted
        ? 'was aborted'
        : new Promise((resolve) => signal.addEventListener('abort', () => resolve('aborted'))),
  });
  const controller = new AbortController();
  const waiting = ask.wait(controller.signal);
  controller.abort();
  expect([await waiting, await ask.wait(controller.signal)]).toEqual(['aborted', 'was aborted']);
});

test('what is handed over is no longer where it was', async () => {
  const { ask } = lineTo<{ length(value: { bytes: Uint8Array }): number }>({
    length: ({ bytes }: { bytes: Uint8Array }) => bytes.length,
  });
  const bytes = Uint8Array.of(1, 2, 3);
  expect([await ask.length(handedOver({ bytes }, [bytes.buffer])), bytes.length]).toEqual([3, 0]);
});

test('calls that wait when the line breaks are refused, and so are those that come after', async () => {
  const line = lineTo<{ never(): void }>({ never: () => new Promise(() => undefined) });
  const waiting = line.ask.never();
  line.break(new Error('broken'));
  await expect(waiting).rejects.toThrow('broken');
  await expect(line.ask.never()).rejects.toThrow('broken');
});
