import type { JSX } from 'preact';
import { PART_MISSING } from './fetch-part';
import { Notice } from './notice';

/** In the place of a part of the program that did not come. */
export function PartMissing({
  title,
  again,
}: {
  readonly title: string;
  readonly again: () => void;
}): JSX.Element {
  return (
    <Notice title={title}>
      <p role="alert">{PART_MISSING}</p>
      <fluent-button onClick={again}>Try again</fluent-button>
    </Notice>
  );
}
