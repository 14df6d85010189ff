import type { JSX } from 'preact';
import { useReader } from './reader-context';

/** A link to something that this edition of the standard does not have. */
export function NotThere({ what, id }: { readonly what: string; readonly id: string }): JSX.Element {
  const { standard } = useReader();
  return (
    <>
      <h2 tabIndex={-1}>
        There is no {what} {id}
      </h2>
      <p>Version {standard.version} of the standard does not have it. Search all of the standard for it.</p>
    </>
  );
}
