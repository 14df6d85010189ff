import { checkTable } from '../../checks/table/check-table';
import type { CompiledLayout } from '../../checks/compiled/compile-layout';
import { checkRequestSchema } from '../../../core/api/shapes';
import type { CheckAnswer, CheckRequest } from '../../../core/api/shapes';
import { createHttpHandler } from '../envelope';
import type { HttpHandler } from '../envelope';
import { createLayoutCompiler } from '../layout-compiler';
import type { LayoutCompilerDependencies } from '../layout-compiler';
import { newestEntry } from '../newest-entry';
import type { EnvelopeDependencies } from '../envelope';
import { countRows } from '../count-rows';

export type CheckTableDependencies = EnvelopeDependencies & LayoutCompilerDependencies;

/** `POST /checks`: rows of one table against its layout, its rules and the code lists in force. */
export function createCheckTableHandler(dependencies: CheckTableDependencies): HttpHandler {
  const compile = createLayoutCompiler(dependencies);
  return createHttpHandler<CheckRequest>(
    {
      name: 'POST /checks',
      body: checkRequestSchema,
      reply: async ({ body }) => {
        const entry = await newestEntry(dependencies.register);
        const compiled: CompiledLayout = await compile(entry, body.layout, body.referenceDate);
        const { source, rows, columns } = body;
        const { findings, blankRows } = checkTable(compiled, { source, rows, columns });
        const answer: CheckAnswer = { entry: entry.n, findings, blankRows };
        const found = countRows(findings);
        return {
          value: answer,
          fields: { entry: entry.n, rows, columns: columns.length, findings: found },
          counts: [
            ['RowsChecked', rows],
            ['FindingsReported', found],
          ],
        };
      },
    },
    dependencies,
  );
}
