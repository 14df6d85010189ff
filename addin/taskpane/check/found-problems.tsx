import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { countFindings } from '../../wording/group-findings';
import type { CheckRun } from '../../model/check-run';
import { keyOfFinding } from '../state/key-of-finding';
import { listedGroups } from '../state/listed-groups';
import { countingOf, explainedOf } from '../state/listing';
import { stepsOf } from '../problems/steps';
import { Banners } from './banners';
import { useActions, usePaneState } from '../parts/context';
import { ExplainedCount } from '../problems/explained-count';
import { FilterBar } from '../problems/filter-bar';
import { FindingsTree } from '../problems/findings-tree';
import { ChosenBefore } from '../fixing/chosen-before';
import { FixLog } from '../fixing/fix-log';
import { FixPreview } from '../fixing/fix-preview';
import { HandOver } from '../hand-over/hand-over';
import { HeadingNotes } from './heading-notes';
import { LeftOutList } from './left-out-list';
import { Outcome } from './outcome';
import { ProblemCard } from '../problems/problem-card';
import { SeverityToggles } from '../problems/severity-toggles';
import { StepBar } from '../problems/step-bar';
import type { Carried } from '../parts/use-carried-focus';

/** What came of the check: banners, counts, the current problem, the list, and Previous and Next. */
export function FoundProblems(): JSX.Element {
  const { run, partial } = usePaneState();
  return (
    <>
      <Banners />
      {run !== null && !partial && <HeadingNotes run={run} />}
      {run !== null && !partial && <LeftOutList run={run} />}
      {run !== null && <Results run={run} />}
      <HandOver />
    </>
  );
}

function Results({ run }: { readonly run: CheckRun }): JSX.Element {
  const state = usePaneState();
  const { filter, selection: selected, notes, current, preview } = state;
  const { previewFix } = useActions();
  const selection = filter.selected ? selected : null;
  const counts = useMemo(
    () => countFindings(run.findings, countingOf(run, { filter, selection, notes })),
    [run, filter, selection, notes],
  );
  const open = useMemo(() => {
    const explained = explainedOf(run, notes);
    return countFindings(run.findings, (_, at) => !explained.has(at));
  }, [run, notes]);
  const groups = listedGroups(run, state);
  const steps = stepsOf(groups);
  const carried = useRef<Carried | null>(null);
  useLayoutEffect(() => {
    // The last problem is gone, and no card has taken the focus over.
    if (preview !== null || carried.current === null) return;
    carried.current = null;
    document.getElementById('check-button')?.focus();
  });
  if (run.findings.length === 0) {
    return (
      <>
        <Outcome run={run} counts={open} />
        <FixLog />
      </>
    );
  }
  return (
    <div class="results">
      <SeverityToggles counts={counts} />
      <ExplainedCount run={run} />
      <Outcome run={run} counts={open} />
      <div class="results-tools">
        <FilterBar run={run} />
        <button type="button" class="link-button" onClick={() => void previewFix({ kind: 'sure' })}>
          Fix all that is sure…
        </button>
        <ChosenBefore run={run} />
      </div>
      <FixLog />
      {preview !== null ? (
        <FixPreview preview={preview} carried={carried} />
      ) : (
        current !== null && (
          <ProblemCard key={keyOfFinding(run.findings[current]!)} run={run} at={current} carried={carried} />
        )
      )}
      {groups.length === 0 ? (
        <p class="nothing-shown">Nothing that is chosen above has a problem to list.</p>
      ) : (
        <FindingsTree run={run} groups={groups} />
      )}
      <StepBar steps={steps} />
    </div>
  );
}
