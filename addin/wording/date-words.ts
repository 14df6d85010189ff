import { writeAs } from './cell-words';
import { nameCode } from '../code-lists/load-code-lists';
import { howToWrite } from '../../core/values/form-words';
import { daysInMonth } from '../../core/values/dates';
import { monthName } from '../../core/values/format-date';
import type { ReasonContext, ReasonWords } from './said';
import { textOfValue } from '../../core/values/show-value';

type DateReason =
  | 'not-a-date'
  | 'impossible-date'
  | 'other-date-form'
  | 'two-digit-year'
  | 'date-with-time'
  | 'number-not-date';

const LIKE_THIS = 'Write day/month/year, such as 28/02/2026.';

/** Reasons of columns that hold dates. */
export const DATE_WORDS: Readonly<Record<DateReason, ReasonWords>> = {
  'not-a-date': ({ shown, field }) => ({
    what: `${shown} is not a date.`,
    advice: writeAs(howToWrite(field), LIKE_THIS),
  }),
  'impossible-date': (asked) => {
    const why = whyNot(textOfValue(asked.value));
    return {
      what: `${asked.shown} is not a real date${why}.`,
      advice: `Enter the right ${why.includes('no month') ? 'month' : 'day'}.`,
    };
  },
  'other-date-form': (asked) => ({
    what: `${asked.shown} is a date written in another form than the one asked for.`,
    advice: useDate(asked, writeAs(howToWrite(asked.field), LIKE_THIS)),
  }),
  'two-digit-year': ({ shown }) => ({
    what: `${shown} has a year of two digits.`,
    advice: 'Write the year in full.',
  }),
  'date-with-time': (asked) => ({
    what: `${asked.shown} has a time of day with the date.`,
    advice: useDate(asked, 'Leave the time out.'),
  }),
  'number-not-date': ({ shown }) => ({
    what: `${shown} is a number, not a date.`,
    advice: 'Format the cell as a date, if it should be one, or type the date.',
  }),
};

function useDate({ suggestion }: ReasonContext, otherwise: string): string {
  return suggestion === undefined
    ? otherwise
    : `Use ${nameCode({ code: suggestion.value, label: suggestion.label })}.`;
}

/** `: February 2010 has 28 days`, where the text tells so much. */
function whyNot(text: string): string {
  const uk = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\b/.exec(text);
  const iso = /^\s*(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})\b/.exec(text);
  const [day, month, year] = uk ? [uk[1], uk[2], uk[3]] : iso ? [iso[3], iso[2], iso[1]] : [];
  if (month === undefined) return '';
  const name = monthName(Number(month));
  if (name === undefined) return `: there is no month ${Number(month)}`;
  const days = daysInMonth(Number(year), Number(month));
  return Number(day) > days ? `: ${name} ${Number(year)} has ${days} days` : '';
}
