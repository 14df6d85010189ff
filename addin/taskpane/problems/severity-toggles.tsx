import type { JSX } from 'preact';
import type { Counts } from '../../wording/group-findings';
import { meaningOf, purposeOfRun } from '../../wording/severity-meaning';
import { formatCount, SEVERITY_WORDS } from '../../../core/values/words';
import { SEVERITIES } from '../../../core/api/severity';
import { useActions, usePaneState } from '../parts/context';
import { SeverityIcon } from '../parts/icons';

/** How many of each severity; a press lists these alone, another all again. */
export function SeverityToggles({ counts }: { readonly counts: Counts }): JSX.Element {
  const { only, run } = usePaneState();
  const { showOnly } = useActions();
  const purpose = run === null ? 'either' : purposeOfRun(run);
  return (
    <div class="severity-toggles" role="group" aria-label="List only">
      {SEVERITIES.map((severity) => {
        const { one, many } = SEVERITY_WORDS[severity];
        return (
          <button
            key={severity}
            type="button"
            class={`severity-toggle severity-${severity} ${only === null || only === severity ? '' : 'left-out'}`}
            aria-pressed={only === severity}
            title={`${only === severity ? 'List all problems again.' : `List only ${many}.`} ${meaningOf(severity, purpose)}`}
            onClick={() => showOnly(severity)}
          >
            <SeverityIcon severity={severity} />
            <span class="severity-count">{formatCount(counts[severity])}</span>
            <span class="severity-word">{counts[severity] === 1 ? one : many}</span>
          </button>
        );
      })}
    </div>
  );
}
