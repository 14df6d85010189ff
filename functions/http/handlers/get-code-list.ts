import { codeListQuerySchema } from '../../../core/api/shapes';
import type { CodeListQuery } from '../../../core/api/shapes';
import { createHttpHandler } from '../envelope';
import type { EnvelopeDependencies, HttpHandler } from '../envelope';
import { newestEntry } from '../newest-entry';
import { ProblemError } from '../problems';
import { findLine } from '../../register/entry';
import type { Entry } from '../../register/entry';
import { askedCodeList } from '../../register/asked-code-list';
import type { Register } from '../../register/register';

export interface GetCodeListDependencies extends EnvelopeDependencies {
  readonly register: Register;
}

/** `GET /code-lists/{id}`: one code list; `on` a day, `asOf` an entry, `filter` words, `count` at most. */
export function createGetCodeListHandler(dependencies: GetCodeListDependencies): HttpHandler {
  const { register } = dependencies;
  return createHttpHandler<undefined, CodeListQuery>(
    {
      name: 'GET /code-lists/{id}',
      query: codeListQuerySchema,
      reply: async ({ id, query }) => {
        const entry = await entryAsOf(register, query.asOf);
        const line = findLine(entry, id);
        if (line === undefined) {
          throw new ProblemError('unknown-code-list');
        }
        return { value: await askedCodeList(register, entry, line, query), fields: { entry: entry.n } };
      },
    },
    dependencies,
  );
}

async function entryAsOf(register: Register, n: number | undefined): Promise<Entry> {
  const entry = n === undefined ? await newestEntry(register) : await register.entry(n);
  if (entry === undefined) {
    throw new ProblemError('unknown-entry');
  }
  return entry;
}
