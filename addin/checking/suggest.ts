import type { CellValue, Code, CodeListAnswer, Field, Reason } from '../../functions/http/api';
import { isInForce, NO_LISTS } from './code-lists';
import type { CodeLists } from './code-lists';
import { cleanText } from './fold-text';
import { formatDate, toDayMonthYear } from './format-date';
import { fieldOf } from './layout-fields';
import type { CheckRun, Finding, Suggestion } from './model';
import { readOtherDate } from './read-other-date';
import { textOfValue } from './show-value';

/** A date that reads well but is text: the rule alone says so, it has no reason. */
const STORED_AS_TEXT = 'standard/date-as-text';

/**
 * What the cell was surely meant to hold: the same words, code or date written as asked. Nothing is guessed: where two
 * codes would do, or none quite does, there is no suggestion.
 */
export function suggest(run: CheckRun, finding: Finding, lists: CodeLists = NO_LISTS): readonly Suggestion[] {
  const field = fieldOf(run.tables[finding.table]!.layout, finding.field);
  if (field === undefined) return [];
  const value = run.valueAt(finding.table, finding.row, finding.column);
  const list = field.codeList === undefined ? undefined : lists.get(field.codeList);
  const suggestion =
    finding.rule === STORED_AS_TEXT
      ? asDate(cleanText(textOfValue(value)))
      : suggestFor(finding.reason, value, field, list, run.referenceDate);
  return suggestion === undefined ? [] : [suggestion];
}

function suggestFor(
  reason: Reason | undefined,
  value: CellValue,
  field: Field,
  list: CodeListAnswer | undefined,
  day: string,
): Suggestion | undefined {
  const text = cleanText(textOfValue(value));
  switch (reason) {
    case 'spaces':
    case 'hidden-characters':
      return list === undefined ? plain(text) : (meantCode(list, text, day) ?? plain(text));
    case 'label-not-code':
    case 'letter-case':
    case 'lost-leading-zero':
    case 'extra-leading-zero':
      return list === undefined ? undefined : meantCode(list, text, day);
    case 'other-date-form':
    case 'date-with-time':
      return asDate(text);
    case 'number-as-text':
      return plain(text);
    case 'wrong-form':
      return field.form === 'postcode' ? asPostcode(text) : undefined;
    default:
      return undefined;
  }
}

function plain(text: string): Suggestion | undefined {
  return text === '' ? undefined : { value: text, label: '' };
}

function asDate(text: string): Suggestion | undefined {
  const iso = readOtherDate(text);
  return iso === undefined ? undefined : { value: toDayMonthYear(iso), label: formatDate(iso) };
}

/** The one code in force that the text is, but for letter case, zeros at its start or its label in its place. */
function meantCode(list: CodeListAnswer, text: string, day: string): Suggestion | undefined {
  const inForce = list.codes.filter((code) => isInForce(code, day));
  const folded = text.toLowerCase();
  const ways: readonly ((code: Code) => boolean)[] = [
    (code) => code.code === text,
    (code) => code.code.toLowerCase() === folded,
    (code) => cleanText(code.label).toLowerCase() === folded,
    (code) => /^\d+$/.test(text) && /^\d+$/.test(code.code) && withoutZeros(code.code) === withoutZeros(text),
  ];
  for (const way of ways) {
    const found = inForce.filter(way);
    if (found.length === 1) return { value: found[0]!.code, label: found[0]!.label };
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** A postcode's second half is a digit and two letters, none of C, I, K, M, O, V: where the space goes is never in doubt. */
function asPostcode(text: string): Suggestion | undefined {
  const letters = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][ABD-HJLNP-UW-Z]{2}$/.test(letters)) return undefined;
  return plain(`${letters.slice(0, -3)} ${letters.slice(-3)}`);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
