import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CheckRun } from '../../model/check-run';
import { countOf, formatCount } from '../../../core/values/words';
import { choicesIn, NO_FILTER, type Filter } from '../state/filter';
import { optionsOf, type FilterOption } from './filter-options';
import { useActions, usePaneState } from '../parts/context';

/** Lists the problems of one sheet, column, rule or collection, or of the cells selected. */
export function FilterBar({ run }: { readonly run: CheckRun }): JSX.Element {
  const { filter } = usePaneState();
  const { setFilter } = useActions();
  const options = useMemo(() => optionsOf(run), [run]);
  const chosen = choicesIn(filter);
  return (
    <details class="filter-bar">
      <summary>
        Filter
        {chosen > 0 && <strong>: {countOf(chosen, 'choice', 'choices')}</strong>}
      </summary>
      <div class="filter-choices">
        <Choice
          label="Problems for"
          all="All collections"
          options={options.collections}
          value={filter.collection}
          onChoose={(collection) => setFilter({ collection })}
        />
        <Choice
          label="Sheet"
          all="All sheets"
          options={options.sheets}
          value={filter.sheet}
          onChoose={(sheet) => setFilter({ sheet, column: null })}
        />
        <Choice
          label="Column"
          all="All columns"
          options={options.columns}
          value={filter.column === null ? null : `${filter.column} ${filter.sheet}`}
          onChoose={(value) => setFilter(columnOf(value, filter))}
        />
        <Choice
          label="What is wrong"
          all="Anything"
          options={options.rules}
          value={filter.rule}
          onChoose={(rule) => setFilter({ rule })}
        />
        <Tick
          label="Only the cells I have selected"
          checked={filter.selected}
          onTick={(selected) => setFilter({ selected })}
        />
        {chosen > 0 && (
          <button type="button" class="link-button" onClick={() => setFilter(NO_FILTER)}>
            Show all problems
          </button>
        )}
      </div>
    </details>
  );
}

function columnOf(value: string | null, { sheet }: Filter): Partial<Filter> {
  if (value === null) return { column: null, sheet };
  const space = value.indexOf(' ');
  return { column: Number(value.slice(0, space)), sheet: value.slice(space + 1) };
}

interface ChoiceProps {
  readonly label: string;
  /** Words for no choice. */
  readonly all: string;
  readonly options: readonly FilterOption[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** Left out when there is nothing to choose between. */
function Choice({ label, all, options, value, onChoose }: ChoiceProps): JSX.Element | null {
  if (options.length < 2 && value === null) return null;
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words} ({formatCount(option.count)})
          </option>
        ))}
      </select>
    </label>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

function Tick({ label, checked, onTick }: TickProps): JSX.Element {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
