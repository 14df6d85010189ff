import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceKey } from '../../../infra/build/build-stamp';
import { temporaryFolder } from '../support';

const SOURCES = ['code', 'settings.json'];
const THEN = new Date('2026-01-01T00:00:00Z');

function sources(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'code', 'deep'), { recursive: true });
  for (const name of ['code/one.ts', 'code/deep/two.ts']) {
    writeFileSync(join(root, name), 'export {}');
    utimesSync(join(root, name), THEN, THEN);
  }
  return root;
}

test('sources that have not changed give the same key', () => {
  const root = sources();
  expect(sourceKey(root, SOURCES)).toBe(sourceKey(root, SOURCES));
});

test.each([
  ['longer', (root: string) => writeFileSync(join(root, 'code/one.ts'), 'export { one }')],
  [
    'of the same length, but later',
    (root: string) => utimesSync(join(root, 'code/one.ts'), THEN, new Date()),
  ],
  ['new', (root: string) => writeFileSync(join(root, 'code/deep/three.ts'), '')],
  ['new beside the folders', (root: string) => writeFileSync(join(root, 'settings.json'), '{}')],
  ['gone', (root: string) => rmSync(join(root, 'code/deep/two.ts'))],
])('a file that is %s gives another key', (_how, change) => {
  const root = sources();
  const before = sourceKey(root, SOURCES);
  change(root);
  expect(sourceKey(root, SOURCES)).not.toBe(before);
});

test('a file that nothing is built from changes nothing', () => {
  const root = sources();
  const before = sourceKey(root, SOURCES);
  writeFileSync(join(root, 'README.md'), 'Read me');
  expect(sourceKey(root, SOURCES)).toBe(before);
});
