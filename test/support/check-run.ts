/** Check runs made by hand, for tests of what shows them. */
import type { ProblemGroup, FindingKind } from '../../addin/wording/group-findings';
import type { CheckRun, Finding } from '../../addin/model/check-run';
import type { MatchedTable } from '../../addin/model/match';
import type { Layout, RuleInfo, Severity, StandardAnswer } from '../../core/api/shapes';

const LAYOUT: Layout = {
  id: 'asc-wds/worker',
  collection: 'asc-wds',
  title: 'ASC-WDS workers',
  fields: [
    { name: 'UNIQUEWORKERID', title: 'Worker reference', type: 'string' },
    { name: 'ETHNICITY', title: 'Ethnicity', type: 'string' },
    { name: 'FLUVAC', title: 'Flu vaccination', type: 'string', optionalColumn: true },
    { name: 'DOB', title: 'Date of birth', type: 'date' },
  ],
  keys: ['UNIQUEWORKERID'],
};

const RULE: RuleInfo = {
  id: 'asc-wds/worker-1290-1',
  collection: 'asc-wds',
  layouts: ['asc-wds/worker'],
  severity: 'error',
  fields: ['ETHNICITY'],
  kind: 'field',
  condition: 'The code is in the list.',
  message: '{value} is not an ethnicity code.',
  source: 'Test',
};

export const STANDARD: StandardAnswer = {
  version: '1.0.0',
  entry: 1,
  collections: [],
  items: [],
  layouts: [LAYOUT],
  rules: [RULE],
  codeLists: [],
};

/** A sheet whose headings are in row 1: worker reference, ethnicity, and a column of the user's own. */
export function makeTable(sheet = 'Staff', rows = 10): MatchedTable {
  return {
    sheet: {
      id: sheet,
      name: sheet,
      usedRange: { row: 0, column: 0, rowCount: rows + 1, columnCount: 3 },
      protected: false,
      hidden: false,
    },
    layout: LAYOUT,
    headingRow: 0,
    firstRow: 1,
    rows,
    columns: [
      { column: 0, heading: 'UNIQUEWORKERID', field: 'UNIQUEWORKERID', how: 'heading' },
      { column: 1, heading: 'ETHNICITY', field: 'ETHNICITY', how: 'heading' },
      { column: 2, heading: 'Notes', how: 'none' },
    ],
    missing: ['DOB'],
    problems: [],
  };
}

/** A problem in the ethnicity of a row. */
export function makeFinding(row: number, severity: Severity = 'error', table = 0): Finding {
  return { table, row, column: 1, field: 'ETHNICITY', rule: RULE.id, severity, collections: ['asc-wds'] };
}

export function makeRun(findings: readonly Finding[], changes: Partial<CheckRun> = {}): CheckRun {
  return {
    entry: 1,
    referenceDate: '2026-09-30',
    tables: [makeTable()],
    findings,
    leftOut: [],
    failed: [],
    stopped: false,
    rowsChecked: 10,
    valueAt: () => '99',
    standard: STANDARD,
    ruleOf: () => RULE,
    ...changes,
  };
}

/** A column's problems, of as many kinds as there are lists of positions. */
export function makeGroup(key: string, ...kinds: readonly (readonly number[])[]): ProblemGroup {
  return {
    key,
    table: 0,
    column: 1,
    field: 'ETHNICITY',
    title: `Column ${key}`,
    counts: { error: kinds.flat().length, query: 0, warning: 0 },
    total: kinds.flat().length,
    kinds: kinds.map((findings, at) => makeKind(`${key}.${at}`, findings)),
  };
}

function makeKind(key: string, findings: readonly number[]): FindingKind {
  return { key, rule: RULE.id, severity: 'error', title: `Kind ${key}`, findings };
}
