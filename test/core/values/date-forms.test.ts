import { readDate, type DateForm } from '../../../core/values/date-forms';
import { toDays } from '../../../core/values/dates';
import { FormFault } from '../../../core/values/form';

function read(text: string, form?: DateForm): string | number | undefined {
  const value = readDate(text, form);
  return value instanceof FormFault ? `! ${value.reason}` : value;
}

describe('A date as text', () => {
  test.each<[DateForm | undefined, string, string | number | undefined]>([
    ['dd/mm/yyyy', '30/09/2026', toDays(2026, 9, 30)],
    ['dd/mm/yyyy', '2026-09-30', '! other-date-form'],
    ['dd/mm/yyyy', '31/02/2010', '! impossible-date'],
    ['dd/mm/yyyy', '2010-02-31', '! impossible-date'],
    ['dd/mm/yyyy', '09/30/2026', '! impossible-date'],
    ['dd/mm/yyyy', '1/2/1980', '! other-date-form'],
    ['dd/mm/yyyy', '01-02-1980', '! other-date-form'],
    ['dd/mm/yyyy', '01.02.1980', '! other-date-form'],
    ['dd/mm/yyyy', '1980/02/01', '! other-date-form'],
    ['dd/mm/yyyy', '32.01.1980', '! impossible-date'],
    ['dd/mm/yyyy', '01/02/80', '! two-digit-year'],
    ['dd/mm/yyyy', '1 Feb 80', '! two-digit-year'],
    ['dd/mm/yyyy', '1st February 1980', '! other-date-form'],
    ['dd/mm/yyyy', '30 Feb 1980', '! impossible-date'],
    ['dd/mm/yyyy', '3 Foo 1980', '! not-a-date'],
    ['dd/mm/yyyy', '12 Maybe 2020', '! not-a-date'],
    ['dd/mm/yyyy', '1 Janet 2010', '! not-a-date'],
    ['dd/mm/yyyy', '12 Sept 2020', '! other-date-form'],
    ['dd/mm/yyyy', '30/09/2026 09:30', '! date-with-time'],
    ['dd/mm/yyyy', '2026-09-30T00:00:00Z', '! date-with-time'],
    ['dd/mm/yyyy', '30092026', '! not-a-date'],
    ['dd/mm/yyyy', 'unknown', '! not-a-date'],
    ['dd/mm/yyyy', '111/02/1980', '! not-a-date'],
    ['dd/mm/yyyy', '01/02/198', '! not-a-date'],
    ['dd/mm/yyyy', 'Admin', '! not-a-date'],
    ['dd/mm/yyyy-or-admin', 'ADMIN', undefined],
    ['dd/mm/yyyy-or-admin', '30/09/2026', toDays(2026, 9, 30)],
    ['iso-date', '2026-09-30', toDays(2026, 9, 30)],
    ['iso-date', '30/09/2026', '! other-date-form'],
    ['iso-date-or-admin', 'admin', undefined],
    [undefined, '30/09/2026', toDays(2026, 9, 30)],
    [undefined, '2026-09-30', toDays(2026, 9, 30)],
    [undefined, '30.09.2026', '! other-date-form'],
  ])('asked for as %s, %j', (form, text, value) => {
    expect(read(text, form)).toBe(value);
  });
});
