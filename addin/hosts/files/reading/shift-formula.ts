/** A formula of one cell as it reads in another: what is not fixed with $ moves along (ECMA-376, 18.17.2.3). */
import { columnLetters } from '../../../../core/values/column-letters';
import { FILE_LIMITS } from '../refusing/limits';

/**
 * Texts in quotes and quoted sheet names, which are left alone; words that are names, functions or sheets (`LOG10(`,
 * `Rate2026`, `Q1!`); then cells, whole columns and whole rows.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (whole: string, ...found: (string | undefined)[]) => {
    const [
      fixedColumn,
      letters,
      fixedRow,
      digits,
      fixedFirst,
      first,
      fixedLast,
      last,
      fixedTop,
      top,
      fixedEnd,
      end,
    ] = found;
    if (letters !== undefined && digits !== undefined)
      return column(letters, fixedColumn, columns) + row(digits, fixedRow, rows);
    if (first !== undefined && last !== undefined)
      return `${column(first, fixedFirst, columns)}:${column(last, fixedLast, columns)}`;
    if (top !== undefined && end !== undefined)
      return `${row(top, fixedTop, rows)}:${row(end, fixedEnd, rows)}`;
    return whole;
  });
}

/** Past the last column a reference goes on from the first, as in Excel. */
function column(letters: string, fixed: string | undefined, by: number): string {
  if (fixed === '$') return `$${letters}`;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return columnLetters(wrapped(number - 1 + by, FILE_LIMITS.columns));
}

function row(digits: string, fixed: string | undefined, by: number): string {
  return fixed === '$' ? `$${digits}` : String(wrapped(Number(digits) - 1 + by, FILE_LIMITS.rows) + 1);
}

function wrapped(place: number, count: number): number {
  return ((place % count) + count) % count;
}
