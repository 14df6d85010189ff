import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { columnLetters } from '../../../core/values/column-letters';
import { formatDate } from '../../../core/values/format-date';
import { Banner } from '../parts/banner';
import { CodeTable } from './code-table';
import { AboutColumn } from './about-column';
import { CodePicker } from './code-picker';
import { DropDowns } from './drop-downs';
import { ListChooser } from './list-chooser';
import { useColumnAtHand } from './use-column-at-hand';
import { useShownList } from './use-shown-list';
import { usePaneState } from '../parts/context';
import { ServiceTrouble } from '../parts/service-trouble';
import { useCodeList } from './use-code-list';

/** The codes of the column that the user is in, to be put into its cells; and every other list, to be looked at. */
export function CodesTab(): JSX.Element | null {
  const { standard, serviceTrouble, referenceDate, workbookOpen } = usePaneState();
  const [attempt, setAttempt] = useState(0);
  const atHand = useColumnAtHand();
  const shown = useShownList(atHand);
  const fetched = useCodeList(shown.id, referenceDate, attempt);
  if (serviceTrouble !== null) return <ServiceTrouble />;
  if (standard === null) return null;
  // The list of the column before may still be there.
  const list = fetched.kind === 'here' && fetched.list.id === shown.id ? fetched.list : null;
  return (
    <>
      <div class="codes-top">
        <ListChooser standard={standard} shown={shown} atHand={atHand} />
      </div>
      {atHand !== null && (shown.follows || shown.id === null) && (
        <>
          <h2 class="codes-for">
            {atHand.column.list === undefined ? 'Column' : 'For column'} {columnLetters(atHand.column.column)}
            , {atHand.column.field.title}
          </h2>
          <AboutColumn column={atHand.column} open={atHand.cell === undefined} />
        </>
      )}
      {shown.id === null && (
        <p class="hint">
          {atHand === null ? firstWords(workbookOpen) : 'This column holds no codes.'} Choose a list to see
          the codes that may be used on {formatDate(referenceDate)}.
        </p>
      )}
      {shown.id !== null && list === null && fetched.kind !== 'trouble' && (
        <p class="waiting" role="status">
          Fetching the codes…
        </p>
      )}
      {fetched.kind === 'trouble' && (
        <Banner
          intent="error"
          title={fetched.trouble.title}
          action="Try again"
          onAction={() => setAttempt(attempt + 1)}
        >
          {fetched.trouble.detail}
        </Banner>
      )}
      {list !== null &&
        (shown.follows ? (
          <CodePicker key={list.id} list={list} cell={atHand?.cell} on={referenceDate} />
        ) : (
          <CodeTable key={list.id} list={list} on={referenceDate} />
        ))}
      <DropDowns />
    </>
  );
}

function firstWords(workbookOpen: boolean): string {
  return workbookOpen ? 'Select a cell of a recognised column, and its codes are here.' : '';
}
