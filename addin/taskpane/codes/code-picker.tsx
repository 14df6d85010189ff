import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CodeListAnswer } from '../../../core/api/shapes';
import { createCodeSearch } from '../../codes-at-hand/search-codes';
import { formatDate } from '../../../core/values/format-date';
import { countOf } from '../../../core/values/words';
import { CodeOptions } from './code-options';
import { CodeSearch } from './code-search';
import { PutCode } from './put-code';
import { stepOf } from './step-of';
import { usePut } from './use-put';

interface CodePickerProps {
  readonly list: CodeListAnswer;
  /** Cell that a code can be put into; undefined where the user is on a heading. */
  readonly cell: string | undefined;
  readonly on: string;
}

/** Options drawn at once: more than these nobody looks through, and drawing them would take its time. */
const AT_ONCE = 150;

/** The codes of the column that the user is in: searched by typing, gone through with the arrow keys, put with Enter. */
export function CodePicker({ list, cell, on }: CodePickerProps): JSX.Element {
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [whole, setWhole] = useState(false);
  const search = useMemo(() => createCodeSearch(list), [list]);
  const found = useMemo(() => search(typed), [search, typed]);
  const listed = whole ? found : found.slice(0, AT_ONCE);
  const at = Math.min(active, listed.length - 1);
  const put = usePut(listed[at], cell);
  useEffect(() => {
    top.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function look(words: string): void {
    setTyped(words);
    setActive(0);
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    const next = stepOf(event.key, at, listed.length);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter') put.run();
    else return;
    event.preventDefault();
  }

  return (
    <div ref={top} class="code-picker">
      <div class="tab-top">
        <CodeSearch
          label="Search by code or words"
          value={typed}
          onInput={look}
          onKeyDown={onKeyDown}
          options={`${id}-codes`}
          active={listed.length === 0 ? undefined : `${id}-${at}`}
        />
      </div>
      <p class="hint" role="status">
        {found.length === 0
          ? 'No code is like that.'
          : `${countOf(found.length, 'code', 'codes')} in force on ${formatDate(on)}.`}
        {!list.complete && ' This list is known to lack some codes.'}
      </p>
      <CodeOptions id={id} title={list.title} codes={listed} active={at} onChoose={setActive} />
      {listed.length < found.length && (
        <button type="button" class="link-button" onClick={() => setWhole(true)}>
          Show all {found.length}
        </button>
      )}
      <PutCode code={listed[at]} cell={cell} put={put} />
    </div>
  );
}
