import type { CellValue } from '../../core/api/shapes';
import { formatDate, toDayMonthYear } from '../../core/values/format-date';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { Suggestion } from '../model/suggestion';
import { readOtherDate } from '../../core/values/read-other-date';
import { textOfValue } from '../../core/values/show-value';
import type { SuggestionTask } from './task';

/** Words of a date that ends something, and of the one that begins it; two others are not to be exchanged (a birthday). */
const END = /\b(?:end|ends|ended|last|expiry|expires|leaving|left|finish)\b/i;
const START = /\b(?:start|starts|started|first|begin|completed|joined)\b/i;

/** Where a row's end is before its start the two may have been exchanged. Never sure: one of them may be wrong. */
export function suggestSwap({ run, finding, table, field, value }: SuggestionTask): Suggestion[] {
  const { kind, fields } = run.ruleOf(finding);
  const [end, start] = fields;
  if (kind !== 'row' || fields.length !== 2 || end !== finding.field || start === undefined) return [];
  const other = fieldOf(table.layout, start);
  if (field.type !== 'date' || other?.type !== 'date' || !END.test(field.title) || !START.test(other.title))
    return [];
  const column = table.columns.find((bound) => bound.field === start)?.column;
  if (column === undefined) return [];
  const [last, first] = [isoOf(value), isoOf(run.valueAt(finding.table, finding.row, column))];
  if (last === undefined || first === undefined || last >= first) return [];
  const write = (iso: string, form: string | undefined): string =>
    form?.startsWith('iso') === true ? iso : toDayMonthYear(iso);
  return [
    {
      value: write(first, field.form),
      label: formatDate(first),
      sure: false,
      with: [{ field: start, value: write(last, other.form) }],
    },
  ];
}

function isoOf(value: CellValue): string | undefined {
  return readOtherDate(textOfValue(value))?.slice(0, 10);
}
