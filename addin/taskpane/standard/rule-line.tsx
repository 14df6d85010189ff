import type { JSX } from 'preact';
import type { RuleInfo } from '../../../core/api/shapes';
import { SEVERITY_WORDS } from '../../../core/values/words';
import { SeverityIcon } from '../parts/icons';
import { PlaceLink } from './place-link';

/** A rule in a list: how serious, its number, what right data meet. */
export function RuleLine({ rule }: { readonly rule: RuleInfo }): JSX.Element {
  const { id, severity, condition, kind } = rule;
  return (
    <PlaceLink to={{ kind: 'rule', id }} class="entry entry-rule">
      <SeverityIcon severity={severity} size={14} />
      <span class="for-screen-readers">{SEVERITY_WORDS[severity].one}</span>
      <span>
        <span class="entry-id">{id.slice(id.indexOf('/') + 1)}</span> {condition}
        {kind === 'not-checked' && <span class="entry-more"> Not checked here.</span>}
      </span>
    </PlaceLink>
  );
}
