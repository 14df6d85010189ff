import { CsvError, parse } from 'csv-parse/sync';

/** A table of text: RFC 4180 with a header line, the only CSV the standard's own files are written in. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads CSV text. Throws an Error that names the line when a quote is out of place or a line has more or fewer cells
 * than the header.
 */
export function parseCsvTable(text: string): CsvTable {
  try {
    const [header = [], ...rows] = parse(text, { record_delimiter: ['\r\n', '\n'] });
    return { header, rows };
  } catch (error) {
    throw error instanceof CsvError ? new Error(inPlainWords(error), { cause: error }) : error;
  }
}

/** The line is counted from what was read before: the parser's own count, at an open quote, is that of the last line. */
function inPlainWords({ code, records }: CsvError): string {
  const line = Number(records) + 1;
  return code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
    ? `Line ${line} has not as many cells as the header`
    : `A quote is out of place in line ${line}`;
}
