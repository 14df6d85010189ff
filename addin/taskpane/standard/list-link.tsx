import type { JSX } from 'preact';
import { PlaceLink } from './place-link';
import { useReader } from './reader-context';

/** A code list by its title. */
export function ListLink({ id }: { readonly id: string }): JSX.Element {
  const { standard } = useReader();
  const title = standard.codeLists.find((list) => list.id === id)?.title ?? id;
  return <PlaceLink to={{ kind: 'list', id }}>{title}</PlaceLink>;
}
