import type { CodeListAnswer } from '../../core/api/shapes';
import type { Suggestion } from '../model/suggestion';
import { heldList } from '../code-lists/held-list';
import { lookUpKey, normalise } from './codes/normalise';
import { likely } from './task';
import type { SuggestionTask } from './task';

const YES = /^(?:yes|true)$/i;
const NO = /^(?:no|false)$/i;
const NOT = /^(?:not?\b|non\b|un(?=[a-z]{4})|without\b)[\s-]*/i;

/** `QTS` or `Qualified` in a column of yes and no on qualified teacher status says yes, `Unqualified` no. Both are asked. */
export function suggestOwnWord(task: SuggestionTask): Suggestion[] {
  const list = task.lists.get(heldList(task) ?? '');
  const [yes, no] = [codeOf(list, YES), codeOf(list, NO)];
  if (yes === undefined || no === undefined) return [];
  const word = task.text.replace(NOT, '');
  const { field, run } = task;
  const item = run.standard.items.find(({ id }) => id === field.item);
  const titles = [field.title, ...(item === undefined ? [] : [item.name])];
  if (!titles.some((title) => isOwnWord(word, field.name, title))) return [];
  const { code, label } = word === task.text ? yes : no;
  return [likely(code, label)];
}

function codeOf(list: CodeListAnswer | undefined, label: RegExp) {
  return list?.codes.find((code) => label.test(code.label));
}

/** The column's name, the first letters of its title's words, or the first of them. */
function isOwnWord(word: string, name: string, title: string): boolean {
  const key = lookUpKey(word);
  if (key.length < 3) return false;
  const words = normalise(title).split(' ');
  const initials = words.map((one) => one.charAt(0)).join('');
  const short = words.at(-1) === 'status' ? initials.slice(0, -1) : initials;
  return [lookUpKey(name), lookUpKey(title), initials, short, words[0]].includes(key);
}
