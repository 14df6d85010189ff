/**
 * Writes the manifest of a stage, from manifest.xml and the address where that stage's site is:
 *
 *     npm run write-manifest -- --address https://d111111abcdef8.cloudfront.net [--out FILE]
 *
 * Without `--out` it goes to standard output. The add-in's version is the package's.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { manifestFor } from '../infra/plans/manifest';

function main(): void {
  const { values } = parseArgs({ options: { address: { type: 'string' }, out: { type: 'string' } } });
  if (values.address === undefined) throw new Error('Say where the site is: --address https://...');
  const manifest = manifestFor(values.address);
  if (values.out === undefined) process.stdout.write(manifest);
  else writeFileSync(values.out, manifest);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
