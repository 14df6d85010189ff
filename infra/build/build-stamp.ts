/** Says whether what lies in `dist` was made from the sources as they are now. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT } from '../plans/paths';

/** Everything that what is built depends on. */
const SOURCES = [
  'addin',
  'core',
  'functions',
  'infra',
  'scripts',
  'standard',
  'manifest.xml',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = join(DIST, 'build-stamp');

/** A hash of the names, sizes and times of all sources. Cheaper than their contents, and as good on one machine. */
export function sourceKey(root = ROOT, sources: readonly string[] = SOURCES): string {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, root, source);
  return hash.digest('hex');
}

export function readStamp(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

export function writeStamp(key: string): void {
  writeFileSync(STAMP, key);
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addTo(hash, root, `${path}/${name}`);
  } else {
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
  }
}
