import type { StandardAnswer } from '../../../core/api/shapes';
import { createHttpHandler } from '../envelope';
import type { EnvelopeDependencies, HttpHandler } from '../envelope';
import { newestEntry } from '../newest-entry';
import { summaryOf } from '../../register/asked-code-list';
import type { Register } from '../../register/register';
import type { StandardData } from '../../standard/standard-data';

export interface GetStandardDependencies extends EnvelopeDependencies {
  readonly register: Register;
  readonly standard: StandardData;
}

/** `GET /standard`: record types, items, layouts, rules, collections, and which code lists there are. */
export function createGetStandardHandler(dependencies: GetStandardDependencies): HttpHandler {
  const { register, standard } = dependencies;
  return createHttpHandler(
    {
      name: 'GET /standard',
      reply: async () => {
        const entry = await newestEntry(register);
        const answer: StandardAnswer = {
          ...standard,
          entry: entry.n,
          codeLists: entry.manifest.map(summaryOf),
        };
        return { value: answer, fields: { entry: entry.n } };
      },
    },
    dependencies,
  );
}
