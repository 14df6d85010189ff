/** `npm run check`: checks one file. What it takes and gives is in `help.ts`. */
import { runCheck } from './run-check';
import type { Service } from './run-check';

async function startService(address: string | undefined): Promise<Service> {
  if (address !== undefined) return { base: address, fetch, close: () => Promise.resolve() };
  // Loaded only when no service is named: it brings the whole template with it.
  const { startLocalStack } = await import('../../../infra/local/start-local-stack');
  const stack = await startLocalStack({ port: null });
  return { base: `${stack.url}/api`, fetch: stack.fetch, close: () => stack.close() };
}

/** The day it is in Britain, whose returns these are. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCheck(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  today,
  startService,
}).then((status) => {
  process.exitCode = status;
});
