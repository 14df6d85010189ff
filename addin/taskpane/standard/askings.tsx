import type { JSX } from 'preact';
import { type Asking, shortTitleOf } from './standard-links';
import { ListLink } from './list-link';
import { useReader } from './reader-context';

/** Which collections ask for an item, under what name, with which codes. */
export function Askings({ askings }: { readonly askings: readonly Asking[] }): JSX.Element {
  const { standard } = useReader();
  if (askings.length === 0) return <p class="hint">No collection asks for it in a table that is held here.</p>;
  return (
    <table class="code-table askings">
      <thead>
        <tr>
          <th scope="col">Asked by</th>
          <th scope="col">As</th>
        </tr>
      </thead>
      <tbody>
        {askings.map(({ collection, field, layouts, required }) => (
          <tr key={`${layouts[0]!.id} ${field.name}`}>
            <th scope="row">{shortTitleOf(standard, collection)}</th>
            <td>
              {field.title}
              {field.title !== field.name && <span class="entry-id"> ({field.name})</span>}
              {required && ', must be filled'}
              <span class="entry-more">{layouts.map(({ title }) => title).join('; ')}</span>
              {field.codeList !== undefined && (
                <span class="entry-more">
                  Codes: <ListLink id={field.codeList} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
