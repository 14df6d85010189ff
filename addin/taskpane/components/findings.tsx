import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { countFindings, groupFindings } from '../../checking/group-findings';
import type { CheckRun } from '../../checking/model';
import { keyOfFinding } from '../state/key-of-finding';
import { stepsOf } from '../state/steps';
import { Banners } from './banners';
import { usePaneState } from './context';
import { FindingsTree } from './findings-tree';
import { HeadingNotes } from './heading-notes';
import { Outcome } from './outcome';
import { ProblemCard } from './problem-card';
import { SeverityToggles } from './severity-toggles';
import { StepBar } from './step-bar';

/** What came of the check: banners, counts, the current problem, the list, and Previous and Next. */
export function Findings(): JSX.Element {
  const { run, partial } = usePaneState();
  return (
    <>
      <Banners />
      {run !== null && !partial && <HeadingNotes run={run} />}
      {run !== null && <Results run={run} />}
    </>
  );
}

function Results({ run }: { readonly run: CheckRun }): JSX.Element {
  const { shown, current, lists } = usePaneState();
  const counts = useMemo(() => countFindings(run.findings), [run]);
  const groups = useMemo(() => groupFindings(run, { severities: shown, lists }), [run, shown, lists]);
  const steps = useMemo(() => stepsOf(run, shown), [run, shown]);
  if (run.findings.length === 0) return <Outcome run={run} counts={counts} />;
  return (
    <div class="results">
      <SeverityToggles counts={counts} />
      <Outcome run={run} counts={counts} />
      {current !== null && <ProblemCard key={keyOfFinding(run.findings[current]!)} run={run} at={current} />}
      {groups.length === 0 ? (
        <p class="nothing-shown">No severity is chosen above, so no problem is listed.</p>
      ) : (
        <FindingsTree run={run} groups={groups} />
      )}
      <StepBar steps={steps} />
    </div>
  );
}
