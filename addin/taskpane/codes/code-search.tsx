import type { JSX, TargetedKeyboardEvent } from 'preact';
import { Icon } from '../parts/icons';

interface CodeSearchProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  /** Id of the list of options. */
  readonly options: string;
  /** Id of the option chosen. */
  readonly active: string | undefined;
}

/** A search box whose options are chosen with the arrow keys, the focus staying in the box. */
export function CodeSearch({
  label,
  value,
  onInput,
  onKeyDown,
  options,
  active,
}: CodeSearchProps): JSX.Element {
  return (
    <label class="search-box">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={options}
        aria-activedescendant={active}
        autocomplete="off"
        spellcheck={false}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
