/** An XML return of the children's social work workforce census -> a sheet of text for each kind of record. */
import type { Layout } from '../../../../core/api/shapes';
import { layoutsInForce } from '../../../../core/layouts/layouts-in-force';
import { elementsOf, layoutsByRecord } from '../../../../core/layouts/records';
import { HostError } from '../../../workbook/host';
import { CellGrid } from '../reading/cell-grid';
import { columnsOf } from './csww-columns';
import { readRecords } from './csww-records';
import type { XmlRecord } from './csww-records';
import type { FileSheet } from '../reading/file-sheet';
import { textSheet } from '../opened/text-sheet';
import { xmlAsUtf8 } from '../xml/xml-encoding';
import { XmlFault } from '../xml/xml-fault';

export interface CswwFile {
  readonly sheets: readonly { readonly sheet: FileSheet; readonly grid: CellGrid }[];
  /** The day that the return describes, when its header says so. */
  readonly referenceDate?: string;
}

const START_BYTES = 4_096;
/** What may stand before the root: declaration, comments, and a document type, which is refused later in plain words. */
const ROOT =
  /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>)*<(?:[\w.-]+:)?Message[\s/>]/;
/** Text before the declaration or the root is no XML; what is wrong with it is told when it is read as what it is meant for. */
const TEXT_BEFORE = /^[^<]*(?=<\?xml\s|<(?:[\w.-]+:)?Message>\s*<)/;
const HEADER = 'Header';
const LONGEST_NAME = 31;

/** Whether a file is an XML return of the Department for Education's kind: its root is `Message`. */
export function isReturnXml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, START_BYTES));
  // UTF-16 has a zero beside each of these letters; a byte order mark reads as letters that XML can't begin with.
  return ROOT.test(
    start
      .replaceAll('\0', '')
      .replace(/^[^\s<]{0,3}/, '')
      .replace(TEXT_BEFORE, ''),
  );
}

/**
 * Sheets are called as the records are: Header, LALevelVacancies (or LALevel), CSWWWorker. All cells are text. A sheet
 * has a column for every item of its year's layout, or of the nearest year known.
 *
 * @param layouts of the standard, those of the census among them
 * @throws HostError when the file is damaged, has a document type or entities, or is another collection's return; when
 *   there are no layouts to read it by
 */
export function readCswwXml(bytes: Uint8Array, layouts: readonly Layout[]): CswwFile {
  const known = layoutsByRecord(layouts);
  if (known.size === 0) throw noLayouts();
  const records = readSafely(bytes, known);
  if (!records.some((record) => isCsww(record, known))) throw otherReturn();
  const year = yearOf(records);
  const referenceDate = year === undefined ? undefined : `${year}-09-30`;
  const sheets = [...byName(records).values()].map((alike) => {
    const [ofYear] = layoutsInForce(known.get(alike[0].name) ?? [], referenceDate);
    return makeSheet(alike, ofYear === undefined ? [] : elementsOf(ofYear.layout));
  });
  return { sheets, ...(referenceDate === undefined ? {} : { referenceDate }) };
}

/** Records by the name of their sheet; names that a workbook can't tell apart share one. */
function byName(records: readonly XmlRecord[]): ReadonlyMap<string, [XmlRecord, ...XmlRecord[]]> {
  const found = new Map<string, [XmlRecord, ...XmlRecord[]]>();
  for (const record of records) {
    const key = record.name.slice(0, LONGEST_NAME).toLowerCase();
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [record]);
    else alike.push(record);
  }
  return found;
}

function makeSheet(
  records: readonly [XmlRecord, ...XmlRecord[]],
  asked: readonly string[],
): CswwFile['sheets'][number] {
  const [{ name }] = records;
  const grid = new CellGrid();
  const columns = columnsOf(asked, records);
  const places = new Map(columns.map((heading, column) => [heading, column]));
  for (const [heading, column] of places) grid.load(0, column, heading);
  const empty = new Map<number, number[]>();
  records.forEach(({ values }, at) => {
    for (const [heading, value] of values) {
      const column = places.get(heading)!;
      if (value !== '') grid.load(at + 1, column, value);
      else if (empty.get(column)?.push(at + 1) === undefined) empty.set(column, [at + 1]);
    }
  });
  const emptyItems = [...empty].map(([column, rows]) => ({ column, rows }));
  return { sheet: textSheet(grid, name.slice(0, LONGEST_NAME), { fromRecords: true, emptyItems }), grid };
}

function isCsww({ name, values }: XmlRecord, known: ReadonlyMap<string, unknown>): boolean {
  return name === HEADER ? values.get('Collection')?.startsWith('CSWW') === true : known.has(name);
}

/** The census year that the header names, by itself or by the reference date. */
function yearOf(records: readonly XmlRecord[]): number | undefined {
  const header = records.find(({ name }) => name === HEADER)?.values;
  const named = [header?.get('Year'), header?.get('ReferenceDate')].map(
    (text) => /^\s*(\d{4})\b/.exec(text ?? '')?.[1],
  );
  const year = named.find((one) => one !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** The scanner's own words speak of workbooks. */
function readSafely(bytes: Uint8Array, known: ReadonlyMap<string, unknown>): XmlRecord[] {
  try {
    return readRecords(xmlAsUtf8(bytes, 'return'), known);
  } catch (error) {
    if (error instanceof XmlFault) {
      const { line, column, what } = error;
      throw new HostError(
        'unreadable',
        `This XML file can’t be read: in line ${line}, column ${column}, ${what}. Have it written again by the system it ` +
          'came from.',
      );
    }
    // Of all else that the scanner refuses, its own words are of workbooks.
    if (!(error instanceof HostError) || error.code !== 'unreadable' || error.message.startsWith('This XML'))
      throw error;
    throw new HostError(
      'unreadable',
      'This XML file is damaged, or holds instructions that a return never has (a document type or entities of its own), ' +
        'so it was not opened. Have it written again by the system it came from.',
      { cause: error.cause },
    );
  }
}

function otherReturn(): HostError {
  return new HostError(
    'unreadable',
    'This is an XML return, but not one of the children’s social work workforce census (CSWW), the only one that can be ' +
      'read here. Choose an Excel workbook (.xlsx) or a CSV file instead.',
  );
}

function noLayouts(): HostError {
  return new HostError(
    'unavailable',
    'An XML return is read by what its collection asks for, which could not be fetched from the service. Check your ' +
      'connection, and open the file again.',
  );
}
