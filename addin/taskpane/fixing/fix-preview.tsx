import type { JSX, RefObject } from 'preact';
import { columnLetters } from '../../../core/values/column-letters';
import { nameCode } from '../../code-lists/load-code-lists';
import type { FixLine } from '../../fixing/plan-fixes';
import { showValue } from '../../../core/values/show-value';
import { countOf, formatCount } from '../../../core/values/words';
import type { PreviewedFix } from '../state/pane-state';
import { useActions, usePaneState } from '../parts/context';
import type { Carried } from '../parts/use-carried-focus';
import { usePreviewFocus } from './use-preview-focus';

/** Lines shown; the rest are counted. */
const LINES = 100;

interface FixPreviewProps {
  readonly preview: PreviewedFix;
  /** Keeps the keyboard focus from the card before to the card after. */
  readonly carried: RefObject<Carried | null>;
}

/** What a fix of many cells would do, old value and new, to be agreed to or not. */
export function FixPreview({ preview, carried }: FixPreviewProps): JSX.Element {
  const { fixing } = usePaneState();
  const { applyFix, cancelFix } = useActions();
  const { dialog, title, agreed } = usePreviewFocus(carried);
  const { plan, formulas } = preview;
  const cells = plan.changes.length - formulas;
  return (
    <section
      ref={dialog}
      class="fix-preview"
      role="dialog"
      aria-labelledby="fix-preview-title"
      onKeyDown={({ key }) => key === 'Escape' && cancelFix()}
    >
      <h2 id="fix-preview-title" ref={title} tabIndex={-1}>
        {cells > 0 ? `Change ${countOf(cells, 'cell', 'cells')}?` : 'Nothing here can be changed surely'}
      </h2>
      {plan.lines.length > 0 && <Lines lines={plan.lines} />}
      <p class="hint">{restWords(preview)}</p>
      <div class="run-buttons">
        {cells > 0 && (
          <fluent-button
            id="apply-fix"
            appearance="primary"
            size="small"
            disabled-focusable={fixing}
            onClick={() => {
              agreed();
              void applyFix();
            }}
          >
            Change {countOf(cells, 'cell', 'cells')}
          </fluent-button>
        )}
        <fluent-button size="small" onClick={cancelFix}>
          {cells > 0 ? 'Cancel' : 'Close'}
        </fluent-button>
      </div>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly FixLine[] }): JSX.Element {
  const { run } = usePaneState();
  const manySheets = new Set(lines.map(({ sheet }) => sheet)).size > 1;
  const nameOf = (id: string): string => run?.tables.find(({ sheet }) => sheet.id === id)?.sheet.name ?? '';
  return (
    <>
      <div class="fix-lines" tabIndex={0} role="group" aria-label="What changes">
        <table>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">Now</th>
              <th scope="col">Becomes</th>
              <th scope="col">Cells</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, LINES).map((line) => (
              <tr key={`${line.sheet} ${line.column} ${showValue(line.before)} ${showValue(line.after)}`}>
                <td>
                  {manySheets && `${nameOf(line.sheet)}, `}
                  {columnLetters(line.column)}
                </td>
                <td>{showValue(line.before)}</td>
                <td>{newValue(line)}</td>
                <td class="number">{formatCount(line.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > LINES && (
        <p class="hint">
          The first {LINES} of {formatCount(lines.length)} are shown.
        </p>
      )}
    </>
  );
}

function newValue({ after, label }: FixLine): string {
  const shown = showValue(after);
  return label === '' || label === after ? shown : nameCode({ code: shown, label });
}

function restWords({ plan, formulas }: PreviewedFix): string {
  const parts = [
    formulas === 0
      ? ''
      : `${countOf(formulas, 'cell holds a formula and stays as it is', 'cells hold formulas and stay as they are')}.`,
    plan.left === 0 ? '' : `${countOf(plan.left, 'problem is', 'problems are')} left for you to judge.`,
    'Nothing else in the workbook changes, and you can undo it.',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
