import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { cellName } from '../../checking/column-letters';
import { cellsToType, type CellToType } from '../../checking/fixing/cells-to-type';
import type { CheckRun } from '../../checking/model';
import { useActions, usePaneState } from './context';

interface TypeInsteadProps {
  readonly run: CheckRun;
  /** Position in the run's findings. */
  readonly at: number;
  /** Id of the words about what is wrong, read out with the box. */
  readonly describedBy: string;
  /** Whether something is suggested above. */
  readonly isOther: boolean;
}

/** What only the user knows is typed straight into the cell: Enter, and the next problem comes up by itself. */
export function TypeInstead({ run, at, describedBy, isOther }: TypeInsteadProps): JSX.Element {
  const { fixing } = usePaneState();
  const { typeInto } = useActions();
  const [text, setText] = useState('');
  const [chosen, choose] = useState(0);
  const finding = run.findings[at]!;
  const cells = useMemo(() => cellsToType(run, finding), [run, finding]);
  const cell = cells[chosen] ?? cells[0]!;
  const words = isOther ? 'Or type what belongs in' : 'Type what belongs in';
  return (
    <form
      class="type-instead"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void typeInto(at, text, cell);
      }}
    >
      <div class="type-into">
        <span aria-hidden="true">{words}</span>
        {cells.length === 1 ? (
          <span aria-hidden="true">{cellName(finding.row, cell.column)}</span>
        ) : (
          <CellChoice cells={cells} row={finding.row} chosen={chosen} onChoose={choose} />
        )}
      </div>
      <input
        data-part="type-instead"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={`${words} ${cellName(finding.row, cell.column)}, ${cell.title}`}
        aria-describedby={describedBy}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <fluent-button
        size="small"
        disabled-focusable={fixing || text.trim() === ''}
        onClick={({ currentTarget }) => currentTarget.closest('form')?.requestSubmit()}
      >
        Put it in
      </fluent-button>
    </form>
  );
}

interface CellChoiceProps {
  readonly cells: readonly CellToType[];
  readonly row: number;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** Where cells do not go together, the user says which of them is the wrong one. */
function CellChoice({ cells, row, chosen, onChoose }: CellChoiceProps): JSX.Element {
  return (
    <select
      aria-label="Cell to type into"
      value={String(chosen)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    >
      {cells.map(({ column, title }, at) => (
        <option key={column} value={String(at)}>
          {cellName(row, column)} {title}
        </option>
      ))}
    </select>
  );
}
