import type { Field } from '../../core/api/shapes';
import type { CellStyle, PlannedColumn } from '../workbook/sheet-plan';

const NARROWEST = 10;
const WIDEST = 32;
/** Room beside the heading's own letters, which are bold. */
const ROOM = 3;
const LONG_TEXT = 24;

/** Codes and all that may begin with a zero are text: a number would lose it. */
const STYLES: Readonly<Record<Field['type'], CellStyle>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  date: 'date',
  year: 'number',
};

/** How wide a column is and what its cells take. */
export function templateColumn(field: Field): PlannedColumn {
  const { name, type, codeList, constraints } = field;
  const isLong = type === 'string' && codeList === undefined && (constraints?.maxLength ?? 0) > LONG_TEXT;
  const width = Math.max(name.length + ROOM, isLong ? LONG_TEXT : NARROWEST);
  return { width: Math.min(WIDEST, width), style: STYLES[type] };
}
