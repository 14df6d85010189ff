/** A table of text: RFC 4180 with a header line, the only CSV the standard's own files are written in. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Either a quoted cell (quotes inside doubled) or a bare one, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/**
 * Reads CSV text. Throws an Error that names the line when a quote is out of place or a line has more or fewer cells
 * than the header.
 */
export function parseCsvTable(text: string): CsvTable {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length || line.length > 0) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (match === null) throw new Error(`A quote is out of place in line ${lines.length + 1}`);
    const [whole, quoted, bare, end] = match;
    line.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  const [header = [], ...rows] = lines;
  const uneven = rows.findIndex((row) => row.length !== header.length);
  if (uneven >= 0) throw new Error(`Line ${uneven + 2} has not as many cells as the header`);
  return { header, rows };
}
