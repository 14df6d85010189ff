import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeMap } from '../../core/api/shapes';

/**
 * Reads `maps.json`, which the build puts beside the bundle, and holds against its shape before. Throws when it is
 * missing.
 */
export function readMaps(directory: string): readonly CodeMap[] {
  return JSON.parse(readFileSync(join(directory, 'maps.json'), 'utf8')) as CodeMap[];
}
