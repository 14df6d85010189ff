/** `npm run check`: checks one file. What it takes and gives is in `help.ts`. */
import { unlinkSync } from 'node:fs';
import { errorCodeOf, THIS_DISK } from './disk';
import { runCheck } from './run-check';
import type { Service } from './service';

/** Longer lines than this are hard to read. */
const WIDEST = 120;

async function startService(address: string | undefined): Promise<Service> {
  if (address !== undefined) {
    // Rows go to the address that was named, and not on to one that it names.
    const ask: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'error' });
    return { base: address, fetch: ask, close: () => Promise.resolve() };
  }
  // Loaded only when no service is named: it brings the whole template with it.
  const { startLocalStack } = await import('../../infra/local/start-local-stack');
  const stack = await startLocalStack({ port: null });
  return { base: `${stack.url}/api`, fetch: stack.fetch, close: () => stack.close() };
}

/** The day it is in Britain, whose returns these are. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault. A file on a full disk is one.
process.stdout.on('error', (error) => {
  if (errorCodeOf(error) === 'EPIPE') return;
  const why = errorCodeOf(error) === 'ENOSPC' ? 'There is no room on the disk' : 'It could not be written';
  process.stderr.write(`What was found is not there as a whole. ${why} where it is printed to.\n`);
  process.exitCode = 2;
});

// Stopped by the user or the system: a file that was begun is not left behind.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.once(signal, () => {
    for (const file of THIS_DISK.unfinished) removeQuietly(file);
    process.exit(128 + number);
  });
}

function removeQuietly(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // Not made yet, or in its place already.
  }
}

void runCheck(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  ...(process.stdout.columns > 0 ? { width: Math.min(process.stdout.columns, WIDEST) } : {}),
  disk: THIS_DISK,
  today,
  startService,
}).then((status) => {
  process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
});
