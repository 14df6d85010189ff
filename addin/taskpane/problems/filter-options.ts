import { columnLetters } from '../../../core/values/column-letters';
import { fieldOf } from '../../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../../model/check-run';
import { countedSorts } from '../../model/finding-sorts';
import { shorten } from '../../../core/values/words';

/** One choice of a filter, and how many problems it would list. */
export interface FilterOption {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

export interface FilterOptions {
  readonly collections: readonly FilterOption[];
  /** By id. */
  readonly sheets: readonly FilterOption[];
  /** `<column> <sheet id>` */
  readonly columns: readonly FilterOption[];
  readonly rules: readonly FilterOption[];
}

/** What the problems of a run can be filtered by. */
export function optionsOf(run: CheckRun): FilterOptions {
  const { tables, standard } = run;
  const findings = countedSorts(run.findings);
  const manySheets = new Set(tables.map(({ sheet }) => sheet.id)).size > 1;
  const sheetOf = ({ table }: Finding) => tables[table]!.sheet;
  const titles = new Map(standard.collections.map(({ id, shortTitle }) => [id, shortTitle]));
  return {
    collections: tally(
      findings,
      ({ collections }) => collections,
      (_, id) => titles.get(id) ?? id,
    ),
    sheets: tally(
      findings,
      (one) => [sheetOf(one).id],
      (one) => sheetOf(one).name,
    ),
    columns: tally(
      findings,
      (one) => [`${one.column} ${sheetOf(one).id}`],
      (one) => {
        const title = fieldOf(tables[one.table]!.layout, one.field)?.title ?? one.field;
        const sheet = manySheets ? `${sheetOf(one).name}, ` : '';
        return `${sheet}${columnLetters(one.column)}  ${title}`;
      },
    ),
    rules: tally(
      findings,
      ({ rule }) => [rule],
      (one) => shorten(run.ruleOf(one).condition, 60),
    ),
  };
}

function tally(
  findings: ReturnType<typeof countedSorts>,
  valuesOf: (finding: Finding) => readonly string[],
  wordsOf: (first: Finding, value: string) => string,
): FilterOption[] {
  const options = new Map<string, { value: string; words: string; count: number }>();
  for (const { finding, count } of findings) {
    for (const value of valuesOf(finding)) {
      const known = options.get(value);
      if (known === undefined) options.set(value, { value, words: wordsOf(finding, value), count });
      else known.count += count;
    }
  }
  return [...options.values()];
}
