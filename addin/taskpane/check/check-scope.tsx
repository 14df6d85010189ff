import type { JSX } from 'preact';
import { CollectionsPicker } from './collections-picker';
import { useActions, usePaneState } from '../parts/context';

/** The collections to check for, and the day the return describes. */
export function CheckScope(): JSX.Element {
  const { referenceDate, progress } = usePaneState();
  const { setReferenceDate } = useActions();
  return (
    <div class="check-scope">
      <CollectionsPicker />
      <label class="field" title="The day the return describes: codes must be in force on it.">
        <span>Reference date</span>
        <input
          type="date"
          required
          min="2000-01-01"
          max="2099-12-31"
          disabled={progress !== null}
          value={referenceDate}
          onChange={({ currentTarget }) => {
            if (currentTarget.checkValidity()) void setReferenceDate(currentTarget.value);
          }}
          // A day that is no day, or of another century, is not kept: what is seen is what is used.
          onBlur={({ currentTarget }) => {
            if (!currentTarget.checkValidity()) currentTarget.value = referenceDate;
          }}
        />
      </label>
    </div>
  );
}
