/** Which columns the sheet of a kind of record has. */
import type { XmlRecord } from './csww-records';

/**
 * The elements that are asked for, in their order, then what else the file holds: a file leaves out an element that has
 * no value, so that not all columns can be told from it. Where a record has its elements in another order, the columns
 * stand as they do there: the check of the headings then finds it.
 */
export function columnsOf(asked: readonly string[], records: readonly XmlRecord[]): readonly string[] {
  const places = new Map(asked.map((element, place) => [element, place]));
  const inAnotherOrder = records
    .map(({ values }) => [...values.keys()].filter((element) => places.has(element)))
    .find((found) =>
      found.some((element, at) => at > 0 && places.get(element)! < places.get(found[at - 1]!)!),
    );
  return [
    ...new Set([...(inAnotherOrder ?? []), ...asked, ...records.flatMap(({ values }) => [...values.keys()])]),
  ];
}
