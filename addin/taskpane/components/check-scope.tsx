import type { JSX } from 'preact';
import { useActions, usePaneState } from './context';

/** The collections to check for, and the day the return describes. */
export function CheckScope(): JSX.Element {
  const { standard, collections, referenceDate, progress } = usePaneState();
  const { setCollections, setReferenceDate } = useActions();
  const known = standard?.collections ?? [];
  return (
    <div class="check-scope">
      <label class="field">
        <span>Check for</span>
        <select
          disabled={progress !== null}
          value={collections.length === 1 ? collections[0] : ''}
          onChange={({ currentTarget: { value } }) => void setCollections(value === '' ? [] : [value])}
        >
          <option value="">All collections</option>
          {known.map(({ id, shortTitle }) => (
            <option key={id} value={id}>
              {shortTitle}
            </option>
          ))}
        </select>
      </label>
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
