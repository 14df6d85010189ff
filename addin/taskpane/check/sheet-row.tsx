import type { JSX } from 'preact';
import { Icon } from '../parts/icons';

interface SheetRowProps {
  readonly name: string;
  readonly onClick: () => void;
  /** What the sheet was recognised as. */
  readonly kind?: string;
  readonly detail?: string;
  /** What else is to be known of it. */
  readonly more?: string;
  /** Every heading was found and there is nothing to look at. */
  readonly complete?: boolean;
  readonly locked?: boolean;
  readonly quiet?: boolean;
}

/** One sheet: its name, what it is, how much of it was recognised. */
export function SheetRow({
  name,
  onClick,
  kind,
  detail,
  more,
  complete,
  locked,
  quiet,
}: SheetRowProps): JSX.Element {
  return (
    <li>
      <button type="button" class={`sheet-row ${quiet === true ? 'quiet' : ''}`} onClick={onClick}>
        <span class="sheet-name">
          {name}
          {locked === true && (
            <span class="sheet-lock" title="Protected">
              <Icon name="lock" size={12} />
              <span class="for-screen-readers">, protected</span>
            </span>
          )}
        </span>
        {kind !== undefined && <span class="sheet-kind">{kind}</span>}
        {detail !== undefined && (
          <span class="sheet-detail">
            {complete === true && <Icon name="tick" size={12} />} {detail}
          </span>
        )}
        {more !== undefined && <span class="sheet-more">{more}</span>}
        <Icon name="chevron" size={12} />
      </button>
    </li>
  );
}
