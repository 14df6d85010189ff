/** A CSV file with edits: only the bytes of changed cells change, and each is written as its own row is. */
import { beginsFormula } from '../../../../core/values/begins-formula';
import { countOf, joinWords } from '../../../../core/values/words';
import type { CellChange } from '../../../workbook/host';
import { cellName } from '../../../../core/values/column-letters';
import { encodeRows } from './csv-bytes';
import { spliceRows, spliceText } from './csv-splices';
import type { SplicedRow } from './csv-splices';
import { csvText } from './csv-value';
import type { CsvFile } from './read-csv';
import { applySplices } from '../text/splice';

export interface WrittenCsv {
  readonly bytes: Uint8Array;
  /** What the user is to know of it, in plain words. */
  readonly notes: readonly string[];
}

/** Cells that are named; the others are counted. */
const NAMED = 10;

const TURNED =
  'The file was written in Windows-1252, which lacks some of the characters now in it, so all of it was saved as UTF-8. ' +
  'Excel opens it as before.';

/** Where its encoding lacks a character, the row becomes UTF-8 in a file of UTF-8, and any other file all of it. */
export function writeCsv(file: CsvFile, changes: readonly CellChange[]): WrittenCsv {
  const { bytes, decoded, dialect } = file;
  const texts = new Map<number, Map<number, string>>();
  const guarded: string[] = [];
  for (const { row, column, value } of changes) {
    const text = csvText(value);
    const isFormula = typeof value === 'string' && beginsFormula(value);
    if (isFormula) guarded.push(cellName(row, column));
    const cells = texts.get(row) ?? new Map<number, string>();
    texts.set(row, cells.set(column, isFormula ? `'${text}` : text));
  }
  const rows = spliceRows(decoded.text, dialect, texts);
  const splices = encodeRows(bytes, decoded, rows);
  const notes = guarded.length === 0 ? [] : [guardWords(guarded)];
  if (splices !== undefined) return { bytes: applySplices(bytes, splices), notes };
  return { bytes: turnedIntoUtf8(decoded.text, rows), notes: [...notes, TURNED] };
}

/** With a byte order mark, by which Excel knows it. */
function turnedIntoUtf8(text: string, rows: readonly SplicedRow[]): Uint8Array {
  const splices = rows.flatMap((row) => row.splices);
  return new TextEncoder().encode(`\ufeff${spliceText(text, splices)}`);
}

function guardWords(cells: readonly string[]): string {
  const more = cells.length - NAMED;
  const named = [...cells.slice(0, NAMED), ...(more > 0 ? [countOf(more, 'more', 'more')] : [])];
  const [begin, them] = cells.length === 1 ? ['begins', 'it'] : ['begin', 'them'];
  return (
    `${joinWords(named, 'and')} ${begin} like a formula, which Excel would run when it opens the file. ` +
    `An apostrophe (') was put in front of ${them} in the saved file, so that Excel takes ${them} for text.`
  );
}
