import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cellName } from '../../../core/values/column-letters';
import { showNamed } from '../../wording/fill-message';
import { cellsToType, type CellToType } from '../../fixing/cells-to-type';
import { fieldOf } from '../../../core/layouts/layout-fields';
import type { CheckRun } from '../../model/check-run';
import { useActions, usePaneState } from '../parts/context';

interface TypeInsteadProps {
  readonly run: CheckRun;
  /** Position in the run's findings. */
  readonly at: number;
  /** Id of the words about what is wrong, read out with the box. */
  readonly describedBy: string;
  /** Whether something is suggested above. */
  readonly isOther: boolean;
}

/**
 * What only the user knows is typed straight into the cell: Enter, and the next problem comes up by itself. Where cells
 * do not go together, each has its box, with what it holds.
 */
export function TypeInstead({ run, at, describedBy, isOther }: TypeInsteadProps): JSX.Element {
  const { lists } = usePaneState();
  const finding = run.findings[at]!;
  const { layout } = run.tables[finding.table]!;
  const cells = useMemo(() => cellsToType(run, finding), [run, finding]);
  const words = isOther ? 'Or type what belongs in' : 'Type what belongs in';
  return (
    <div class="type-instead">
      {cells.length > 1 && <p class="hint">{words} one of them:</p>}
      {cells.map((cell) => {
        const name = cellName(finding.row, cell.column);
        const held = run.valueAt(finding.table, finding.row, cell.column);
        const value = showNamed(held, fieldOf(layout, cell.field), lists);
        return (
          <TypeBox
            key={cell.column}
            at={at}
            cell={cell}
            name={name}
            label={cells.length === 1 ? `${words} ${name}` : `${name} ${cell.title}, now ${value}`}
            describedBy={describedBy}
          />
        );
      })}
    </div>
  );
}

interface TypeBoxProps extends Pick<TypeInsteadProps, 'at' | 'describedBy'> {
  readonly cell: CellToType;
  /** Name of the cell. */
  readonly name: string;
  readonly label: string;
}

function TypeBox({ at, cell, name, label, describedBy }: TypeBoxProps): JSX.Element {
  const { run, fixing, stale } = usePaneState();
  const { typeInto } = useActions();
  const [text, setText] = useState('');
  const [typedAt, setTypedAt] = useState<CheckRun | null>(null);
  // What comes next is not typed into this cell: until it has been checked, the box takes nothing.
  const isBeingChecked = typedAt !== null && typedAt === run && stale?.kind !== 'failed';
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Still here after its check: what is typed next takes the place of what was wrong.
    if (typedAt !== null && !isBeingChecked && document.activeElement === box.current) box.current?.select();
  }, [typedAt, isBeingChecked]);
  return (
    <form
      class="type-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') box.current?.focus();
        else if (!isBeingChecked)
          void typeInto(at, text, cell).then((isWritten) => isWritten && setTypedAt(run));
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          ref={box}
          data-part="type-instead"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={describedBy}
          readOnly={isBeingChecked}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <fluent-button
        size="small"
        aria-label={`Put it into ${name}`}
        disabled-focusable={fixing}
        onClick={({ currentTarget }) => currentTarget.closest('form')?.requestSubmit()}
      >
        Put it in
      </fluent-button>
    </form>
  );
}
