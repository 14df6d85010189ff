/** The box to edit a cell in that has a list of codes: type the code, or choose it by its words. */
import {
  type GridCell,
  GridCellKind,
  type ProvideEditorCallback,
  type TextCell,
} from '@glideapps/glide-data-grid';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellChoices } from '../../hosts/files/choices-at';
import { matchChoices } from './match-choices';

/** A cell of the grid that has a list. */
export interface ChoiceCell extends TextCell {
  readonly choices: CellChoices;
}

interface ChoiceEditorProps {
  readonly value: ChoiceCell;
  readonly initialValue?: string;
  readonly onChange: (cell: ChoiceCell) => void;
  readonly onFinishedEditing: (cell?: ChoiceCell, movement?: readonly [-1 | 0 | 1, -1 | 0 | 1]) => void;
}

/** More are not listed: typing a letter or two leaves fewer. */
const MOST_LISTED = 300;
const LIST_ID = 'choices';

function ChoiceEditor({ value, initialValue, onChange, onFinishedEditing }: ChoiceEditorProps): JSX.Element {
  const [text, setText] = useState(initialValue ?? value.data);
  const [typed, setTyped] = useState(initialValue !== undefined);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const choices = useMemo(() => value.choices.list(), [value.choices]);
  const all = typed ? matchChoices(choices, text) : choices;
  const listed = all.slice(0, MOST_LISTED);

  useEffect(() => {
    input.current?.focus();
    if (initialValue === undefined) input.current?.select();
    const code = value.data.trim().toLowerCase();
    if (!typed) setActive(listed.findIndex((choice) => value.choices.valueOf(choice).toLowerCase() === code));
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function type(next: string): void {
    setText(next);
    setTyped(true);
    setActive(-1);
    onChange({ ...value, data: next, displayData: next });
  }

  function choose(choice: string): void {
    const code = value.choices.valueOf(choice);
    onFinishedEditing({ ...value, data: code, displayData: code }, [0, 1]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      event.stopPropagation();
      setActive(Math.min(listed.length - 1, Math.max(-1, active + step)));
    }
    const choice = listed[active];
    if (event.key === 'Enter' && !event.shiftKey && choice !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      choose(choice);
    }
  }

  return (
    <div class="choice-editor" role="dialog" aria-label="Choose a code">
      <input
        ref={input}
        role="combobox"
        aria-label="Code, or words of what it stands for"
        aria-expanded="true"
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${LIST_ID}-${active}` : undefined}
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={LIST_ID} role="listbox" aria-label="Codes">
        {listed.map((choice, at) => (
          <li
            key={choice}
            id={`${LIST_ID}-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice}
          </li>
        ))}
      </ul>
      {listed.length === 0 && <p role="status">No code has these words. Enter keeps what you typed.</p>}
      {all.length > listed.length && <p>{all.length - listed.length} more: type some of the words.</p>}
    </div>
  );
}

/** Gives the box for cells with a list; others have the grid's own. */
export const provideChoiceEditor = ((cell: GridCell) =>
  cell.kind === GridCellKind.Text && 'choices' in cell
    ? { editor: ChoiceEditor, disablePadding: true, disableStyling: true }
    : undefined) as unknown as ProvideEditorCallback<GridCell>;
