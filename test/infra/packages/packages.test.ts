/**
 * package.json against what ours import. A dependency runs for somebody: in Lambda, in a page, or in the command line
 * with a service named. What builds, tests, or stands in for AWS on one's own machine is a devDependency. What only a
 * package of ours asks for (its peers) is in the lock alone: npm puts it there.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../infra/plans/paths';
import { packagesImported, packagesThatRun } from './imported-packages';

/** Dependencies that no file imports. */
const RUN_WITHOUT_IMPORT = new Map([['tsx', 'runs the command line from its sources']]);

/** Tools that no file imports. */
const USED_WITHOUT_IMPORT = new Map([
  ['@hey-api/openapi-ts', 'run by test/http/generated-client.test.ts as a program'],
  ['@sparticuz/chromium', 'a browser; imported by the text of a program in tools/browser.ts'],
  ['@types/jest', 'types of what tests find in the air'],
  ['@types/node', 'types of Node'],
  ['@types/office-js', 'types of what Office.js puts into the air'],
  ['dependency-cruiser', 'run over the floors'],
  ['eslint', 'a command'],
  ['jest', 'a command'],
  ['npm-run-all2', 'a command'],
  ['prettier', 'a command'],
]);

/** Each with its reason; decision 20 has them at length. */
const OVERRIDES = new Map([
  ['react', 'preact stands in React’s place under the grid'],
  ['react-dom', 'preact stands in React’s place under the grid'],
  ['unrs-resolver', 'npm ci takes no lock without it'],
]);

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}
const { dependencies, devDependencies, overrides } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as PackageFile;

test('Every dependency is imported by something that runs, and every import of that is a dependency', async () => {
  const running = await packagesThatRun();

  expect(Object.keys(dependencies).sort()).toEqual([...running, ...RUN_WITHOUT_IMPORT.keys()].sort());
});

test('Every package that any file imports is asked for by name, and every tool is imported or said to be used', () => {
  const asked = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  const unimported = [...RUN_WITHOUT_IMPORT.keys(), ...USED_WITHOUT_IMPORT.keys()];

  expect(asked.sort()).toEqual([...packagesImported().map(asAskedFor), ...unimported].sort());
});

test('Every version is exact', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies, ...overrides });

  expect(versions.filter((version) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('Nothing is overridden without a reason, and there is one lock', () => {
  expect(Object.keys(overrides)).toEqual([...OVERRIDES.keys()]);
  expect(readdirSync(ROOT).filter((file) => /lock|shrinkwrap/.test(file))).toEqual(['package-lock.json']);
});

/** `aws-lambda` has types alone, in a package of another name. */
function asAskedFor(name: string): string {
  const types = `@types/${name}`;
  return !existsSync(join(ROOT, 'node_modules', name)) && types in devDependencies ? types : name;
}
