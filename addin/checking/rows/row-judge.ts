import type { CellValue, Field } from '../../../core/api/shapes';
import { digest } from '../../explaining/digest';
import { cleanText, foldText } from '../../../core/values/fold-text';
import type { BoundColumn } from '../../model/match';
import { textOfValue } from '../../../core/values/show-value';
import type { RowKind, RowsAbove } from '../../model/left-out-row';
import {
  DRAWN,
  EXAMPLE,
  FIGURE,
  FIGURE_OF,
  isFooter,
  isNote,
  TELLING,
  TOTAL,
  WRITTEN_NUMBER,
} from './row-phrases';

/** What is known of the list that a row may be one of. */
export interface ListShape {
  /** Every heading, also of columns that are bound to nothing. */
  readonly headings: readonly Pick<BoundColumn, 'column' | 'heading'>[];
  /** Fields by column, of whichever of the sheet's tables has bound it first. */
  readonly fields: ReadonlyMap<number, Field>;
  /** Columns by which rows are told from each other. */
  readonly keys: ReadonlySet<number>;
  /** Rows that a table of Excel's own calls its totals. */
  readonly totalsRows: ReadonlySet<number>;
  /** Keys of rows that the user has called data. */
  readonly dataRows: ReadonlySet<string>;
}

export interface FilledCell {
  readonly column: number;
  readonly cell: CellValue;
  /** As typed but for what nobody sees. */
  readonly text: string;
}

/** Cells of a footer at most; and rows under the headings among which notes are looked for. */
const FOOTER_CELLS = 4;
const LONGEST_FOOTER = 300;
const NOTE_SHARE = 0.6;
const FEWEST_ALIKE = 2;
const SHORTEST_LINE = 3;
const SPACES = 2;

/**
 * What a row looks like that is no data; undefined for all that may be a person. Whoever has a key, or words or dates of
 * their own, is one, whatever they are called: a row is left out only when all of it says that it is none.
 */
export function kindOfRow(
  shape: ListShape,
  row: number,
  cells: readonly CellValue[],
  firstColumn: number,
  above: RowsAbove,
): RowKind | undefined {
  if (!mayBeNoData(shape, row, cells, firstColumn, above)) return undefined;
  const filled = filledCells(cells, firstColumn);
  if (filled.length === 0) return undefined;
  const kind = shape.totalsRows.has(row) ? 'totals-row' : looksLike(shape, filled, above);
  return kind !== undefined && shape.dataRows.has(keyOfRow(filled)) ? undefined : kind;
}

