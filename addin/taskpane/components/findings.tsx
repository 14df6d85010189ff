import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { countFindings, groupFindings } from '../../checking/group-findings';
import type { CheckRun } from '../../checking/model';
import { keyOfFinding } from '../state/key-of-finding';
import { stepsOf } from '../state/steps';
import { Banners } from './banners';
import { CollectionFilter } from './collection-filter';
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
  const { shown, shownFor, current, lists } = usePaneState();
  const counts = useMemo(
    () =>
      countFindings(
        run.findings.filter(({ collections }) => shownFor === null || collections.includes(shownFor)),
      ),
    [run, shownFor],
  );
  const groups = useMemo(
    () => groupFindings(run, { severities: shown, collection: shownFor, lists }),
    [run, shown, shownFor, lists],
  );
  const steps = useMemo(() => stepsOf(run, { shown, shownFor }), [run, shown, shownFor]);
  if (run.findings.length === 0) return <Outcome run={run} counts={counts} />;
  return (
    <div class="results">
      <CollectionFilter run={run} />
      <SeverityToggles counts={counts} />
      <Outcome run={run} counts={counts} />
      {current !== null && <ProblemCard key={keyOfFinding(run.findings[current]!)} run={run} at={current} />}
      {groups.length === 0 ? (
        <p class="nothing-shown">Nothing that is chosen above has a problem to list.</p>
      ) : (
        <FindingsTree run={run} groups={groups} />
      )}
      <StepBar steps={steps} />
    </div>
  );
}
