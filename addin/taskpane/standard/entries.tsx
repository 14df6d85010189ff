import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatCount } from '../../../core/values/words';

/** A group longer than this is shown in part: nobody reads on, and drawing it all would take its time. */
const AT_ONCE = 60;

interface EntriesProps<One> {
  readonly groups: ReadonlyMap<string, readonly One[]>;
  readonly children: (one: One) => JSX.Element;
}

/** Entries of the contents under their headings. */
export function Entries<One extends { readonly id: string }>({
  groups,
  children,
}: EntriesProps<One>): JSX.Element {
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      {[...groups].map(([title, all]) => {
        const listed = whole.has(title) ? all : all.slice(0, AT_ONCE);
        return (
          <section key={title} class="record-type">
            <h2>
              {title} <span class="kind-count">{formatCount(all.length)}</span>
            </h2>
            <ul>
              {listed.map((one) => (
                <li key={one.id}>{children(one)}</li>
              ))}
            </ul>
            {listed.length < all.length && (
              <button
                type="button"
                class="link-button"
                onClick={() => setWhole(new Set([...whole, title]))}
              >
                Show all {formatCount(all.length)} of {title}
              </button>
            )}
          </section>
        );
      })}
    </>
  );
}
