/** The manifest of a stage, made from manifest.xml and the address where that stage's site is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

/** Where manifest.xml says the site is. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

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
