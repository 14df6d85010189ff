import * as z from 'zod';

/**
 * What the functions that read the register take from their environment; a wrong deployment thus fails at its
 * start. Powertools reads its own settings (`POWERTOOLS_SERVICE_NAME`, `POWERTOOLS_LOG_LEVEL`) itself.
 */
const environmentSchema = z.object({ TABLE_NAME: z.string().min(3).max(255) });

export interface Environment {
  readonly tableName: string;
}

/** @throws when the table's name is missing */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  return { tableName: environmentSchema.parse(variables).TABLE_NAME };
}
