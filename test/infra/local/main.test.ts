/** `npm start` as a user starts it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../infra/plans/paths';

const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

function start(port: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function allLines(stream: NodeJS.ReadableStream | null): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream as NodeJS.ReadableStream })) lines.push(line);
  return lines;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

async function firstLine(stream: NodeJS.ReadableStream | null): Promise<string> {
  for await (const line of createInterface({ input: stream as NodeJS.ReadableStream })) return line;
  return '';
}

test('it says where the page is first, once it serves it, and ends when it is told to', async () => {
  const child = start('0');
  const address = await firstLine(child.stdout);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(address);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<!doctype html>')]);
  const end = ended(child);
  child.kill('SIGINT');
  expect(await end).toBe(0);
});

test('a port that is no port is refused in plain words', async () => {
  const child = start('eighty');
  const [said, status] = await Promise.all([allLines(child.stderr), ended(child)]);
  expect([said, status]).toEqual([['PORT must be a number from 0 to 65535, not "eighty".'], 1]);
});

test('a port that is taken is refused in plain words', async () => {
  const { port } = new URL(await firstLine(start('0').stdout));
  const child = start(port);
  const [said, status] = await Promise.all([allLines(child.stderr), ended(child)]);
  expect([said, status]).toEqual([
    [
      'Starting the service and the page on this machine ...',
      `Port ${port} is in use. Set PORT to another one.`,
    ],
    1,
  ]);
});
