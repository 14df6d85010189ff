import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CONTENTS, type StandardPlace, writePlace } from '../state/standard-place';
import { Icon } from '../parts/icons';
import { Contents } from './contents';
import { ItemView } from './item-view';
import { ListView } from './list-view';
import { PlaceLink } from './place-link';
import { Questions } from './questions';
import { type Reader, ReaderParts } from './reader-context';
import { RuleView } from './rule-view';

interface StandardReaderProps extends Reader {
  readonly place: StandardPlace;
}

/** The standard for people to read: its contents to be searched, and one page for each item, list and rule. */
export function StandardReader({ place, ...reader }: StandardReaderProps): JSX.Element {
  const top = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const key = writePlace(place);
  // Whoever follows a link is at the beginning of what it leads to; the contents keep their place.
  useEffect(() => {
    if (first.current) first.current = false;
    else if (place.kind !== 'contents') top.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [key]);
  return (
    <ReaderParts.Provider value={reader}>
      <div ref={top} class="reader">
        <div hidden={place.kind !== 'contents'}>
          <Contents />
        </div>
        {place.kind !== 'contents' && (
          <article key={key} class="reader-page">
            <PlaceLink to={CONTENTS} class="reader-back">
              <Icon name="back" size={12} /> All of the standard
            </PlaceLink>
            <Page place={place} />
          </article>
        )}
      </div>
    </ReaderParts.Provider>
  );
}

function Page({ place }: { readonly place: StandardPlace }): JSX.Element | null {
  switch (place.kind) {
    case 'item':
      return <ItemView id={place.id} />;
    case 'list':
      return <ListView id={place.id} />;
    case 'rule':
      return <RuleView id={place.id} />;
    case 'questions':
      return <Questions />;
    case 'contents':
      return null;
  }
}
