import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Item } from '../../../functions/http/api';
import { countOf } from '../../checking/words';
import { groupBy } from '../state/group-by';
import { usePaneState } from './context';
import { ItemCard } from './item-card';
import { SearchBox } from './search-box';
import { ServiceTrouble } from './service-trouble';

/** The data items of the standard, by record type, to be searched. */
export function StandardTab(): JSX.Element | null {
  const { standard, serviceTrouble } = usePaneState();
  const [search, setSearch] = useState('');
  const found = useMemo(() => matching(standard?.items ?? [], search), [standard, search]);
  if (serviceTrouble !== null) return <ServiceTrouble />;
  if (standard === null) return null;
  return (
    <>
      <div class="tab-top">
        <SearchBox label="Search items and definitions" value={search} onInput={setSearch} />
      </div>
      <p class="hint" role="status">
        {countOf(found.length, 'item', 'items')} of the standard, version {standard.version}
      </p>
      {[...groupBy(found, ({ recordType }) => recordType)].map(([recordType, items]) => (
        <section key={recordType} class="record-type">
          <h2>{recordType}</h2>
          {items.map((item) => (
            <ItemCard key={item.id} item={item} />
          ))}
        </section>
      ))}
    </>
  );
}

function matching(items: readonly Item[], search: string): readonly Item[] {
  const words = search.trim().toLowerCase().split(/\s+/);
  return items.filter(({ id, name, definition, aliases }) => {
    const text = [id, name, definition, ...aliases].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
