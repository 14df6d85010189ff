import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CheckRun } from '../../model/check-run';
import { questionOf } from '../../remembering/question-of';
import type { RememberIn } from '../state/pane-state';
import { useActions, useHost, useMemory, usePaneState } from '../parts/context';
import { UNDO_WORDS } from '../parts/undo-hint';

interface RememberAnswerProps {
  readonly run: CheckRun;
  /** Position in the run's findings. */
  readonly at: number;
}

const PLACES: readonly { readonly value: RememberIn; readonly words: string }[] = [
  { value: 'nowhere', words: 'Do not remember it' },
  { value: 'workbook', words: 'Remember it in this workbook' },
  { value: 'browser', words: 'Remember it in this browser' },
];

/** Where the code that the user chooses for a word is remembered, so that next year's file has it suggested. */
export function RememberAnswer({ run, at }: RememberAnswerProps): JSX.Element | null {
  const { rememberIn } = usePaneState();
  const { rememberIn: remember } = useActions();
  const memory = useMemory();
  const { kind, source } = useHost();
  const id = useId();
  if (questionOf(run, run.findings[at]!) === undefined) return null;
  const places = PLACES.filter(({ value }) => value !== 'browser' || memory !== undefined);
  const hint = hintFor(rememberIn, kind === 'excel', source === 'text');
  return (
    <div class="remember-answer">
      <label class="field">
        <span>The code you choose for this word</span>
        <select
          aria-describedby={hint === undefined ? undefined : id}
          value={rememberIn}
          onChange={({ currentTarget }) => remember(currentTarget.value as RememberIn)}
        >
          {places.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {hint !== undefined && (
        <p id={id} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function hintFor(place: RememberIn, isExcel: boolean, isText: boolean): string | undefined {
  if (place === 'browser')
    return 'The word itself is not kept, only a number made of it. It is suggested here for 400 days, and never put in by itself.';
  if (place === 'nowhere') return undefined;
  if (isText) return 'A CSV file has no place for it: it is kept when you download the file as .xlsx.';
  const undo = isExcel ? ` ${UNDO_WORDS}` : '';
  return `The word and its code go where the workbook goes. It is suggested, and never put in by itself.${undo}`;
}
