import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NOTE_LENGTH } from '../../explaining/notes';
import { formatDate } from '../../../core/values/format-date';
import type { CheckRun } from '../../model/check-run';
import { explainedOf } from '../state/listing';
import { useActions, usePaneState } from '../parts/context';
import { UndoHint, useUndoHint } from '../parts/undo-hint';

interface ExplainNoteProps {
  readonly run: CheckRun;
  /** Position of a query in the run's findings. */
  readonly at: number;
}

/** A query may be right as it stands: the user says why, and it no longer counts. */
export function ExplainNote({ run, at }: ExplainNoteProps): JSX.Element {
  const { notes } = usePaneState();
  const { explain } = useActions();
  const note = explainedOf(run, notes).get(at);
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState(note?.text ?? '');
  const box = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const hint = useId();
  const described = useUndoHint(hint);
  // At once: a key pressed meanwhile would go nowhere, as what had the focus is gone.
  useLayoutEffect(() => {
    if (editing) box.current?.focus();
    else if (wasEditing.current) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (!editing) {
    return (
      <div class="explain">
        {note !== undefined && (
          <p>
            <strong>Explained on {formatDate(note.on)}:</strong> {note.text}
          </p>
        )}
        <button ref={opener} type="button" class="link-button" onClick={() => setEditing(true)}>
          {note === undefined ? 'It is right: explain…' : 'Change the note…'}
        </button>
        {note !== undefined && (
          <button
            type="button"
            class="link-button"
            aria-describedby={described}
            onClick={() => void explain(at, '')}
          >
            Take the note away
          </button>
        )}
        {note !== undefined && <UndoHint id={hint} />}
      </div>
    );
  }
  return (
    <form
      class="explain"
      onSubmit={(event) => {
        event.preventDefault();
        setEditing(false);
        void explain(at, text);
      }}
    >
      <label class="field">
        <span>Why is it right? The note stays in the workbook and goes into the report.</span>
        <textarea
          ref={box}
          rows={3}
          maxLength={NOTE_LENGTH}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && setEditing(false)}
        />
      </label>
      {text.length >= NOTE_LENGTH && (
        <p class="hint" role="status">
          A note holds {NOTE_LENGTH} characters, and this one is full: see that its end is not cut off.
        </p>
      )}
      <UndoHint id={hint} />
      <div class="run-buttons">
        <fluent-button
          size="small"
          appearance="primary"
          aria-describedby={described}
          disabled={text.trim() === ''}
          onClick={({ currentTarget }) => currentTarget.closest('form')?.requestSubmit()}
        >
          Save the note
        </fluent-button>
        <fluent-button size="small" onClick={() => setEditing(false)}>
          Cancel
        </fluent-button>
      </div>
    </form>
  );
}
