import { cleanText, isBlankText } from '../../core/values/fold-text';
import { readOtherDate } from '../../core/values/read-other-date';
import { quote } from '../../core/values/words';
import type { DateSystem } from '../workbook/serial-date';
import { serialToIso } from '../workbook/serial-date';
import { textOf, type Argument } from './argument';
import { FunctionError } from './function-error';

export interface Calendar {
  /** The user's own day, in ISO form. */
  readonly today: () => string;
  /** Which day the workbook counts from; asked only when a date comes as a number. */
  readonly dateSystem: () => Promise<DateSystem>;
}

/**
 * The day that an argument stands for, in ISO form: a date cell (its serial number), or text such as 30/09/2026 or
 * 2026-09-30. Today when left out or empty; Excel on the desktop hands an empty cell over as 0
 * (https://github.com/OfficeDev/office-js/issues/4702), which is no date either.
 */
export async function readDay(argument: Argument, { today, dateSystem }: Calendar): Promise<string> {
  if (argument === 0 || isBlankText(textOf(argument))) return today();
  const day =
    typeof argument === 'number'
      ? serialToIso(argument, await dateSystem())?.slice(0, 10)
      : typeof argument === 'string'
        ? readOtherDate(cleanText(argument))
        : undefined;
  if (day !== undefined) return day;
  throw new FunctionError(
    'not-usable',
    `${quote(textOf(argument))} is not a date. Write one such as 30/09/2026, or name a cell that holds a date.`,
  );
}
