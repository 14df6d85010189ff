import { isWorse } from '../../core/api/severity';
import type { Reason } from '../../core/api/shapes';
import type { Finding, SameFault } from '../model/check-run';
import type { MatchedTable } from '../model/match';
import { byPlace, byTable } from './run-findings';

/** Reasons that are one fault, told by lists or forms of different collections. */
const FAMILIES: readonly (readonly Reason[])[] = [
  [
    'not-in-list',
    'retired',
    'not-yet-valid',
    'label-not-code',
    'letter-case',
    'lost-leading-zero',
    'extra-leading-zero',
    'date-not-code',
  ],
  ['not-a-date', 'impossible-date', 'other-date-form', 'two-digit-year', 'date-with-time', 'number-not-date'],
  ['not-a-number', 'not-whole', 'too-many-decimals', 'number-as-text'],
  ['too-small', 'too-large'],
];

const familyOf = new Map(
  FAMILIES.flatMap((reasons) => reasons.map((reason) => [reason, reasons[0]!] as const)),
);

/**
 * One finding for each fault of a cell, whichever of its sheet's tables found it, in the order of sheet, row and column.
 * The words are those of the table that comes first (the sheet's own), the severity is the worst. Rules on several cells
 * have no reason, and each stands for itself.
 */
export function mergeFindings(findings: readonly Finding[], tables: readonly MatchedTable[]): Finding[] {
  const sheets = sheetOrder(tables);
  const shared = new Set(sheets.filter((sheet, at) => sheets.indexOf(sheet) !== at));
  const groups = new Map<string, Finding[]>();
  const merged: Finding[] = [];
  for (const finding of findings) {
    const sheet = sheets[finding.table]!;
    if (finding.reason === undefined || !shared.has(sheet)) {
      merged.push(finding);
      continue;
    }
    const key = `${sheet} ${finding.row} ${finding.column} ${faultOf(finding.reason, finding, tables)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  for (const group of groups.values()) merged.push(group.length === 1 ? group[0]! : mergeGroup(group));
  return merged.sort((a, b) => sheets[a.table]! - sheets[b.table]! || byPlace(a, b));
}

/** Whatever a collection says of a code that could not be translated for it, the fault is the code. */
function faultOf(reason: Reason, { table, column }: Finding, tables: readonly MatchedTable[]): Reason {
  const bound = tables[table]!.columns.find((one) => one.column === column);
  return bound?.translate === undefined ? (familyOf.get(reason) ?? reason) : 'not-in-list';
}

/** For each table the position of its sheet's first table. */
export function sheetOrder(tables: readonly Pick<MatchedTable, 'sheet'>[]): number[] {
  const first = new Map<string, number>();
  return tables.map(({ sheet }, at) => {
    if (!first.has(sheet.id)) first.set(sheet.id, at);
    return first.get(sheet.id)!;
  });
}

function mergeGroup(group: readonly Finding[]): Finding {
  const ordered = [...group].sort(byTable);
  const [first, ...others] = ordered;
  const worst = ordered.reduce((most, one) => (isWorse(one.severity, most.severity) ? one : most));
  return {
    ...first!,
    severity: worst.severity,
    collections: [...new Set(ordered.flatMap(({ collections }) => collections))],
    also: others.map(({ table, field, rule, severity }): SameFault => ({ table, field, rule, severity })),
  };
}
