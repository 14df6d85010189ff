import { describeFinding } from '../../addin/wording/describe-finding';
import { explainFinding } from '../../addin/wording/explain-finding';
import { ruleFinder } from '../../addin/checking/find-rule';
import { groupFindings } from '../../addin/wording/group-findings';
import { fieldsOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../../addin/model/check-run';
import type { MatchedTable } from '../../addin/model/match';
import type { CodeLists } from '../../addin/code-lists/loaded-lists';
import { REASONS } from '../../core/api/reasons';
import type { Field, Layout, RuleInfo } from '../../core/api/shapes';
import { realCodeList, realStandard } from '../support/real-standard';
import { makeTable } from '../checking/support/make-run';

const FORBIDDEN =
  /\b(?:invalid|null|undefined|regex|schema|layout id|http error|exception|something went wrong|NaN)\b|\[object/i;
const UNFINISHED = /[{}]|\b[Aa] [aeio]|\.\.$| {2}/;
const isFaulty = (words: string): boolean => FORBIDDEN.test(words) || UNFINISHED.test(words);
const LISTS: CodeLists = new Map(realStandard.codeLists.map((list) => [list.id, realCodeList(list.id)]));

/** A run over one row of a layout, a value in every cell, with one finding. */
function runOf(table: MatchedTable, finding: Finding): CheckRun {
  return {
    entry: 1,
    referenceDate: '2026-11-22',
    tables: [table],
    findings: [finding],
    leftOut: [],
    failed: [],
    stopped: false,
    rowsChecked: 1,
    valueAt: () => 'White British',
    standard: realStandard,
    ruleOf: ruleFinder(realStandard),
  };
}

function wordsOf(table: MatchedTable, finding: Finding): string[] {
  const run = runOf(table, finding);
  const { condition, severity, rule } = explainFinding(run, finding);
  return [
    describeFinding(run, finding).sentence,
    describeFinding(run, finding, LISTS).sentence,
    ...groupFindings(run).flatMap((group) => [group.title, ...group.kinds.map((kind) => kind.title)]),
    condition,
    severity,
    rule,
  ];
}

const columnOf = (layout: Layout, name: string): number =>
  layout.fields.findIndex((field) => field.name === name);

/** Fields that a rule of that layout may be found on: those it names, else the first. */
function placesOf(rule: RuleInfo, layout: Layout): Field[] {
  const named = fieldsOf(layout).filter((field) => rule.fields.includes(field.name));
  return named.length > 0 ? named.slice(0, 1) : layout.fields.slice(0, 1);
}

const layouts = new Map(realStandard.layouts.map((layout) => [layout.id, layout]));
const found = realStandard.rules.filter((rule) => rule.kind !== 'heading' && rule.kind !== 'not-checked');

describe('the words of every rule', () => {
  it.each(found.map((rule) => [rule.id, rule] as const))('%s are whole and plain', (_, rule) => {
    for (const id of rule.layouts.length > 0 ? rule.layouts : [realStandard.layouts[0]!.id]) {
      const layout = layouts.get(id)!;
      for (const field of placesOf(rule, layout)) {
        const column = Math.max(0, columnOf(layout, field.name));
        const place = { table: 0, row: 1, column, field: field.name, relatedRow: 7 };
        const finding: Finding = { ...place, rule: rule.id, severity: rule.severity, collections: [] };
        expect(wordsOf(makeTable(9, { layout }), finding).filter(isFaulty)).toEqual([]);
      }
    }
  });
});

describe('the words of every reason on every field', () => {
  it.each(realStandard.layouts.map((layout) => [layout.id, layout] as const))(
    'of %s are whole and plain',
    (_, layout) => {
      const table = makeTable(9, { layout });
      const faults: string[] = [];
      layout.fields.forEach((field, column) => {
        for (const reason of REASONS) {
          const finding: Finding = {
            table: 0,
            row: 1,
            column,
            field: field.name,
            rule: 'standard/form',
            severity: 'error',
            collections: [],
            reason,
          };
          faults.push(...wordsOf(table, finding).filter(isFaulty));
        }
      });
      expect(faults).toEqual([]);
    },
  );
});
