import { keyOf } from '../workbook/fake-sheet';
import type { HostObject, RangeCells } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';

/** How the cells of a range look; what is told of a cell is kept by the property's name. */
export function formatObject(cells: RangeCells): HostObject {
  const { sheet, row, column, rowCount, columnCount } = cells;

  function look(name: string): (value: unknown) => void {
    return (value) => {
      if (rowCount > 1_000_000) throw new ExcelRefusal('NotImplemented', 'Looks of whole columns');
      for (let y = row; y < row + rowCount; y += 1) {
        for (let x = column; x < column + columnCount; x += 1) {
          sheet.styles.set(keyOf(y, x), { ...sheet.styles.get(keyOf(y, x)), [name]: value });
        }
      }
    };
  }

  const font: HostObject = {
    type: 'RangeFont',
    writes: {
      Color: look('fontColor'),
      Bold: look('bold'),
      Italic: look('italic'),
      Size: look('size'),
      Underline: look('underline'),
    },
  };
  return {
    type: 'RangeFormat',
    writes: {
      WrapText: look('wrapText'),
      VerticalAlignment: look('verticalAlignment'),
      ColumnWidth: (value) => {
        for (let x = column; x < column + columnCount; x += 1) sheet.columnWidths.set(x, Number(value));
      },
    },
    links: {
      Protection: () => lockObject(cells),
      Font: () => font,
      Fill: () => ({ type: 'RangeFill', writes: { Color: look('fill') } }),
      Borders: () => ({
        type: 'RangeBorderCollection',
        methods: { GetItem: (edge) => borderObject(String(edge), look) },
        item: (edge) => borderObject(String(edge), look),
      }),
    },
  };
}

function borderObject(edge: string, look: (name: string) => (value: unknown) => void): HostObject {
  return { type: 'RangeBorder', writes: { Style: look(`border${edge}`), Color: look(`border${edge}Color`) } };
}

/** Locked is null when some cells are and some are not. */
function lockObject({ sheet, row, column, rowCount, columnCount }: RangeCells): HostObject {
  return {
    type: 'FormatProtection',
    reads: {
      Locked: () => {
        let unlocked = 0;
        for (let y = row; y < row + rowCount; y += 1) {
          for (let x = column; x < column + columnCount; x += 1) {
            if (sheet.unlocked.has(keyOf(y, x))) unlocked += 1;
          }
        }
        if (unlocked === 0) return true;
        return unlocked === rowCount * columnCount ? false : null;
      },
    },
  };
}
