import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { choiceWords, withToggled } from '../../wording/collection-words';
import { useActions, usePaneState } from '../parts/context';

/** Which collections to check for: a button that says it, and a list of boxes under it. */
export function CollectionsPicker(): JSX.Element {
  const { standard, collections, progress } = usePaneState();
  const { setCollections } = useActions();
  const id = useId();
  const box = useRef<HTMLDetailsElement>(null);
  useClosing(box);
  const known = standard?.collections ?? [];
  const all = known.map((one) => one.id);
  return (
    <div class="field">
      <span id={id}>Check for</span>
      <details ref={box} class="collections-picker">
        <summary aria-labelledby={`${id} ${id}-choice`}>
          <span id={`${id}-choice`}>{choiceWords(known, collections)}</span>
        </summary>
        <fieldset disabled={progress !== null}>
          <legend class="for-screen-readers">Collections to check for</legend>
          {known.map(({ id: one, title, shortTitle }) => (
            <label key={one} title={title}>
              <input
                type="checkbox"
                checked={collections.includes(one)}
                onChange={() => void setCollections(withToggled(all, collections, one))}
              />
              {shortTitle}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}

/** A press outside, or Escape, closes the list. */
function useClosing(box: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const away = ({ target }: Event): void => {
      if (box.current?.open === true && !box.current.contains(target as Node)) box.current.open = false;
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || box.current?.open !== true) return;
      box.current.open = false;
      box.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', escape);
    };
  }, []);
}
