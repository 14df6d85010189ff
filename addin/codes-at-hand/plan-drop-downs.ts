import type { DropDown, DropDownOutcome } from '../workbook/host';
import type { CodeLists } from '../code-lists/loaded-lists';
import { choicesOf } from './choices';
import type { ColumnAtHand } from './columns-at-hand';

/** Rows below the last one that get them too, for people to come. */
const ROWS_TO_COME = 1_000;

export interface DropDownPlan {
  readonly dropDowns: readonly DropDown[];
  /** Coded columns that are to have none, and why, in plain words. */
  readonly skipped: DropDownOutcome['skipped'];
}

/** Why the codes of a column are not to be chosen from a list, one of them for one cell. */
const BY_RULE = 'a cell of it may hold more than one code, or codes that depend on other cells.';
const NO_LIST = 'its list of codes can’t be had just now.';
const NO_CODES = 'no code of its list is in use on the reference date.';

/**
 * A drop-down for every coded column: the codes in force on a day, each with its words.
 * @param lists those of the columns, every code that each ever had
 * @param on ISO date
 */
export function planDropDowns(columns: readonly ColumnAtHand[], lists: CodeLists, on: string): DropDownPlan {
  const dropDowns: DropDown[] = [];
  const skipped: DropDownOutcome['skipped'][number][] = [];
  for (const one of columns) {
    if (one.list === undefined) continue;
    const { sheet, column, heading, firstRow, rows } = one;
    const list = lists.get(one.list);
    const choices = list === undefined ? [] : choicesOf(list, on);
    const reason = takesOneCode(one) ? (list === undefined ? NO_LIST : NO_CODES) : BY_RULE;
    if (takesOneCode(one) && choices.length > 0) {
      dropDowns.push({ sheet: sheet.id, column, firstRow, rowCount: rows + ROWS_TO_COME, heading, choices });
    } else {
      skipped.push({ sheet: sheet.id, column, reason });
    }
  }
  return { dropDowns, skipped };
}

/** Whether each cell of the column is to hold one code of its list and nothing else. */
export function takesOneCode({ list, field }: Pick<ColumnAtHand, 'list' | 'field'>): boolean {
  return list !== undefined && field.codesCheckedByRule !== true;
}
