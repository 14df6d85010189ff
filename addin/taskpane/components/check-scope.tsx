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
          disabled={progress !== null}
          value={referenceDate}
          onChange={({ currentTarget }) => {
            if (currentTarget.checkValidity()) void setReferenceDate(currentTarget.value);
          }}
        />
      </label>
    </div>
  );
}
