/** The records of a census return, as the XML file has them. */
import { FILE_LIMITS } from '../refusing/limits';
import { tooBig } from '../refusing/messages';
import { isSpace } from '../xml/xml-characters';
import { XmlScanner } from '../xml/xml-scanner';

/** One record: its values by element, in the order of the file. */
export interface XmlRecord {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

const LINE_ENDS_AND_SPACES = /^\s*$/;

/**
 * Walks the file: a record is a census record wherever it stands, or any other element right under the root, and its
 * values are the elements below it that hold no others. An element that comes again keeps each value under a name of
 * its own: `ContractWeeks`, `ContractWeeks (2)`.
 *
 * @param known what the census calls its records
 */
export function readRecords(bytes: Uint8Array, known: { has(name: string): boolean }): XmlRecord[] {
  const scanner = new XmlScanner(bytes, 'return');
  const records: XmlRecord[] = [];
  let current: Map<string, string> | undefined;
  let leaf: { readonly name: string; readonly from: number } | undefined;
  let [before, textFrom] = [scanner.kind, 0];
  while (scanner.next()) {
    const isValue = leaf !== undefined && before === 'open' && scanner.kind === 'close';
    if (!isValue && scanner.depth + (scanner.kind === 'close' ? 1 : 0) > 0) assertBlank(scanner, textFrom);
    [before, textFrom] = [scanner.kind, scanner.end];
    if (scanner.kind === 'close') {
      if (leaf !== undefined) add(current, leaf.name, scanner.text(leaf.from, scanner.start));
      leaf = undefined;
      continue;
    }
    const { name } = scanner;
    if (scanner.depth === 1 || (scanner.depth > 1 && known.has(name))) {
      if (records.length >= FILE_LIMITS.rows) throw tooBig('it holds more records than a sheet has rows');
      current = new Map();
      records.push({ name, values: current });
      leaf = undefined;
    } else if (scanner.kind === 'empty') {
      add(current, name, '');
      leaf = undefined;
    } else {
      leaf = scanner.depth > 1 ? { name, from: scanner.end } : undefined;
    }
  }
  return records;
}

/** Between the elements of a return there is no text: what stands there belongs to none of them. */
function assertBlank(scanner: XmlScanner, from: number): void {
  const { bytes, start } = scanner;
  let at = from;
  while (at < start && isSpace(bytes[at])) at++;
  if (at === start) return;
  const text = scanner.text(at, start).replace(/<\?[\s\S]*?\?>/g, '');
  if (!LINE_ENDS_AND_SPACES.test(text)) throw scanner.fault(at, 'text stands between the tags');
}

function add(values: Map<string, string> | undefined, name: string, text: string): void {
  if (values === undefined) return;
  let free = name;
  for (let time = 2; values.has(free); time++) free = `${name} (${time})`;
  if (values.size >= FILE_LIMITS.columns) throw tooBig('a record holds more items than a sheet has columns');
  values.set(free, LINE_ENDS_AND_SPACES.test(text) ? '' : text);
}
