import type { CodeListsAnswer } from '../../../core/api/shapes';
import { createHttpHandler } from '../envelope';
import type { EnvelopeDependencies, HttpHandler } from '../envelope';
import { newestEntry } from '../newest-entry';
import { summaryOf } from '../../register/asked-code-list';
import type { Register } from '../../register/register';

export interface ListCodeListsDependencies extends EnvelopeDependencies {
  readonly register: Register;
}

/** `GET /code-lists`: every code list, without its codes. */
export function createListCodeListsHandler(dependencies: ListCodeListsDependencies): HttpHandler {
  return createHttpHandler(
    {
      name: 'GET /code-lists',
      reply: async () => {
        const entry = await newestEntry(dependencies.register);
        const answer: CodeListsAnswer = { entry: entry.n, codeLists: entry.manifest.map(summaryOf) };
        return { value: answer, fields: { entry: entry.n } };
      },
    },
    dependencies,
  );
}
