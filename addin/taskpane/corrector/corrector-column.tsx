import type { JSX } from 'preact';
import { columnLetters } from '../../../core/values/column-letters';
import type { BoundColumn, MatchedTable } from '../../model/match';
import type { SheetColumn } from '../../checking/sheet-columns';
import { fieldChoiceOf, otherUses } from './field-choices';
import type { FieldGroup } from './field-choices';

interface CorrectorColumnProps {
  readonly table: MatchedTable;
  readonly column: SheetColumn;
  /** What is to be settled about it. */
  readonly problem: string | undefined;
  /** What it may be taken for. */
  readonly groups: readonly FieldGroup[];
  readonly shortTitle: (collection: string) => string;
  /** null: for nothing. */
  readonly onChoose: (field: string | null) => void;
}

const HOW: Readonly<Record<BoundColumn['how'], string>> = {
  heading: 'By its heading',
  alias: 'By another name for it',
  chosen: 'Your choice',
  guessed: 'Guessed',
  none: '',
  retired: 'No longer collected',
};

/** A column of a sheet: what it is taken for and why, and what else it serves. */
export function CorrectorColumn({
  table,
  column: { column, heading, uses },
  problem,
  groups,
  shortTitle,
  onChoose,
}: CorrectorColumnProps): JSX.Element {
  const [use] = uses;
  const value = use === undefined ? '' : fieldChoiceOf(table, use);
  const letters = columnLetters(column);
  const how = use ?? table.columns.find((bound) => bound.column === column) ?? { how: 'none' };
  const others = otherUses(uses, shortTitle);
  return (
    <tr class={use === undefined ? 'unused' : ''}>
      <th scope="row">
        <div class="column-name">
          <span class="column-letter">{letters}</span>
          <span class="column-heading">{heading}</span>
        </div>
      </th>
      <td>
        <select
          aria-label={`Column ${letters}, ${heading}, is taken for`}
          value={value}
          onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
        >
          <option value="">Not used</option>
          <Choices groups={groups} />
        </select>
        <span class={`column-how ${how.how === 'guessed' ? 'column-guessed' : ''}`}>
          {problem ?? howWords(how)}
        </span>
        {others !== '' && <span class="column-how">Also {others}</span>}
        {use?.how === 'guessed' && (
          <button
            type="button"
            class="link-button"
            aria-label={`Yes, that is right of column ${letters}`}
            onClick={() => onChoose(value)}
          >
            Yes, that is right
          </button>
        )}
      </td>
    </tr>
  );
}

/** A sheet that is one table alone needs no group to tell its fields apart. */
function Choices({ groups }: { readonly groups: readonly FieldGroup[] }): JSX.Element {
  const options = ({ choices }: FieldGroup): JSX.Element[] =>
    choices.map(({ value, words }) => (
      <option key={value} value={value}>
        {words}
      </option>
    ));
  if (groups.length === 1) return <>{options(groups[0]!)}</>;
  return (
    <>
      {groups.map((group) => (
        <optgroup key={group.title} label={group.title}>
          {options(group)}
        </optgroup>
      ))}
    </>
  );
}

/** A guess says what it rests on, for the user to judge it by. */
function howWords({ how, because }: Pick<BoundColumn, 'how' | 'because'>): string {
  return because === undefined ? HOW[how] : `${HOW[how]} ${because}`.trim();
}
