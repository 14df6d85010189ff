import type { Constraint, Field } from '../../../core/api/shapes';
import type { StandardRuleName } from '../../rules/standard/standard-rules';

const STANDARD_NAMES: Readonly<Record<Constraint, StandardRuleName>> = {
  required: 'required',
  wholeNumber: 'whole-number',
  codeList: 'code-list',
  form: 'form',
  maxLength: 'max-length',
  minimum: 'minimum',
  maximum: 'maximum',
};

/** The rules that findings on a field can be placed under, numbered as they are first asked for. */
export class FieldRules {
  readonly ids: string[] = [];

  constructor(private readonly field: Field) {}

  /** The rule the field names for the constraint, else our own. */
  constraint(constraint: Constraint): number {
    return this.rule(this.field.rules?.[constraint]?.id ?? `standard/${STANDARD_NAMES[constraint]}`);
  }

  /** A rule of our own, on what no constraint of the field speaks of. */
  standard(name: StandardRuleName): number {
    return this.rule(`standard/${name}`);
  }

  rule(id: string): number {
    const known = this.ids.indexOf(id);
    return known >= 0 ? known : this.ids.push(id) - 1;
  }
}
