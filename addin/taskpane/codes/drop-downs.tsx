import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { columnsAtHand, type ColumnAtHand } from '../../codes-at-hand/columns-at-hand';
import { takesOneCode } from '../../codes-at-hand/plan-drop-downs';
import { columnLetters } from '../../../core/values/column-letters';
import { groupBy } from '../../../core/values/group-by';
import { countOf } from '../../../core/values/words';
import { useActions, usePaneState } from '../parts/context';
import { UndoHint } from '../parts/undo-hint';
import { useLongLists } from './use-long-lists';

/** Drop-downs of codes in the cells themselves, sheet by sheet, for whoever wants them. */
export function DropDowns(): JSX.Element | null {
  const { match, standard, dropDowns } = usePaneState();
  const { setDropDowns } = useActions();
  // Ticked at once, done a little later; nothing else may be ticked meanwhile.
  const [coming, setComing] = useState<readonly string[] | null>(null);
  const [opened, setOpened] = useState(false);
  const hint = useId();
  const ticked = coming ?? dropDowns.sheets;
  const columns = useMemo(
    () => (match === null || standard === null ? [] : columnsAtHand(match, standard)),
    [match, standard],
  );
  const bySheet = groupBy(
    columns.filter(({ list }) => list !== undefined),
    ({ sheet }) => sheet.id,
  );
  const long = useLongLists(opened ? columns.filter(takesOneCode).flatMap(({ list }) => list ?? []) : []);
  if (bySheet.size === 0) return null;
  const isLong = (sheet: string): boolean =>
    bySheet.get(sheet)?.some((one) => takesOneCode(one) && long.has(one.list ?? '')) ?? false;
  /** Of the sheet of choices it is the coming and the going that Excel can't take back. */
  const emptiesUndo = (sheet: string): boolean =>
    isLong(sheet) && (ticked.includes(sheet) ? ticked.length === 1 : !ticked.some(isLong));
  const set = async (sheets: readonly string[]): Promise<void> => {
    setComing(sheets);
    await setDropDowns(sheets);
    setComing(null);
  };
  return (
    <details
      class="drop-downs"
      open={opened || dropDowns.sheets.length > 0}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>Drop-downs in the sheet</summary>
      <p class="hint">
        Cells then offer their codes with the words, and what is chosen is written as the code. Rules of your
        own stay, and drop-downs can be taken away again.
      </p>
      {[...bySheet.keys()].some(emptiesUndo) && <UndoHint id={hint} />}
      <fieldset disabled={coming !== null}>
        <legend class="for-screen-readers">Sheets with drop-downs</legend>
        {[...bySheet].map(([sheet, coded]) => (
          <label key={sheet} class="tick">
            <input
              type="checkbox"
              checked={ticked.includes(sheet)}
              aria-describedby={emptiesUndo(sheet) ? hint : undefined}
              onChange={({ currentTarget: { checked } }) =>
                void set([...ticked.filter((one) => one !== sheet), ...(checked ? [sheet] : [])])
              }
            />
            <span>
              {coded[0]!.sheet.name}{' '}
              <span class="kind-count">{countOf(coded.length, 'coded column', 'coded columns')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Skipped columns={columns} />
    </details>
  );
}

function Skipped({ columns }: { readonly columns: readonly ColumnAtHand[] }): JSX.Element | null {
  const { skipped } = usePaneState().dropDowns;
  if (skipped.length === 0) return null;
  const headingOf = (sheet: string, column: number): string =>
    columns.find((one) => one.sheet.id === sheet && one.column === column)?.field.title ?? '';
  return (
    <>
      <p class="hint">Without a drop-down:</p>
      <ul class="bullets hint">
        {skipped.map(({ sheet, column, reason }) => (
          <li key={`${column} ${sheet}`}>
            Column {columnLetters(column)} ({headingOf(sheet, column)}): {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
