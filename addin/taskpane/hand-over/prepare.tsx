import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { columnsToOffer } from '../../handing-over/columns-to-offer';
import { MOST_COMMENTS } from '../../handing-over/excel-limits';
import type { CheckRun } from '../../model/check-run';
import { countOf, formatCount } from '../../../core/values/words';
import { explainedOf } from '../state/listing';
import { useActions, usePaneState } from '../parts/context';
import { UndoHint, useUndoHint } from '../parts/undo-hint';
import { isLongList } from '../codes/use-long-lists';

interface PrepareProps {
  readonly run: CheckRun;
  /** A list is in the workbook already. */
  readonly again: boolean;
}

/** The sheet "To fix", for someone who has no add-in. */
export function Prepare({ run, again }: PrepareProps): JSX.Element {
  const { handOver, notes, lists, referenceDate, dropDowns } = usePaneState();
  const { prepareForProvider, takeToFixAway } = useActions();
  const [comments, setComments] = useState(false);
  const hint = useId();
  // A sheet of choices is made for the first long list, and goes with the last.
  const long = useMemo(
    () => columnsToOffer(run).filter(({ list }) => isLongList(lists.get(list ?? ''), referenceDate)),
    [run, lists, referenceDate],
  );
  const makesChoices = long.length > 0 && !long.some(({ sheet }) => dropDowns.sheets.includes(sheet.id));
  const described = useUndoHint(hint);
  const count = run.findings.length - explainedOf(run, notes).size;
  return (
    <section aria-labelledby="prepare-title">
      <h3 id="prepare-title">For a provider without this add-in</h3>
      {count === 0 ? (
        <p class="hint">There is nothing to be put right.</p>
      ) : (
        <>
          <p class="hint">
            Adds a sheet “To fix”: a row for each of {countOf(count, 'problem', 'problems')}, with a link to
            its cell, what to do, and a place to tick it. The cells offer their codes to choose from.
            {again && ' It takes the place of the one there, and its ticks are lost.'}
          </p>
          <label class="tick">
            <input
              type="checkbox"
              checked={comments}
              onChange={({ currentTarget }) => setComments(currentTarget.checked)}
            />
            <span>
              Comments on the cells too
              {count > MOST_COMMENTS && `, on the first ${formatCount(MOST_COMMENTS)}`}
            </span>
          </label>
        </>
      )}
      <div class="hand-over-buttons">
        {count > 0 && (
          <fluent-button
            id="prepare-for-provider"
            size="small"
            aria-describedby={again || makesChoices ? described : undefined}
            disabled-focusable={handOver.busy}
            onClick={() => void prepareForProvider({ comments })}
          >
            {again ? 'Prepare anew' : 'Prepare for provider'}
          </fluent-button>
        )}
        {again && (
          <fluent-button
            id="take-away"
            size="small"
            aria-describedby={described}
            disabled-focusable={handOver.busy}
            onClick={() => void takeToFixAway()}
          >
            Take it away again
          </fluent-button>
        )}
      </div>
      {(again || (makesChoices && count > 0)) && <UndoHint id={hint} />}
    </section>
  );
}
