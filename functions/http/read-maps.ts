import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { codeMapSchema } from './api';
import type { CodeMap } from './api';

/** The maps alone: holding the whole standard against its shapes would take three times as long at a cold start. */
const mapsSchema = z.object({ maps: z.array(codeMapSchema) });

/** Reads the maps of `standard.json`, which the build puts beside the bundle. Throws when they are not there. */
export function readMaps(directory: string): readonly CodeMap[] {
  return mapsSchema.parse(JSON.parse(readFileSync(join(directory, 'standard.json'), 'utf8'))).maps;
}
