import type { JSX } from 'preact';
import type { Counts } from '../../checking/group-findings';
import { formatCount, SEVERITY_WORDS } from '../../checking/words';
import { SEVERITIES } from '../state/severities';
import { useActions, usePaneState } from './context';
import { SeverityIcon } from './icons';

/** How many of each severity; each is a switch for what is listed. */
export function SeverityToggles({ counts }: { readonly counts: Counts }): JSX.Element {
  const { shown } = usePaneState();
  const { toggleSeverity } = useActions();
  return (
    <div class="severity-toggles" role="group" aria-label="Problems listed">
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`severity-toggle severity-${severity}`}
          aria-pressed={shown.has(severity)}
          title={SEVERITY_WORDS[severity].meaning}
          onClick={() => toggleSeverity(severity)}
        >
          <SeverityIcon severity={severity} />
          <span class="severity-count">{formatCount(counts[severity])}</span>
          <span class="severity-word">
            {counts[severity] === 1 ? SEVERITY_WORDS[severity].one : SEVERITY_WORDS[severity].many}
          </span>
        </button>
      ))}
    </div>
  );
}
