import type { DateSystem } from '../../../workbook/serial-date';

/**
 * Which day the workbook counts from. No property says so; but Excel's own DATE does: 2 January 1904 is day 1 in a
 * workbook that counts from 1904, else day 1463. Where functions can't be called (some tablets) it is 1900.
 */
export async function readDateSystem(context: Excel.RequestContext): Promise<DateSystem> {
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load('value');
  await context.sync();
  return day.value === 1 ? 1904 : 1900;
}
