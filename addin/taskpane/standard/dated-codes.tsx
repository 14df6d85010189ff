import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Code } from '../../../core/api/shapes';
import { formatDate } from '../../../core/values/format-date';
import { countOf } from '../../../core/values/words';
import { SearchBox } from '../parts/search-box';

/** A list this short is seen at a glance. */
const WORTH_SEARCHING = 20;

/** Codes with the days from and to which they may be used. */
export function DatedCodes({ codes }: { readonly codes: readonly Code[] }): JSX.Element {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = codes.filter(({ code, label }) => `${code} ${label}`.toLowerCase().includes(wanted));
  return (
    <>
      {codes.length > WORTH_SEARCHING && (
        <>
          <SearchBox label="Search codes and labels" value={words} onInput={setWords} />
          <p class="for-screen-readers" role="status">
            {countOf(found.length, 'code', 'codes')} found
          </p>
        </>
      )}
      <table class="code-table">
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {found.map((code) => (
            <tr key={`${code.code} ${code.validFrom ?? ''}`}>
              <th scope="row">{code.code}</th>
              <td>
                {code.label}
                <span class="entry-more">{daysOf(code)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function daysOf({ validFrom, validTo, broader }: Code): string {
  return [
    validFrom === undefined ? '' : `from ${formatDate(validFrom)}`,
    validTo === undefined ? '' : `until ${formatDate(validTo)}`,
    broader === undefined ? '' : `part of ${broader}`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
