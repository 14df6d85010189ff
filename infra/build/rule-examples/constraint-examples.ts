import type { Constraint, Field } from '../../../core/api/shapes';
import type { CodeListBody } from '../../../functions/standard/standard-package';

/** A cell that a rule stated as data finds, and one that it lets pass. */
export interface CellExample {
  readonly fires: string;
  readonly quiet: string;
}

/** Text that is no number, date, code or reference of any form. */
const NONSENSE = '?';
/** A whole number that no list has as a code. */
const NO_CODE = '98765';

/**
 * Examples of a rule that a field's constraint stands for. The quiet one is the layout's own example, or empty where
 * it gives none; the engine is run on both in a test.
 */
export function exampleOfConstraint(
  field: Field,
  constraint: Constraint,
  codeLists: ReadonlyMap<string, CodeListBody>,
): CellExample {
  return { fires: wrongCell(field, constraint, codeLists), quiet: field.example ?? '' };
}

function wrongCell(
  { constraints = {}, codeList, rules }: Field,
  constraint: Constraint,
  codeLists: ReadonlyMap<string, CodeListBody>,
): string {
  switch (constraint) {
    case 'required':
      return '';
    case 'wholeNumber':
      return '1.5';
    case 'maxLength':
      return 'x'.repeat((constraints.maxLength ?? 0) + 1);
    case 'minimum':
      return beside(constraints.minimum, -1);
    case 'maximum':
      return beside(constraints.maximum, 1);
    case 'codeList':
      return noCode(codeLists.get(codeList ?? ''), rules?.wholeNumber !== undefined);
    case 'form':
      return NONSENSE;
  }
}

/** A list that is known to lack codes says no more of others than that they are a query: there a label is wrong. */
function noCode(list: CodeListBody | undefined, numbers: boolean): string {
  if (list?.complete === false) {
    const codes = new Set(list.codes.map(({ code }) => code));
    return list.codes.find(({ label }) => !codes.has(label))?.label ?? NONSENSE;
  }
  return numbers ? NO_CODE : NONSENSE;
}

function beside(limit: number | string | undefined, step: number): string {
  return typeof limit === 'number' ? String(limit + step) : NONSENSE;
}
