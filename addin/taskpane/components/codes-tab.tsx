import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '../../checking/format-date';
import { groupBy } from '../state/group-by';
import { Banner } from './banner';
import { CodeTable } from './code-table';
import { useActions, usePaneState } from './context';
import { SearchBox } from './search-box';
import { ServiceTrouble } from './service-trouble';
import { useCodeList } from './use-code-list';

/** Pick a list, search it, see the codes in force on the reference date. */
export function CodesTab(): JSX.Element | null {
  const { standard, serviceTrouble, referenceDate, codeList } = usePaneState();
  const { showCodes } = useActions();
  const [search, setSearch] = useState('');
  const [attempt, setAttempt] = useState(0);
  const fetched = useCodeList(codeList, referenceDate, attempt);
  if (serviceTrouble !== null) return <ServiceTrouble />;
  if (standard === null) return null;
  const collections = new Map(standard.collections.map(({ id, shortTitle }) => [id, shortTitle]));
  const byCollection = groupBy(standard.codeLists, ({ collection }) => collection);
  return (
    <>
      <div class="tab-top">
        <label class="field">
          <span>Code list</span>
          <select
            value={codeList ?? ''}
            onChange={({ currentTarget: { value } }) => {
              setSearch('');
              showCodes(value === '' ? null : value);
            }}
          >
            <option value="">Choose a list</option>
            {[...byCollection].map(([collection, lists]) => (
              <optgroup key={collection} label={collections.get(collection) ?? 'The standard'}>
                {lists.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {codeList !== null && (
          <SearchBox label="Search codes and labels" value={search} onInput={setSearch} />
        )}
      </div>
      {fetched.kind === 'none' && (
        <p class="hint">Choose a list to see the codes that may be used on {formatDate(referenceDate)}.</p>
      )}
      {fetched.kind === 'fetching' && (
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
      {fetched.kind === 'here' && <CodeTable list={fetched.list} search={search} on={referenceDate} />}
    </>
  );
}
