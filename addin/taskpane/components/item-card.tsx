import type { JSX } from 'preact';
import type { Item } from '../../../functions/http/api';
import { useActions } from './context';

/** One data item: what it means, how many sectors it binds, and its codes. */
export function ItemCard({ item }: { readonly item: Item }): JSX.Element {
  const { showCodes } = useActions();
  const { id, name, definition, status, type, format, codeList, aliases, note } = item;
  return (
    <details class="item">
      <summary>
        <span class="item-id">{id}</span> <span class="item-name">{name}</span>
        <span class="item-class">{item.class}</span>
      </summary>
      <p>{definition}</p>
      <p class="item-facts">
        {status}, {type}
        {format !== undefined && `, ${format}`}
        {aliases.length > 0 && `. Also called ${aliases.join(', ')}`}.
      </p>
      {note !== undefined && <p class="item-facts">{note}</p>}
      {codeList !== undefined && (
        <button type="button" class="link-button" onClick={() => showCodes(codeList)}>
          See the codes
        </button>
      )}
    </details>
  );
}
