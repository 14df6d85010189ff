import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { layoutsInForce } from '../../../core/layouts/layouts-in-force';
import { groupBy } from '../../../core/values/group-by';
import { useActions, usePaneState } from '../parts/context';
import { UndoHint } from '../parts/undo-hint';
import { useLongLists } from '../codes/use-long-lists';

/** A blank sheet to begin with: headings, formats and codes of a table of the standard or of a collection. */
export function BlankSheet(): JSX.Element | null {
  const { standard, referenceDate, workbookOpen } = usePaneState();
  const { addBlankSheet } = useActions();
  const [layout, setLayout] = useState('');
  const [busy, setBusy] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  const hint = useId();
  const fields = standard?.layouts.find(({ id }) => id === layout)?.fields ?? [];
  const long = useLongLists(
    workbookOpen
      ? fields.flatMap(({ codeList, codesCheckedByRule }) => (codesCheckedByRule ? [] : (codeList ?? [])))
      : [],
  );
  if (standard === null) return null;
  const titles = new Map(standard.collections.map(({ id, shortTitle }) => [id, shortTitle]));
  const layouts = layoutsInForce(standard.layouts, referenceDate).map((one) => one.layout);
  const add = async (): Promise<void> => {
    if (layout === '') choice.current?.focus();
    if (layout === '' || busy) return;
    setBusy(true);
    await addBlankSheet(layout);
    setBusy(false);
  };
  return (
    <details class="blank-sheet">
      <summary>{workbookOpen ? 'Add a blank sheet' : 'Begin with a blank sheet'}</summary>
      <p class="hint">
        It has the right headings, each with a note on what is asked for, drop-downs of codes, and an example
        row to delete.
      </p>
      {long.size > 0 && <UndoHint id={hint} />}
      <div class="blank-sheet-choice">
        <label class="field">
          <span>Blank sheet for</span>
          <select
            ref={choice}
            value={layout}
            onChange={({ currentTarget }) => setLayout(currentTarget.value)}
          >
            <option value="">Choose a table</option>
            {[...groupBy(layouts, ({ collection }) => collection)].map(([collection, own]) => (
              <optgroup key={collection} label={titles.get(collection) ?? 'The standard'}>
                {own.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <fluent-button aria-describedby={long.size > 0 ? hint : undefined} onClick={() => void add()}>
          {busy ? 'Making it…' : workbookOpen ? 'Add it' : 'Make it'}
        </fluent-button>
      </div>
    </details>
  );
}
