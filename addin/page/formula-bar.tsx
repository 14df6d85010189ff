import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { cellName } from '../../core/values/column-letters';
import type { FileSheet } from '../hosts/files/reading/file-sheet';
import { cellText } from './grid/cell-text';
import type { PageActions } from './state/page-actions';
import type { PageState } from './state/page-state';
import { typedValue } from './grid/typed-value';

interface FormulaBarProps {
  readonly sheet: FileSheet;
  readonly source: 'workbook' | 'text';
  readonly state: PageState;
  readonly actions: PageActions;
}

/** The whole of the cell, however long; Enter puts it into the sheet, Escape takes it back. */
export function FormulaBar({ sheet, source, state: { row, column }, actions }: FormulaBarProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const text = cellText(sheet.cell(row, column));
  const name = cellName(row, column);
  const refusal = sheet.refusal(row, column)?.message;

  function commit(): void {
    const typed = input.current?.value ?? text;
    if (typed !== text)
      actions.edit([
        { row, column, value: typedValue(typed, sheet.takesText(row, column) ? 'text' : source) },
      ]);
  }

  return (
    <div class="formula-bar">
      <span class="cell-name">{name}</span>
      <input
        ref={input}
        aria-label={`Content of ${name}`}
        defaultValue={text}
        readOnly={refusal !== undefined}
        title={refusal}
        autocomplete="off"
        spellcheck={false}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Escape' && input.current !== null) input.current.value = text;
          if (key === 'Enter' || key === 'Escape')
            document.querySelector<HTMLElement>('[data-part="grid"] canvas[tabindex]')?.focus();
        }}
      />
    </div>
  );
}
