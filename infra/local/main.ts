/**
 * `npm start`: the whole product on this machine. Nothing leaves it: the page, the functions and the database are
 * all served from here, to here. PORT chooses the port; `--logs` shows what the functions log.
 */
import { startLocalStack } from './start-local-stack';

async function main(): Promise<void> {
  const logs = process.argv.includes('--logs');
  const port = readPort(process.env.PORT);
  // Beside what programs read: building what is deployed may take a while, and a blank screen says nothing.
  console.error('Starting the service and the page on this machine ...');
  const stack = await startLocalStack({
    port,
    onLog: logs ? (line) => console.error(line) : undefined,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stack.close().then(() => process.exit(0)));
  }
  const lines = [
    // First, alone and whole: programs read it.
    `${stack.url}/`,
    '',
    'Open that address in a browser and drop a workbook on the page to check it.',
    'Everything stays on this machine. Press Ctrl+C to stop.',
  ];
  console.log(lines.join('\n'));
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not ${JSON.stringify(text)}.`);
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${process.env.PORT} is in use. Set PORT to another one.` : error.message);
  process.exitCode = 1;
});
