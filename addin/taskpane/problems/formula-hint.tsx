import type { JSX } from 'preact';
import { formulaSources } from '../../fixing/formula-sources';
import { joinWords } from '../../../core/values/words';

/** A formula is never overwritten: this says where its value comes from. */
export function FormulaHint({ formula }: { readonly formula: string }): JSX.Element {
  const sources = formulaSources(formula);
  return (
    <p class="formula-hint">
      This cell is worked out by a formula, which is left alone.{' '}
      {sources.length > 0 && `Put it right where it comes from: ${joinWords(sources, 'and')}. `}
      <code>{formula}</code>
    </p>
  );
}
