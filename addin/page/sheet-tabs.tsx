import type { JSX } from 'preact';
import type { FileWorkbook } from '../hosts/files/opened/file-workbook';

interface SheetTabsProps {
  readonly workbook: FileWorkbook;
  readonly active: string;
  readonly onShow: (sheet: string) => void;
}

/** The sheets below the grid, as in Excel. */
export function SheetTabs({ workbook, active, onShow }: SheetTabsProps): JSX.Element {
  return (
    <nav class="sheet-tabs" aria-label="Sheets">
      {workbook.sheets
        .filter(({ hidden, id }) => !hidden || id === active)
        .map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-current={id === active ? 'true' : undefined}
            onClick={() => onShow(id)}
          >
            {name}
          </button>
        ))}
    </nav>
  );
}
