/** What the functions carry with them: everything of `GET /standard` that the register does not hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardAnswerSchema, type StandardAnswer } from '../http/api';

export type StandardData = Omit<StandardAnswer, 'entry' | 'codeLists'>;

const standardDataSchema = standardAnswerSchema.omit({ entry: true, codeLists: true });

/** Reads `standard.json`, which the build puts beside each bundle. Throws when it is missing or not of that shape. */
export function readStandardFile(directory: string): StandardData {
  return standardDataSchema.parse(JSON.parse(readFileSync(join(directory, 'standard.json'), 'utf8')));
}
