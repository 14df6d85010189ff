import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withBuildLock } from '../../../infra/build/build-lock';
import { temporaryFolder } from '../support';

const NO_PROCESS = 2 ** 30;

test('of two builds that begin at once, one waits for the other', async () => {
  const lock = join(temporaryFolder(), 'lock');
  const steps: string[] = [];
  const build = (name: string) =>
    withBuildLock(async () => {
      steps.push(`${name} begins`);
      await sleep(20);
      steps.push(`${name} ends`);
    }, lock);
  await Promise.all([build('one'), build('two')]);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a build that fails lets the next one in', async () => {
  const lock = join(temporaryFolder(), 'lock');
  await expect(withBuildLock(() => Promise.reject(new Error('no')), lock)).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
  expect(await withBuildLock(() => Promise.resolve('built'), lock)).toBe('built');
});

test('the lock of a build that died is taken over', async () => {
  const lock = join(temporaryFolder(), 'lock');
  writeFileSync(lock, String(NO_PROCESS));
  expect(await withBuildLock(() => Promise.resolve('built'), lock)).toBe('built');
});
