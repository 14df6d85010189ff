import type { Layout } from '../../../core/api/shapes';

export const HEADER = 'csww/header';

/** Families of layouts, one a census year: a year's rules are told by the items that its layout asks for. */
export const WORKER_FAMILY = 'csww/worker';
export const AUTHORITY_FAMILY = 'csww/authority';

/** Whether a census year asks for an item. One that only other years ask for may have a column, but must be empty. */
export function asksFor({ fields }: Layout, item: string): boolean {
  return fields.some(({ name, optionalColumn }) => name === item && optionalColumn !== true);
}

/** Whether a census year knows an item that only other years ask for. */
export function hasOfOtherYears({ fields }: Layout, item: string): boolean {
  return fields.some(({ name, optionalColumn }) => name === item && optionalColumn === true);
}
