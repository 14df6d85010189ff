import type { JSX } from 'preact';
import { columnLetters } from '../../checking/column-letters';
import { fieldsOf } from '../../checking/layout-fields';
import type { BoundColumn, MatchedTable } from '../../checking/model';
import { countOf } from '../../checking/words';
import { headingCounts } from '../state/heading-counts';
import { SeverityIcon } from './icons';

interface CorrectorColumnsProps {
  readonly table: MatchedTable;
  readonly onChoose: (column: number, field: string | null) => void;
}

const HOW: Readonly<Record<BoundColumn['how'], string>> = {
  heading: 'By its heading',
  alias: 'By another name for it',
  chosen: 'Your choice',
  guessed: 'Guessed',
  none: '',
  retired: 'No longer collected',
};

/** Each column of a sheet and the item it is taken for. */
export function CorrectorColumns({ table, onChoose }: CorrectorColumnsProps): JSX.Element {
  const fields = fieldsOf(table.layout).filter(
    ({ name, repeated }) => repeated !== true || isBound(table, name),
  );
  const { found, expected } = headingCounts(table);
  return (
    <>
      {table.problems.map(({ message }) => (
        <p key={message} class="heading-problem">
          <SeverityIcon severity="warning" /> <span>{message}</span>
        </p>
      ))}
      <p class="corrector-count">
        {found} of {countOf(expected, 'heading', 'headings')} found.
        {table.missing.length > 0 && <> Not found: {table.missing.join(', ')}.</>}
      </p>
      <table class="corrector-columns">
        <caption class="for-screen-readers">Columns of the sheet and what each is taken for</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Taken for</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((bound) => (
            <tr key={bound.column} class={bound.field === undefined ? 'unused' : ''}>
              <th scope="row">
                <div class="column-name">
                  <span class="column-letter">{columnLetters(bound.column)}</span>
                  <span class="column-heading">{bound.heading}</span>
                </div>
              </th>
              <td>
                <select
                  aria-label={`Column ${columnLetters(bound.column)}, ${bound.heading}, is taken for`}
                  value={bound.field ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    onChoose(bound.column, value === '' ? null : value)
                  }
                >
                  <option value="">Not used</option>
                  {fields.map(({ name, title }) => (
                    <option key={name} value={name}>
                      {title} ({name})
                    </option>
                  ))}
                </select>
                <span class={`column-how ${bound.how === 'guessed' ? 'column-guessed' : ''}`}>
                  {bound.problem?.message ?? howWords(bound)}
                </span>
                {bound.how === 'guessed' && bound.field !== undefined && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={`Yes, column ${columnLetters(bound.column)} is that`}
                    onClick={() => onChoose(bound.column, bound.field!)}
                  >
                    Yes, that is right
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A guess says what it rests on, for the user to judge it by. */
function howWords({ how, because }: BoundColumn): string {
  return because === undefined ? HOW[how] : `${HOW[how]} ${because}`.trim();
}

function isBound(table: MatchedTable, field: string): boolean {
  return table.columns.some((bound) => bound.field === field);
}
