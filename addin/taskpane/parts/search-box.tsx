import type { JSX } from 'preact';
import { Icon } from './icons';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SearchBox({ label, value, onInput }: SearchBoxProps): JSX.Element {
  return (
    <label class="search-box">
      <Icon name="search" />
      <input
        type="search"
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
