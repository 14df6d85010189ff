import { suggestNumbers } from '../../addin/suggesting/suggest-number';
import type { Field, Reason } from '../../core/api/shapes';

const fieldOf = (form: string | undefined, title: string): Field => ({
  name: 'A',
  title,
  type: 'number',
  ...(form === undefined ? {} : { form }),
});

describe('numbers are read as they are written', () => {
  it.each<[text: string, reason: Reason, form: string | undefined, suggested: string, title?: string]>([
    ['37.5', 'number-as-text', undefined, '37.5'],
    ['£12.50', 'not-a-number', 'money', '12.50'],
    ['£ 12,500', 'not-a-number', 'money', '12500'],
    ['1,234,567.8', 'not-a-number', undefined, '1234567.8'],
    ['12,50', 'not-a-number', undefined, '12.50?'],
    ['38 000', 'not-a-number', undefined, '38000?'],
    ['38k', 'not-a-number', undefined, '38000?', 'Annual salary'],
    ['38k', 'not-a-number', undefined, '', 'Caseload'],
    ['38,000 pa', 'not-a-number', undefined, '38000?', 'Annual salary'],
    ['£38,000 p.a.', 'not-a-number', undefined, '38000?', 'Annual salary'],
    ['£12.60 per hour', 'not-a-number', undefined, '', 'Annual salary'],
    ['£12.60 per hour', 'not-a-number', 'money', '12.60?', 'Hourly rate'],
    ['£12.60/hr', 'not-a-number', 'money', '12.60?', 'Hourly rate'],
    ['38,000 pa', 'not-a-number', 'money', '', 'Hourly rate'],
    ['37.5 hrs', 'not-a-number', undefined, '37.5?', 'Hours per week'],
    ['37.5 hrs', 'not-a-number', undefined, '', 'Days sick'],
    ['2.5 days', 'not-a-number', undefined, '2.5?', 'Days sick'],
    ['10 years', 'not-a-number', 'four-digit-year', '', 'Year of entry'],
    ['80%', 'not-a-number', 'fte', '', 'Full-time equivalent'],
    ['37:30', 'not-a-number', undefined, '37.5?', 'Hours per week'],
    ['37:20', 'not-a-number', undefined, ''],
    ['thirty', 'not-a-number', undefined, ''],
    ['12,5000', 'not-a-number', undefined, ''],
    ['3.0', 'not-whole', undefined, '3'],
    ['3.5', 'not-whole', undefined, ''],
    ['11.444', 'too-many-decimals', 'money', '11.44?'],
    ['0.83333333', 'too-many-decimals', 'fte', '0.833333?'],
    ['37.25', 'too-many-decimals', 'half-hours', ''],
  ])('%s (%s, %s) as %j', (text, reason, form, suggested, title = 'A') => {
    const found = suggestNumbers(text, fieldOf(form, title), reason);

    expect(found.map(({ value, sure }) => `${value}${sure ? '' : '?'}`).join(' ')).toBe(suggested);
  });
});
