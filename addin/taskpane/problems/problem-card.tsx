import type { JSX, RefObject } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { describeFinding } from '../../wording/describe-finding';
import { fixesOf } from '../../fixing/fixes-of';
import { fieldOf } from '../../../core/layouts/layout-fields';
import type { CheckRun } from '../../model/check-run';
import { capitalise, SEVERITY_WORDS } from '../../../core/values/words';
import { collectionWords } from '../../wording/collection-words';
import { keyOfFinding } from '../state/key-of-finding';
import { AlsoHere } from './also-here';
import { useActions, useHost, usePaneState } from '../parts/context';
import { ExplainNote } from './explain-note';
import { FixButtons } from '../fixing/fix-buttons';
import { FormulaHint } from './formula-hint';
import { SeverityIcon } from '../parts/icons';
import { RememberAnswer } from '../fixing/remember-answer';
import { SetAside } from './set-aside';
import { TypeInstead } from '../fixing/type-instead';
import { useCarriedFocus, type Carried } from '../parts/use-carried-focus';
import { useFormula } from './use-formula';
import { Why } from './why';

interface ProblemCardProps {
  readonly run: CheckRun;
  /** Position in the run's findings. */
  readonly at: number;
  /** Keeps the keyboard focus from one card to the next. */
  readonly carried: RefObject<Carried | null>;
}

/** The current problem: where, what is wrong with it as typed, what to put instead, and why. */
export function ProblemCard({ run, at, carried }: ProblemCardProps): JSX.Element {
  const { lists, recalled } = usePaneState();
  const { source } = useHost();
  const { showCodes, readStandard } = useActions();
  const [why, setWhy] = useState(false);
  const id = useId();
  const finding = run.findings[at]!;
  const { where, what, advice } = describeFinding(run, finding, lists, recalled);
  const forWhom = collectionWords(run.standard, finding);
  const { layout, sheet } = run.tables[finding.table]!;
  const field = fieldOf(layout, finding.field);
  const formula = useFormula({ sheet: sheet.id, row: finding.row, column: finding.column });
  const fixes = useMemo(
    () => fixesOf({ run, lists, answers: recalled, source }, finding),
    [run, lists, recalled, source, finding],
  );
  // The button says it.
  const isOffered = formula === null && fixes[0]?.suggestion.sure === true;
  const card = useCarriedFocus(keyOfFinding(finding), carried);
  const codeList = field?.codeList;
  const item = field?.item;
  return (
    <article ref={card} class={`card severity-${finding.severity}`} aria-labelledby={id}>
      <h2 id={id} class="card-title" tabIndex={-1}>
        <SeverityIcon severity={finding.severity} />
        <span class="card-where">{where}</span>
        <span class="card-field">{field?.title ?? finding.field}</span>
        <span class="for-screen-readers">, {SEVERITY_WORDS[finding.severity].one}</span>
      </h2>
      <p id={`${id}-what`} class="card-what">
        {capitalise(what)}
      </p>
      {advice !== '' && !isOffered && <p class="card-advice">{advice}</p>}
      {forWhom !== '' && <p class="card-for">Asked by {forWhom}</p>}
      {formula === null ? (
        <>
          <FixButtons run={run} at={at} fixes={fixes} />
          <TypeInstead run={run} at={at} describedBy={`${id}-what`} isOther={fixes.length > 0} />
        </>
      ) : (
        <FormulaHint formula={formula} />
      )}
      {formula === null && <RememberAnswer run={run} at={at} />}
      {finding.severity === 'query' && <ExplainNote run={run} at={at} />}
      {finding.severity === 'warning' && <SetAside run={run} at={at} />}
      <AlsoHere run={run} at={at} />
      <div class="card-links">
        <button type="button" class="link-button" aria-expanded={why} onClick={() => setWhy(!why)}>
          Why?
        </button>
        {codeList !== undefined && (
          <button type="button" class="link-button" onClick={() => showCodes(codeList)}>
            See the codes
          </button>
        )}
        {item !== undefined && (
          <button type="button" class="link-button" onClick={() => readStandard({ kind: 'item', id: item })}>
            About {item}
          </button>
        )}
      </div>
      {why && <Why run={run} finding={finding} />}
    </article>
  );
}
