import type { CodeLists } from '../code-lists/loaded-lists';
import { askedOf, describeFinding, saysMore } from './describe-finding';
import { generaliseMessage } from './fill-message';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';
import { sayReason } from './reason-words';
import { capitalise } from '../../core/values/words';

/** How many findings a title stands for, and whether they all hold the same value. */
export type Alike = 'one' | 'same value' | 'many';

/**
 * A title for findings alike, of which `first` is the first: its own words when it is the only one, else words that
 * hold for all. The rows they clash with differ, and are left out.
 */
export function titleOfKind(run: CheckRun, first: Finding, alike: Alike, lists: CodeLists): string {
  if (alike === 'one') return withoutStop(describeFinding(run, first, lists).what);
  const rule = run.ruleOf(first);
  const field = fieldOf(run.tables[first.table]!.layout, first.field);
  if (first.reason === undefined || field === undefined || saysMore(rule)) {
    return withoutStop(capitalise(withoutValue(generaliseMessage(run, first, rule))));
  }
  const asked = { ...askedOf(run, first, field, lists), related: undefined };
  if (alike === 'same value') return withoutStop(capitalise(sayReason(first.reason, asked).what));
  const { what } = sayReason(first.reason, { ...asked, value: '…', shown: '…' });
  return withoutStop(capitalise(withoutValue(what)));
}

/** `… is not a number` as Not a number; `… has lost its zeros` as Has lost its zeros. */
function withoutValue(what: string): string {
  return what.replace(/^… (?:is )?/, '');
}

function withoutStop(text: string): string {
  return text.replace(/[.!?]$/, '');
}
