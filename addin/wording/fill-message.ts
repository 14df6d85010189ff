import type { CellValue, Field, RuleInfo } from '../../core/api/shapes';
import { NO_LISTS } from '../code-lists/loaded-lists';
import { nameCode } from '../code-lists/load-code-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { columnLetters } from '../../core/values/column-letters';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';
import type { Said } from './said';
import { showValue, textOfValue } from '../../core/values/show-value';
import { cleanText } from '../../core/values/fold-text';
import { unusualCharacters } from '../../core/values/unusual-characters';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/**
 * A rule's message with the row's own values in its placeholders (see `RuleInfo.message`), filled in one pass: what is
 * wrong is its first sentence, what to do the rest.
 */
export function fillMessage(
  run: CheckRun,
  finding: Finding,
  rule: RuleInfo,
  lists: CodeLists = NO_LISTS,
): Said {
  const { what, advice } = splitMessage(rule.message);
  const fill = (text: string): string =>
    text.replace(PLACEHOLDER, (whole, name: string, at: number) => {
      if (name === 'value') return showValue(run.valueAt(finding.table, finding.row, finding.column));
      if (name === 'characters') {
        return unusualCharacters(textOfValue(run.valueAt(finding.table, finding.row, finding.column)));
      }
      if (name === 'row') return showRow(run, finding, text.slice(at + whole.length));
      if (name.startsWith('heading ')) return showHeading(run, finding.table, name.slice('heading '.length));
      return showOther(run, finding, fieldNamed(run, finding, name), lists) ?? whole;
    });
  return { what: fill(what), advice: fill(advice) };
}

/** What is wrong, for many findings at once: headings are named, values are left out as an ellipsis. */
export function generaliseMessage(run: CheckRun, finding: Finding, rule: RuleInfo): string {
  return splitMessage(rule.message).what.replace(PLACEHOLDER, (_, name: string) =>
    name.startsWith('heading ') ? showHeading(run, finding.table, name.slice('heading '.length)) : '…',
  );
}

/** Split before it is filled: a value may hold full stops of its own. */
export function splitMessage(message: string): Said {
  const end = /[.!?](?=\s+\S)/.exec(message);
  if (end === null) return { what: message, advice: '' };
  return { what: message.slice(0, end.index + 1), advice: message.slice(end.index + 1).trim() };
}

/** A message that says itself which table the row is in (`row {row} of the workplaces`) is not told again. */
function showRow(run: CheckRun, finding: Finding, after: string): string {
  if (finding.relatedRow === undefined) return 'elsewhere';
  return after.startsWith(' of ') ? String(finding.relatedRow + 1) : relatedRow(run, finding)!;
}

/** `14`, or `14 of Leavers` when the row is in another sheet. */
export function relatedRow(run: CheckRun, finding: Finding): string | undefined {
  if (finding.relatedRow === undefined) return undefined;
  const { sheet } = run.tables[finding.relatedTable ?? finding.table]!;
  const other = sheet.id === run.tables[finding.table]!.sheet.id ? '' : ` of ${sheet.name}`;
  return `${finding.relatedRow + 1}${other}`;
}

/** In a rule on repeated columns (`QUALACH{nn}`) the field named is the one with the finding's own number. */
function fieldNamed(run: CheckRun, finding: Finding, name: string): string {
  const { layout } = run.tables[finding.table]!;
  const number = /\d+/.exec(finding.field)?.[0];
  return fieldOf(layout, name) === undefined && number !== undefined ? name.replace('nn', number) : name;
}

function showOther(run: CheckRun, finding: Finding, name: string, lists: CodeLists): string | undefined {
  const { columns, layout } = run.tables[finding.table]!;
  const field = fieldOf(layout, name);
  if (field === undefined) return undefined;
  const bound = columns.find((column) => column.field === name);
  if (bound === undefined) return 'blank';
  return showNamed(run.valueAt(finding.table, finding.row, bound.column), field, lists);
}

/** `25 (Senior care worker)`: a code with its label, any other value as it stands in a sentence. */
export function showNamed(value: CellValue, field: Field | undefined, lists: CodeLists): string {
  const text = cleanText(textOfValue(value));
  const code = lists.get(field?.codeList ?? '')?.codes.find((one) => one.code === text);
  return code === undefined ? showValue(value) : nameCode(code);
}

/** `column K (ETHNICITY)`; a field without a column by its title. */
function showHeading(run: CheckRun, table: number, name: string): string {
  const { columns, layout } = run.tables[table]!;
  const bound = columns.find((column) => column.field === name);
  if (bound === undefined) return fieldOf(layout, name)?.title ?? name;
  return `column ${columnLetters(bound.column)} (${bound.heading})`;
}
