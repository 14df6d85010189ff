import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CodeListAnswer } from '../../../core/api/shapes';
import { formatDate } from '../../../core/values/format-date';
import { countOf } from '../../../core/values/words';
import { SearchBox } from '../parts/search-box';

interface CodeTableProps {
  readonly list: CodeListAnswer;
  readonly on: string;
}

/** The codes of a list, to be searched and read. */
export function CodeTable({ list, on }: CodeTableProps): JSX.Element {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const codes = list.codes.filter(({ code, label }) => `${code} ${label}`.toLowerCase().includes(wanted));
  return (
    <>
      <div class="tab-top">
        <SearchBox label="Search codes and labels" value={search} onInput={setSearch} />
      </div>
      <p class="hint" role="status">
        {countOf(codes.length, 'code', 'codes')} {wanted === '' ? 'in force' : 'found, in force'} on{' '}
        {formatDate(on)}
        {list.complete ? '.' : '. This list is known to lack some codes.'}
      </p>
      {codes.length > 0 && (
        <table class="code-table">
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {codes.map(({ code, label, validTo }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>
                  {label}
                  {validTo !== undefined && <span class="until"> until {formatDate(validTo)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list.note !== undefined && <p class="hint">{list.note}</p>}
      <p class="hint source">Source: {list.source}</p>
    </>
  );
}
