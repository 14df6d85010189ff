import type { Field, Layout, RuleInfo, StandardAnswer } from '../../core/api/shapes';
import { rulesOfHeadings } from '../../core/layouts/rules-of-headings';
import type { SheetInfo } from '../workbook/host';
import type { BoundColumn, HeadingProblem } from '../model/match';
import { rowWords } from '../wording/row-words';

/**
 * What a collection that is sent as records (XML) asks of its elements: that some are there even when they are empty,
 * and in the records of such a file that they stand in the collection's order. In a sheet the order does not matter.
 */
export function checkElements(
  layout: Layout,
  standard: Pick<StandardAnswer, 'rules'>,
  { fromRecords = false, emptyItems = [] }: Pick<SheetInfo, 'fromRecords' | 'emptyItems'>,
  columns: readonly BoundColumn[],
): HeadingProblem[] {
  const bound = new Set(columns.flatMap(({ field }) => field ?? []));
  const problems = rulesOfHeadings(layout, standard.rules).flatMap((rule): HeadingProblem[] => {
    if (rule.asks === 'no-empty-items') return emptyProblems(layout, rule, emptyItems, columns);
    if (rule.asks === 'columns') return rule.fields.every((field) => bound.has(field)) ? [] : [missing(rule)];
    if (rule.asks !== 'item-order' || !fromRecords) return [];
    const message = otherOrder(layout, columns);
    return message === undefined
      ? []
      : [{ kind: 'order', severity: severityOf(rule), rule: rule.id, message: `${message} ${ASK}` }];
  });
  return fromRecords ? problems : problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

const WRITTEN_WITHOUT =
  'The census takes no empty items: have the file written without them, or give the value.';
const ASK = 'Have the file written with its items in the order of the census.';

function missing(rule: RuleInfo): HeadingProblem {
  return { kind: 'missing', severity: severityOf(rule), rule: rule.id, message: rule.message };
}

/** Free text may be empty; of what the census does not ask for, it is said that it is not checked. */
function emptyProblems(
  layout: Layout,
  rule: RuleInfo,
  empty: NonNullable<SheetInfo['emptyItems']>,
  columns: readonly BoundColumn[],
): HeadingProblem[] {
  return empty.flatMap(({ column, rows }): HeadingProblem[] => {
    const field = layout.fields.find(
      ({ name }) => name === columns.find((bound) => bound.column === column)?.field,
    );
    if (field === undefined || isFreeText(field)) return [];
    const message = `${rowWords(rows)}: ${field.name} is there without a value. ${WRITTEN_WITHOUT}`;
    return [{ kind: 'empty', severity: severityOf(rule), rule: rule.id, message }];
  });
}

function isFreeText({ type, form, codeList }: Field): boolean {
  return type === 'string' && form === undefined && codeList === undefined;
}

function severityOf({ severity }: RuleInfo): HeadingProblem['severity'] {
  return severity === 'error' ? 'error' : 'warning';
}

/** The first column whose field the layout has before the field of the column to its left. */
function otherOrder({ fields }: Layout, columns: readonly BoundColumn[]): string | undefined {
  const places = new Map(
    fields.filter(({ optionalColumn }) => optionalColumn !== true).map(({ name }, place) => [name, place]),
  );
  const found = columns.flatMap(({ field }) => (field !== undefined && places.has(field) ? field : []));
  const at = found.findIndex(
    (field, place) => place > 0 && places.get(field)! < places.get(found[place - 1]!)!,
  );
  return at === -1 ? undefined : `In a record of this file ${found[at]} stands after ${found[at - 1]}.`;
}