/** Most rows are told by their first cell: what needs a longer look is rare. */
function mayBeNoData(
  shape: ListShape,
  row: number,
  cells: readonly CellValue[],
  firstColumn: number,
  above: RowsAbove,
): boolean {
  if (shape.totalsRows.has(row) || above.isFirst()) return true;
  const sparse = Math.max(FOOTER_CELLS, Math.floor(shape.headings.length / 3));
  let [filled, first] = [0, -1];
  for (let at = 0; at < cells.length && filled <= sparse; at++) {
    const cell = cells[at];
    if (cell === null || cell === '' || cell === undefined) continue;
    if (first === -1) first = at;
    filled += 1;
  }
  const cell = cells[first];
  const isSparse = filled <= sparse;
  if (typeof cell !== 'string') return isSparse;
  if (cell.length > LONGEST_FOOTER) return false;
  const code = cell.charCodeAt(0);
  if (!isLetter(code)) return isSparse || DRAWN.test(cell);
  const heading = shape.headings.find(({ column }) => column === firstColumn + first)?.heading;
  if (heading !== undefined && isNearly(heading, cell)) return true;
  return isSparse ? TELLING.test(cell) : TOTAL.test(cell) || FIGURE.test(cell);
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Whether a cell may be its heading once more, in other letters or with a space too many. */
function isNearly(heading: string, cell: string): boolean {
  const sameStart = (heading.charCodeAt(0) | 32) === (cell.charCodeAt(0) | 32);
  return sameStart && Math.abs(heading.length - cell.length) <= SPACES;
}

function looksLike(shape: ListShape, filled: readonly FilledCell[], above: RowsAbove): RowKind | undefined {
  if (isDrawn(shape, filled)) return 'dashes';
  if (repeatsHeadings(shape, filled)) return 'headings';
  if (isNotes(shape, filled, above)) return 'note';
  if (isTotal(shape, filled, above)) return 'total';
  return isAtFoot(shape, filled) ? 'footer' : undefined;
}

function isDrawn(shape: ListShape, filled: readonly FilledCell[]): boolean {
  if (!filled.every(({ cell }) => typeof cell === 'string' && DRAWN.test(cell))) return false;
  if (filled.every(({ text }) => text.length >= SHORTEST_LINE)) return true;
  // A dash in a cell may stand for nothing; under every heading, the reference's too, it is a line or an unused row.
  return filled.length >= FEWEST_ALIKE && filled.length >= shape.headings.length;
}

function repeatsHeadings({ headings }: ListShape, filled: readonly FilledCell[]): boolean {
  const named = new Map(headings.map(({ column, heading }) => [column, foldText(heading)]));
  const same = filled.filter(
    ({ column, cell, text }) =>
      typeof cell === 'string' && text !== '' && named.get(column) === foldText(text),
  );
  return same.length >= FEWEST_ALIKE && same.length >= filled.length * NOTE_SHARE;
}

/** Words on how to fill the columns in stand above the first row of data; `do not edit` may stand anywhere. */
function isNotes(shape: ListShape, filled: readonly FilledCell[], above: RowsAbove): boolean {
  const notes = filled.filter(({ cell, text }) => typeof cell === 'string' && isNote(text));
  const isFirst = above.isFirst();
  if (isFirst && isExample(shape, filled)) return true;
  if (notes.length < filled.length * NOTE_SHARE || filled.some(({ cell }) => isDate(cell))) return false;
  if (
    hasOwn(
      shape,
      filled.filter((one) => !notes.includes(one)),
    )
  )
    return false;
  return isFirst
    ? notes.length >= FEWEST_ALIKE || isPhrase(notes)
    : notes.length === filled.length && isPhrase(notes);
}

function isDate(cell: CellValue): boolean {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

function isPhrase(notes: readonly FilledCell[]): boolean {
  return notes.length > 0 && notes.every(({ text }) => /^(?:please )?do ?n[o']t\s/i.test(text));
}

/** The mark stands where a reference would, or where the list has no field of its own: people may be called so. */
function isExample({ fields, keys }: ListShape, filled: readonly FilledCell[]): boolean {
  return filled.some(
    ({ column, cell, text }) =>
      typeof cell === 'string' && (keys.has(column) || !fields.has(column)) && EXAMPLE.test(text),
  );
}

function isTotal(shape: ListShape, filled: readonly FilledCell[], above: RowsAbove): boolean {
  const labels = filled.filter(
    ({ cell, text }) => typeof cell === 'string' && (TOTAL.test(text) || FIGURE.test(text)),
  );
  const rest = filled.filter((one) => !labels.includes(one));
  if (!rest.every(isNumber) || !rest.every((one) => isFigureOf(shape, one, above))) return false;
  if (labels.some(({ text }) => TOTAL.test(text))) return true;
  if (labels.length === 0) return rest.length > 0 && rest.every((one) => isSum(one, above));
  if (rest.length === 0) return false;
  return (
    above.isGap() || labels.every(({ text }) => FIGURE_OF.test(text)) || rest.some((one) => isSum(one, above))
  );
}

/** A number in a column of keys is a key, unless it is how many rows there are. */
function isFigureOf({ keys }: ListShape, { column, cell, text }: FilledCell, above: RowsAbove): boolean {
  return !keys.has(column) || Number(typeof cell === 'number' ? cell : text) === above.count();
}

/** The sum of the rows above: of two at the least, or it may be a row like the one above. */
function isSum({ column, cell }: FilledCell, above: RowsAbove): boolean {
  const sum = above.sumOf(column);
  if (typeof cell !== 'number' || sum === undefined || sum === 0 || above.count() < FEWEST_ALIKE)
    return false;
  return Math.abs(sum - cell) <= Math.abs(sum) * 1e-9;
}

function isNumber({ cell, text }: FilledCell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && WRITTEN_NUMBER.test(text));
}

function isAtFoot(shape: ListShape, filled: readonly FilledCell[]): boolean {
  if (filled.length > FOOTER_CELLS || hasOwn(shape, filled.slice(1))) return false;
  return isFooter(filled.map(({ text }) => text).join(' '));
}

/** Whether any of these holds a key, or a word in a column of words. */
function hasOwn({ fields, keys }: ListShape, cells: readonly FilledCell[]): boolean {
  return cells.some((one) => {
    if (keys.has(one.column)) return true;
    const type = fields.get(one.column)?.type;
    return type === 'string' && !isNumber(one) && typeof one.cell === 'string' && /\p{L}{3}/u.test(one.text);
  });
}

/** The cells of a row that hold anything. */
export function filledCells(cells: readonly CellValue[], firstColumn: number): FilledCell[] {
  const filled: FilledCell[] = [];
  cells.forEach((cell, at) => {
    if (cell === null) return;
    const text = cleanText(textOfValue(cell));
    if (text !== '') filled.push({ column: firstColumn + at, cell, text });
  });
  return filled;
}

/** By which a row is known again, wherever it stands: it says nothing of what the row holds. */
export function keyOfRow(filled: readonly Pick<FilledCell, 'text'>[]): string {
  return digest(JSON.stringify(filled.map(({ text }) => text)));
}
