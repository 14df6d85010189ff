/**
 * Writes the manifest of a stage, from manifest.xml and the address where that stage's site is:
 *
 *     npm run write-manifest -- --address https://d111111abcdef8.cloudfront.net [--out FILE]
 *
 * Without `--out` it goes to standard output. The add-in's version is the package's.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Where manifest.xml says the site is. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

const ROOT = join(__dirname, '..');

/**
 * The manifest for a site at this address.
 * @throws Error in plain words when the address is not one that Office takes
 */
export function manifestFor(address: string): string {
  const site = siteOf(address);
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  return manifest
    .replaceAll(DEVELOPMENT_ADDRESS, site)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourPartVersion()}</Version>`);
}

/** Office wants four numbers where npm has three. */
export function fourPartVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return `${version.replace(/[-+].*$/, '')}.0`;
}

/** Scheme, host and path, without the slash at the end. */
function siteOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:')
    throw new Error(`The address must start with https://, and is "${address}".`);
  const extras = url.search || url.hash || url.username || url.password;
  if (extras) throw new Error('The address must be a site alone: no question mark, #, or user name.');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replaceAll('&', '&amp;');
}

function main(): void {
  const { values } = parseArgs({ options: { address: { type: 'string' }, out: { type: 'string' } } });
  if (values.address === undefined) throw new Error('Say where the site is: --address https://...');
  const manifest = manifestFor(values.address);
  if (values.out === undefined) process.stdout.write(manifest);
  else writeFileSync(values.out, manifest);
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
