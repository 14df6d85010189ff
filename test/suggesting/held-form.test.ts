import { withHeldForm } from '../../addin/suggesting/held-form';
import { FORMS } from '../../core/values/forms';
import { realStandard } from '../support/real-standard';

const layoutOf = (id: string) => realStandard.layouts.find((layout) => layout.id === id)!;

function formOf(id: string, name: string): string | undefined {
  const layout = layoutOf(id);
  return withHeldForm(
    realStandard,
    id,
    layout.fields.find((field) => field.name === name)!,
  ).form;
}

describe('The form that a column is held to', () => {
  it.each([
    ['its own', 'standard/person', 'National Insurance number', 'nino-or-temporary'],
    ["a rule's, where it has none", 'swc/staff-2023', 'NINumber', 'nino-with-suffix'],
    ["a rule's on several columns", 'standard/person', 'Given name', 'single-spaces'],
    ["the first column's of a rule on a row", 'asc-wds/workplace', 'PROVNUM', 'cqc-number'],
    ['none of the columns that such a rule also reads', 'asc-wds/workplace', 'REGTYPE', undefined],
    ['none, where nothing holds it to one', 'swc/staff-2023', 'StaffReference', undefined],
  ])('is %s', (_, layout, field, form) => {
    expect(formOf(layout, field)).toBe(form);
  });

  it('is one that we know', () => {
    const named = realStandard.rules.flatMap(({ form }) => form ?? []);
    expect(new Set(named.filter((form) => FORMS.has(form)))).toEqual(new Set(named));
    expect(named.length).toBeGreaterThan(10);
  });
});
