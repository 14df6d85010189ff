import type { JSX } from 'preact';
import type { StandardAnswer } from '../../../core/api/shapes';
import { groupBy } from '../../../core/values/group-by';
import type { ShownList } from './use-shown-list';
import type { AtHand } from './use-column-at-hand';

interface ListChooserProps {
  readonly standard: Pick<StandardAnswer, 'collections' | 'codeLists'>;
  readonly shown: ShownList;
  readonly atHand: AtHand | null;
}

/** Any list of the standard or of a collection; at its top the one of the column that the user is in. */
export function ListChooser({ standard, shown, atHand }: ListChooserProps): JSX.Element {
  const collections = new Map(standard.collections.map(({ id, shortTitle }) => [id, shortTitle]));
  const byCollection = groupBy(standard.codeLists, ({ collection }) => collection);
  return (
    <label class="field">
      <span>Code list</span>
      <select
        value={shown.follows ? '' : (shown.id ?? '')}
        onChange={({ currentTarget: { value } }) => shown.choose(value === '' ? null : value)}
      >
        <option value="">
          {atHand?.column.list === undefined ? 'Choose a list' : 'Of the column that you are in'}
        </option>
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
  );
}
