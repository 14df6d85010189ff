import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { checkTable } from '../../functions/checks/table/check-table';
import { compileLayout } from '../../functions/checks/compiled/compile-layout';
import { relateTables } from '../../functions/checks/relations/relate-tables';
import { STANDARD_RULES } from '../../functions/rules/standard/standard-rules';
import type {
  CodeListAnswer,
  CodeListSummary,
  Layout,
  RuleInfo,
  StandardAnswer,
} from '../../core/api/shapes';
import { placeRules, rulesOf } from '../../functions/rules';
import { describeRule } from '../../functions/rules/rule';
import { readStandard } from '../../functions/standard/read-standard';
import type { CodeListBody } from '../../functions/standard/standard-package';
import type { ApiClient } from '../../addin/service/api-client';

/** The day on which the tests take place: rules that ask for today get this. */
export const TODAY = '2026-11-22';

const data = readStandard(join(__dirname, '../../standard'));
const bodies = new Map(data.codeLists.map((list) => [list.id, list]));

const summaries: CodeListSummary[] = data.codeLists.map(({ codes, ...list }) => ({
  ...list,
  count: codes.length,
  hash: createHash('sha256').update(JSON.stringify(codes)).digest('hex'),
}));

const codedRules: RuleInfo[] = [...placeRules(data.layouts)].flatMap(([layout, rules]) =>
  rules.map((rule) => describeRule(rule, layout)),
);

/** `GET /standard` of the standard in this repository, made without the service. */
export const realStandard: StandardAnswer = {
  version: data.version,
  entry: 1,
  collections: data.collections,
  items: data.items,
  layouts: data.layouts,
  rules: [...STANDARD_RULES, ...data.fieldRules, ...codedRules],
  codeLists: summaries,
  maps: data.maps,
};

export function realCodeList(id: string): CodeListAnswer {
  const summary = summaries.find((list) => list.id === id)!;
  const { codes } = bodies.get(id)!;
  return { ...summary, entry: 1, total: codes.length, codes };
}

/** The service's own engine behind the client's interface, without anything between. */
export const engineApi: ApiClient = {
  ...engineOf(data.layouts, data.codeLists),
  standard: () => Promise.resolve(realStandard),
  codeLists: () => Promise.resolve({ entry: 1, codeLists: summaries }),
  codeList: (id) => Promise.resolve(realCodeList(id)),
};

/** The engine on layouts and lists of any standard. */
export function engineOf(
  layouts: readonly Layout[],
  codeLists: readonly CodeListBody[],
): Pick<ApiClient, 'check' | 'relations'> {
  const known = new Map(layouts.map((layout) => [layout.id, layout]));
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  return {
    check: ({ layout, referenceDate, source, rows, columns }) => {
      const dates = { referenceDate, today: TODAY };
      const compiled = compileLayout(known.get(layout)!, rulesOf(known.get(layout)!), lists, dates);
      return Promise.resolve({ entry: 1, ...checkTable(compiled, { source, rows, columns }) });
    },
    relations: ({ referenceDate, tables }) => {
      const dates = { referenceDate, today: TODAY };
      const findings = relateTables({ tables, layouts: known, rulesOf, lists, dates });
      return Promise.resolve({ entry: 1, findings });
    },
  };
}
