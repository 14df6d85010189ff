import type { Code, CodeListAnswer, CodeListQuery } from '../../core/api/shapes';
import type { Entry, ManifestLine } from './entry';
import { readList } from './read-lists';
import type { Register } from './register';

/**
 * One code list as asked: `on` keeps the codes in force that day, `filter` those whose code, label or alias holds
 * the words (whatever the letter case), `count` at most so many of them. `total` counts them all.
 */
export async function askedCodeList(
  register: Register,
  entry: Entry,
  line: ManifestLine,
  query: Omit<CodeListQuery, 'asOf'>,
): Promise<CodeListAnswer> {
  const { codes } = await readList(register, line.hash);
  const words = query.filter === undefined ? '' : fold(query.filter);
  const kept = codes.filter((code) => inForce(code, query.on) && matches(code, words));
  return { ...summaryOf(line), entry: entry.n, total: kept.length, codes: kept.slice(0, query.count) };
}

/** A line of the manifest as the API shows it. */
export function summaryOf(line: ManifestLine): Omit<ManifestLine, 'status' | 'effectiveFrom'> {
  const { status: _status, effectiveFrom: _effectiveFrom, ...summary } = line;
  return summary;
}

function inForce({ validFrom, validTo }: Code, on: string | undefined): boolean {
  // ISO dates stand in the order of their text.
  return on === undefined || ((validFrom ?? on) <= on && on <= (validTo ?? on));
}

function matches({ code, label, aliases = [] }: Code, words: string): boolean {
  return words === '' || [code, label, ...aliases].some((name) => fold(name).includes(words));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
