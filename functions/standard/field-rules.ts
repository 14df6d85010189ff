/** What is said of the rules that a layout states as data: condition and message follow from the constraint. */
import { CONSTRAINTS, type Collection, type Constraint, type RuleInfo } from '../../core/api/shapes';
import { wordsOfForm } from '../../core/values/form-words';
import type { CodeListBody } from './standard-package';
import type { StoredField, StoredLayout } from './stored-layout';

interface Words {
  readonly condition: string;
  readonly message: string;
}

/** One rule for each number that the layout's fields name. A number may stand for several constraints of a field. */
export function describeFieldRules(
  layout: StoredLayout,
  collection: Collection,
  codeLists: ReadonlyMap<string, CodeListBody>,
): RuleInfo[] {
  return layout.fields.flatMap((field) => {
    const rules = new Map<string, Constraint[]>();
    for (const constraint of CONSTRAINTS) {
      const id = field.rules?.[constraint]?.id;
      if (id !== undefined) rules.set(id, [...(rules.get(id) ?? []), constraint]);
    }
    return [...rules].map(([id, constraints]): RuleInfo => {
      const reference = field.rules?.[constraints[0] as Constraint];
      if (reference === undefined) throw new Error(`${layout.id} ${field.name} names no rule ${id}`);
      const { severity, note, source } = reference;
      const words = describe(field, constraints, codeLists);
      return {
        id,
        collection: collection.id,
        layouts: [layout.id],
        severity,
        fields: [field.name],
        kind: 'field',
        ...words,
        source: source ?? `${collection.source}, number ${numberOf(id)}`,
        ...(note === undefined ? {} : { note }),
      };
    });
  });
}

/** `asc-wds/worker-1010-2` is the second check under number 1010 of the service; `swc/4105` is number 4105. */
function numberOf(id: string): string {
  const name = id.slice(id.indexOf('/') + 1);
  return /^[a-z]+-(\w+)-\d+$/.exec(name)?.[1] ?? name;
}

function describe(
  field: StoredField,
  constraints: readonly Constraint[],
  codeLists: ReadonlyMap<string, CodeListBody>,
): Words {
  const required = constraints.includes('required');
  const others = constraints.filter((constraint) => constraint !== 'required');
  const words = others.map((constraint) => wordsOf(field, constraint, codeLists));
  if (!required) {
    return {
      condition: words.map((it) => `If filled, ${field.title} ${it.condition}.`).join(' '),
      message: words.map((it) => it.message).join(' '),
    };
  }
  if (words.length === 0) {
    return { condition: `${field.title} is filled.`, message: `${field.title} is missing: enter it.` };
  }
  const conditions = words.map((it) => it.condition).join(' and ');
  return {
    condition: `${field.title} is filled and ${conditions}.`,
    message: `${field.title} must be filled, and it ${conditions.replace(/^is /, 'must be ')}.`,
  };
}

function wordsOf(
  field: StoredField,
  constraint: Exclude<Constraint, 'required'>,
  codeLists: ReadonlyMap<string, CodeListBody>,
): Words {
  const { maxLength, minimum, maximum } = field.constraints ?? {};
  switch (constraint) {
    case 'wholeNumber':
      return { condition: 'is a whole number', message: '{value} is not a whole number. Correct it.' };
    case 'codeList': {
      const list = `the list ${codeLists.get(field.codeList ?? '')?.title ?? field.title}`;
      const letters = field.form === 'any-case' ? ', in capitals or small letters' : '';
      return {
        condition: `is a code of ${list}${letters}`,
        message: `{value} is not a code of ${list}. Choose one of its codes.`,
      };
    }
    case 'form': {
      const form = wordsOfForm(field);
      return { condition: `is ${form}`, message: `{value} is not ${form}. Correct it.` };
    }
    case 'maxLength':
      return {
        condition: `has at most ${maxLength} characters`,
        message: `${field.title} is too long: at most ${maxLength} characters fit.`,
      };
    case 'minimum':
      return { condition: `is not below ${minimum}`, message: `{value} is below ${minimum}. Correct it.` };
    case 'maximum':
      return { condition: `is not above ${maximum}`, message: `{value} is above ${maximum}. Correct it.` };
  }
}
