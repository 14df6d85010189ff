/** Cells of the workplace file that hold several values with semicolons between them, and cells that run beside them. */
import { isDigits } from '../../../core/values/digits';
import type { Reason } from '../../../core/api/shapes';
import type { Parsed } from '../rule';
import { ANSWER, SERVICE } from './codes';

/** `1;2;` as its three items, the last one empty. A blank cell has one empty item, as in the service. */
export function itemsOf(cell: Parsed): readonly string[] {
  return cell === undefined
    ? ['']
    : String(cell)
        .split(';')
        .map((item) => item.trim());
}

/** The services in ALLSERVICES, without the 0 that says there are no others. */
export function servicesOf(all: Parsed): readonly string[] {
  return itemsOf(all).filter((item) => item !== SERVICE.no);
}

/**
 * The items of a list that runs beside ALLSERVICES (CAPACITY, UTILISATION, SERVICEDESC), one for each service;
 * undefined when there are more or fewer. With one service alone, items left empty beside it do not count, and beside
 * it and the service 0 one empty item or 0 does not.
 */
export function itemsBesideServices(all: Parsed, list: Parsed): readonly string[] | undefined {
  const services = servicesOf(all);
  const items = itemsOf(list);
  if (services.length !== 1) return items.length === services.length ? items : undefined;
  const none = itemsOf(all).indexOf(SERVICE.no);
  if (none !== -1 && items.length > 2) return undefined;
  const filled = items.filter((item, at) => item !== '' && !(at === none && item === SERVICE.no));
  return filled.length > 1 ? undefined : [filled[0] ?? ''];
}

/** Of one job role there are no more starters, leavers or vacancies. */
export const MOST_OF_A_ROLE = 999;

/** Digits alone, and at most `most`. */
export function isCount(item: string, most: number): boolean {
  return isDigits(item) && Number(item) <= most;
}

/**
 * What the items add up to, those of 999 (not known) left out; NaN when one of them is not a whole number, or the cell
 * is blank.
 */
export function totalOf(cell: Parsed): number {
  return itemsOf(cell)
    .filter((item) => item !== ANSWER.notKnown)
    .reduce((total, item) => total + (isDigits(item) ? Number(item) : NaN), 0);
}

/** Whether an item is at fault, with the reason when it is the only one: of several no one can say which is meant. */
export function faultOfItems(
  items: readonly string[],
  faultOf: (item: string) => Reason | false,
): Reason | boolean {
  const [only] = items;
  return items.length === 1 && only !== undefined
    ? faultOf(only)
    : items.some((item) => faultOf(item) !== false);
}
