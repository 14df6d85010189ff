import { checkTable, type CheckInput } from '../functions/checks/table/check-table';
import { compileLayout } from '../functions/checks/compiled/compile-layout';
import { runColdRequest } from './cold-request';

runColdRequest('engine', (layout, lists) => {
  const compiled = compileLayout(layout, [], lists, { referenceDate: '2026-09-30', today: '2026-11-22' });
  return (body) => checkTable(compiled, body as CheckInput);
});
