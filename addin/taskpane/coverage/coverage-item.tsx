import type { ComponentChildren, JSX } from 'preact';
import type { ItemCoverage } from '../../covering/cover-table';
import { useActions } from '../parts/context';

interface CoverageItemProps {
  readonly item: Pick<ItemCoverage, 'item' | 'title' | 'field'>;
  /** What there is to say of it. */
  readonly children?: ComponentChildren;
}

/** An item in a list, which leads to what the standard says of it. */
export function CoverageItem({ item: { item, title, field }, children }: CoverageItemProps): JSX.Element {
  const { readStandard } = useActions();
  const words = title === field ? title : `${title} (${field})`;
  return (
    <li>
      {item === undefined ? (
        <span>{words}</span>
      ) : (
        <button type="button" class="link-button" onClick={() => readStandard({ kind: 'item', id: item })}>
          {words}
        </button>
      )}
      <span class="entry-more">{children}</span>
    </li>
  );
}
