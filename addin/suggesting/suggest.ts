import type { Reason } from '../../core/api/shapes';
import { beginsFormula } from '../../core/values/begins-formula';
import { NO_LISTS } from '../code-lists/loaded-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { cleanText } from '../../core/values/fold-text';
import { withHeldForm } from './held-form';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { Suggestion } from '../model/suggestion';
import type { CheckRun, Finding } from '../model/check-run';
import { NO_ANSWERS } from '../remembering/answers';
import type { Answers } from '../remembering/answers';
import { textOfValue } from '../../core/values/show-value';
import { fitsColumn } from './fits-column';
import { recalledCode } from './recalled-code';
import { suggestClean, suggestWithoutLost } from './suggest-clean';
import { suggestCodes, suggestCodesOfDate } from './suggest-code';
import { suggestDates } from './suggest-date';
import { suggestEmpty } from './suggest-empty';
import { suggestIdentifiers, suggestZeros } from './suggest-identifier';
import { suggestList } from './suggest-list';
import { suggestAmount } from './suggest-amount';
import { suggestNumbers } from './suggest-number';
import { suggestOwnWord } from './suggest-own-word';
import { suggestSwap } from './suggest-swap';
import { sure } from './task';
import type { SuggestionTask } from './task';

/** A date that reads well but is text: the rule alone says so, it has no reason. */
const STORED_AS_TEXT = 'standard/date-as-text';
const CLEANED: ReadonlySet<Reason> = new Set([
  'spaces',
  'hidden-characters',
  'wrapped',
  'garbled',
  'entities',
  'added-decimals',
]);
const MOST = 3;

/**
 * What the cell may have been meant to hold, at most three, the likeliest first. Sure ones are the same words, code,
 * number or date written as asked; where two would do, none is sure. Codes only when their lists are given, and only
 * those in force on the reference date. What the user chose for the same word before comes first, and nothing beside it
 * is sure that says otherwise.
 */
export function suggest(
  run: CheckRun,
  finding: Finding,
  lists: CodeLists = NO_LISTS,
  answers: Answers = NO_ANSWERS,
): readonly Suggestion[] {
  const table = run.tables[finding.table]!;
  const own = fieldOf(table.layout, finding.field);
  if (own === undefined) return [];
  const field = withHeldForm(run.standard, table.layout.id, own);
  const value = run.valueAt(finding.table, finding.row, finding.column);
  const typed = textOfValue(value);
  const bound = table.columns.find(({ column }) => column === finding.column);
  const task: SuggestionTask = { run, finding, table, field, bound, value, text: cleanText(typed), lists };
  const isOffered = ({ value: one }: Suggestion): boolean =>
    (one !== typed || isStoredAnew(task)) && fitsColumn(one, field);
  const found = suggestionsFor(task)
    .filter(isOffered)
    .map((one) => (one.sure && beginsFormula(one.value) ? { ...one, sure: false } : one));
  const chosen = recalledCode(task, answers);
  if (
    chosen !== undefined &&
    isOffered(chosen) &&
    !found.some((one) => one.sure && one.value === chosen.value)
  ) {
    const others = found.filter((one) => one.value !== chosen.value);
    return [chosen, ...others.map((one) => ({ ...one, sure: false }))].slice(0, MOST);
  }
  const certain = found.find((one) => one.sure);
  return certain === undefined ? found.slice(0, MOST) : [certain];
}

function suggestionsFor(task: SuggestionTask): Suggestion[] {
  const { finding, field, value, text } = task;
  const { reason } = finding;
  if (finding.rule === STORED_AS_TEXT) return suggestDates(task, undefined);
  if (reason === undefined) return suggestByRule(task);
  if (isCleaned(reason) && (field.codeList === undefined || field.codesCheckedByRule === true))
    return suggestClean(task);
  if (field.codeList !== undefined) return suggestInCodes(task, reason);
  switch (reason) {
    case 'lost-character':
      return suggestWithoutLost(task);
    case 'other-date-form':
    case 'date-with-time':
    case 'impossible-date':
    case 'two-digit-year':
    case 'not-a-date':
    case 'number-not-date':
      return suggestDates(task, reason);
    case 'number-as-text':
    case 'not-a-number':
    case 'not-whole':
    case 'too-many-decimals':
      return suggestNumbers(text, field, reason);
    case 'lost-leading-zero':
      return suggestZeros(value, text, field);
    case 'wrong-form':
      return suggestIdentifiers(text, field);
    default:
      return [];
  }
}

/** The value is read without what the reason names. */
function isCleaned(reason: Reason): boolean {
  return CLEANED.has(reason);
}

/** A blank or an error can be anything, and a code that is in force is not made another. */
function suggestInCodes(task: SuggestionTask, reason: Reason): Suggestion[] {
  switch (reason) {
    case 'blank':
    case 'excel-error':
    case 'not-calculated':
    case 'not-unique':
    case 'not-found':
      return [];
    case 'date-not-code':
      return suggestCodesOfDate(task, task.value);
    default: {
      const found = suggestCodes(task);
      const codes = found.length > 0 ? found : suggestOwnWord(task);
      return !isCleaned(reason) || codes[0]?.sure === true || task.text === '' ? codes : suggestClean(task);
    }
  }
}

/**
 * Rules that compare cells have no reason: two dates may be exchanged, some columns have their codes checked so, and
 * some rules hold the cell to a form.
 */
function suggestByRule(task: SuggestionTask): Suggestion[] {
  const { run, finding, field, text } = task;
  const { clears, form } = run.ruleOf(finding);
  if (clears === true) return suggestEmpty(task);
  const list = form === 'semicolons' ? suggestList(text) : [];
  if (list.length > 0) return list;
  if (form === 'single-spaces') return [sure(text.replace(/\s{2,}/g, ' '))];
  if (form !== undefined && form !== 'semicolons') return suggestIdentifiers(text, field);
  if (field.codeList === undefined) return [...suggestSwap(task), ...suggestAmount(task)];
  const isOnCode = field.codesCheckedByRule === true && run.ruleOf(finding).kind === 'cell';
  return isOnCode && !text.includes(';') ? suggestCodes(task) : [];
}

/** What is right as it reads but stored as text is written again, the same. */
function isStoredAnew({ finding }: SuggestionTask): boolean {
  return finding.rule === STORED_AS_TEXT || finding.reason === 'number-as-text';
}
