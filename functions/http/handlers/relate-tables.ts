import { relateTables } from '../../checks/relations/relate-tables';
import { readLists } from '../../register/read-lists';
import { LIMITS } from '../../../core/api/limits';
import { relationsRequestSchema } from '../../../core/api/shapes';
import type { Layout, RelationsAnswer, RelationsRequest } from '../../../core/api/shapes';
import type { Layouts } from '../../standard/layouts-file';
import { countRows } from '../count-rows';
import { createHttpHandler } from '../envelope';
import type { EnvelopeDependencies, HttpHandler } from '../envelope';
import type { LayoutCompilerDependencies } from '../layout-compiler';
import { listIdsOfLayout } from '../layout-lists';
import { londonDate } from '../london-date';
import { newestEntry } from '../newest-entry';
import { ProblemError } from '../problems';

export type RelateTablesDependencies = EnvelopeDependencies & LayoutCompilerDependencies;

/** `POST /checks/relations`: key columns of all tables of a workbook, for the rules that compare rows. */
export function createRelateTablesHandler(dependencies: RelateTablesDependencies): HttpHandler {
  const { register, layouts, rulesOf, now } = dependencies;

  return createHttpHandler<RelationsRequest>(
    {
      name: 'POST /checks/relations',
      body: relationsRequestSchema,
      reply: async ({ body: { referenceDate, tables } }) => {
        const rows = tables.reduce((total, table) => total + table.rows, 0);
        if (rows > LIMITS.relationRows) {
          throw new ProblemError('too-many-rows-compared');
        }
        const asked = tables.map(({ layout }) => known(layouts, layout));
        const entry = await newestEntry(register);
        const ids = asked.flatMap((layout) => [...listIdsOfLayout(layout, entry)]);
        const lists = await readLists(register, entry, ids);
        const dates = { referenceDate, today: londonDate(now()) };
        const findings = relateTables({ tables, layouts, rulesOf, lists, dates });
        const answer: RelationsAnswer = { entry: entry.n, findings };
        const found = countRows(findings);
        return {
          value: answer,
          fields: { entry: entry.n, rows, findings: found },
          counts: [
            ['RowsCompared', rows],
            ['FindingsReported', found],
          ],
        };
      },
    },
    dependencies,
  );
}

function known(layouts: Layouts, id: string): Layout {
  const layout = layouts.get(id);
  if (layout === undefined) {
    throw new ProblemError('unknown-layout');
  }
  return layout;
}
