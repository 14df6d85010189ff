import type { CellValue, CodeMap } from '../../core/api/shapes';
import type { CodeLists } from '../code-lists/loaded-lists';
import { codeKey } from '../checking/encode-part';
import type { Suggestion } from '../model/suggestion';
import { createCodeMatcher } from './codes/code-matcher';
import type { CodeMatch } from './codes/code-match';
import type { CodeMatcher } from './codes/code-matcher';
import { heldList } from '../code-lists/held-list';
import type { SuggestionTask } from './task';

const NO_MAPS: readonly CodeMap[] = [];
/** Looked at beyond what is shown, since some have no code in the collection that asks. */
const LOOKED_AT = 6;

/** Codes that the cell may have meant, of the list whose codes its column holds. */
export function suggestCodes(task: SuggestionTask, text = task.text): Suggestion[] {
  return matchesOf(task, text).map(({ code, label, sure, relation }) => ({
    value: code,
    label:
      relation === undefined
        ? label
        : `${label}${relation === 'broader' ? ', which is wider' : ', which is narrower'}`,
    sure,
  }));
}

/**
 * Codes that Excel may have made this date of: it takes 1-5 for 1 May. Which was typed cannot be told for sure, and in
 * American settings the month came first.
 */
export function suggestCodesOfDate(task: SuggestionTask, value: CellValue): Suggestion[] {
  const iso = typeof value === 'object' && value !== null && 'date' in value ? value.date : '';
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(iso)?.map(Number) ?? [];
  if (month === undefined || day === undefined) return [];
  const orders = [
    [day, month],
    [month, day],
  ];
  const typed = orders.flatMap(([a, b]) => ['-', '/', '.'].map((sign) => `${a}${sign}${b}`));
  return typed.flatMap((text) =>
    matchesOf(task, text)
      .filter(({ code }) => code === text)
      .map(({ code, label }) => ({ value: code, label, sure: false })),
  );
}

function matchesOf(task: SuggestionTask, text: string): readonly CodeMatch[] {
  const list = task.lists.get(heldList(task) ?? '');
  if (list === undefined || text === '') return [];
  const translate = task.bound?.translate;
  return matcherFor(task, list.id)
    .match(text, LOOKED_AT)
    .filter(({ code }) => translate === undefined || translate.get(codeKey(code)) !== null);
}

interface Known {
  readonly maps: readonly CodeMap[];
  readonly matchers: Map<string, CodeMatcher>;
}

/** Matchers go with the lists they were made of. */
const known = new WeakMap<CodeLists, Known>();

function matcherFor({ run, lists }: SuggestionTask, id: string): CodeMatcher {
  const maps = run.standard.maps ?? NO_MAPS;
  let made = known.get(lists);
  if (made === undefined || made.maps !== maps) known.set(lists, (made = { maps, matchers: new Map() }));
  const key = `${id} ${run.referenceDate}`;
  const matcher =
    made.matchers.get(key) ??
    createCodeMatcher(lists.get(id)!, { on: run.referenceDate, others: { maps, lists } });
  made.matchers.set(key, matcher);
  return matcher;
}
