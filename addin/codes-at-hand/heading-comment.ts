import type { Field, Layout, StandardAnswer } from '../../core/api/shapes';
import { nameCode } from '../code-lists/load-code-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { formatWords } from './format-words';
import { numbered } from '../../core/layouts/layout-fields';

/** What is asked for in a column, for whoever points at its heading: meaning, format, example, whether it must be given. */
export function headingComment(
  field: Field,
  layout: Layout,
  standard: Pick<StandardAnswer, 'items' | 'codeLists'>,
  lists: CodeLists,
): string {
  const { name, title, example } = field;
  const lines = [
    title === name ? '' : title,
    definitionOf(field, standard),
    `${formatWords(field, standard)}.`,
    example === undefined ? '' : `Example: ${namedExample(field, example, lists)}`,
    field.constraints?.required === true ? 'Must be given.' : 'May be left blank where no rule asks for it.',
    ...furtherColumns(field, layout),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The layout's own words go first: they say what this very column holds. */
export function definitionOf(
  { description, item }: Pick<Field, 'description' | 'item'>,
  { items }: Pick<StandardAnswer, 'items'>,
): string {
  return description ?? items.find(({ id }) => id === item)?.definition ?? '';
}

function namedExample({ codeList }: Field, example: string, lists: CodeLists): string {
  const code = lists.get(codeList ?? '')?.codes.find((one) => one.code === example);
  return code === undefined ? example : nameCode(code);
}

/** Columns that a sheet may have more of are not all put into it. */
function furtherColumns({ name }: Field, { repeats = [] }: Layout): string[] {
  return repeats
    .filter(({ like }) => like === name)
    .map((repeat) => {
      const [first, last] = [repeat.from, repeat.to].map((n) => numbered(repeat.name, n));
      return `For more of them add columns headed ${first} to ${last}.`;
    });
}
