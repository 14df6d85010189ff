import type { Field, StandardAnswer } from '../../core/api/shapes';

type Rules = StandardAnswer['rules'];

const known = new WeakMap<Rules, ReadonlyMap<string, string>>();

/** A field with its form; where the column states none, with the one that a rule of its layout holds it to. */
export function withHeldForm({ rules }: Pick<StandardAnswer, 'rules'>, layout: string, field: Field): Field {
  if (field.form !== undefined) return field;
  const form = formsOf(rules).get(keyOf(layout, field.name));
  return form === undefined ? field : { ...field, form };
}

function formsOf(rules: Rules): ReadonlyMap<string, string> {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const forms = new Map<string, string>();
  for (const { form, kind, layouts, fields } of rules) {
    if (form === undefined) continue;
    // A rule on cells looks at each of its fields alone, others say something of the first.
    for (const field of kind === 'cell' ? fields : fields.slice(0, 1))
      for (const layout of layouts) forms.set(keyOf(layout, field), form);
  }
  known.set(rules, forms);
  return forms;
}

function keyOf(layout: string, field: string): string {
  return `${layout} ${field}`;
}
