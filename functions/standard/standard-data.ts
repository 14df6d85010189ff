/** What the functions carry with them: everything of `GET /standard` that the register does not hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardAnswerSchema, type StandardAnswer } from '../../core/api/shapes';

export type StandardData = Omit<StandardAnswer, 'entry' | 'codeLists'>;

/** What the build holds the standard against before it is written beside the functions. */
export const standardDataSchema = standardAnswerSchema.omit({ entry: true, codeLists: true });

/**
 * Reads `standard.json`, which the build puts beside the bundle. Throws when it is missing. Its shape is the build's to
 * hold: doing so here would take a quarter of a cold start, to find what no request can mend.
 */
export function readStandardFile(directory: string): StandardData {
  return JSON.parse(readFileSync(join(directory, 'standard.json'), 'utf8')) as StandardData;
}
