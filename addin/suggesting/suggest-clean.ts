import { cleanText } from '../../core/values/fold-text';
import type { Suggestion } from '../model/suggestion';
import { withoutDecimals } from '../../core/values/noise';
import { textOfValue } from '../../core/values/show-value';
import { shareOfColumn } from './share-of-column';
import { likely, sure } from './task';
import type { SuggestionTask } from './task';

/** A control character between others may stand for one that a program could not write, such as a hyphen. */
const WITHIN = /[^\s\p{Cc}](?![\t-\r])\p{Cc}+[^\s\p{Cc}]/u;
const APOSTROPHE = /^['‘’`]\p{L}/u;
const OF_ONE_PROGRAM = /^(?:\p{Co}|\ufffc|\s)+|(?:\p{Co}|\ufffc|\s)+$/gu;

/** A value without its noise. Sure unless what is taken out may belong to the value. */
export function suggestClean(task: SuggestionTask): Suggestion[] {
  const { finding, text } = task;
  const decimals = finding.reason === 'added-decimals' || finding.reason === 'wrapped';
  const clean = (decimals ? withoutDecimals(text) : undefined) ?? text;
  if (clean === '') return [];
  return [(mayBelong(task) ? likely : sure)(clean)];
}

/** What a lost character was, nobody can tell; one that only its own program shows may be left out at the ends. */
export function suggestWithoutLost({ text }: SuggestionTask): Suggestion[] {
  const left = cleanText(text.replace(OF_ONE_PROGRAM, ''));
  return left === '' || left === text || left.includes('\ufffd') ? [] : [likely(left)];
}

function mayBelong(task: SuggestionTask): boolean {
  const typed = textOfValue(task.value);
  switch (task.finding.reason) {
    case 'hidden-characters':
      return WITHIN.test(typed);
    case 'wrapped':
      return isFreeText(task) && APOSTROPHE.test(typed) && shareOfColumn(task, 'marked', isMarked) <= 0.5;
    case 'added-decimals':
      return shareOfColumn(task, 'decimals', hasDecimals) > 0;
    default:
      return false;
  }
}

/** Names may begin with an apostrophe of their own. */
function isFreeText({ field: { type, form = 'single-spaces', codeList } }: SuggestionTask): boolean {
  return type === 'string' && form === 'single-spaces' && codeList === undefined;
}

function isMarked(text: string): boolean {
  return /^['‘’`]/.test(text);
}

function hasDecimals(text: string): boolean {
  return /^\d+\.\d*[1-9]/.test(text);
}
