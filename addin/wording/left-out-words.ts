import type { CheckRun, RunLeftOut } from '../model/check-run';
import type { RowKind } from '../model/left-out-row';
import { sheetOrder } from '../checking/merge-findings';
import { areOnManySheets } from '../checking/readings';
import { countOf, joinWords, uncapitalise } from '../../core/values/words';

/** What rows of each kind are or look like, one and several. */
const LOOK: Readonly<Record<RowKind, readonly [string, string]>> = {
  'totals-row': ["is the table's totals row", 'are totals rows of tables'],
  total: ['looks like a total', 'look like totals'],
  footer: ['looks like the foot of a report', 'look like the foot of a report'],
  dashes: ['looks like a drawn line', 'look like drawn lines'],
  note: ['looks like a note on how to fill the sheet in', 'look like notes on how to fill the sheet in'],
  headings: ['looks like the headings again', 'look like the headings again'],
  list: ['looks like a second list', 'look like a second list'],
};

/** Rows named one by one; of more, the first are. */
const NAMED = 8;

/** Rows of one kind on one sheet, and what is said of them, once. */
export interface LeftOutGroup {
  readonly kind: RowKind;
  /** Id of the sheet. */
  readonly sheet: string;
  readonly rows: readonly RunLeftOut[];
  /** `Row 24 looks like a total: not checked.`, with the sheet in front where there are several. */
  readonly words: string;
}

/** What was left out as no data, kind by kind, in the order of the sheets. */
export function leftOutGroups({ tables, leftOut }: Pick<CheckRun, 'tables' | 'leftOut'>): LeftOutGroup[] {
  const groups = new Map<string, RunLeftOut[]>();
  const sheets = sheetOrder(tables);
  for (const rows of leftOut) {
    const key = `${sheets[rows.table]} ${rows.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), rows]);
  }
  const many = areOnManySheets(tables);
  return [...groups.values()].map((rows): LeftOutGroup => {
    const { kind, table } = rows[0]!;
    const { id, name } = tables[table]!.sheet;
    const words = wordsOf(kind, rows);
    return { kind, sheet: id, rows, words: many ? `${name}: ${uncapitalise(words)}` : words };
  });
}

function wordsOf(kind: RowKind, rows: readonly RunLeftOut[]): string {
  const [one, several] = LOOK[kind];
  if (kind === 'list') {
    const [{ row, rowCount }] = rows as readonly [RunLeftOut];
    return `Rows ${row + 1} to ${row + rowCount} ${several}: not checked.`;
  }
  const numbers = rows.slice(0, NAMED).map(({ row }) => String(row + 1));
  const more = rows.length - numbers.length;
  const named = joinWords(more > 0 ? [...numbers, countOf(more, 'more row', 'more rows')] : numbers, 'and');
  return rows.length === 1 ? `Row ${named} ${one}: not checked.` : `Rows ${named} ${several}: not checked.`;
}
