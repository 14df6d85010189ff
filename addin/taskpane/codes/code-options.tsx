import type { JSX } from 'preact';
import type { Code } from '../../../core/api/shapes';
import { formatDate } from '../../../core/values/format-date';

interface CodeOptionsProps {
  /** Of the picker: the ids of the list and its options begin with it. */
  readonly id: string;
  readonly title: string;
  readonly codes: readonly Code[];
  readonly active: number;
  readonly onChoose: (at: number) => void;
}

/** Codes with their words, one of them chosen. The focus stays in the search box. */
export function CodeOptions({ id, title, codes, active, onChoose }: CodeOptionsProps): JSX.Element {
  return (
    <div role="listbox" id={`${id}-codes`} class="code-options" aria-label={`Codes of ${title}`}>
      {codes.map(({ code, label, validTo }, at) => (
        <div
          key={code}
          id={`${id}-${at}`}
          role="option"
          class="code-option"
          aria-selected={at === active}
          onClick={() => onChoose(at)}
        >
          <span class="code-itself">{code}</span>
          <span>
            {label}
            {validTo !== undefined && <span class="until"> until {formatDate(validTo)}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
