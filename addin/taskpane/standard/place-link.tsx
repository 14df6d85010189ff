import type { ComponentChildren, JSX } from 'preact';
import { type StandardPlace, writePlace } from '../state/standard-place';
import { useReader } from './reader-context';

interface PlaceLinkProps {
  readonly to: StandardPlace;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link within the standard. Opened in a tab of its own it is the page of the standard, wherever it stands. */
export function PlaceLink({ to, children, class: className }: PlaceLinkProps): JSX.Element {
  const { go } = useReader();
  return (
    <a
      class={className}
      href={`./standard.html${writePlace(to)}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
