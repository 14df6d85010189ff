import type { Layout, StandardAnswer } from '../../core/api/shapes';
import type { PlannedCell, PlannedDropDown, SheetPlan } from '../workbook/sheet-plan';
import type { CodeLists } from '../code-lists/loaded-lists';
import { choicesOf } from '../codes-at-hand/choices';
import { valueToWrite } from '../fixing/value-to-write';
import type { FieldExamples } from './fitting-examples';
import { headingComment } from '../codes-at-hand/heading-comment';
import { templateColumn } from './template-column';
import { templateName } from './template-name';

export const TEMPLATE_TAG = 'template';

/** Rows that get drop-downs. */
const ROWS_TO_FILL = 1_000;
const MARK_WIDTH = 48;
const MARK = 'Example row: delete it before you type your own.';

export interface TemplateOptions {
  /** ISO date on which the codes to choose from are in force. */
  readonly on: string;
  /** Values of the example row, as `fittingExamples` gives them; left out: the sheet has none. */
  readonly examples?: FieldExamples;
}

/**
 * A blank sheet of a layout: its exact headings, each with a comment on what is asked for, drop-downs of codes, and cells
 * that take what is typed rightly. Columns that may repeat are there as often as the layout itself names them.
 * @param lists those of the layout's columns (`listsOfLayout`); a column whose list is not among them has no drop-down
 */
export function templateSheet(
  standard: Pick<StandardAnswer, 'items' | 'codeLists'>,
  layout: Layout,
  lists: CodeLists,
  { on, examples }: TemplateOptions,
): SheetPlan {
  const headings = layout.fields.map((field): PlannedCell => ({
    value: field.name,
    style: 'heading',
    comment: headingComment(field, layout, standard, lists),
  }));
  const columns = layout.fields.map(templateColumn);
  const hasExample = examples !== undefined && examples.size > 0;
  return {
    tag: TEMPLATE_TAG,
    name: templateName(layout.title),
    columns: hasExample ? [...columns, { width: MARK_WIDTH }] : columns,
    rows: hasExample ? [headings, exampleRow(layout, examples)] : [headings],
    frozenRows: 1,
    dropDowns: dropDowns(layout, lists, on),
    landscape: true,
  };
}

/** The words that it is an example stand where no column of the layout is, and go when the row is deleted. */
function exampleRow({ fields }: Layout, examples: FieldExamples): (PlannedCell | null)[] {
  const cells = fields.map((field): PlannedCell | null => {
    const example = examples.get(field.name);
    return example === undefined ? null : { value: valueToWrite(field, example, 'workbook') };
  });
  const [first, ...others] = cells;
  return [{ value: null, ...first, comment: MARK }, ...others, { value: MARK, style: 'note' }];
}

function dropDowns({ fields }: Layout, lists: CodeLists, on: string): PlannedDropDown[] {
  return fields.flatMap((field, column) => {
    const list = lists.get(field.codeList ?? '');
    // Such a cell holds more than one code, or codes that depend on others.
    if (list === undefined || field.codesCheckedByRule === true) return [];
    const choices = choicesOf(list, on);
    return choices.length === 0 ? [] : [{ column, firstRow: 1, rowCount: ROWS_TO_FILL, choices }];
  });
}
